"""Red flags of an inflamed spine and of inflamed muscles."""

from assessment.symptom_check.questions.answers import Answers
from assessment.symptom_check.questions.pain import is_long_standing
from assessment.symptom_check.red_flags.definition import (
    Disposition,
    RedFlagTopic,
    build_red_flag,
)
from assessment.symptom_check.red_flags.predicates import has_chosen
from assessment.symptom_check.red_flags.sources import (
    CKS_POLYMYALGIA,
    NICE_SPONDYLOARTHRITIS,
)

CRITERIA = (
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


def is_early_onset(answers: Answers) -> bool:
    """Longer than three months, and first before 45: what the criteria are made for."""
    is_early = answers.is_younger_than(45) or answers.has_option(
        "inflammation", "before_45", "before_35"
    )
    return is_early and is_long_standing(answers)


def count_inflammation_signs(answers: Answers) -> int:
    signs = answers.selected_options("inflammation") & set(CRITERIA)
    # This option is not offered under 35: the age has already answered it.
    if answers.is_younger_than(35):
        signs |= {"before_35"}
    return len(signs) if is_early_onset(answers) else 0


INFLAMMATION_FLAGS = (
    build_red_flag(
        "inflammation",
        RedFlagTopic.INFLAMMATION,
        Disposition.CLINICIAN,
        NICE_SPONDYLOARTHRITIS,
        applies=lambda answers: count_inflammation_signs(answers) > 3,
        reason="four or more signs fit an inflamed spine",
        clinical_text=(
            "Four or more criteria: refer for suspected axial spondyloarthritis"
        ),
    ),
    build_red_flag(
        "inflammation-test",
        RedFlagTopic.INFLAMMATION,
        Disposition.CLINICIAN,
        NICE_SPONDYLOARTHRITIS,
        applies=lambda answers: count_inflammation_signs(answers) == 3,
        reason="three signs fit an inflamed spine",
        clinical_text="Three criteria: HLA-B27 test, refer if positive",
    ),
    build_red_flag(
        "stiff-girdle",
        RedFlagTopic.INFLAMMATION,
        Disposition.CLINICIAN,
        CKS_POLYMYALGIA,
        applies=has_chosen("signs", "stiff_girdle"),
        reason="both shoulders or hips are newly stiff in the morning",
        clinical_text="Bilateral shoulder or hip girdle stiffness over 50",
    ),
)
