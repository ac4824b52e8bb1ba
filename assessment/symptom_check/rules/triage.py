"""From answers to a disposition: the most urgent raised red flag decides."""

from dataclasses import dataclass

from assessment.symptom_check.questions.answers import Answers
from assessment.symptom_check.red_flags.clinician import CLINICIAN_FLAGS
from assessment.symptom_check.red_flags.course import COURSE_FLAGS
from assessment.symptom_check.red_flags.definition import (
    Disposition,
    RedFlag,
    RedFlagRule,
    SpecialCare,
    raise_red_flag,
)
from assessment.symptom_check.red_flags.emergency import EMERGENCY_FLAGS
from assessment.symptom_check.red_flags.maternity import MATERNITY_FLAGS
from assessment.symptom_check.red_flags.nerves import NERVE_FLAGS
from assessment.symptom_check.red_flags.urgent import URGENT_FLAGS
from assessment.symptom_check.red_flags.vascular import VASCULAR_FLAGS
from core.values.rules import all_matches

TRIAGE_RULES_VERSION = "1.1"

RED_FLAG_RULES: tuple[RedFlagRule, ...] = (
    *NERVE_FLAGS,
    *EMERGENCY_FLAGS,
    *VASCULAR_FLAGS,
    *MATERNITY_FLAGS,
    *URGENT_FLAGS,
    *CLINICIAN_FLAGS,
    *COURSE_FLAGS,
)
# A stored flag is identified by its slug.
SPECIAL_CARE_BY_SLUG = {rule.slug: rule.result.special_care for rule in RED_FLAG_RULES}


@dataclass(frozen=True, slots=True, kw_only=True)
class TriageResult:
    """The disposition, and every raised red flag, most urgent first."""

    disposition: Disposition
    fired: tuple[RedFlag, ...]

    @property
    def deciding_flags(self) -> tuple[RedFlag, ...]:
        return tuple(
            flag for flag in self.fired if flag.disposition == self.disposition
        )


def triage_answers(answers: Answers) -> TriageResult:
    raised = map(raise_red_flag, all_matches(RED_FLAG_RULES, answers))
    # Sorting is stable, even reversed: equals stay in the order of the rows.
    fired = tuple(sorted(raised, key=get_urgency_rank, reverse=True))
    worst = fired[0].disposition if fired else Disposition.SELF_CARE
    return TriageResult(disposition=worst, fired=fired)


def get_urgency_rank(flag: RedFlag) -> int:
    return flag.disposition.rank


def get_special_care(flag: RedFlag) -> SpecialCare | None:
    return SPECIAL_CARE_BY_SLUG.get(flag.slug)
