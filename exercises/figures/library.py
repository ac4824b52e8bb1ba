"""Every figure by its name."""

from collections.abc import Mapping

from exercises.figures.figure import Figure
from exercises.figures.poses import (
    core,
    mobility,
    prone,
    stretches_lying,
    stretches_upright,
    supine,
)

FAMILIES = (core, mobility, prone, supine, stretches_lying, stretches_upright)

FIGURES: Mapping[str, Figure] = {
    figure.name: figure for family in FAMILIES for figure in family.FIGURES
}
