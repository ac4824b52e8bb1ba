"""Red flags of the large vessels and the veins that need other answers beside them."""

from assessment.symptom_check.questions.answers import Answers
from assessment.symptom_check.red_flags.definition import (
    Disposition,
    RedFlagTopic,
    build_red_flag,
)
from assessment.symptom_check.red_flags.predicates import (
    began_suddenly,
    began_with_strain,
    has_chosen,
    has_constant_pain,
    has_new_pain,
    has_strong_pain,
    has_unbearable_pain,
    is_sudden_without_cause,
)
from assessment.symptom_check.red_flags.sources import (
    CKS_RENAL_COLIC,
    NHS_DEEP_VEIN_THROMBOSIS,
    NHS_PULMONARY_EMBOLISM,
    NICE_AORTIC_ANEURYSM,
    NICE_VENOUS_THROMBOSIS,
    RCEM_AORTIC_DISSECTION,
    STRONG_PAIN_MARK,
    VESSEL_RISK_AGES,
)

AGE_OF_A_BEAT = 50  # years: in the young and thin, the healthy artery can be felt
CHEST_PLACES = ("upper_back", "chest_wall", "belly")


def is_at_vessel_risk(answers: Answers) -> bool:
    return answers.is_older_than(60) or (
        answers.is_older_than(50) and answers.reports("health", "vessel_risk")
    )


def has_belly_pain_too(answers: Answers) -> bool:
    """New pain in the belly, the flank or the groin; no strain explains it away."""
    # Groin pain that came slowly is the hip's.
    is_groin = answers.has_option("place", "groin") and not came_slowly(answers)
    return has_new_pain(answers) and (
        is_groin or answers.has_option("place", "belly", "flank")
    )


def is_prone_to_clots(answers: Answers) -> bool:
    return (
        answers.reports("health", "pregnant", "gave_birth", "lately", "cancer")
        or answers.reports("signs", "calf")
        or answers.has_option("care", "veins")
    )


def came_slowly(answers: Answers) -> bool:
    return answers.has_option("onset", "slowly")


def is_sudden_on_strain(answers: Answers) -> bool:
    return (
        began_with_strain(answers)
        and began_suddenly(answers)
        and has_strong_pain(answers)
        and has_new_pain(answers)
    )


def behaves_like_burst_vessel(answers: Answers) -> bool:
    if came_slowly(answers):
        return False
    is_sudden = began_suddenly(answers) and has_strong_pain(answers)
    return is_sudden or has_constant_pain(answers) or has_unbearable_pain(answers)


VESSEL_FLAGS = (
    build_red_flag(
        "sudden-vessel-risk",
        RedFlagTopic.VESSEL,
        Disposition.EMERGENCY,
        NICE_AORTIC_ANEURYSM,
        VESSEL_RISK_AGES,
        STRONG_PAIN_MARK,
        applies=lambda answers: (
            is_at_vessel_risk(answers) and is_sudden_without_cause(answers)
        ),
        reason=(
            "strong pain came within minutes, which at your age can come from a blood "
            "vessel"
        ),
        clinical_text=(
            "Sudden severe pain with risk factors for a ruptured aortic aneurysm"
        ),
    ),
    build_red_flag(
        "sudden-elsewhere",
        RedFlagTopic.VESSEL,
        Disposition.EMERGENCY,
        RCEM_AORTIC_DISSECTION,
        NICE_AORTIC_ANEURYSM,
        STRONG_PAIN_MARK,
        applies=lambda answers: (
            answers.has_option("place", "middle_back", *CHEST_PLACES)
            and is_sudden_without_cause(answers)
        ),
        reason=(
            "strong pain came within minutes, and it is in the chest, belly or upper "
            "back"
        ),
        clinical_text="Sudden severe thoracic or abdominal pain",
    ),
    build_red_flag(
        "beat",
        RedFlagTopic.VESSEL,
        Disposition.EMERGENCY,
        NICE_AORTIC_ANEURYSM,
        VESSEL_RISK_AGES,
        applies=lambda answers: (
            answers.reports("danger", "beat")
            and not answers.is_younger_than(AGE_OF_A_BEAT)
        ),
        reason="you feel a new, strong beat in your belly",
        clinical_text="Pulsatile abdomen: aortic aneurysm to be excluded",
    ),
    build_red_flag(
        "belly-vessel-sudden",
        RedFlagTopic.VESSEL,
        Disposition.EMERGENCY,
        NICE_AORTIC_ANEURYSM,
        CKS_RENAL_COLIC,
        VESSEL_RISK_AGES,
        applies=lambda answers: (
            is_at_vessel_risk(answers)
            and has_belly_pain_too(answers)
            and behaves_like_burst_vessel(answers)
        ),
        reason=(
            "you have new, strong pain in belly, flank or groin, which at your age can "
            "come from a blood vessel"
        ),
        clinical_text=(
            "New sudden, severe or constant abdominal, flank or groin pain with risk "
            "factors for an aortic aneurysm"
        ),
    ),
    build_red_flag(
        "colic-vessel-risk",
        RedFlagTopic.VESSEL,
        Disposition.EMERGENCY,
        NICE_AORTIC_ANEURYSM,
        CKS_RENAL_COLIC,
        VESSEL_RISK_AGES,
        applies=lambda answers: (
            is_at_vessel_risk(answers)
            and answers.reports("signs", "colic")
            and has_new_pain(answers)
        ),
        reason=(
            "you have pain in waves to the groin, which at your age can come from a "
            "blood vessel"
        ),
        clinical_text=(
            "First renal-colic-like pain with risk factors for an aortic aneurysm"
        ),
    ),
    build_red_flag(
        "belly-vessel-risk",
        RedFlagTopic.VESSEL,
        Disposition.URGENT,
        NICE_AORTIC_ANEURYSM,
        VESSEL_RISK_AGES,
        applies=lambda answers: (
            is_at_vessel_risk(answers) and has_belly_pain_too(answers)
        ),
        reason=(
            "you have new pain in belly, flank or groin, which at your age can come "
            "from a blood vessel"
        ),
        clinical_text=(
            "New abdominal, flank or groin pain with back pain and risk factors for an "
            "aortic aneurysm"
        ),
    ),
    build_red_flag(
        "strain-elsewhere",
        RedFlagTopic.VESSEL,
        Disposition.URGENT,
        RCEM_AORTIC_DISSECTION,
        STRONG_PAIN_MARK,
        applies=lambda answers: (
            is_sudden_on_strain(answers) and answers.has_option("place", *CHEST_PLACES)
        ),
        reason="strong pain came within minutes in chest, belly or upper back",
        clinical_text="Sudden severe thoracic or abdominal pain on exertion",
    ),
    build_red_flag(
        "strain-vessel-risk",
        RedFlagTopic.VESSEL,
        Disposition.URGENT,
        NICE_AORTIC_ANEURYSM,
        VESSEL_RISK_AGES,
        STRONG_PAIN_MARK,
        applies=lambda answers: (
            is_sudden_on_strain(answers)
            and is_at_vessel_risk(answers)
            and answers.reports("health", "vessel_risk")
        ),
        reason=(
            "strong pain came within minutes, and smoking, blood pressure or family "
            "put your vessels at risk"
        ),
        clinical_text="Sudden severe pain on exertion with vascular risk factors",
    ),
    build_red_flag(
        "beat-young",
        RedFlagTopic.VESSEL,
        Disposition.CLINICIAN,
        NICE_AORTIC_ANEURYSM,
        VESSEL_RISK_AGES,
        applies=has_chosen("danger", "beat"),
        reason="you feel a new, strong beat in your belly",
        clinical_text="Pulsatile abdomen",
    ),
    build_red_flag(
        "breath-clot",
        RedFlagTopic.VESSEL,
        Disposition.URGENT,
        NHS_PULMONARY_EMBOLISM,
        NICE_VENOUS_THROMBOSIS,
        applies=lambda answers: (
            answers.has_option("pattern", "breath") and is_prone_to_clots(answers)
        ),
        reason="the pain stabs on breathing in, and a clot is more likely for you",
        clinical_text=(
            "Pleuritic pain with a risk factor for venous thrombosis: pulmonary "
            "embolism to be excluded"
        ),
    ),
    build_red_flag(
        "breath",
        RedFlagTopic.VESSEL,
        Disposition.CLINICIAN,
        NHS_PULMONARY_EMBOLISM,
        applies=has_chosen("pattern", "breath"),
        reason="the pain stabs on breathing in",
        clinical_text="Pleuritic pain",
    ),
    build_red_flag(
        "calf-chest",
        RedFlagTopic.VESSEL,
        Disposition.EMERGENCY,
        NHS_PULMONARY_EMBOLISM,
        NICE_VENOUS_THROMBOSIS,
        applies=lambda answers: (
            answers.reports("signs", "calf")
            and answers.has_option("place", "upper_back", "middle_back", "chest_wall")
        ),
        reason="one calf is swollen, hot or sore, and the pain is near your chest",
        clinical_text=(
            "Thoracic pain with signs of deep vein thrombosis: pulmonary embolism to "
            "be excluded"
        ),
    ),
    build_red_flag(
        "calf",
        RedFlagTopic.VESSEL,
        Disposition.URGENT,
        NHS_DEEP_VEIN_THROMBOSIS,
        NICE_VENOUS_THROMBOSIS,
        applies=has_chosen("signs", "calf"),
        reason="one calf is swollen, hot or sore",
        clinical_text="Possible deep vein thrombosis",
    ),
)
