"""A red flag as a row, and its urgency; knows no answers."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from assessment.symptom_check.questions.answers import Answers
from core.values.rules import Rule
from core.values.sources import Evidence, format_evidence


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

    def lower_by_one(self) -> "Disposition":
        return list(Disposition)[max(self.rank - 1, 0)]

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
    MEDICINES = "Medicines"
    OTHER_ILLNESS = "Other illness"
    NOT_SURE = "Not sure"


class SpecialCare(StrEnum):
    """Who needs special advice, whatever else is as urgent."""

    SUICIDAL_THOUGHTS = "suicidal_thoughts"
    UNDER_16 = "under_16"
    PAINKILLERS = "painkillers"
    OPERATED = "operated"
    RELIEF_MEANWHILE = "relief_meanwhile"


@dataclass(frozen=True, slots=True, kw_only=True)
class ClinicalConcern:
    """What follows from a red flag; `clinical_text` is for the letter."""

    topic: RedFlagTopic
    disposition: Disposition
    clinical_text: str
    special_care: SpecialCare | None = None


# A rule's reason completes "Because you told us that …".
RedFlagRule = Rule[Answers, ClinicalConcern]


def build_red_flag(
    slug: str,
    topic: RedFlagTopic,
    disposition: Disposition,
    *sources: Evidence,
    applies: Callable[[Answers], bool],
    reason: str,
    clinical_text: str,
    special_care: SpecialCare | None = None,
) -> RedFlagRule:
    concern = ClinicalConcern(
        topic=topic,
        disposition=disposition,
        clinical_text=clinical_text,
        special_care=special_care,
    )
    return Rule(
        slug=slug, applies=applies, result=concern, reason=reason, sources=sources
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class RedFlag:
    """A raised red flag, as it is stored with a check."""

    slug: str
    topic: RedFlagTopic
    disposition: Disposition
    reason: str
    clinical_text: str
    source: str


def raise_red_flag(rule: RedFlagRule) -> RedFlag:
    return RedFlag(
        slug=rule.slug,
        topic=rule.result.topic,
        disposition=rule.result.disposition,
        reason=rule.reason,
        clinical_text=rule.result.clinical_text,
        source=format_evidence(rule.sources),
    )
