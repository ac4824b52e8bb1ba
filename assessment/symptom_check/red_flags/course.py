"""Red flags of age, strength, course and place, of operations and medicines."""

from assessment.symptom_check.questions.answers import Answers
from assessment.symptom_check.questions.pain import LEG_PLACES, has_lasted_six_weeks
from assessment.symptom_check.red_flags.definition import (
    Disposition,
    RedFlagTopic,
    SpecialCare,
    build_red_flag,
)
from assessment.symptom_check.red_flags.predicates import (
    LOW_BACK_PLACES,
    began_with_strain,
    has_chosen,
    has_unbearable_pain,
    is_getting_worse,
    is_sudden_without_cause,
)
from assessment.symptom_check.red_flags.sources import (
    CKS_BACK_PAIN,
    CKS_SCIATICA,
    LEFT_OUT_OF_TRIALS,
    LOW_BACK_ONLY,
    NHS_BACK_PAIN,
    NHS_SHINGLES,
    NICE_AORTIC_ANEURYSM,
    NICE_LOW_BACK_PAIN,
    ORDINARY_BUT_UNBEARABLE,
    PAINKILLERS_ABOVE_LEAFLET,
    SIX_WEEKS,
    STRONG_PAIN_MARK,
    UNDER_18,
)

AGE_OF_ORDINARY_BACKACHE = 50  # years: below, a clear strain explains great pain


def has_unexplained_unbearable_pain(answers: Answers) -> bool:
    is_ordinary = (
        answers.is_younger_than(AGE_OF_ORDINARY_BACKACHE)
        and began_with_strain(answers)
        and not is_getting_worse(answers)
    )
    return has_unbearable_pain(answers) and not is_ordinary


def is_worse_than_a_strain(answers: Answers) -> bool:
    """Worse from day to day; the first days after a strain are left to themselves."""
    is_fresh_strain = (
        began_with_strain(answers)
        and answers.has_option("since", "under_2_weeks")
        and not answers.has_option("before", "usual")
    )
    return is_getting_worse(answers) and not is_fresh_strain


def is_not_examined(answers: Answers) -> bool:
    return not answers.has_option("examined", "yes")


def is_long_and_not_examined(answers: Answers) -> bool:
    is_long = answers.has_option("course", "stuck") or (
        has_lasted_six_weeks(answers) and not answers.has_option("course", "better")
    )
    return is_long and is_not_examined(answers)


def has_long_leg_pain(answers: Answers) -> bool:
    return answers.has_option("place", *LEG_PLACES) and is_long_and_not_examined(
        answers
    )


def is_outside_low_back(answers: Answers) -> bool:
    if answers.has_option("place", *LOW_BACK_PLACES):
        return False
    # The middle of the back takes part in a strain of the low back.
    is_middle_strain = answers.selected_options("place") == {
        "middle_back"
    } and began_with_strain(answers)
    return "place" in answers.values and not is_middle_strain


COURSE_FLAGS = (
    build_red_flag(
        "sudden-severe",
        RedFlagTopic.SEVERITY,
        Disposition.URGENT,
        NICE_AORTIC_ANEURYSM,
        STRONG_PAIN_MARK,
        applies=is_sudden_without_cause,
        reason="strong pain came within minutes, with nothing to set it off",
        clinical_text="Sudden severe pain without a trigger",
    ),
    build_red_flag(
        "unbearable",
        RedFlagTopic.SEVERITY,
        Disposition.URGENT,
        NHS_BACK_PAIN,
        ORDINARY_BUT_UNBEARABLE,
        applies=has_unexplained_unbearable_pain,
        reason="pain keeps you from standing, walking or talking",
        clinical_text="Pain preventing standing, walking or speech",
    ),
    build_red_flag(
        "shingles",
        RedFlagTopic.SHINGLES,
        Disposition.URGENT,
        NHS_SHINGLES,
        applies=has_chosen("signs", "blisters"),
        reason="you have a rash or blisters where it hurts",
        clinical_text="Dermatomal pain with rash: treat shingles within 72 hours",
    ),
    build_red_flag(
        "painkillers",
        RedFlagTopic.MEDICINES,
        Disposition.URGENT,
        PAINKILLERS_ABOVE_LEAFLET,
        applies=has_chosen("health", "painkillers"),
        reason="you take more painkillers than the leaflet allows",
        clinical_text="Analgesics above the labelled dose",
        special_care=SpecialCare.PAINKILLERS,
    ),
    build_red_flag(
        "under-16",
        RedFlagTopic.AGE,
        Disposition.CLINICIAN,
        NICE_LOW_BACK_PAIN,
        applies=lambda answers: answers.is_younger_than(16),
        reason="you are under 16",
        clinical_text="Age under 16: outside the intended use",
        special_care=SpecialCare.UNDER_16,
    ),
    build_red_flag(
        "under-18",
        RedFlagTopic.AGE,
        Disposition.CLINICIAN,
        NICE_LOW_BACK_PAIN,
        UNDER_18,
        applies=lambda answers: answers.is_younger_than(18),
        reason="you are 16 or 17",
        clinical_text="Age 16 to 17",
    ),
    build_red_flag(
        "spine-procedure",
        RedFlagTopic.SURGERY,
        Disposition.CLINICIAN,
        CKS_BACK_PAIN,
        LEFT_OUT_OF_TRIALS,
        applies=has_chosen("lately", "spine_procedure"),
        reason="you had a spine operation or injection in the last 3 months",
        clinical_text="Spinal procedure within 3 months",
        special_care=SpecialCare.OPERATED,
    ),
    build_red_flag(
        "operation",
        RedFlagTopic.SURGERY,
        Disposition.CLINICIAN,
        LEFT_OUT_OF_TRIALS,
        applies=has_chosen("lately", "belly_operation", "joint_operation"),
        reason="you had an operation on belly, chest, hip or leg in the last 3 months",
        clinical_text="Abdominal, thoracic or leg operation within 3 months",
        special_care=SpecialCare.OPERATED,
    ),
    build_red_flag(
        "worse",
        RedFlagTopic.SEVERITY,
        Disposition.CLINICIAN,
        NICE_LOW_BACK_PAIN,
        NHS_BACK_PAIN,
        applies=is_worse_than_a_strain,
        reason="the pain is getting worse from day to day",
        clinical_text="Progressive pain",
    ),
    build_red_flag(
        "no-better",
        RedFlagTopic.SEVERITY,
        Disposition.CLINICIAN,
        NICE_LOW_BACK_PAIN,
        NHS_BACK_PAIN,
        SIX_WEEKS,
        applies=is_long_and_not_examined,
        reason="the pain is not gone after 6 weeks, and nobody has examined you",
        clinical_text="Pain for 6 weeks or more, or recurrent leg pain, not examined",
        special_care=SpecialCare.RELIEF_MEANWHILE,
    ),
    build_red_flag(
        "leg-pain",
        RedFlagTopic.LEG_PAIN,
        Disposition.CLINICIAN,
        CKS_SCIATICA,
        SIX_WEEKS,
        applies=has_long_leg_pain,
        reason="pain in a leg has lasted or comes back, and nobody has examined you",
        clinical_text="Long-standing or recurrent leg pain, not examined",
        special_care=SpecialCare.RELIEF_MEANWHILE,
    ),
    build_red_flag(
        "elsewhere",
        RedFlagTopic.PLACE,
        Disposition.CLINICIAN,
        NHS_BACK_PAIN,
        LOW_BACK_ONLY,
        applies=is_outside_low_back,
        reason="the pain is mainly not in the low back, or you are unsure where it is",
        clinical_text="Pain outside the low back: outside the intended use",
    ),
)
