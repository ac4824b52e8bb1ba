"""Red flags of broken bones: accidents, and one ladder for falls, strains and nothing.

The ladder grades by how easily the bones may break, by what began the pain, and by how
strong it is or what it keeps the person from doing.
"""

from enum import IntEnum

from assessment.symptom_check.questions.answers import NOT_SURE, Answers
from assessment.symptom_check.red_flags.definition import (
    Disposition,
    RedFlagTopic,
    build_red_flag,
)
from assessment.symptom_check.red_flags.predicates import (
    MODERATE_PAIN,
    began_suddenly,
    began_with_fall,
    began_with_strain,
    get_strongest_pain,
    has_nerve_sign,
    has_new_pain,
    has_ordinary_cause,
    has_strong_pain,
    has_unbearable_pain,
    has_weak_bones,
    is_male,
)
from assessment.symptom_check.red_flags.sources import (
    BONE_LADDER,
    DOWNIE_2013,
    NHS_BACK_PAIN,
    NICE_HIP_FRACTURE,
    NICE_SPINAL_INJURY,
    UNSURE_COUNTS_AS_YES,
)

AGE_OF_SOME_RISK = 50
AGE_OF_RISK_FEMALE = 65
AGE_OF_RISK_MALE = 70
AGE_OF_HIGH_RISK = 75


class BoneRisk(IntEnum):
    """How easily a bone may break; a step for each mark of age, the top for illness."""

    NONE = 0
    SOME = 1
    RAISED = 2
    HIGH = 3


def grade_bone_risk(answers: Answers) -> BoneRisk:
    if has_weak_bones(answers) or answers.is_older_than(AGE_OF_HIGH_RISK):
        return BoneRisk.HIGH
    # An unknown sex counts as female: the more urgent answer applies.
    age_of_risk = AGE_OF_RISK_MALE if is_male(answers) else AGE_OF_RISK_FEMALE
    if answers.is_older_than(age_of_risk):
        return BoneRisk.RAISED
    if answers.is_older_than(AGE_OF_SOME_RISK) or has_given_birth_lately(answers):
        return BoneRisk.SOME
    return BoneRisk.NONE


def has_given_birth_lately(answers: Answers) -> bool:
    """Feeding a child can thin the bones of the spine for months."""
    return answers.reports("health", "gave_birth", "breastfeeding")


def has_moderate_pain(answers: Answers) -> bool:
    return get_strongest_pain(answers) >= MODERATE_PAIN


def has_sharp_spot(answers: Answers) -> bool:
    return answers.has_option("pattern", "spot")


def broke_perhaps_in_fall(answers: Answers) -> bool:
    risk = grade_bone_risk(answers)
    if has_strong_pain(answers):
        return risk >= BoneRisk.SOME
    is_hurt = has_moderate_pain(answers) or has_sharp_spot(answers)
    return is_hurt and risk >= BoneRisk.RAISED


def broke_perhaps_on_strain(answers: Answers) -> bool:
    risk = grade_bone_risk(answers)
    if has_strong_pain(answers) or has_sharp_spot(answers):
        return risk >= BoneRisk.RAISED
    return has_moderate_pain(answers) and has_weak_bones(answers)


def broke_perhaps_without_cause(answers: Answers) -> bool:
    risk = grade_bone_risk(answers)
    is_sharp = began_suddenly(answers) or has_sharp_spot(answers)
    if has_strong_pain(answers):
        return risk is BoneRisk.HIGH or (is_sharp and risk is BoneRisk.RAISED)
    return has_moderate_pain(answers) and is_sharp and risk is BoneRisk.HIGH


def broke_perhaps_after_birth(answers: Answers) -> bool:
    is_local = has_sharp_spot(answers) or has_unbearable_pain(answers)
    return has_given_birth_lately(answers) and is_local and has_strong_pain(answers)


def needs_a_look_at_the_bones(answers: Answers) -> bool:
    """New pain that is less than urgent: by risk, whatever began it."""
    risk = grade_bone_risk(answers)
    if has_weak_bones(answers):
        return True
    if began_with_fall(answers):
        is_hurt = has_moderate_pain(answers) or has_sharp_spot(answers)
        return risk >= BoneRisk.RAISED or (is_hurt and risk is BoneRisk.SOME)
    if risk is BoneRisk.HIGH:
        return began_with_strain(answers) or has_moderate_pain(answers)
    if risk is BoneRisk.SOME:
        return began_suddenly(answers) and has_sharp_spot(answers)
    is_sharp = began_suddenly(answers) or has_sharp_spot(answers)
    return (
        risk is BoneRisk.RAISED
        and has_moderate_pain(answers)
        and (is_sharp or has_strong_pain(answers))
    )


BONE_FLAGS = (
    build_red_flag(
        "accident",
        RedFlagTopic.TRAUMA,
        Disposition.EMERGENCY,
        NHS_BACK_PAIN,
        NICE_SPINAL_INJURY,
        applies=lambda answers: (
            answers.reports("danger", "accident")
            and not answers.has_option("accident_check", "fine", "worse", "long_ago")
        ),
        reason="it began after a serious accident or a hard blow, and nobody checked",
        clinical_text="Onset after major trauma, not examined since",
    ),
    build_red_flag(
        "fall-cannot-stand",
        RedFlagTopic.FRACTURE,
        Disposition.EMERGENCY,
        DOWNIE_2013,
        NICE_HIP_FRACTURE,
        BONE_LADDER,
        applies=lambda answers: (
            began_with_fall(answers)
            and has_unbearable_pain(answers)
            and grade_bone_risk(answers) >= BoneRisk.SOME
        ),
        reason="you fell, your bones may break more easily, and you can hardly stand",
        clinical_text="Low-energy fall with fracture risk and loss of function",
    ),
    build_red_flag(
        "accident-worse",
        RedFlagTopic.TRAUMA,
        Disposition.URGENT,
        NHS_BACK_PAIN,
        NICE_SPINAL_INJURY,
        applies=lambda answers: answers.has_option("accident_check", "worse"),
        reason="it is worse since the hospital checked you, or something new has come",
        clinical_text="Worse or new symptoms since examination after major trauma",
    ),
    build_red_flag(
        "accident-strong",
        RedFlagTopic.TRAUMA,
        Disposition.URGENT,
        NICE_SPINAL_INJURY,
        applies=lambda answers: (
            answers.has_option("accident_check", "long_ago")
            and has_strong_pain(answers)
        ),
        reason="you had a serious accident that nobody checked, and the pain is strong",
        clinical_text="Severe pain after unexamined major trauma",
    ),
    build_red_flag(
        "fall-fracture",
        RedFlagTopic.FRACTURE,
        Disposition.URGENT,
        DOWNIE_2013,
        BONE_LADDER,
        applies=lambda answers: (
            began_with_fall(answers) and broke_perhaps_in_fall(answers)
        ),
        reason="you fell, and a bone may have broken",
        clinical_text="Low-energy fall with risk factors for vertebral fracture",
    ),
    build_red_flag(
        "fall-stiff-spine",
        RedFlagTopic.FRACTURE,
        Disposition.URGENT,
        NICE_SPINAL_INJURY,
        applies=lambda answers: (
            began_with_fall(answers) and answers.reports("health", "stiff_spine")
        ),
        reason="you fell, and a stiff spine breaks more easily",
        clinical_text="Low-energy fall with a rigid spine",
    ),
    build_red_flag(
        "strain-fracture",
        RedFlagTopic.FRACTURE,
        Disposition.URGENT,
        DOWNIE_2013,
        BONE_LADDER,
        applies=lambda answers: (
            began_with_strain(answers)
            and has_new_pain(answers)
            and broke_perhaps_on_strain(answers)
        ),
        reason="it began with a strain, and a bone may have broken",
        clinical_text="Strain with risk factors for vertebral fracture",
    ),
    build_red_flag(
        "silent-fracture",
        RedFlagTopic.FRACTURE,
        Disposition.URGENT,
        DOWNIE_2013,
        BONE_LADDER,
        applies=lambda answers: (
            not has_ordinary_cause(answers)
            and has_new_pain(answers)
            and broke_perhaps_without_cause(answers)
        ),
        reason="new pain is strong or sharp, and a bone may have broken by itself",
        clinical_text=(
            "New pain without trauma, with risk factors for vertebral fracture"
        ),
    ),
    build_red_flag(
        "birth-fracture",
        RedFlagTopic.FRACTURE,
        Disposition.URGENT,
        BONE_LADDER,
        applies=broke_perhaps_after_birth,
        reason="you gave birth or breastfeed, and have strong pain in the spine",
        clinical_text=(
            "Severe focal pain in the months after delivery: fracture from "
            "pregnancy-associated osteoporosis to be excluded"
        ),
    ),
    build_red_flag(
        "accident-unchecked",
        RedFlagTopic.TRAUMA,
        Disposition.CLINICIAN,
        NICE_SPINAL_INJURY,
        applies=lambda answers: answers.has_option("accident_check", "long_ago"),
        reason="you had a serious accident, and nobody checked your back",
        clinical_text="Major trauma more than 3 months ago, not examined",
    ),
    build_red_flag(
        "fall-nerve",
        RedFlagTopic.TRAUMA,
        Disposition.URGENT,
        NHS_BACK_PAIN,
        NICE_SPINAL_INJURY,
        applies=lambda answers: began_with_fall(answers) and has_nerve_sign(answers),
        reason="you fell, and have a new nerve sign",
        clinical_text="Low-energy fall with neurological symptoms",
    ),
    build_red_flag(
        "fragile-bones",
        RedFlagTopic.FRACTURE,
        Disposition.CLINICIAN,
        DOWNIE_2013,
        BONE_LADDER,
        applies=lambda answers: (
            (has_new_pain(answers) or began_with_fall(answers))
            and needs_a_look_at_the_bones(answers)
        ),
        reason="you have new pain, and your bones may break more easily",
        clinical_text="New pain with risk factors for vertebral fracture",
    ),
    build_red_flag(
        "cause-unsure",
        RedFlagTopic.FRACTURE,
        Disposition.CLINICIAN,
        NHS_BACK_PAIN,
        UNSURE_COUNTS_AS_YES,
        applies=lambda answers: (
            answers.has_option("cause", NOT_SURE)
            and grade_bone_risk(answers) >= BoneRisk.SOME
            and has_moderate_pain(answers)
        ),
        reason="you are not sure whether a fall or a strain began it",
        clinical_text="Low-energy trauma not excluded by the patient",
    ),
)
