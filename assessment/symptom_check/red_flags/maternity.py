"""Red flags in pregnancy and in the weeks after birth."""

from assessment.symptom_check.questions.answers import NOT_SURE
from assessment.symptom_check.red_flags.definition import (
    ClinicalConcern,
    Disposition,
    RedFlagRule,
    RedFlagTopic,
)
from assessment.symptom_check.red_flags.predicates import (
    began_suddenly,
    has_chosen,
    has_fever,
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
    UNSURE_COUNTS_AS_YES,
)
from core.values.rules import Rule

MATERNITY_FLAGS: tuple[RedFlagRule, ...] = (
    Rule(
        slug="pregnancy-bleeding",
        applies=has_chosen("pregnancy_signs", "bleeding"),
        result=ClinicalConcern(
            topic=RedFlagTopic.PREGNANCY,
            disposition=Disposition.EMERGENCY,
            clinical_text="Vaginal bleeding in pregnancy or heavy bleeding after birth",
        ),
        reason="you are bleeding, in pregnancy or after birth",
        sources=(NHS_PREGNANCY_BLEEDING, NICE_POSTNATAL_CARE),
    ),
    Rule(
        slug="waters",
        applies=has_chosen("pregnancy_signs", "waters"),
        result=ClinicalConcern(
            topic=RedFlagTopic.PREGNANCY,
            disposition=Disposition.EMERGENCY,
            clinical_text="Possible rupture of membranes",
        ),
        reason="your waters may have broken",
        sources=(NHS_LABOUR_SIGNS,),
    ),
    Rule(
        slug="contractions",
        applies=has_chosen("pregnancy_signs", "contractions"),
        result=ClinicalConcern(
            topic=RedFlagTopic.PREGNANCY,
            disposition=Disposition.EMERGENCY,
            clinical_text="Possible contractions",
        ),
        reason="you have tightenings or pain in waves",
        sources=(NHS_LABOUR_SIGNS, NHS_PREMATURE_LABOUR),
    ),
    Rule(
        slug="fewer-movements",
        applies=has_chosen("pregnancy_signs", "movements"),
        result=ClinicalConcern(
            topic=RedFlagTopic.PREGNANCY,
            disposition=Disposition.EMERGENCY,
            clinical_text="Reduced fetal movements",
        ),
        reason="your baby moves less",
        sources=(RCOG_FETAL_MOVEMENTS,),
    ),
    Rule(
        slug="pregnancy-head",
        applies=has_chosen("pregnancy_signs", "head"),
        result=ClinicalConcern(
            topic=RedFlagTopic.PREGNANCY,
            disposition=Disposition.EMERGENCY,
            clinical_text="Symptoms of possible pre-eclampsia",
        ),
        reason="you have a very bad headache, blurred sight or sudden swelling",
        sources=(NICE_PREGNANCY_HYPERTENSION,),
    ),
    Rule(
        slug="pregnancy-belly",
        applies=has_chosen("pregnancy_signs", "belly"),
        result=ClinicalConcern(
            topic=RedFlagTopic.PREGNANCY,
            disposition=Disposition.EMERGENCY,
            clinical_text=(
                "Severe abdominal or shoulder-tip pain: ectopic pregnancy, abruption "
                "or pre-eclampsia to be excluded"
            ),
        ),
        reason=(
            "you have strong belly or shoulder-tip pain, in pregnancy or after birth"
        ),
        sources=(NHS_ECTOPIC_PREGNANCY, NHS_PRE_ECLAMPSIA),
    ),
    Rule(
        slug="pregnancy-pelvic",
        applies=lambda answers: (
            answers.has_option("health", "pregnant")
            and answers.has_option("body", "discharge")
            and (
                answers.has_option("body", "pelvic")
                or answers.has_option("place", "belly")
            )
        ),
        result=ClinicalConcern(
            topic=RedFlagTopic.PREGNANCY,
            disposition=Disposition.EMERGENCY,
            clinical_text=(
                "Pelvic pain with bleeding or fluid in possible pregnancy: ectopic "
                "pregnancy or miscarriage to be excluded"
            ),
        ),
        reason=(
            "you are or may be pregnant, and have low belly pain with bleeding or fluid"
        ),
        sources=(NHS_ECTOPIC_PREGNANCY, NHS_PREGNANCY_BLEEDING),
    ),
    Rule(
        slug="pregnancy-sudden",
        applies=lambda answers: (
            answers.has_option("health", "pregnant") and began_suddenly(answers)
        ),
        result=ClinicalConcern(
            topic=RedFlagTopic.PREGNANCY,
            disposition=Disposition.EMERGENCY,
            clinical_text="Sudden severe pain in pregnancy: abruption to be excluded",
        ),
        reason="you are pregnant, and strong pain came within minutes",
        sources=(RCOG_ANTEPARTUM_HAEMORRHAGE,),
    ),
    Rule(
        slug="pregnancy-unsure",
        applies=has_chosen("pregnancy_signs", NOT_SURE),
        result=ClinicalConcern(
            topic=RedFlagTopic.PREGNANCY,
            disposition=Disposition.EMERGENCY,
            clinical_text="Obstetric danger signs not excluded by the patient",
        ),
        reason="you are not sure about danger signs, in pregnancy or after birth",
        sources=(NHS_BACK_PAIN_IN_PREGNANCY, UNSURE_COUNTS_AS_YES),
    ),
    Rule(
        slug="birth-fever",
        applies=lambda answers: (
            has_fever(answers)
            and answers.has_option("health", "pregnant", "gave_birth")
        ),
        result=ClinicalConcern(
            topic=RedFlagTopic.PREGNANCY,
            disposition=Disposition.EMERGENCY,
            clinical_text=(
                "Fever in pregnancy or within 12 weeks of delivery: maternal sepsis to "
                "be excluded"
            ),
        ),
        reason="you have a fever, in pregnancy or after birth",
        sources=(NHS_SEPSIS, NICE_POSTNATAL_CARE),
    ),
    Rule(
        slug="pregnancy-fall",
        applies=lambda answers: (
            answers.has_option("health", "pregnant")
            and answers.has_option("start", "small_fall")
        ),
        result=ClinicalConcern(
            topic=RedFlagTopic.PREGNANCY,
            disposition=Disposition.URGENT,
            clinical_text="Fall in pregnancy",
        ),
        reason="you are pregnant, and you fell",
        sources=(RCOG_ANTEPARTUM_HAEMORRHAGE,),
    ),
    Rule(
        slug="pregnancy-fluid",
        applies=lambda answers: (
            answers.has_option("health", "pregnant")
            and answers.has_option("body", "discharge")
        ),
        result=ClinicalConcern(
            topic=RedFlagTopic.PREGNANCY,
            disposition=Disposition.URGENT,
            clinical_text="Discharge or bleeding in possible pregnancy",
        ),
        reason="you are or may be pregnant, and have unusual fluid or bleeding",
        sources=(NHS_PREGNANCY_BLEEDING,),
    ),
    Rule(
        slug="pregnant",
        applies=lambda answers: answers.has_option("health", "pregnant"),
        result=ClinicalConcern(
            topic=RedFlagTopic.PREGNANCY,
            disposition=Disposition.CLINICIAN,
            clinical_text="Pregnancy",
        ),
        reason="you are pregnant, or may be",
        sources=(NHS_BACK_PAIN_IN_PREGNANCY,),
    ),
    Rule(
        slug="gave-birth",
        applies=has_chosen("health", "gave_birth"),
        result=ClinicalConcern(
            topic=RedFlagTopic.PREGNANCY,
            disposition=Disposition.CLINICIAN,
            clinical_text="Within 12 weeks of delivery",
        ),
        reason="you gave birth in the last 12 weeks",
        sources=(NHS_POST_PREGNANCY_BODY,),
    ),
)
