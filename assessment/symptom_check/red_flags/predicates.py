"""Facts that several red flags share. Knows no disposition."""

from collections.abc import Callable

from assessment.symptom_check.questions.answers import NONE, NOT_SURE, Answers

NEW_NERVE_SIGNS = {
    "saddle": ("numb", "bladder", "bowel", "sexual", NOT_SURE),
    "legs": ("both", "weak", "slight", "one_numb", "numb_spreading", NOT_SURE),
}
WEAK_SIGNS = ("constant", "weight_loss", "sweats")
INFLAMMATION_SIGNS = (
    "before_35",
    "night",
    "moving",
    "buttock",
    "tablets",
    "relative",
    "joints",
    "heel",
    "skin",
    "eye_bowel",
)
BACK = ("low_back", "buttock", "flank", "thigh", "below_knee")
ELSEWHERE = ("upper_back", "chest_wall", "neck", "belly", "groin")


def has_nerve_sign(answers: Answers) -> bool:
    return any(
        answers.has(question, *signs) for question, signs in NEW_NERVE_SIGNS.items()
    )


def is_unbearable(answers: Answers) -> bool:
    return answers.has("signs", "unbearable")


def is_very_strong(answers: Answers) -> bool:
    return (answers.number("pain_now") or 0) > 7


def has_fever(answers: Answers) -> bool:
    return answers.has("signs", "fever")


def has_infection_risk(answers: Answers) -> bool:
    return answers.has(
        "health",
        "weak_immune",
        "injects",
        "recent_infection",
        "tuberculosis",
        "spine_procedure",
        "steroids",
    )


def is_prone_to_infection(answers: Answers) -> bool:
    # Diabetes is too common to count without a sign of illness.
    return has_infection_risk(answers) or answers.has("health", "diabetes")


def had_cancer(answers: Answers) -> bool:
    return answers.has("health", "cancer", "old_cancer")


def has_new_pain_after_old_cancer(answers: Answers) -> bool:
    # Not told what the pain is like counts as new, as after a recent cancer.
    return answers.has("health", "old_cancer") and not answers.has("cancer_pain", NONE)


def began_without_strain(answers: Answers) -> bool:
    return answers.has("start", "sudden_severe", "slowly", "slowly_first")


def began_with_strain(answers: Answers) -> bool:
    return answers.has("start", "strain", "strain_sharp")


def has_new_belly_pain(answers: Answers) -> bool:
    return (
        answers.has("place", "belly")
        and is_new(answers)
        and began_without_strain(answers)
    )


def began_suddenly(answers: Answers) -> bool:
    # An unsure start counts, as for any emergency.
    return answers.has("start", "sudden_severe", NOT_SURE)


def is_at_vessel_risk(answers: Answers) -> bool:
    # Whoever did not tell their sex counts as a man: the more urgent answer holds.
    is_older_man = answers.is_over(60) and not answers.has("sex", "female")
    is_older_smoker = answers.is_over(49) and answers.has("health", "smoker")
    return is_older_man or is_older_smoker


def has_weak_bones(answers: Answers) -> bool:
    return answers.has("health", "thin_bones", "steroids")


def is_of_fracture_age(answers: Answers) -> bool:
    return answers.is_over(70) or (answers.is_over(65) and answers.has("sex", "female"))


def is_very_old(answers: Answers) -> bool:
    # The product's own age: lists say 70, but most strains are strains.
    return answers.is_over(75)


def may_break_easily(answers: Answers) -> bool:
    return has_weak_bones(answers) or is_of_fracture_age(answers)


def is_late_first(answers: Answers) -> bool:
    is_first = answers.has("first_time", "yes", NOT_SURE)
    return answers.is_over(50) and (is_first or answers.has("start", "slowly_first"))


def weak_signs(answers: Answers) -> int:
    # Most people have one such sign and nothing serious: they count together.
    signs = answers.chosen("signs") & set(WEAK_SIGNS)
    return len(signs) + answers.has("body", "lump") + is_late_first(answers)


def has_lasted_six_weeks(answers: Answers) -> bool:
    return answers.has("since", "6_to_12_weeks", "over_3_months", "before_45")


def is_new(answers: Answers) -> bool:
    # An open answer calms nobody.
    return not has_lasted_six_weeks(answers)


def began_young(answers: Answers) -> bool:
    """First before 45, and not said to be younger than three months."""
    is_recent = answers.has("since", "under_2_weeks", "2_to_6_weeks", "6_to_12_weeks")
    is_young = answers.is_under(45) or answers.has("inflammation", "before_35")
    return answers.has("since", "before_45") or (is_young and not is_recent)


def inflammation_signs(answers: Answers) -> int:
    signs = answers.chosen("inflammation") & set(INFLAMMATION_SIGNS)
    # Under 35 this option is not offered: their age has answered it.
    if answers.is_under(35):
        signs |= {"before_35"}
    return len(signs) if began_young(answers) else 0


def chose(question: str, *options: str) -> Callable[[Answers], bool]:
    return lambda answers: answers.has(question, *options)
