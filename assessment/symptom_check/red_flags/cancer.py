"""Red flags of cancer, and small signs that count together."""

from assessment.symptom_check.questions.answers import Answers
from assessment.symptom_check.red_flags.definition import (
    Disposition,
    RedFlagTopic,
    build_red_flag,
)
from assessment.symptom_check.red_flags.predicates import (
    began_with_strain,
    has_changed_since_cancer,
    has_chosen,
    has_constant_pain,
    has_fever,
    has_had_cancer,
    has_nerve_sign,
    has_new_pain,
    has_old_cancer,
    has_ordinary_cause,
    has_strong_pain,
    is_getting_worse,
    is_late_first_episode,
)
from assessment.symptom_check.red_flags.sources import (
    DOWNIE_2013,
    FINUCANE_2020,
    LATE_FIRST_EPISODE,
    NHS_BACK_PAIN,
    NICE_SPINAL_METASTASES,
    NICE_SUSPECTED_CANCER,
    SEVERAL_SIGNS,
)

CORD_PAIN = ("band", "lying")
NERVE_ROOT_PLACES = ("below_knee", "shin")


def has_recent_cancer(answers: Answers) -> bool:
    return has_had_cancer(answers) and not has_old_cancer(answers)


def count_weak_signs(answers: Answers) -> int:
    """Most people have one such sign without anything serious."""
    return sum(
        (
            has_constant_pain(answers),
            answers.reports("signs", "weight_loss"),
            answers.reports("signs", "sweats"),
            answers.reports("signs", "lump"),
            answers.has_option("pattern", "lying", "band") and has_new_pain(answers),
            is_late_first_episode(answers) and not has_ordinary_cause(answers),
            is_getting_worse(answers) and not has_ordinary_cause(answers),
        )
    )


def has_single_weak_sign(answers: Answers) -> bool:
    return has_constant_pain(answers) or answers.reports(
        "signs", "weight_loss", "sweats", "lump"
    )


def has_band_pain(answers: Answers) -> bool:
    return answers.has_option("pattern", "band") and has_new_pain(answers)


CANCER_FLAGS = (
    build_red_flag(
        "cancer-nerve",
        RedFlagTopic.CANCER,
        Disposition.EMERGENCY,
        NICE_SPINAL_METASTASES,
        applies=lambda answers: has_had_cancer(answers) and has_nerve_sign(answers),
        reason="you have or had cancer, and have a new nerve sign",
        clinical_text="Cancer history with neurological symptoms",
    ),
    build_red_flag(
        "cancer-cord",
        RedFlagTopic.CANCER,
        Disposition.EMERGENCY,
        NICE_SPINAL_METASTASES,
        applies=lambda answers: (
            has_changed_since_cancer(answers)
            and (
                answers.has_option("pattern", *CORD_PAIN)
                or answers.has_option("place", *NERVE_ROOT_PLACES)
            )
        ),
        reason=(
            "you have or had cancer, and the pain is like a band, runs down a leg, or "
            "is worse lying flat"
        ),
        clinical_text=(
            "Cancer history with band-like or radicular pain, or pain worse on lying"
        ),
    ),
    build_red_flag(
        "cancer-fever",
        RedFlagTopic.CANCER,
        Disposition.EMERGENCY,
        NICE_SPINAL_METASTASES,
        applies=lambda answers: (
            has_recent_cancer(answers)
            and has_changed_since_cancer(answers)
            and has_fever(answers)
            and has_strong_pain(answers)
        ),
        reason="you have or had cancer, a fever, and strong pain",
        clinical_text="Cancer history with fever and severe new pain",
    ),
    build_red_flag(
        "cancer-changed",
        RedFlagTopic.CANCER,
        Disposition.URGENT,
        DOWNIE_2013,
        NICE_SPINAL_METASTASES,
        applies=lambda answers: (
            has_recent_cancer(answers) and has_changed_since_cancer(answers)
        ),
        reason="you have or had cancer, and this back pain is new or different",
        clinical_text="Cancer history with new or changed back pain",
    ),
    build_red_flag(
        "old-cancer-no-strain",
        RedFlagTopic.CANCER,
        Disposition.URGENT,
        NICE_SPINAL_METASTASES,
        applies=lambda answers: (
            has_old_cancer(answers)
            and has_changed_since_cancer(answers)
            and not began_with_strain(answers)
        ),
        reason="you had cancer, and no strain explains this new pain",
        clinical_text=(
            "Remote cancer history with new back pain without mechanical onset"
        ),
    ),
    build_red_flag(
        "weak-signs",
        RedFlagTopic.WEAK_SIGNS,
        Disposition.URGENT,
        DOWNIE_2013,
        FINUCANE_2020,
        SEVERAL_SIGNS,
        applies=lambda answers: (
            count_weak_signs(answers) > 1
            and (has_single_weak_sign(answers) or answers.has_option("pattern", "band"))
        ),
        reason="several signs came together that mean little alone",
        clinical_text=(
            "Two or more of: weight loss, night sweats, constant pain, band-like or "
            "recumbent pain, new lump, first episode after 50"
        ),
    ),
    build_red_flag(
        "shape",
        RedFlagTopic.WEAK_SIGNS,
        Disposition.URGENT,
        NHS_BACK_PAIN,
        applies=has_chosen("signs", "shape"),
        reason="your back has a lump, or has changed its shape",
        clinical_text="Lump on the back or new spinal deformity",
    ),
    build_red_flag(
        "band-strong",
        RedFlagTopic.NERVE,
        Disposition.URGENT,
        NICE_SPINAL_METASTASES,
        FINUCANE_2020,
        applies=lambda answers: (
            has_band_pain(answers)
            and (
                has_strong_pain(answers)
                or answers.has_option("onset", "sudden", "hours")
            )
        ),
        reason="new pain goes round your body like a band, and is strong or came fast",
        clinical_text="New severe or acute band-like trunk pain",
    ),
    build_red_flag(
        "child-signs",
        RedFlagTopic.AGE,
        Disposition.URGENT,
        NICE_SUSPECTED_CANCER,
        applies=lambda answers: (
            answers.is_younger_than(16) and has_single_weak_sign(answers)
        ),
        reason="you are under 16, and have a sign of illness",
        clinical_text="Child with constant pain, weight loss, night sweats or a lump",
    ),
    build_red_flag(
        "cancer-same",
        RedFlagTopic.CANCER,
        Disposition.CLINICIAN,
        DOWNIE_2013,
        applies=lambda answers: (
            has_recent_cancer(answers) or has_changed_since_cancer(answers)
        ),
        reason="you have or had cancer",
        clinical_text="Cancer history",
    ),
    build_red_flag(
        "weight-loss",
        RedFlagTopic.WEAK_SIGNS,
        Disposition.CLINICIAN,
        NHS_BACK_PAIN,
        DOWNIE_2013,
        applies=has_chosen("signs", "weight_loss"),
        reason="you have lost weight and do not know why",
        clinical_text="Unexplained weight loss",
    ),
    build_red_flag(
        "sweats",
        RedFlagTopic.WEAK_SIGNS,
        Disposition.CLINICIAN,
        FINUCANE_2020,
        applies=has_chosen("signs", "sweats"),
        reason="you have night sweats and do not know why",
        clinical_text="Unexplained night sweats",
    ),
    build_red_flag(
        "constant-pain",
        RedFlagTopic.WEAK_SIGNS,
        Disposition.CLINICIAN,
        NHS_BACK_PAIN,
        FINUCANE_2020,
        applies=has_constant_pain,
        reason="no position eases the pain, day or night",
        clinical_text="Constant non-mechanical pain",
    ),
    build_red_flag(
        "band",
        RedFlagTopic.NERVE,
        Disposition.CLINICIAN,
        NICE_SPINAL_METASTASES,
        applies=has_chosen("pattern", "band"),
        reason="the pain goes round your body like a band",
        clinical_text="Band-like trunk pain",
    ),
    build_red_flag(
        "lump",
        RedFlagTopic.OTHER_ILLNESS,
        Disposition.CLINICIAN,
        NICE_SUSPECTED_CANCER,
        applies=has_chosen("signs", "lump"),
        reason="you have a new lump",
        clinical_text="New lump with back pain",
    ),
    build_red_flag(
        "late-first",
        RedFlagTopic.WEAK_SIGNS,
        Disposition.CLINICIAN,
        DOWNIE_2013,
        FINUCANE_2020,
        LATE_FIRST_EPISODE,
        applies=lambda answers: (
            is_late_first_episode(answers)
            and not has_ordinary_cause(answers)
            and not answers.has_option("since", "under_2_weeks")
            and not answers.has_option("course", "better")
        ),
        reason=(
            "it is your first back pain, it came after 50 without a strain, and it has "
            "not gone in 2 weeks"
        ),
        clinical_text="First episode after 50 without mechanical onset, not improving",
    ),
)
