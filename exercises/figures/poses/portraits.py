"""Whoever may show the exercises, sitting, for the choice between them."""

from exercises.figures.engine.figure import Figure, Keyframe
from exercises.figures.engine.geometry import Camera
from exercises.figures.poses.bases import SITTING
from exercises.figures.poses.furniture import CHAIR

PORTRAIT = Figure(
    name="portrait",
    keyframes=(Keyframe(SITTING),),
    camera=Camera(24, 8),
    props=CHAIR,
)
PORTRAIT_FIGURES = (PORTRAIT,)
