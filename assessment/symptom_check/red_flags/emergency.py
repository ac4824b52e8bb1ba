"""Other red flags that need help now."""

from assessment.symptom_check.questions.answers import NOT_SURE
from assessment.symptom_check.red_flags.definition import (
    ClinicalConcern,
    Disposition,
    RedFlagRule,
    RedFlagTopic,
    SpecialCare,
)
from assessment.symptom_check.red_flags.predicates import (
    has_chosen,
    has_fever,
    has_fracture_risk,
    has_had_cancer,
    has_nerve_sign,
    has_unbearable_pain,
    is_prone_to_infection,
)
from assessment.symptom_check.red_flags.sources import (
    CKS_RENAL_COLIC,
    DOWNIE_2013,
    FINUCANE_2020,
    GIRFT_CAUDA_EQUINA,
    NHS_BACK_PAIN,
    NHS_HERNIA,
    NHS_MENINGITIS,
    NHS_PANCREATITIS,
    NHS_SEPSIS,
    NHS_STOMACH_ACHE,
    NHS_STROKE,
    NHS_SUBARACHNOID_HAEMORRHAGE,
    NHS_SUICIDAL_THOUGHTS,
    NHS_TESTICLE_PAIN,
    NICE_HIP_FRACTURE,
    NICE_NEUTROPENIC_SEPSIS,
    NICE_SPINAL_METASTASES,
    UNSURE_COUNTS_AS_YES,
)
from core.values.rules import Rule

EMERGENCY_FLAGS: tuple[RedFlagRule, ...] = (
    Rule(
        slug="stroke",
        applies=has_chosen("danger", "stroke"),
        result=ClinicalConcern(
            topic=RedFlagTopic.OTHER_ILLNESS,
            disposition=Disposition.EMERGENCY,
            clinical_text=(
                "Facial droop, arm weakness, speech disturbance, loss of vision or "
                "thunderclap headache"
            ),
        ),
        reason=(
            "you have signs of a stroke, lost your sight, or have a sudden, very bad "
            "headache"
        ),
        sources=(NHS_STROKE, NHS_SUBARACHNOID_HAEMORRHAGE),
    ),
    Rule(
        slug="testicle-or-hernia",
        applies=has_chosen("danger", "groin"),
        result=ClinicalConcern(
            topic=RedFlagTopic.OTHER_ILLNESS,
            disposition=Disposition.EMERGENCY,
            clinical_text="Testicular torsion or strangulated hernia to be excluded",
        ),
        reason="you have sudden pain in a testicle, or a hard, sore lump in the groin",
        sources=(NHS_TESTICLE_PAIN, NHS_HERNIA),
    ),
    Rule(
        slug="despair",
        applies=has_chosen("danger", "despair"),
        result=ClinicalConcern(
            topic=RedFlagTopic.OTHER_ILLNESS,
            disposition=Disposition.EMERGENCY,
            clinical_text="Suicidal thoughts",
            special_care=SpecialCare.SUICIDAL_THOUGHTS,
        ),
        reason="you have thoughts of ending your life, and you should not be alone",
        sources=(NHS_SUICIDAL_THOUGHTS,),
    ),
    Rule(
        slug="very-ill",
        applies=has_chosen("danger", "very_ill"),
        result=ClinicalConcern(
            topic=RedFlagTopic.INFECTION,
            disposition=Disposition.EMERGENCY,
            clinical_text="Signs of possible sepsis or meningitis",
        ),
        reason="you have signs of a very serious infection",
        sources=(NHS_SEPSIS, NHS_MENINGITIS),
    ),
    Rule(
        slug="danger-unsure",
        applies=has_chosen("danger", NOT_SURE),
        result=ClinicalConcern(
            topic=RedFlagTopic.OTHER_ILLNESS,
            disposition=Disposition.EMERGENCY,
            clinical_text="Danger signs not excluded by the patient",
        ),
        reason="you are not sure whether you have one of the danger signs",
        sources=(NHS_BACK_PAIN, UNSURE_COUNTS_AS_YES),
    ),
    Rule(
        slug="accident",
        applies=has_chosen("start", "accident"),
        result=ClinicalConcern(
            topic=RedFlagTopic.TRAUMA,
            disposition=Disposition.EMERGENCY,
            clinical_text="Onset after major trauma",
        ),
        reason="it began after a serious accident or a hard blow",
        sources=(NHS_BACK_PAIN,),
    ),
    Rule(
        slug="start-unsure",
        applies=has_chosen("start", NOT_SURE),
        result=ClinicalConcern(
            topic=RedFlagTopic.TRAUMA,
            disposition=Disposition.EMERGENCY,
            clinical_text="Major trauma not excluded by the patient",
        ),
        reason="you are not sure whether it began with an accident or a hard blow",
        sources=(NHS_BACK_PAIN, UNSURE_COUNTS_AS_YES),
    ),
    Rule(
        slug="fall-cannot-move",
        applies=lambda answers: (
            answers.has_option("start", "small_fall")
            and has_unbearable_pain(answers)
            and has_fracture_risk(answers)
        ),
        result=ClinicalConcern(
            topic=RedFlagTopic.FRACTURE,
            disposition=Disposition.EMERGENCY,
            clinical_text="Low-energy fall with fracture risk and loss of mobility",
        ),
        reason="you fell, your bones may break more easily, and you can hardly move",
        sources=(DOWNIE_2013, NICE_HIP_FRACTURE),
    ),
    Rule(
        slug="fever-risk",
        applies=lambda answers: has_fever(answers) and is_prone_to_infection(answers),
        result=ClinicalConcern(
            topic=RedFlagTopic.INFECTION,
            disposition=Disposition.EMERGENCY,
            clinical_text="Fever with risk factors for spinal infection",
        ),
        reason="you have a fever and a higher risk of an infection in the spine",
        sources=(NHS_BACK_PAIN, FINUCANE_2020),
    ),
    Rule(
        slug="fever-nerve",
        applies=lambda answers: has_fever(answers) and has_nerve_sign(answers),
        result=ClinicalConcern(
            topic=RedFlagTopic.INFECTION,
            disposition=Disposition.EMERGENCY,
            clinical_text=(
                "Fever with neurological symptoms: epidural abscess to be excluded"
            ),
        ),
        reason="you have a fever and a new nerve sign",
        sources=(FINUCANE_2020,),
    ),
    Rule(
        slug="fever-unbearable",
        applies=lambda answers: has_fever(answers) and has_unbearable_pain(answers),
        result=ClinicalConcern(
            topic=RedFlagTopic.INFECTION,
            disposition=Disposition.EMERGENCY,
            clinical_text=(
                "Fever with disabling back pain: spinal infection to be excluded"
            ),
        ),
        reason="you have a fever and pain so bad that you can hardly move",
        sources=(FINUCANE_2020,),
    ),
    Rule(
        slug="injects-ill",
        applies=lambda answers: (
            answers.has_option("health", "injects")
            and (
                answers.has_option("signs", "sweats")
                or has_unbearable_pain(answers)
                or has_nerve_sign(answers)
            )
        ),
        result=ClinicalConcern(
            topic=RedFlagTopic.INFECTION,
            disposition=Disposition.EMERGENCY,
            clinical_text=(
                "Injecting drug use with night sweats, disabling pain or neurological "
                "symptoms: spinal infection to be excluded, fever or not"
            ),
        ),
        reason=(
            "you inject drugs, and have sweats at night, pain you cannot bear or a new "
            "nerve sign"
        ),
        sources=(FINUCANE_2020,),
    ),
    Rule(
        slug="cancer-fever",
        applies=lambda answers: (
            has_fever(answers) and answers.has_option("health", "cancer")
        ),
        result=ClinicalConcern(
            topic=RedFlagTopic.CANCER,
            disposition=Disposition.EMERGENCY,
            clinical_text="Fever with cancer: neutropenic sepsis to be excluded",
        ),
        reason="you have or had cancer, and you have a fever",
        sources=(NICE_NEUTROPENIC_SEPSIS,),
    ),
    Rule(
        slug="procedure-infection",
        applies=lambda answers: (
            answers.has_option("health", "spine_procedure")
            and answers.has_option("signs", "wound")
        ),
        result=ClinicalConcern(
            topic=RedFlagTopic.SURGERY,
            disposition=Disposition.EMERGENCY,
            clinical_text="Wound infection within 3 months of a spinal procedure",
        ),
        reason="you had a spine procedure and now a bad wound",
        sources=(FINUCANE_2020,),
    ),
    Rule(
        slug="procedure-unbearable",
        applies=lambda answers: (
            answers.has_option("health", "spine_procedure")
            and has_unbearable_pain(answers)
        ),
        result=ClinicalConcern(
            topic=RedFlagTopic.SURGERY,
            disposition=Disposition.EMERGENCY,
            clinical_text=(
                "Disabling pain within 3 months of a spinal procedure: abscess or "
                "haematoma to be excluded"
            ),
        ),
        reason="you had a spine procedure and now pain you cannot bear",
        sources=(FINUCANE_2020,),
    ),
    Rule(
        slug="procedure-nerve",
        applies=lambda answers: (
            answers.has_option("health", "spine_procedure") and has_nerve_sign(answers)
        ),
        result=ClinicalConcern(
            topic=RedFlagTopic.SURGERY,
            disposition=Disposition.EMERGENCY,
            clinical_text=(
                "New neurological symptoms within 3 months of a spinal procedure"
            ),
        ),
        reason="you had a spine procedure and now a new nerve sign",
        sources=(GIRFT_CAUDA_EQUINA, NHS_BACK_PAIN),
    ),
    Rule(
        slug="colic-fever",
        applies=lambda answers: (
            has_fever(answers) and answers.has_option("body", "colic")
        ),
        result=ClinicalConcern(
            topic=RedFlagTopic.KIDNEY,
            disposition=Disposition.EMERGENCY,
            clinical_text="Colic with fever: infected obstructed kidney to be excluded",
        ),
        reason="you have a fever and pain in waves to the groin",
        sources=(CKS_RENAL_COLIC,),
    ),
    Rule(
        slug="colic-vomiting",
        applies=lambda answers: (
            answers.has_option("body", "colic")
            and answers.has_option("body", "vomiting")
            and has_unbearable_pain(answers)
        ),
        result=ClinicalConcern(
            topic=RedFlagTopic.KIDNEY,
            disposition=Disposition.EMERGENCY,
            clinical_text="Uncontrolled colic with vomiting",
        ),
        reason="you have pain in waves that you cannot bear, and are being sick",
        sources=(CKS_RENAL_COLIC,),
    ),
    Rule(
        slug="belly-unbearable",
        applies=lambda answers: (
            answers.has_option("place", "belly") and has_unbearable_pain(answers)
        ),
        result=ClinicalConcern(
            topic=RedFlagTopic.OTHER_ILLNESS,
            disposition=Disposition.EMERGENCY,
            clinical_text=(
                "Severe abdominal and back pain: acute abdomen to be excluded"
            ),
        ),
        reason="your belly hurts too, and you cannot bear the pain",
        sources=(NHS_STOMACH_ACHE, NHS_PANCREATITIS),
    ),
    Rule(
        slug="cancer-cord",
        applies=lambda answers: answers.has_option("cancer_pain", "band", "lying"),
        result=ClinicalConcern(
            topic=RedFlagTopic.CANCER,
            disposition=Disposition.EMERGENCY,
            clinical_text=(
                "Cancer history with band-like pain or pain worse on lying or straining"
            ),
        ),
        reason=(
            "you have or had cancer, and the pain is like a band or is worse lying flat"
        ),
        sources=(NICE_SPINAL_METASTASES,),
    ),
    Rule(
        slug="cancer-nerve",
        applies=lambda answers: has_had_cancer(answers) and has_nerve_sign(answers),
        result=ClinicalConcern(
            topic=RedFlagTopic.CANCER,
            disposition=Disposition.EMERGENCY,
            clinical_text="Cancer history with neurological symptoms",
        ),
        reason="you have or had cancer, and have a new nerve sign",
        sources=(NICE_SPINAL_METASTASES,),
    ),
)
