"""From answers to what to do: the worst red flag raised decides."""

from dataclasses import dataclass

from assessment.symptom_check.questions.answers import Answers
from assessment.symptom_check.red_flags.clinician import CLINICIAN_FLAGS
from assessment.symptom_check.red_flags.definition import Disposition, RedFlag
from assessment.symptom_check.red_flags.emergency import EMERGENCY_FLAGS
from assessment.symptom_check.red_flags.maternity import MATERNITY_FLAGS
from assessment.symptom_check.red_flags.urgent import URGENT_FLAGS
from assessment.symptom_check.red_flags.vascular import VASCULAR_FLAGS

TRIAGE_RULES_VERSION = "1.1"

RED_FLAG_RULES = (
    *EMERGENCY_FLAGS,
    *VASCULAR_FLAGS,
    *MATERNITY_FLAGS,
    *URGENT_FLAGS,
    *CLINICIAN_FLAGS,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TriageResult:
    """What to do, and every red flag that was raised, most urgent first."""

    disposition: Disposition
    fired: tuple[RedFlag, ...]


def triage_answers(answers: Answers) -> TriageResult:
    raised = (flag for flag in RED_FLAG_RULES if flag.is_raised_by(answers))
    # Sorting is stable, reversed too: equals stay in the order of the rows.
    fired = tuple(sorted(raised, key=get_urgency_rank, reverse=True))
    worst = fired[0].disposition if fired else Disposition.SELF_CARE
    return TriageResult(disposition=worst, fired=fired)


def get_urgency_rank(flag: RedFlag) -> int:
    return flag.disposition.rank
