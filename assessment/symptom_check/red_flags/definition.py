"""A red flag as a row, and how urgent it can be. Knows no answers' meaning."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from assessment.symptom_check.questions.answers import Answers


class Disposition(StrEnum):
    """What to do, least urgent first."""

    SELF_CARE = "self_care"
    CLINICIAN = "clinician"
    URGENT = "urgent"
    EMERGENCY = "emergency"

    @property
    def label(self) -> str:
        return {
            Disposition.SELF_CARE: "self-care",
            Disposition.CLINICIAN: "see a clinician",
            Disposition.URGENT: "urgent",
            Disposition.EMERGENCY: "emergency",
        }[self]

    @property
    def rank(self) -> int:
        return list(Disposition).index(self)

    @property
    def is_blocking(self) -> bool:
        return self.rank >= Disposition.URGENT.rank


class RedFlagTopic(StrEnum):
    CAUDA_EQUINA = "Cauda equina"
    NERVE = "Nerve or spinal cord"
    TRAUMA = "Accident"
    FRACTURE = "Broken bone"
    VESSEL = "Heart or vessel"
    BLEEDING = "Bleeding"
    INFECTION = "Infection"
    KIDNEY = "Kidney or pelvis"
    CANCER = "Cancer"
    WEAK_SIGNS = "Several small signs"
    INFLAMMATION = "Inflamed spine"
    SHINGLES = "Shingles"
    PREGNANCY = "Pregnancy and birth"
    AGE = "Age"
    SURGERY = "Operation or injection"
    LEG_PAIN = "Leg pain"
    WALKING = "Pain on walking"
    SEVERITY = "Strength and course"
    PLACE = "Place"
    OTHER_ILLNESS = "Other illness"


@dataclass(frozen=True, slots=True, kw_only=True)
class RedFlag:
    """What a red flag says, as it is kept with a check.

    `because` completes "Because you told us that …"; `clinical` is for the letter.
    """

    slug: str
    topic: RedFlagTopic
    disposition: Disposition
    reason: str
    clinical_text: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RedFlagRule(RedFlag):
    """One rule: a flag, and the answers that raise it."""

    is_raised_by: Callable[[Answers], bool]
