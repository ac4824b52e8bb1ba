"""A program as prescribed; two are equal if a person does the same in both."""

from dataclasses import dataclass, field

from exercises.values.doses import Dose
from exercises.values.vocabulary import Phase, Side


@dataclass(frozen=True, slots=True, kw_only=True)
class PrescribedItem:
    """One exercise of a program; its name and reason do not count in comparisons."""

    slug: str
    rule: str
    side: Side | None
    dose: Dose
    days: tuple[int, ...]
    easier: str
    harder: str
    finding_keys: tuple[str, ...]
    name: str = field(compare=False)
    why: str = field(compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class PrescribedProgram:
    """A whole program; `pain_at_start` is that of its phase and is not compared."""

    phase: Phase
    items: tuple[PrescribedItem, ...]
    note_keys: tuple[str, ...] = ()
    pain_at_start: float = field(compare=False)

    @property
    def exercise_slugs(self) -> frozenset[str]:
        return frozenset(item.slug for item in self.items)
