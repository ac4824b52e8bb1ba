"""Red flags that need a clinician today."""

from assessment.symptom_check.questions.answers import NONE_OF_THESE
from assessment.symptom_check.red_flags.definition import (
    ClinicalConcern,
    Disposition,
    RedFlagRule,
    RedFlagTopic,
)
from assessment.symptom_check.red_flags.predicates import (
    WEAK_SIGNS,
    began_with_strain,
    count_weak_signs,
    has_chosen,
    has_fracture_risk,
    has_infection_risk,
    has_new_pain,
    has_new_pain_after_old_cancer,
    has_unbearable_pain,
    has_weak_bones,
    is_of_fracture_age,
    is_prone_to_infection,
)
from assessment.symptom_check.red_flags.sources import (
    CKS_PELVIC_INFECTION,
    CKS_PYELONEPHRITIS,
    CKS_RENAL_COLIC,
    CKS_SCIATICA,
    DOWNIE_2013,
    FINUCANE_2020,
    NHS_BACK_PAIN,
    NHS_JAUNDICE,
    NHS_KIDNEY_INFECTION,
    NHS_PANCREATITIS,
    NHS_SHINGLES,
    NHS_STOMACH_ACHE,
    NICE_AORTIC_ANEURYSM,
    NICE_NEUROLOGICAL_CONDITIONS,
    NICE_SPINAL_METASTASES,
    NICE_SUSPECTED_CANCER,
    SEVERAL_SIGNS,
)
from core.values.rules import Rule

URGENT_FLAGS: tuple[RedFlagRule, ...] = (
    Rule(
        slug="slight-weakness",
        applies=has_chosen("legs", "slight"),
        result=ClinicalConcern(
            topic=RedFlagTopic.NERVE,
            disposition=Disposition.URGENT,
            clinical_text="Mild non-progressive leg weakness, not long-standing",
        ),
        reason="one leg has been slightly weak for more than 2 weeks",
        sources=(CKS_SCIATICA,),
    ),
    Rule(
        slug="fever",
        applies=has_chosen("signs", "fever"),
        result=ClinicalConcern(
            topic=RedFlagTopic.INFECTION,
            disposition=Disposition.URGENT,
            clinical_text="Fever or systemic illness with back pain",
        ),
        reason="you have a fever or feel ill all over",
        sources=(NHS_BACK_PAIN,),
    ),
    Rule(
        slug="wound",
        applies=has_chosen("signs", "wound"),
        result=ClinicalConcern(
            topic=RedFlagTopic.INFECTION,
            disposition=Disposition.URGENT,
            clinical_text="Possible wound or skin infection with back pain",
        ),
        reason="you have a wound that is red, hot or leaking",
        sources=(FINUCANE_2020,),
    ),
    Rule(
        slug="infection-risk",
        applies=lambda answers: (
            (
                is_prone_to_infection(answers)
                and answers.has_option("signs", *WEAK_SIGNS)
            )
            or (has_infection_risk(answers) and answers.has_option("course", "worse"))
        ),
        result=ClinicalConcern(
            topic=RedFlagTopic.INFECTION,
            disposition=Disposition.URGENT,
            clinical_text=(
                "Risk factors for spinal infection with constant pain, weight loss, "
                "sweats or rapid worsening"
            ),
        ),
        reason=(
            "you have a higher risk of an infection in the spine, and signs that may "
            "fit one"
        ),
        sources=(FINUCANE_2020,),
    ),
    Rule(
        slug="injects-new-pain",
        applies=lambda answers: (
            answers.has_option("health", "injects") and has_new_pain(answers)
        ),
        result=ClinicalConcern(
            topic=RedFlagTopic.INFECTION,
            disposition=Disposition.URGENT,
            clinical_text=(
                "Injecting drug use with new back pain: infection may have no fever"
            ),
        ),
        reason="you inject drugs and have new back pain",
        sources=(FINUCANE_2020,),
    ),
    Rule(
        slug="yellow",
        applies=has_chosen("body", "yellow"),
        result=ClinicalConcern(
            topic=RedFlagTopic.OTHER_ILLNESS,
            disposition=Disposition.URGENT,
            clinical_text="Jaundice with back pain",
        ),
        reason="your skin or eyes are yellow",
        sources=(NHS_JAUNDICE,),
    ),
    Rule(
        slug="hands",
        applies=has_chosen("body", "hands"),
        result=ClinicalConcern(
            topic=RedFlagTopic.NERVE,
            disposition=Disposition.URGENT,
            clinical_text=(
                "Upper-limb symptoms: cervical cord compression to be excluded"
            ),
        ),
        reason="your hands are newly numb or clumsy",
        sources=(NICE_NEUROLOGICAL_CONDITIONS,),
    ),
    Rule(
        slug="numbness-spreading",
        applies=has_chosen("legs", "numb_spreading"),
        result=ClinicalConcern(
            topic=RedFlagTopic.NERVE,
            disposition=Disposition.URGENT,
            clinical_text="Progressive unilateral sensory loss",
        ),
        reason="numbness in a leg is spreading",
        sources=(CKS_SCIATICA,),
    ),
    Rule(
        slug="burning-urine",
        applies=has_chosen("body", "burning"),
        result=ClinicalConcern(
            topic=RedFlagTopic.KIDNEY,
            disposition=Disposition.URGENT,
            clinical_text="Back pain with dysuria or frequency",
        ),
        reason="it burns when you pass urine, or you need to go all the time",
        sources=(CKS_PYELONEPHRITIS, NHS_KIDNEY_INFECTION),
    ),
    Rule(
        slug="blood-urine",
        applies=has_chosen("body", "blood_urine"),
        result=ClinicalConcern(
            topic=RedFlagTopic.KIDNEY,
            disposition=Disposition.URGENT,
            clinical_text="Visible haematuria with back pain",
        ),
        reason="there is blood in your urine",
        sources=(CKS_RENAL_COLIC, NHS_KIDNEY_INFECTION),
    ),
    Rule(
        slug="colic",
        applies=has_chosen("body", "colic"),
        result=ClinicalConcern(
            topic=RedFlagTopic.KIDNEY,
            disposition=Disposition.URGENT,
            clinical_text="Pain as in renal or ureteric colic",
        ),
        reason="you have strong pain in waves from your side to the groin",
        sources=(CKS_RENAL_COLIC, NHS_KIDNEY_INFECTION),
    ),
    Rule(
        slug="flank-vomiting",
        applies=lambda answers: (
            answers.has_option("place", "flank")
            and answers.has_option("body", "vomiting")
        ),
        result=ClinicalConcern(
            topic=RedFlagTopic.KIDNEY,
            disposition=Disposition.URGENT,
            clinical_text="Flank pain with vomiting",
        ),
        reason="you have pain in your side and are being sick",
        sources=(CKS_PYELONEPHRITIS, NHS_KIDNEY_INFECTION),
    ),
    Rule(
        slug="belly-vomiting",
        applies=lambda answers: (
            answers.has_option("place", "belly")
            and answers.has_option("body", "vomiting")
        ),
        result=ClinicalConcern(
            topic=RedFlagTopic.OTHER_ILLNESS,
            disposition=Disposition.URGENT,
            clinical_text="Abdominal and back pain with vomiting",
        ),
        reason="your belly hurts too, and you are being sick",
        sources=(NHS_STOMACH_ACHE, NHS_PANCREATITIS),
    ),
    Rule(
        slug="pelvic-discharge",
        applies=lambda answers: (
            answers.has_option("body", "discharge")
            and (
                answers.has_option("body", "pelvic")
                or answers.has_option("place", "groin", "belly")
            )
        ),
        result=ClinicalConcern(
            topic=RedFlagTopic.KIDNEY,
            disposition=Disposition.URGENT,
            clinical_text=(
                "Pelvic pain with discharge or bleeding: pelvic infection to be "
                "excluded"
            ),
        ),
        reason="you have pelvic pain with unusual fluid or bleeding",
        sources=(CKS_PELVIC_INFECTION,),
    ),
    Rule(
        slug="shingles",
        applies=has_chosen("body", "blisters"),
        result=ClinicalConcern(
            topic=RedFlagTopic.SHINGLES,
            disposition=Disposition.URGENT,
            clinical_text="Dermatomal pain with rash: treat shingles within 72 hours",
        ),
        reason="you have burning pain with a rash or blisters",
        sources=(NHS_SHINGLES,),
    ),
    Rule(
        slug="cancer-changed",
        applies=lambda answers: (
            answers.has_option("health", "cancer")
            and not answers.has_option("cancer_pain", NONE_OF_THESE)
        ),
        result=ClinicalConcern(
            topic=RedFlagTopic.CANCER,
            disposition=Disposition.URGENT,
            clinical_text="Cancer history with new or changed back pain",
        ),
        reason="you have or had cancer, and this back pain is new or different",
        sources=(DOWNIE_2013, NICE_SPINAL_METASTASES),
    ),
    Rule(
        slug="old-cancer-no-strain",
        applies=lambda answers: (
            has_new_pain_after_old_cancer(answers) and not began_with_strain(answers)
        ),
        result=ClinicalConcern(
            topic=RedFlagTopic.CANCER,
            disposition=Disposition.URGENT,
            clinical_text=(
                "Remote cancer history with new back pain without mechanical onset"
            ),
        ),
        reason="you had cancer, and no strain explains this new pain",
        sources=(NICE_SPINAL_METASTASES,),
    ),
    Rule(
        slug="weak-signs",
        applies=lambda answers: count_weak_signs(answers) > 1,
        result=ClinicalConcern(
            topic=RedFlagTopic.WEAK_SIGNS,
            disposition=Disposition.URGENT,
            clinical_text=(
                "Two or more of: weight loss, night sweats, constant pain, new lump, "
                "first episode after 50"
            ),
        ),
        reason="several signs came together that mean little alone",
        sources=(DOWNIE_2013, FINUCANE_2020, SEVERAL_SIGNS),
    ),
    Rule(
        slug="child-signs",
        applies=lambda answers: (
            answers.is_younger_than(16) and answers.has_option("signs", *WEAK_SIGNS)
        ),
        result=ClinicalConcern(
            topic=RedFlagTopic.AGE,
            disposition=Disposition.URGENT,
            clinical_text="Child with constant pain, weight loss or night sweats",
        ),
        reason="you are under 16, and have a sign of illness",
        sources=(NICE_SUSPECTED_CANCER,),
    ),
    Rule(
        slug="fall-fracture",
        applies=lambda answers: (
            answers.has_option("start", "small_fall") and has_fracture_risk(answers)
        ),
        result=ClinicalConcern(
            topic=RedFlagTopic.FRACTURE,
            disposition=Disposition.URGENT,
            clinical_text="Low-energy fall with risk factors for vertebral fracture",
        ),
        reason="you fell, and your bones may break more easily",
        sources=(DOWNIE_2013,),
    ),
    Rule(
        slug="strain-fracture",
        applies=lambda answers: began_with_strain(answers) and has_weak_bones(answers),
        result=ClinicalConcern(
            topic=RedFlagTopic.FRACTURE,
            disposition=Disposition.URGENT,
            clinical_text="Strain with osteoporosis, height loss or long-term steroids",
        ),
        reason="it began with a strain, and your bones may break more easily",
        sources=(DOWNIE_2013,),
    ),
    Rule(
        slug="sharp-spot",
        applies=lambda answers: (
            answers.has_option("start", "strain_sharp") and is_of_fracture_age(answers)
        ),
        result=ClinicalConcern(
            topic=RedFlagTopic.FRACTURE,
            disposition=Disposition.URGENT,
            clinical_text=(
                "Sudden focal spinal pain on strain at an age of fracture risk"
            ),
        ),
        reason=(
            "a sharp pain came in one spot on the spine, and at your age a bone may "
            "have broken"
        ),
        sources=(DOWNIE_2013,),
    ),
    Rule(
        slug="sudden-severe",
        applies=has_chosen("start", "sudden_severe"),
        result=ClinicalConcern(
            topic=RedFlagTopic.SEVERITY,
            disposition=Disposition.URGENT,
            clinical_text="Sudden severe pain without a trigger",
        ),
        reason="strong pain came within minutes, with nothing to set it off",
        sources=(NICE_AORTIC_ANEURYSM,),
    ),
    Rule(
        slug="unbearable",
        applies=has_unbearable_pain,
        result=ClinicalConcern(
            topic=RedFlagTopic.SEVERITY,
            disposition=Disposition.URGENT,
            clinical_text="Pain preventing movement, sleep or speech",
        ),
        reason="pain keeps you from moving, sleeping or talking",
        sources=(NHS_BACK_PAIN,),
    ),
)
