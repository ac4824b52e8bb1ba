"""Every figure by its name."""

from collections.abc import Mapping

from exercises.figures.figure import Figure
from exercises.figures.poses import (
    core,
    mobility,
    mobility_upright,
    prone,
    rest,
    stretches_lying,
    stretches_upright,
    supine,
)

FAMILIES = (
    core,
    mobility,
    mobility_upright,
    prone,
    rest,
    supine,
    stretches_lying,
    stretches_upright,
)

FIGURES: Mapping[str, Figure] = {
    figure.name: figure for family in FAMILIES for figure in family.FIGURES
}
