"""Whether the symptom check treats a fall as a danger sign for this person."""

from assessment.symptom_check.questions.answers import Answers
from assessment.symptom_check.red_flags.definition import Disposition
from assessment.symptom_check.red_flags.predicates import STRONG_PAIN
from assessment.symptom_check.rules.triage import triage_answers


def is_fall_a_sign(answers: Answers) -> bool:
    """Whether it raises a flag that the same pain without a fall does not.

    A flare-up is not asked how much it hurts, so strong pain is assumed.
    """
    fallen, unhurt = (
        Answers({**answers.values, "cause": cause, "pain_now": STRONG_PAIN})
        for cause in ("fall", "nothing")
    )
    return not find_flag_slugs(fallen) <= find_flag_slugs(unhurt)


def find_flag_slugs(answers: Answers) -> set[str]:
    fired = triage_answers(answers).fired
    return {
        flag.slug for flag in fired if flag.disposition is not Disposition.SELF_CARE
    }
