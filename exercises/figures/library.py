"""Every figure by its name."""

from collections.abc import Mapping

from exercises.figures.engine.figure import Figure
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
