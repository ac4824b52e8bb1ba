"""Red flags of age, course and site: see a clinician within days to two weeks."""

from assessment.symptom_check.questions.answers import NOT_SURE
from assessment.symptom_check.red_flags.definition import (
    ClinicalConcern,
    Disposition,
    RedFlagRule,
    RedFlagTopic,
    SpecialCare,
)
from assessment.symptom_check.red_flags.predicates import (
    LOW_BACK_PLACES,
    OTHER_PAIN_PLACES,
    count_inflammation_signs,
    has_chosen,
    has_lasted_six_weeks,
)
from assessment.symptom_check.red_flags.sources import (
    CKS_SCIATICA,
    LOW_BACK_ONLY,
    NHS_BACK_PAIN,
    NICE_LOW_BACK_PAIN,
    NICE_SPONDYLOARTHRITIS,
    SIX_WEEKS,
    UNDER_18,
)
from core.values.rules import Rule

COURSE_FLAGS: tuple[RedFlagRule, ...] = (
    Rule(
        slug="under-16",
        applies=lambda answers: answers.is_younger_than(16),
        result=ClinicalConcern(
            topic=RedFlagTopic.AGE,
            disposition=Disposition.CLINICIAN,
            clinical_text="Age under 16: outside the intended use",
            special_care=SpecialCare.UNDER_16,
        ),
        reason="you are under 16",
        sources=(NICE_LOW_BACK_PAIN,),
    ),
    Rule(
        slug="under-18",
        applies=lambda answers: answers.is_younger_than(18),
        result=ClinicalConcern(
            topic=RedFlagTopic.AGE,
            disposition=Disposition.CLINICIAN,
            clinical_text="Age 16 to 17",
        ),
        reason="you are 16 or 17",
        sources=(NICE_LOW_BACK_PAIN, UNDER_18),
    ),
    Rule(
        slug="inflammation",
        applies=lambda answers: count_inflammation_signs(answers) > 3,
        result=ClinicalConcern(
            topic=RedFlagTopic.INFLAMMATION,
            disposition=Disposition.CLINICIAN,
            clinical_text=(
                "Four or more criteria: refer for suspected axial spondyloarthritis"
            ),
        ),
        reason="four or more signs fit an inflamed spine",
        sources=(NICE_SPONDYLOARTHRITIS,),
    ),
    Rule(
        slug="inflammation-test",
        applies=lambda answers: count_inflammation_signs(answers) == 3,
        result=ClinicalConcern(
            topic=RedFlagTopic.INFLAMMATION,
            disposition=Disposition.CLINICIAN,
            clinical_text="Three criteria: HLA-B27 test, refer if positive",
        ),
        reason="three signs fit an inflamed spine",
        sources=(NICE_SPONDYLOARTHRITIS,),
    ),
    Rule(
        slug="worse",
        applies=has_chosen("course", "worse"),
        result=ClinicalConcern(
            topic=RedFlagTopic.SEVERITY,
            disposition=Disposition.CLINICIAN,
            clinical_text="Progressive pain",
        ),
        reason="the pain is getting worse and worse",
        sources=(NICE_LOW_BACK_PAIN, NHS_BACK_PAIN),
    ),
    Rule(
        slug="no-better",
        applies=lambda answers: (
            (
                has_lasted_six_weeks(answers)
                and answers.has_option("course", "same", NOT_SURE)
            )
            or (
                answers.has_option("since", "6_to_12_weeks")
                and answers.has_option("course", "same_examined")
            )
        ),
        result=ClinicalConcern(
            topic=RedFlagTopic.SEVERITY,
            disposition=Disposition.CLINICIAN,
            clinical_text="No improvement after 6 weeks",
        ),
        reason="the pain is no better after 6 weeks",
        sources=(NICE_LOW_BACK_PAIN, NHS_BACK_PAIN, SIX_WEEKS),
    ),
    Rule(
        slug="leg-pain",
        applies=lambda answers: (
            has_lasted_six_weeks(answers)
            and answers.has_option("place", "below_knee")
            and answers.has_option(
                "course", "comes_and_goes", "same", "worse", NOT_SURE
            )
        ),
        result=ClinicalConcern(
            topic=RedFlagTopic.LEG_PAIN,
            disposition=Disposition.CLINICIAN,
            clinical_text="Radicular leg pain for 6 weeks or more",
        ),
        reason="pain below the knee has lasted 6 weeks or more",
        sources=(CKS_SCIATICA, SIX_WEEKS),
    ),
    Rule(
        slug="elsewhere",
        applies=lambda answers: (
            answers.has_option("place", *OTHER_PAIN_PLACES)
            and not answers.has_option("place", *LOW_BACK_PLACES)
        ),
        result=ClinicalConcern(
            topic=RedFlagTopic.PLACE,
            disposition=Disposition.CLINICIAN,
            clinical_text="Pain outside the low back: outside the intended use",
        ),
        reason="the pain is mainly not in the low back",
        sources=(NHS_BACK_PAIN, LOW_BACK_ONLY),
    ),
)
