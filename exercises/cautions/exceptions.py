"""Where an entry departs from the table of cautions, and why."""

from dataclasses import dataclass

from core.values.suitability import Caution


@dataclass(frozen=True, slots=True, kw_only=True)
class CautionException:
    """One caution of one entry.

    `applies`: the entry has it although no feature raises it; otherwise it lacks it
    although one does. `reason`: a sentence for whoever reviews the catalogue.
    """

    caution: Caution
    applies: bool
    reason: str
