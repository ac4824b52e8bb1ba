"""Red flags in pregnancy and in the weeks after birth."""

from assessment.symptom_check.questions.answers import NOT_SURE
from assessment.symptom_check.red_flags.definition import Disposition, RedFlag, Topic
from assessment.symptom_check.red_flags.predicates import (
    began_suddenly,
    chose,
    has_fever,
)

MATERNITY_FLAGS = (
    RedFlag(
        slug="pregnancy-bleeding",
        topic=Topic.PREGNANCY,
        disposition=Disposition.EMERGENCY,
        because="you are bleeding, in pregnancy or after birth",
        clinical="Vaginal bleeding in pregnancy or heavy bleeding after birth",
        source=("NHS: Vaginal bleeding in pregnancy; NICE NG194: Postnatal care, 2021"),
        is_raised_by=chose("pregnancy_signs", "bleeding"),
    ),
    RedFlag(
        slug="waters",
        topic=Topic.PREGNANCY,
        disposition=Disposition.EMERGENCY,
        because="your waters may have broken",
        clinical="Possible rupture of membranes",
        source="NHS: Signs that labour has begun",
        is_raised_by=chose("pregnancy_signs", "waters"),
    ),
    RedFlag(
        slug="contractions",
        topic=Topic.PREGNANCY,
        disposition=Disposition.EMERGENCY,
        because="you have tightenings or pain in waves",
        clinical="Possible contractions",
        source="NHS: Signs that labour has begun; NHS: Premature labour and birth",
        is_raised_by=chose("pregnancy_signs", "contractions"),
    ),
    RedFlag(
        slug="fewer-movements",
        topic=Topic.PREGNANCY,
        disposition=Disposition.EMERGENCY,
        because="your baby moves less",
        clinical="Reduced fetal movements",
        source="RCOG Green-top Guideline 57: Reduced fetal movements, 2011",
        is_raised_by=chose("pregnancy_signs", "movements"),
    ),
    RedFlag(
        slug="pregnancy-head",
        topic=Topic.PREGNANCY,
        disposition=Disposition.EMERGENCY,
        because="you have a very bad headache, blurred sight or sudden swelling",
        clinical="Symptoms of possible pre-eclampsia",
        source="NICE NG133: Hypertension in pregnancy, 2019",
        is_raised_by=chose("pregnancy_signs", "head"),
    ),
    RedFlag(
        slug="pregnancy-belly",
        topic=Topic.PREGNANCY,
        disposition=Disposition.EMERGENCY,
        because=(
            "you have strong belly or shoulder-tip pain, in pregnancy or after birth"
        ),
        clinical=(
            "Severe abdominal or shoulder-tip pain: ectopic pregnancy, abruption or"
            " pre-eclampsia to be excluded"
        ),
        source="NHS: Ectopic pregnancy; NHS: Pre-eclampsia",
        is_raised_by=chose("pregnancy_signs", "belly"),
    ),
    RedFlag(
        slug="pregnancy-pelvic",
        topic=Topic.PREGNANCY,
        disposition=Disposition.EMERGENCY,
        because=(
            "you are or may be pregnant, and have low belly pain with bleeding or fluid"
        ),
        clinical=(
            "Pelvic pain with bleeding or fluid in possible pregnancy: ectopic "
            "pregnancy or miscarriage to be excluded"
        ),
        source="NHS: Ectopic pregnancy; NHS: Vaginal bleeding in pregnancy",
        is_raised_by=lambda answers: (
            answers.has("health", "pregnant")
            and answers.has("body", "discharge")
            and (answers.has("body", "pelvic") or answers.has("place", "belly"))
        ),
    ),
    RedFlag(
        slug="pregnancy-sudden",
        topic=Topic.PREGNANCY,
        disposition=Disposition.EMERGENCY,
        because="you are pregnant, and strong pain came within minutes",
        clinical="Sudden severe pain in pregnancy: abruption to be excluded",
        source="RCOG Green-top Guideline 63: Antepartum haemorrhage, 2011",
        is_raised_by=lambda answers: (
            answers.has("health", "pregnant") and began_suddenly(answers)
        ),
    ),
    RedFlag(
        slug="pregnancy-unsure",
        topic=Topic.PREGNANCY,
        disposition=Disposition.EMERGENCY,
        because="you are not sure about danger signs, in pregnancy or after birth",
        clinical="Obstetric danger signs not excluded by the patient",
        source="NHS: Back pain in pregnancy",
        is_raised_by=chose("pregnancy_signs", NOT_SURE),
    ),
    RedFlag(
        slug="birth-fever",
        topic=Topic.PREGNANCY,
        disposition=Disposition.EMERGENCY,
        because="you have a fever, in pregnancy or after birth",
        clinical=(
            "Fever in pregnancy or within 12 weeks of delivery: maternal sepsis to "
            "be excluded"
        ),
        source="NHS: Sepsis; NICE NG194: Postnatal care, 2021",
        is_raised_by=lambda answers: (
            has_fever(answers) and answers.has("health", "pregnant", "gave_birth")
        ),
    ),
    RedFlag(
        slug="pregnancy-fall",
        topic=Topic.PREGNANCY,
        disposition=Disposition.URGENT,
        because="you are pregnant, and you fell",
        clinical="Fall in pregnancy",
        source="RCOG Green-top Guideline 63: Antepartum haemorrhage, 2011",
        is_raised_by=lambda answers: (
            answers.has("health", "pregnant") and answers.has("start", "small_fall")
        ),
    ),
    RedFlag(
        slug="pregnancy-fluid",
        topic=Topic.PREGNANCY,
        disposition=Disposition.URGENT,
        because="you are or may be pregnant, and have unusual fluid or bleeding",
        clinical="Discharge or bleeding in possible pregnancy",
        source="NHS: Vaginal bleeding in pregnancy",
        is_raised_by=lambda answers: (
            answers.has("health", "pregnant") and answers.has("body", "discharge")
        ),
    ),
    RedFlag(
        slug="pregnant",
        topic=Topic.PREGNANCY,
        disposition=Disposition.CLINICIAN,
        because="you are pregnant, or may be",
        clinical="Pregnancy",
        source="NHS: Back pain in pregnancy",
        is_raised_by=lambda answers: answers.has("health", "pregnant"),
    ),
    RedFlag(
        slug="gave-birth",
        topic=Topic.PREGNANCY,
        disposition=Disposition.CLINICIAN,
        because="you gave birth in the last 12 weeks",
        clinical="Within 12 weeks of delivery",
        source="NHS: Your post-pregnancy body",
        is_raised_by=chose("health", "gave_birth"),
    ),
)
