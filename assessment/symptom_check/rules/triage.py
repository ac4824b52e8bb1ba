"""From answers to what to do: the worst red flag raised decides."""

from dataclasses import dataclass

from assessment.symptom_check.questions.answers import Answers
from assessment.symptom_check.red_flags.clinician import CLINICIAN_FLAGS
from assessment.symptom_check.red_flags.definition import Disposition, Flag
from assessment.symptom_check.red_flags.emergency import EMERGENCY_FLAGS
from assessment.symptom_check.red_flags.maternity import MATERNITY_FLAGS
from assessment.symptom_check.red_flags.urgent import URGENT_FLAGS
from assessment.symptom_check.red_flags.vascular import VESSEL_FLAGS

RULES_VERSION = "1.1"

RED_FLAGS = (
    *EMERGENCY_FLAGS,
    *VESSEL_FLAGS,
    *MATERNITY_FLAGS,
    *URGENT_FLAGS,
    *CLINICIAN_FLAGS,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Triage:
    """What to do, and every red flag that was raised, most urgent first."""

    disposition: Disposition
    fired: tuple[Flag, ...]


def triage(answers: Answers) -> Triage:
    raised = (flag for flag in RED_FLAGS if flag.is_raised_by(answers))
    # Sorting is stable, reversed too: equals stay in the order of the rows.
    fired = tuple(sorted(raised, key=urgency, reverse=True))
    worst = fired[0].disposition if fired else Disposition.SELF_CARE
    return Triage(disposition=worst, fired=fired)


def urgency(flag: Flag) -> int:
    return flag.disposition.rank
