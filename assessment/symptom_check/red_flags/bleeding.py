"""Red flags of those who bleed more easily."""

from collections.abc import Callable

from assessment.symptom_check.questions.answers import Answers
from assessment.symptom_check.red_flags.definition import (
    Disposition,
    RedFlagTopic,
    build_red_flag,
)
from assessment.symptom_check.red_flags.predicates import (
    began_suddenly,
    began_with_fall,
    began_with_strain,
    get_strongest_pain,
    has_nerve_sign,
    has_new_pain,
    has_strong_pain,
)
from assessment.symptom_check.red_flags.sources import CKS_BACK_PAIN, STRONG_PAIN_MARK

NOTABLE_PAIN = 5  # of 10


def bleeds_easily_and(
    *conditions: Callable[[Answers], bool],
) -> Callable[[Answers], bool]:
    return lambda answers: (
        answers.reports("health", "blood_thinners")
        and all(condition(answers) for condition in conditions)
    )


def has_notable_pain(answers: Answers) -> bool:
    return get_strongest_pain(answers) >= NOTABLE_PAIN


def has_no_strain(answers: Answers) -> bool:
    return not began_with_strain(answers)


def is_sudden_or_strong(answers: Answers) -> bool:
    # A fall is always sudden.
    is_sudden = began_suddenly(answers) and not began_with_fall(answers)
    return (is_sudden and has_notable_pain(answers)) or has_strong_pain(answers)


BLEEDING_FLAGS = (
    build_red_flag(
        "thinners-nerve",
        RedFlagTopic.BLEEDING,
        Disposition.EMERGENCY,
        CKS_BACK_PAIN,
        applies=bleeds_easily_and(has_nerve_sign),
        reason="you bleed more easily and have a new nerve sign",
        clinical_text=(
            "Anticoagulation or bleeding disorder with neurological symptoms: epidural "
            "haematoma to be excluded"
        ),
    ),
    build_red_flag(
        "thinners-sudden",
        RedFlagTopic.BLEEDING,
        Disposition.EMERGENCY,
        CKS_BACK_PAIN,
        STRONG_PAIN_MARK,
        applies=bleeds_easily_and(has_new_pain, has_no_strain, is_sudden_or_strong),
        reason="you bleed more easily, and new pain was sudden or is strong",
        clinical_text=(
            "Anticoagulation or bleeding disorder with sudden or severe new pain: "
            "haematoma to be excluded"
        ),
    ),
    build_red_flag(
        "thinners-fall",
        RedFlagTopic.BLEEDING,
        Disposition.URGENT,
        CKS_BACK_PAIN,
        applies=bleeds_easily_and(began_with_fall),
        reason="you bleed more easily and you fell",
        clinical_text="Fall on anticoagulants or with a bleeding disorder",
    ),
    build_red_flag(
        "thinners-notable",
        RedFlagTopic.BLEEDING,
        Disposition.URGENT,
        CKS_BACK_PAIN,
        STRONG_PAIN_MARK,
        applies=bleeds_easily_and(
            has_new_pain,
            lambda answers: (
                is_sudden_or_strong(answers)
                or (has_no_strain(answers) and has_notable_pain(answers))
            ),
        ),
        reason="you bleed more easily, and have new pain that is more than slight",
        clinical_text=(
            "New moderate or severe pain on anticoagulants or with a bleeding disorder"
        ),
    ),
)
