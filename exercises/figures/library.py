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

POSE_MODULES = (
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

FIGURES_BY_NAME: Mapping[str, Figure] = {
    figure.name: figure for family in POSE_MODULES for figure in family.FIGURES
}
