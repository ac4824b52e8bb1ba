"""Predicates that several red flags share; knows no disposition.

An unanswered question does not reassure: what is not known to be old is new.
"""

from collections.abc import Callable

from assessment.symptom_check.questions.answers import NONE_OF_THESE, NOT_SURE, Answers

NEW_NERVE_SIGNS = {
    "saddle": ("numb", "bladder", "bowel", "sexual"),
    "legs": ("both", "weak", "slight", "one_numb"),
}
LOW_BACK_PLACES = (
    "low_back",
    "buttock",
    "flank",
    "thigh",
    "thigh_front",
    "below_knee",
    "shin",
)

# Of 10. The product's own marks: no source puts a number to "strong".
STRONG_PAIN = 7
MODERATE_PAIN = 4


def has_chosen(question_id: str, *options: str) -> Callable[[Answers], bool]:
    """The sign, chosen at first or after a closer look."""
    return lambda answers: answers.reports(question_id, *options)


def has_nerve_sign(answers: Answers) -> bool:
    return any(
        answers.reports(question, *signs) or answers.is_still_unsure_about(question)
        for question, signs in NEW_NERVE_SIGNS.items()
    )


def get_strongest_pain(answers: Answers) -> int:
    return max(
        answers.get_number("pain_now") or 0, answers.get_number("pain_worst") or 0
    )


def has_strong_pain(answers: Answers) -> bool:
    return get_strongest_pain(answers) >= STRONG_PAIN or has_unbearable_pain(answers)


def has_unbearable_pain(answers: Answers) -> bool:
    return answers.has_option("pattern", "unbearable")


def has_constant_pain(answers: Answers) -> bool:
    return answers.has_option("pattern", "constant")


def is_getting_worse(answers: Answers) -> bool:
    return answers.has_option("course", "worse")


def has_new_pain(answers: Answers) -> bool:
    """Whether this bout is new, or different from the usual one."""
    if answers.has_option("before", "usual"):
        return False
    return answers.has_option("before", "different") or not answers.has_option(
        "since", "over_3_months"
    )


def began_with_strain(answers: Answers) -> bool:
    return answers.has_option("cause", "strain")


def began_with_fall(answers: Answers) -> bool:
    return answers.has_option("cause", "fall")


def began_suddenly(answers: Answers) -> bool:
    return answers.has_option("onset", "sudden")


def has_ordinary_cause(answers: Answers) -> bool:
    return began_with_strain(answers) or began_with_fall(answers)


def is_sudden_without_cause(answers: Answers) -> bool:
    return (
        began_suddenly(answers)
        and not has_ordinary_cause(answers)
        and has_strong_pain(answers)
        and has_new_pain(answers)
    )


def has_fever(answers: Answers) -> bool:
    return answers.reports("signs", "fever")


def has_possible_fever(answers: Answers) -> bool:
    """Fever, or a sign of illness that not even a closer look could rule out."""
    return has_fever(answers) or answers.is_still_unsure_about("signs")


def has_had_cancer(answers: Answers) -> bool:
    return answers.reports("health", "cancer")


def has_old_cancer(answers: Answers) -> bool:
    return has_had_cancer(answers) and answers.has_option("cancer_when", "old")


def has_changed_since_cancer(answers: Answers) -> bool:
    # If nothing is known about the pain it counts as new.
    return has_had_cancer(answers) and not answers.has_option(
        "cancer_pain", NONE_OF_THESE
    )


def has_weak_bones(answers: Answers) -> bool:
    return answers.reports("health", "thin_bones", "stiff_spine", "steroids")


def is_male(answers: Answers) -> bool:
    return answers.has_option("sex", "male")


def is_late_first_episode(answers: Answers) -> bool:
    return answers.is_older_than(50) and answers.has_option("before", "first", NOT_SURE)
