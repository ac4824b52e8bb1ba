"""Red flags of illness and history: see a clinician within days to two weeks."""

from assessment.symptom_check.questions.answers import NOT_SURE
from assessment.symptom_check.red_flags.definition import (
    ClinicalConcern,
    Disposition,
    RedFlagRule,
    RedFlagTopic,
)
from assessment.symptom_check.red_flags.predicates import (
    began_with_strain,
    began_without_strain,
    has_chosen,
    has_nerve_sign,
    has_new_pain,
    has_new_pain_after_old_cancer,
    has_weak_bones,
    is_late_first_episode,
    is_very_old,
)
from assessment.symptom_check.red_flags.sources import (
    CKS_BACK_PAIN,
    CKS_PERIPHERAL_ARTERIES,
    CKS_POLYMYALGIA,
    CKS_SCIATICA,
    DOWNIE_2013,
    FINUCANE_2020,
    GIRFT_CAUDA_EQUINA,
    LATE_FIRST_EPISODE,
    NHS_BACK_PAIN,
    NHS_PELVIC_INFECTION,
    NHS_PELVIC_PAIN,
    NHS_TUBERCULOSIS,
    NICE_SPINAL_INJURY,
    NICE_SUSPECTED_CANCER,
    NICE_TUBERCULOSIS,
    STRAIN_AGE,
    UNSURE_IS_LOOKED_INTO,
)
from core.values.rules import Rule

CLINICIAN_FLAGS: tuple[RedFlagRule, ...] = (
    Rule(
        slug="old-saddle",
        applies=has_chosen("saddle", "old_nerve"),
        result=ClinicalConcern(
            topic=RedFlagTopic.CAUDA_EQUINA,
            disposition=Disposition.CLINICIAN,
            clinical_text="Long-standing, stable, examined cauda equina symptoms",
        ),
        reason="you have old trouble with bladder, bowel or feeling from a back nerve",
        sources=(GIRFT_CAUDA_EQUINA, NHS_BACK_PAIN),
    ),
    Rule(
        slug="old-weakness",
        applies=has_chosen("legs", "old_weak"),
        result=ClinicalConcern(
            topic=RedFlagTopic.NERVE,
            disposition=Disposition.CLINICIAN,
            clinical_text="Long-standing, stable, examined leg weakness",
        ),
        reason="you have an old weakness in a leg",
        sources=(CKS_SCIATICA,),
    ),
    Rule(
        slug="old-both-legs",
        applies=has_chosen("legs", "old_both"),
        result=ClinicalConcern(
            topic=RedFlagTopic.NERVE,
            disposition=Disposition.CLINICIAN,
            clinical_text="Long-standing, stable bilateral leg symptoms",
        ),
        reason="you have had trouble in both legs for a long time",
        sources=(CKS_SCIATICA,),
    ),
    Rule(
        slug="walking",
        applies=has_chosen("legs", "walking"),
        result=ClinicalConcern(
            topic=RedFlagTopic.WALKING,
            disposition=Disposition.CLINICIAN,
            clinical_text="Claudication, neurogenic or vascular",
        ),
        reason="your legs hurt when you walk and ease when you rest",
        sources=(CKS_PERIPHERAL_ARTERIES, CKS_SCIATICA),
    ),
    Rule(
        slug="weight-loss",
        applies=has_chosen("signs", "weight_loss"),
        result=ClinicalConcern(
            topic=RedFlagTopic.WEAK_SIGNS,
            disposition=Disposition.CLINICIAN,
            clinical_text="Unexplained weight loss",
        ),
        reason="you have lost weight and do not know why",
        sources=(NHS_BACK_PAIN, DOWNIE_2013),
    ),
    Rule(
        slug="sweats",
        applies=has_chosen("signs", "sweats"),
        result=ClinicalConcern(
            topic=RedFlagTopic.WEAK_SIGNS,
            disposition=Disposition.CLINICIAN,
            clinical_text="Unexplained night sweats",
        ),
        reason="you have night sweats and do not know why",
        sources=(FINUCANE_2020,),
    ),
    Rule(
        slug="constant-pain",
        applies=has_chosen("signs", "constant"),
        result=ClinicalConcern(
            topic=RedFlagTopic.WEAK_SIGNS,
            disposition=Disposition.CLINICIAN,
            clinical_text="Constant non-mechanical pain",
        ),
        reason="no position eases the pain, day or night",
        sources=(NHS_BACK_PAIN, FINUCANE_2020),
    ),
    Rule(
        slug="signs-unsure",
        applies=lambda answers: (
            answers.is_unsure_about("signs") or answers.is_unsure_about("body")
        ),
        result=ClinicalConcern(
            topic=RedFlagTopic.WEAK_SIGNS,
            disposition=Disposition.CLINICIAN,
            clinical_text="Systemic symptoms not excluded by the patient",
        ),
        reason="you are not sure about one of the signs of illness",
        sources=(FINUCANE_2020, UNSURE_IS_LOOKED_INTO),
    ),
    Rule(
        slug="cancer-same",
        applies=has_chosen("health", "cancer"),
        result=ClinicalConcern(
            topic=RedFlagTopic.CANCER,
            disposition=Disposition.CLINICIAN,
            clinical_text="Cancer history, back pain unchanged from before",
        ),
        reason="you have or had cancer",
        sources=(DOWNIE_2013,),
    ),
    Rule(
        slug="old-cancer",
        applies=has_new_pain_after_old_cancer,
        result=ClinicalConcern(
            topic=RedFlagTopic.CANCER,
            disposition=Disposition.CLINICIAN,
            clinical_text="Cancer more than 10 years ago, new or changed back pain",
        ),
        reason="you had cancer long ago, and this pain is new or different",
        sources=(DOWNIE_2013,),
    ),
    Rule(
        slug="late-first",
        applies=lambda answers: (
            is_late_first_episode(answers)
            and began_without_strain(answers)
            and answers.has_option("since", "2_to_6_weeks", NOT_SURE)
            and answers.has_option("course", "same", NOT_SURE)
        ),
        result=ClinicalConcern(
            topic=RedFlagTopic.WEAK_SIGNS,
            disposition=Disposition.CLINICIAN,
            clinical_text=(
                "First episode after 50 without mechanical onset, not improving"
            ),
        ),
        reason=(
            "it is your first back pain, it came after 50 without a strain, and it is "
            "no better after 2 weeks"
        ),
        sources=(DOWNIE_2013, FINUCANE_2020, LATE_FIRST_EPISODE),
    ),
    Rule(
        slug="thin-bones",
        applies=lambda answers: has_weak_bones(answers) and has_new_pain(answers),
        result=ClinicalConcern(
            topic=RedFlagTopic.FRACTURE,
            disposition=Disposition.CLINICIAN,
            clinical_text=(
                "New pain with osteoporosis, height loss or long-term steroids"
            ),
        ),
        reason="you have new pain, and your bones may break more easily",
        sources=(DOWNIE_2013,),
    ),
    Rule(
        slug="fall-nerve",
        applies=lambda answers: (
            answers.has_option("start", "small_fall") and has_nerve_sign(answers)
        ),
        result=ClinicalConcern(
            topic=RedFlagTopic.TRAUMA,
            disposition=Disposition.CLINICIAN,
            clinical_text="Low-energy fall with neurological symptoms",
        ),
        reason="you fell, and have a new nerve sign",
        sources=(NHS_BACK_PAIN, NICE_SPINAL_INJURY),
    ),
    Rule(
        slug="strain-age",
        applies=lambda answers: began_with_strain(answers) and is_very_old(answers),
        result=ClinicalConcern(
            topic=RedFlagTopic.FRACTURE,
            disposition=Disposition.CLINICIAN,
            clinical_text="Strain at an age of fracture risk",
        ),
        reason="it began with a strain, and at your age a bone is checked sooner",
        sources=(DOWNIE_2013, STRAIN_AGE),
    ),
    Rule(
        slug="procedure",
        applies=has_chosen("health", "spine_procedure"),
        result=ClinicalConcern(
            topic=RedFlagTopic.SURGERY,
            disposition=Disposition.CLINICIAN,
            clinical_text="Spinal procedure within 3 months",
        ),
        reason="you had a spine operation or injection in the last 3 months",
        sources=(CKS_BACK_PAIN,),
    ),
    Rule(
        slug="injects",
        applies=has_chosen("health", "injects"),
        result=ClinicalConcern(
            topic=RedFlagTopic.INFECTION,
            disposition=Disposition.CLINICIAN,
            clinical_text="Injecting drug use",
        ),
        reason="you inject drugs, which can carry an infection to the spine",
        sources=(FINUCANE_2020,),
    ),
    Rule(
        slug="tuberculosis",
        applies=has_chosen("health", "tuberculosis"),
        result=ClinicalConcern(
            topic=RedFlagTopic.INFECTION,
            disposition=Disposition.CLINICIAN,
            clinical_text="History of or close contact with tuberculosis",
        ),
        reason="you had tuberculosis, or lived close to someone who had it",
        sources=(NHS_TUBERCULOSIS, NICE_TUBERCULOSIS),
    ),
    Rule(
        slug="stiff-girdle",
        applies=lambda answers: (
            answers.is_older_than(50) and answers.has_option("body", "stiff_girdle")
        ),
        result=ClinicalConcern(
            topic=RedFlagTopic.INFLAMMATION,
            disposition=Disposition.CLINICIAN,
            clinical_text="Bilateral shoulder or hip girdle stiffness over 50",
        ),
        reason="both shoulders or hips are newly stiff in the morning",
        sources=(CKS_POLYMYALGIA,),
    ),
    Rule(
        slug="lump",
        applies=has_chosen("body", "lump"),
        result=ClinicalConcern(
            topic=RedFlagTopic.OTHER_ILLNESS,
            disposition=Disposition.CLINICIAN,
            clinical_text="New lump with back pain",
        ),
        reason="you have a new lump",
        sources=(NICE_SUSPECTED_CANCER,),
    ),
    Rule(
        slug="pelvic",
        applies=has_chosen("body", "pelvic"),
        result=ClinicalConcern(
            topic=RedFlagTopic.KIDNEY,
            disposition=Disposition.CLINICIAN,
            clinical_text="New pelvic pain",
        ),
        reason="you have new pain in the pelvis",
        sources=(NHS_PELVIC_PAIN,),
    ),
    Rule(
        slug="discharge",
        applies=has_chosen("body", "discharge"),
        result=ClinicalConcern(
            topic=RedFlagTopic.KIDNEY,
            disposition=Disposition.CLINICIAN,
            clinical_text="Genital discharge or abnormal bleeding",
        ),
        reason=(
            "you have unusual fluid or bleeding from the vagina, or fluid from the "
            "penis"
        ),
        sources=(NHS_PELVIC_INFECTION,),
    ),
)
