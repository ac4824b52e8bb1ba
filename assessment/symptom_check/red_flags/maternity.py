"""Red flags in pregnancy and in the weeks after birth."""

from assessment.symptom_check.questions.answers import Answers
from assessment.symptom_check.red_flags.definition import (
    Disposition,
    RedFlagTopic,
    build_red_flag,
)
from assessment.symptom_check.red_flags.predicates import (
    began_suddenly,
    began_with_fall,
    has_chosen,
    has_constant_pain,
    has_fever,
    has_strong_pain,
)
from assessment.symptom_check.red_flags.sources import (
    NHS_BACK_PAIN_IN_PREGNANCY,
    NHS_ECTOPIC_PREGNANCY,
    NHS_LABOUR_SIGNS,
    NHS_POST_PREGNANCY_BODY,
    NHS_PRE_ECLAMPSIA,
    NHS_PREGNANCY_BLEEDING,
    NHS_PREMATURE_LABOUR,
    NHS_SEPSIS,
    NICE_POSTNATAL_CARE,
    NICE_PREGNANCY_HYPERTENSION,
    RCOG_ANTEPARTUM_HAEMORRHAGE,
    RCOG_FETAL_MOVEMENTS,
)


def is_pregnant(answers: Answers) -> bool:
    return answers.reports("health", "pregnant")


def has_belly_signs(answers: Answers) -> bool:
    return answers.reports("signs", "discharge") and (
        answers.reports("signs", "pelvic") or answers.has_option("place", "belly")
    )


def has_pain_of_the_trunk(answers: Answers) -> bool:
    return answers.reports("signs", "pelvic") or answers.has_option(
        "place", "belly", "chest_wall", "upper_back", "middle_back"
    )


MATERNITY_FLAGS = (
    build_red_flag(
        "birth-danger",
        RedFlagTopic.PREGNANCY,
        Disposition.EMERGENCY,
        NHS_PREGNANCY_BLEEDING,
        NHS_LABOUR_SIGNS,
        NHS_PREMATURE_LABOUR,
        RCOG_FETAL_MOVEMENTS,
        NHS_PRE_ECLAMPSIA,
        NICE_PREGNANCY_HYPERTENSION,
        NHS_ECTOPIC_PREGNANCY,
        NICE_POSTNATAL_CARE,
        applies=has_chosen("danger", "birth"),
        reason="you have a danger sign of pregnancy or birth",
        clinical_text=(
            "Obstetric danger sign: bleeding, fluid, contractions, reduced fetal "
            "movements, severe headache or abdominal pain"
        ),
    ),
    build_red_flag(
        "pregnancy-pelvic",
        RedFlagTopic.PREGNANCY,
        Disposition.EMERGENCY,
        NHS_ECTOPIC_PREGNANCY,
        NHS_PREGNANCY_BLEEDING,
        applies=lambda answers: is_pregnant(answers) and has_belly_signs(answers),
        reason=(
            "you are or may be pregnant, and have low belly pain with bleeding or fluid"
        ),
        clinical_text=(
            "Pelvic pain with bleeding or fluid in possible pregnancy: ectopic "
            "pregnancy or miscarriage to be excluded"
        ),
    ),
    build_red_flag(
        "pregnancy-sudden",
        RedFlagTopic.PREGNANCY,
        Disposition.EMERGENCY,
        RCOG_ANTEPARTUM_HAEMORRHAGE,
        applies=lambda answers: (
            is_pregnant(answers)
            and began_suddenly(answers)
            and has_strong_pain(answers)
        ),
        reason="you are pregnant, and strong pain came within minutes",
        clinical_text="Sudden severe pain in pregnancy: abruption to be excluded",
    ),
    build_red_flag(
        "birth-fever",
        RedFlagTopic.PREGNANCY,
        Disposition.EMERGENCY,
        NHS_SEPSIS,
        NICE_POSTNATAL_CARE,
        applies=lambda answers: (
            has_fever(answers) and answers.reports("health", "pregnant", "gave_birth")
        ),
        reason="you have a fever, in pregnancy or after birth",
        clinical_text=(
            "Fever in pregnancy or within 12 weeks of delivery: maternal sepsis to be "
            "excluded"
        ),
    ),
    build_red_flag(
        "pregnancy-fall",
        RedFlagTopic.PREGNANCY,
        Disposition.URGENT,
        RCOG_ANTEPARTUM_HAEMORRHAGE,
        applies=lambda answers: is_pregnant(answers) and began_with_fall(answers),
        reason="you are pregnant, and you fell",
        clinical_text="Fall in pregnancy",
    ),
    build_red_flag(
        "pregnancy-fluid",
        RedFlagTopic.PREGNANCY,
        Disposition.URGENT,
        NHS_PREGNANCY_BLEEDING,
        applies=lambda answers: (
            is_pregnant(answers) and answers.reports("signs", "discharge")
        ),
        reason="you are or may be pregnant, and have unusual fluid or bleeding",
        clinical_text="Discharge or bleeding in possible pregnancy",
    ),
    build_red_flag(
        "pregnancy-belly",
        RedFlagTopic.PREGNANCY,
        Disposition.URGENT,
        NHS_ECTOPIC_PREGNANCY,
        NHS_BACK_PAIN_IN_PREGNANCY,
        applies=lambda answers: (
            is_pregnant(answers)
            and has_pain_of_the_trunk(answers)
            and (
                has_strong_pain(answers)
                or has_constant_pain(answers)
                or answers.reports("signs", "vomiting")
            )
        ),
        reason=(
            "you are or may be pregnant, with pain in belly or ribs that is strong, "
            "constant or with vomiting"
        ),
        clinical_text=(
            "Severe or constant trunk pain, or trunk pain with vomiting, in possible "
            "pregnancy"
        ),
    ),
    build_red_flag(
        "pregnant",
        RedFlagTopic.PREGNANCY,
        Disposition.CLINICIAN,
        NHS_BACK_PAIN_IN_PREGNANCY,
        applies=is_pregnant,
        reason="you are pregnant, or may be",
        clinical_text="Pregnancy",
    ),
    build_red_flag(
        "gave-birth",
        RedFlagTopic.PREGNANCY,
        Disposition.CLINICIAN,
        NHS_POST_PREGNANCY_BODY,
        applies=has_chosen("health", "gave_birth"),
        reason="you gave birth in the last 12 weeks",
        clinical_text="Within 12 weeks of delivery",
    ),
)
