"""Red flags in pregnancy and in the weeks after birth."""

from assessment.symptom_check.questions.answers import NOT_SURE
from assessment.symptom_check.red_flags.definition import (
    Disposition,
    RedFlagRule,
    RedFlagTopic,
)
from assessment.symptom_check.red_flags.predicates import (
    began_suddenly,
    has_chosen,
    has_fever,
)

MATERNITY_FLAGS = (
    RedFlagRule(
        slug="pregnancy-bleeding",
        topic=RedFlagTopic.PREGNANCY,
        disposition=Disposition.EMERGENCY,
        reason="you are bleeding, in pregnancy or after birth",
        clinical_text="Vaginal bleeding in pregnancy or heavy bleeding after birth",
        source=("NHS: Vaginal bleeding in pregnancy; NICE NG194: Postnatal care, 2021"),
        is_raised_by=has_chosen("pregnancy_signs", "bleeding"),
    ),
    RedFlagRule(
        slug="waters",
        topic=RedFlagTopic.PREGNANCY,
        disposition=Disposition.EMERGENCY,
        reason="your waters may have broken",
        clinical_text="Possible rupture of membranes",
        source="NHS: Signs that labour has begun",
        is_raised_by=has_chosen("pregnancy_signs", "waters"),
    ),
    RedFlagRule(
        slug="contractions",
        topic=RedFlagTopic.PREGNANCY,
        disposition=Disposition.EMERGENCY,
        reason="you have tightenings or pain in waves",
        clinical_text="Possible contractions",
        source="NHS: Signs that labour has begun; NHS: Premature labour and birth",
        is_raised_by=has_chosen("pregnancy_signs", "contractions"),
    ),
    RedFlagRule(
        slug="fewer-movements",
        topic=RedFlagTopic.PREGNANCY,
        disposition=Disposition.EMERGENCY,
        reason="your baby moves less",
        clinical_text="Reduced fetal movements",
        source="RCOG Green-top Guideline 57: Reduced fetal movements, 2011",
        is_raised_by=has_chosen("pregnancy_signs", "movements"),
    ),
    RedFlagRule(
        slug="pregnancy-head",
        topic=RedFlagTopic.PREGNANCY,
        disposition=Disposition.EMERGENCY,
        reason="you have a very bad headache, blurred sight or sudden swelling",
        clinical_text="Symptoms of possible pre-eclampsia",
        source="NICE NG133: Hypertension in pregnancy, 2019",
        is_raised_by=has_chosen("pregnancy_signs", "head"),
    ),
    RedFlagRule(
        slug="pregnancy-belly",
        topic=RedFlagTopic.PREGNANCY,
        disposition=Disposition.EMERGENCY,
        reason=(
            "you have strong belly or shoulder-tip pain, in pregnancy or after birth"
        ),
        clinical_text=(
            "Severe abdominal or shoulder-tip pain: ectopic pregnancy, abruption or"
            " pre-eclampsia to be excluded"
        ),
        source="NHS: Ectopic pregnancy; NHS: Pre-eclampsia",
        is_raised_by=has_chosen("pregnancy_signs", "belly"),
    ),
    RedFlagRule(
        slug="pregnancy-pelvic",
        topic=RedFlagTopic.PREGNANCY,
        disposition=Disposition.EMERGENCY,
        reason=(
            "you are or may be pregnant, and have low belly pain with bleeding or fluid"
        ),
        clinical_text=(
            "Pelvic pain with bleeding or fluid in possible pregnancy: ectopic "
            "pregnancy or miscarriage to be excluded"
        ),
        source="NHS: Ectopic pregnancy; NHS: Vaginal bleeding in pregnancy",
        is_raised_by=lambda answers: (
            answers.has_option("health", "pregnant")
            and answers.has_option("body", "discharge")
            and (
                answers.has_option("body", "pelvic")
                or answers.has_option("place", "belly")
            )
        ),
    ),
    RedFlagRule(
        slug="pregnancy-sudden",
        topic=RedFlagTopic.PREGNANCY,
        disposition=Disposition.EMERGENCY,
        reason="you are pregnant, and strong pain came within minutes",
        clinical_text="Sudden severe pain in pregnancy: abruption to be excluded",
        source="RCOG Green-top Guideline 63: Antepartum haemorrhage, 2011",
        is_raised_by=lambda answers: (
            answers.has_option("health", "pregnant") and began_suddenly(answers)
        ),
    ),
    RedFlagRule(
        slug="pregnancy-unsure",
        topic=RedFlagTopic.PREGNANCY,
        disposition=Disposition.EMERGENCY,
        reason="you are not sure about danger signs, in pregnancy or after birth",
        clinical_text="Obstetric danger signs not excluded by the patient",
        source="NHS: Back pain in pregnancy",
        is_raised_by=has_chosen("pregnancy_signs", NOT_SURE),
    ),
    RedFlagRule(
        slug="birth-fever",
        topic=RedFlagTopic.PREGNANCY,
        disposition=Disposition.EMERGENCY,
        reason="you have a fever, in pregnancy or after birth",
        clinical_text=(
            "Fever in pregnancy or within 12 weeks of delivery: maternal sepsis to "
            "be excluded"
        ),
        source="NHS: Sepsis; NICE NG194: Postnatal care, 2021",
        is_raised_by=lambda answers: (
            has_fever(answers)
            and answers.has_option("health", "pregnant", "gave_birth")
        ),
    ),
    RedFlagRule(
        slug="pregnancy-fall",
        topic=RedFlagTopic.PREGNANCY,
        disposition=Disposition.URGENT,
        reason="you are pregnant, and you fell",
        clinical_text="Fall in pregnancy",
        source="RCOG Green-top Guideline 63: Antepartum haemorrhage, 2011",
        is_raised_by=lambda answers: (
            answers.has_option("health", "pregnant")
            and answers.has_option("start", "small_fall")
        ),
    ),
    RedFlagRule(
        slug="pregnancy-fluid",
        topic=RedFlagTopic.PREGNANCY,
        disposition=Disposition.URGENT,
        reason="you are or may be pregnant, and have unusual fluid or bleeding",
        clinical_text="Discharge or bleeding in possible pregnancy",
        source="NHS: Vaginal bleeding in pregnancy",
        is_raised_by=lambda answers: (
            answers.has_option("health", "pregnant")
            and answers.has_option("body", "discharge")
        ),
    ),
    RedFlagRule(
        slug="pregnant",
        topic=RedFlagTopic.PREGNANCY,
        disposition=Disposition.CLINICIAN,
        reason="you are pregnant, or may be",
        clinical_text="Pregnancy",
        source="NHS: Back pain in pregnancy",
        is_raised_by=lambda answers: answers.has_option("health", "pregnant"),
    ),
    RedFlagRule(
        slug="gave-birth",
        topic=RedFlagTopic.PREGNANCY,
        disposition=Disposition.CLINICIAN,
        reason="you gave birth in the last 12 weeks",
        clinical_text="Within 12 weeks of delivery",
        source="NHS: Your post-pregnancy body",
        is_raised_by=has_chosen("health", "gave_birth"),
    ),
)
