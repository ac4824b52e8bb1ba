"""A catalogue entry as the rules see it: a plain value without the database."""

from dataclasses import dataclass

from exercises.values.doses import Dose
from exercises.values.vocabulary import (
    Aim,
    Caution,
    Equipment,
    Grade,
    Level,
    Phase,
    Place,
    Position,
    Structure,
    Technique,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogueExercise:
    """What a rule may ask of an exercise. `doses` holds only the phases it suits."""

    slug: str
    name: str
    technique: Technique
    aims: frozenset[Aim]
    primary: frozenset[Structure]
    secondary: frozenset[Structure]
    position: Position
    places: frozenset[Place]
    equipment: frozenset[Equipment]
    level: Level
    ladder: str
    rung: int
    is_sided: bool
    cautions: frozenset[Caution]
    doses: dict[Phase, Dose]
    grade: Grade

    def has_target_in(self, structures: frozenset[Structure]) -> bool:
        """Whether it works any of these, chiefly or along the way."""
        works_chiefly = not self.primary.isdisjoint(structures)
        return works_chiefly or not self.secondary.isdisjoint(structures)

    def total_seconds(self, phase: Phase) -> int:
        return self.doses[phase].total_seconds(is_sided=self.is_sided)
