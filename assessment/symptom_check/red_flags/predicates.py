"""Predicates that several red flags share; knows no disposition."""

from collections.abc import Callable

from assessment.symptom_check.questions.answers import NONE_OF_THESE, NOT_SURE, Answers

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
LOW_BACK_PLACES = ("low_back", "buttock", "flank", "thigh", "below_knee")
OTHER_PAIN_PLACES = ("upper_back", "chest_wall", "neck", "belly", "groin")


def has_nerve_sign(answers: Answers) -> bool:
    return any(
        answers.has_option(question, *signs)
        for question, signs in NEW_NERVE_SIGNS.items()
    )


def has_unbearable_pain(answers: Answers) -> bool:
    return answers.has_option("signs", "unbearable")


def has_very_strong_pain(answers: Answers) -> bool:
    return (answers.get_number("pain_now") or 0) > 7


def has_fever(answers: Answers) -> bool:
    return answers.has_option("signs", "fever")


def has_infection_risk(answers: Answers) -> bool:
    return answers.has_option(
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
    return has_infection_risk(answers) or answers.has_option("health", "diabetes")


def has_had_cancer(answers: Answers) -> bool:
    return answers.has_option("health", "cancer", "old_cancer")


def has_new_pain_after_old_cancer(answers: Answers) -> bool:
    # If nothing is known about the pain it counts as new, as after a recent cancer.
    return answers.has_option("health", "old_cancer") and not answers.has_option(
        "cancer_pain", NONE_OF_THESE
    )


def began_without_strain(answers: Answers) -> bool:
    return answers.has_option("start", "sudden_severe", "slowly", "slowly_first")


def began_with_strain(answers: Answers) -> bool:
    return answers.has_option("start", "strain", "strain_sharp")


def has_new_belly_pain(answers: Answers) -> bool:
    return (
        answers.has_option("place", "belly")
        and has_new_pain(answers)
        and began_without_strain(answers)
    )


def began_suddenly(answers: Answers) -> bool:
    # An uncertain onset counts, as in any emergency.
    return answers.has_option("start", "sudden_severe", NOT_SURE)


def is_at_vascular_risk(answers: Answers) -> bool:
    # An unknown sex counts as male: the more urgent answer applies.
    is_older_man = answers.is_older_than(60) and not answers.has_option("sex", "female")
    is_older_smoker = answers.is_older_than(49) and answers.has_option(
        "health", "smoker"
    )
    return is_older_man or is_older_smoker


def has_weak_bones(answers: Answers) -> bool:
    return answers.has_option("health", "thin_bones", "steroids")


def is_of_fracture_age(answers: Answers) -> bool:
    return answers.is_older_than(70) or (
        answers.is_older_than(65) and answers.has_option("sex", "female")
    )


def is_very_old(answers: Answers) -> bool:
    # The product's own age: published lists say 70, but most strains are just strains.
    return answers.is_older_than(75)


def has_fracture_risk(answers: Answers) -> bool:
    return has_weak_bones(answers) or is_of_fracture_age(answers)


def is_late_first_episode(answers: Answers) -> bool:
    is_first = answers.has_option("first_time", "yes", NOT_SURE)
    return answers.is_older_than(50) and (
        is_first or answers.has_option("start", "slowly_first")
    )


def count_weak_signs(answers: Answers) -> int:
    # Most people have one such sign without anything serious: they count in
    # combination.
    signs = answers.selected_options("signs") & set(WEAK_SIGNS)
    return (
        len(signs) + answers.has_option("body", "lump") + is_late_first_episode(answers)
    )


def has_lasted_six_weeks(answers: Answers) -> bool:
    return answers.has_option("since", "6_to_12_weeks", "over_3_months", "before_45")


def has_new_pain(answers: Answers) -> bool:
    # An unanswered question does not reassure.
    return not has_lasted_six_weeks(answers)


def is_early_onset(answers: Answers) -> bool:
    """First before 45, and not reported as more recent than three months."""
    is_recent = answers.has_option(
        "since", "under_2_weeks", "2_to_6_weeks", "6_to_12_weeks"
    )
    is_young = answers.is_younger_than(45) or answers.has_option(
        "inflammation", "before_35"
    )
    return answers.has_option("since", "before_45") or (is_young and not is_recent)


def count_inflammation_signs(answers: Answers) -> int:
    signs = answers.selected_options("inflammation") & set(INFLAMMATION_SIGNS)
    # This option is not offered under 35: the age has already answered it.
    if answers.is_younger_than(35):
        signs |= {"before_35"}
    return len(signs) if is_early_onset(answers) else 0


def has_chosen(question_id: str, *options: str) -> Callable[[Answers], bool]:
    return lambda answers: answers.has_option(question_id, *options)
