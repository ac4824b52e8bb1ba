"""Every figure by its name."""

from collections.abc import Mapping

from exercises.figures.draw import still
from exercises.figures.figure import Figure
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
from exercises.vocabulary import Side

FAMILIES = (
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

FIGURES: Mapping[str, Figure] = {
    figure.name: figure for family in FAMILIES for figure in family.FIGURES
}


def draw_stills() -> None:
    """Draw what lists show once, to have it at hand."""
    for figure in FIGURES.values():
        still(figure, Side.LEFT)
