"""Red flags of an infection in the spine, which often has no fever."""

from assessment.symptom_check.questions.answers import Answers
from assessment.symptom_check.red_flags.definition import (
    Disposition,
    RedFlagTopic,
    build_red_flag,
)
from assessment.symptom_check.red_flags.predicates import (
    began_with_strain,
    get_strongest_pain,
    has_chosen,
    has_constant_pain,
    has_fever,
    has_nerve_sign,
    has_new_pain,
    has_possible_fever,
    has_strong_pain,
    has_unbearable_pain,
    is_getting_worse,
)
from assessment.symptom_check.red_flags.sources import (
    FINUCANE_2020,
    GIRFT_CAUDA_EQUINA,
    IDSA_2015,
    INFECTION_WITHOUT_FEVER,
    NHS_BACK_PAIN,
    NHS_TUBERCULOSIS,
    NICE_NEUTROPENIC_SEPSIS,
    NICE_SICKLE_CELL,
    NICE_TUBERCULOSIS,
    STEROID_OR_SUGAR_CRISIS,
    STRONG_PAIN_MARK,
    YUSUF_2019,
)

STRONG_RISKS = (
    "sickle_cell",
    "weak_immune",
    "chemotherapy",
    "injects",
    "injected",
    "tuberculosis",
    "metal",
)
RECENT_RISKS = (
    "infection",
    "blood_infection",
    "spine_procedure",
    "belly_operation",
    "joint_operation",
    "other_procedure",
    "intensive_care",
)
FEVERISH_PAIN = 5  # of 10, with fever and a strong risk


def has_strong_risk(answers: Answers) -> bool:
    # A cluster whose details are open counts.
    is_open = answers.reports("health", "infection_risk") and (
        "infection_risks" not in answers.values
    )
    was_lately = answers.reports("health", "lately") and "lately" not in answers.values
    return (
        is_open
        or was_lately
        or answers.has_option("infection_risks", *STRONG_RISKS)
        or answers.has_option("lately", *RECENT_RISKS)
        or answers.reports("health", "steroids")
    )


def has_diabetes(answers: Answers) -> bool:
    return answers.has_option("infection_risks", "diabetes")


def has_sickle_cells(answers: Answers) -> bool:
    return answers.has_option("infection_risks", "sickle_cell")


def has_any_risk(answers: Answers) -> bool:
    return has_strong_risk(answers) or has_diabetes(answers)


def behaves_like_infection(answers: Answers) -> bool:
    return has_constant_pain(answers) or is_getting_worse(answers)


def is_suspicious_without_fever(answers: Answers) -> bool:
    if not has_new_pain(answers):
        return False
    if has_strong_risk(answers):
        return behaves_like_infection(answers) or has_strong_pain(answers)
    # Diabetes is common: with it, a strain may explain strong pain, but not this.
    return has_diabetes(answers) and (
        behaves_like_infection(answers)
        or (has_strong_pain(answers) and not began_with_strain(answers))
    )


def has_risk_with_new_pain(answers: Answers) -> bool:
    # Diabetes is common: a plain strain needs no other reason.
    is_plain_strain = began_with_strain(answers) and not has_strong_risk(answers)
    return has_any_risk(answers) and has_new_pain(answers) and not is_plain_strain


def may_be_tuberculosis(answers: Answers) -> bool:
    """It smoulders for months: only pain that comes and goes as usual is spared."""
    return answers.has_option("infection_risks", "tuberculosis") and not (
        answers.has_option("before", "usual")
    )


def injects_and_is_ill(answers: Answers) -> bool:
    return answers.has_option("infection_risks", "injects") and (
        answers.reports("signs", "sweats")
        or has_unbearable_pain(answers)
        or has_nerve_sign(answers)
    )


INFECTION_FLAGS = (
    build_red_flag(
        "fever-risk",
        RedFlagTopic.INFECTION,
        Disposition.EMERGENCY,
        NHS_BACK_PAIN,
        FINUCANE_2020,
        STEROID_OR_SUGAR_CRISIS,
        STRONG_PAIN_MARK,
        applies=lambda answers: (
            has_possible_fever(answers)
            and has_strong_risk(answers)
            and (
                get_strongest_pain(answers) >= FEVERISH_PAIN
                or behaves_like_infection(answers)
                or answers.has_option("infection_risks", "injects")
                or answers.has_option("lately", "spine_procedure")
            )
        ),
        reason="you may have a fever, and a higher risk of an infection in the spine",
        clinical_text="Fever with risk factors for spinal infection",
    ),
    build_red_flag(
        "chemotherapy-fever",
        RedFlagTopic.INFECTION,
        Disposition.EMERGENCY,
        NICE_NEUTROPENIC_SEPSIS,
        applies=lambda answers: (
            has_possible_fever(answers)
            and answers.has_option("infection_risks", "chemotherapy")
        ),
        reason="you may have a fever, and had chemotherapy lately",
        clinical_text="Fever within weeks of chemotherapy: neutropenic sepsis",
    ),
    build_red_flag(
        "fever-unbearable",
        RedFlagTopic.INFECTION,
        Disposition.EMERGENCY,
        FINUCANE_2020,
        applies=lambda answers: has_fever(answers) and has_unbearable_pain(answers),
        reason="you have a fever and pain so bad that you can hardly move",
        clinical_text="Fever with disabling back pain: spinal infection to be excluded",
    ),
    build_red_flag(
        "injects-ill",
        RedFlagTopic.INFECTION,
        Disposition.EMERGENCY,
        FINUCANE_2020,
        applies=injects_and_is_ill,
        reason=(
            "you inject drugs, and have sweats at night, pain you cannot bear or a new "
            "nerve sign"
        ),
        clinical_text=(
            "Injecting drug use with night sweats, disabling pain or neurological "
            "symptoms: spinal infection to be excluded, fever or not"
        ),
    ),
    build_red_flag(
        "procedure-nerve",
        RedFlagTopic.SURGERY,
        Disposition.EMERGENCY,
        GIRFT_CAUDA_EQUINA,
        NHS_BACK_PAIN,
        applies=lambda answers: (
            answers.has_option("lately", "spine_procedure") and has_nerve_sign(answers)
        ),
        reason="you had a spine procedure and now a new nerve sign",
        clinical_text="New neurological symptoms within 3 months of a spinal procedure",
    ),
    build_red_flag(
        "procedure-wound",
        RedFlagTopic.SURGERY,
        Disposition.EMERGENCY,
        FINUCANE_2020,
        applies=lambda answers: (
            answers.has_option("lately", "spine_procedure")
            and answers.reports("signs", "wound")
            and has_strong_pain(answers)
        ),
        reason="your spine wound is red or leaking, and the pain is strong",
        clinical_text="Infected spinal wound with severe pain",
    ),
    build_red_flag(
        "sickle-cell-danger",
        RedFlagTopic.OTHER_ILLNESS,
        Disposition.EMERGENCY,
        NICE_SICKLE_CELL,
        applies=lambda answers: (
            has_sickle_cells(answers)
            and (
                has_possible_fever(answers)
                or has_nerve_sign(answers)
                or answers.has_option("place", "chest_wall")
                or answers.has_option("pattern", "breath")
            )
        ),
        reason="you have sickle cell disease with fever, chest pain or a nerve sign",
        clinical_text="Sickle cell disease with fever, chest pain or nerve signs",
    ),
    build_red_flag(
        "sickle-cell",
        RedFlagTopic.OTHER_ILLNESS,
        Disposition.URGENT,
        NICE_SICKLE_CELL,
        STEROID_OR_SUGAR_CRISIS,
        STRONG_PAIN_MARK,
        applies=lambda answers: has_sickle_cells(answers) and has_strong_pain(answers),
        reason="you have sickle cell disease, and the pain is strong",
        clinical_text="Sickle cell disease with severe pain: acute painful episode",
    ),
    build_red_flag(
        "vomiting-risk",
        RedFlagTopic.OTHER_ILLNESS,
        Disposition.URGENT,
        STEROID_OR_SUGAR_CRISIS,
        applies=lambda answers: (
            answers.reports("signs", "vomiting")
            and (has_diabetes(answers) or answers.reports("health", "steroids"))
        ),
        reason="you vomit, and have diabetes or take steroids",
        clinical_text="Vomiting with diabetes or long-term steroids",
    ),
    build_red_flag(
        "fever",
        RedFlagTopic.INFECTION,
        Disposition.URGENT,
        NHS_BACK_PAIN,
        applies=has_chosen("signs", "fever"),
        reason="you have a fever or feel ill all over",
        clinical_text="Fever or systemic illness with back pain",
    ),
    build_red_flag(
        "wound",
        RedFlagTopic.INFECTION,
        Disposition.URGENT,
        FINUCANE_2020,
        applies=has_chosen("signs", "wound"),
        reason="a wound or scar is red, swollen or leaking",
        clinical_text="Possible wound or operation site infection with back pain",
    ),
    build_red_flag(
        "infection-risk",
        RedFlagTopic.INFECTION,
        Disposition.URGENT,
        FINUCANE_2020,
        INFECTION_WITHOUT_FEVER,
        YUSUF_2019,
        applies=is_suspicious_without_fever,
        reason=(
            "you have a higher risk of an infection in the spine, and the pain may fit "
            "one, also without fever"
        ),
        clinical_text=(
            "Risk factors for spinal infection with new severe, constant or steadily "
            "worse pain"
        ),
    ),
    build_red_flag(
        "infection-risk-signs",
        RedFlagTopic.INFECTION,
        Disposition.URGENT,
        FINUCANE_2020,
        applies=lambda answers: (
            has_any_risk(answers)
            and (
                answers.reports("signs", "weight_loss", "sweats")
                or has_constant_pain(answers)
                or (has_possible_fever(answers) and has_new_pain(answers))
            )
        ),
        reason=(
            "you have a higher risk of an infection in the spine, and signs that may "
            "fit one"
        ),
        clinical_text=(
            "Risk factors for spinal infection with weight loss, sweats, constant pain "
            "or possible fever"
        ),
    ),
    build_red_flag(
        "blood-infection",
        RedFlagTopic.INFECTION,
        Disposition.URGENT,
        IDSA_2015,
        INFECTION_WITHOUT_FEVER,
        applies=lambda answers: (
            answers.has_option("lately", "blood_infection") and has_new_pain(answers)
        ),
        reason="you had germs in the blood or a heart valve, and have new back pain",
        clinical_text="New back pain after bacteraemia or endocarditis",
    ),
    build_red_flag(
        "injects-new-pain",
        RedFlagTopic.INFECTION,
        Disposition.URGENT,
        FINUCANE_2020,
        INFECTION_WITHOUT_FEVER,
        YUSUF_2019,
        applies=lambda answers: (
            answers.has_option("infection_risks", "injects") and has_new_pain(answers)
        ),
        reason="you inject drugs and have new back pain",
        clinical_text="Injecting drug use with new back pain: perhaps without fever",
    ),
    build_red_flag(
        "risk-new-pain",
        RedFlagTopic.INFECTION,
        Disposition.CLINICIAN,
        FINUCANE_2020,
        NHS_TUBERCULOSIS,
        NICE_TUBERCULOSIS,
        INFECTION_WITHOUT_FEVER,
        YUSUF_2019,
        applies=lambda answers: (
            has_risk_with_new_pain(answers) or may_be_tuberculosis(answers)
        ),
        reason="you have new pain, and a higher risk of an infection in the spine",
        clinical_text="New back pain with risk factors for spinal infection",
    ),
    build_red_flag(
        "injects",
        RedFlagTopic.INFECTION,
        Disposition.CLINICIAN,
        FINUCANE_2020,
        applies=has_chosen("infection_risks", "injects"),
        reason="you inject drugs, which can carry an infection to the spine",
        clinical_text="Injecting drug use",
    ),
)
