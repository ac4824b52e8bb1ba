"""Every picture by its name: the one home of all that is drawn."""

from collections.abc import Mapping

from exercises.figures.engine.figure import Figure, Picture
from exercises.figures.poses import (
    core,
    hinges,
    mobility,
    mobility_upright,
    points,
    prone,
    rest,
    selftests,
    selftests_scales,
    side_lying,
    squats,
    stretches_lying,
    stretches_sideways,
    stretches_upright,
    supine,
    walking,
)

FIGURES: tuple[Figure, ...] = (
    *core.FIGURES,
    *hinges.FIGURES,
    *mobility.FIGURES,
    *mobility_upright.FIGURES,
    *prone.FIGURES,
    *rest.FIGURES,
    *selftests.FIGURES,
    *selftests_scales.FIGURES,
    *side_lying.FIGURES,
    *squats.FIGURES,
    *stretches_lying.FIGURES,
    *stretches_sideways.FIGURES,
    *stretches_upright.FIGURES,
    *supine.FIGURES,
    *walking.FIGURES,
)
PICTURES: tuple[Picture, ...] = (*FIGURES, *points.MAPS)
PICTURES_BY_NAME: Mapping[str, Picture] = {
    picture.name: picture for picture in PICTURES
}


def find_picture(name: str) -> Picture | None:
    return PICTURES_BY_NAME.get(name)
