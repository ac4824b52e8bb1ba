"""Moves of the day with a sore back: getting up, lifting, sitting and lying."""

from exercises.figures.engine.figure import Figure, Keyframe
from exercises.figures.engine.geometry import Camera
from exercises.figures.engine.pose import Arm, HipPosition, Leg, build_pose
from exercises.figures.poses.bases import (
    STANDING,
    V,
    foot_reach,
    surface_reach,
)
from exercises.figures.poses.furniture import build_wall

AGAINST_WALL = build_pose(
    STANDING,
    root=HipPosition(V(-0.06, 0, 0.5)),
    legs=Leg(flexion=14, knee=18, reach=foot_reach(0.08, 0.07)),
    arms=Arm(flexion=2, abduction=10, elbow=14),
)

EVERYDAY_FIGURES = (
    Figure(
        name="wall-rest",
        keyframes=(Keyframe(AGAINST_WALL),),
        camera=Camera(16, 6),
        props=build_wall(-surface_reach(AGAINST_WALL, "pelvis", V(-1, 0, 0))),
    ),
)
