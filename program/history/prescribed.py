"""A program as it was prescribed. Two are alike if a person does the same by them."""

from dataclasses import dataclass, field

from exercises.values.doses import Dose
from exercises.values.vocabulary import Phase, Side


@dataclass(frozen=True, slots=True, kw_only=True)
class PrescribedItem:
    """One exercise of a program. Its name and reason are worded, and not compared."""

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
    """A program as a whole. `pain_at_start` is of its phase, and not compared."""

    phase: Phase
    items: tuple[PrescribedItem, ...]
    note_keys: tuple[str, ...] = ()
    pain_at_start: float = field(compare=False)
