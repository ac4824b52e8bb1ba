"""Red flags that need help now. Each acts as soon as it is raised."""

from assessment.symptom_check.questions.answers import NOT_SURE
from assessment.symptom_check.red_flags.definition import (
    Disposition,
    RedFlagRule,
    RedFlagTopic,
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

EMERGENCY_FLAGS = (
    RedFlagRule(
        slug="saddle-numbness",
        topic=RedFlagTopic.CAUDA_EQUINA,
        disposition=Disposition.EMERGENCY,
        reason="you have new numbness or odd feeling between your legs",
        clinical_text="New altered saddle sensation",
        source=(
            "GIRFT: National suspected cauda equina syndrome pathway, 2023; NHS: "
            "Back pain"
        ),
        is_raised_by=has_chosen("saddle", "numb"),
    ),
    RedFlagRule(
        slug="bladder",
        topic=RedFlagTopic.CAUDA_EQUINA,
        disposition=Disposition.EMERGENCY,
        reason="passing urine has changed since the pain began",
        clinical_text=(
            "New bladder dysfunction (hesitancy, retention, incontinence or lost "
            "sensation)"
        ),
        source=(
            "GIRFT: National suspected cauda equina syndrome pathway, 2023; NHS: "
            "Back pain"
        ),
        is_raised_by=has_chosen("saddle", "bladder"),
    ),
    RedFlagRule(
        slug="bowel",
        topic=RedFlagTopic.CAUDA_EQUINA,
        disposition=Disposition.EMERGENCY,
        reason="you leak stool or do not feel when you need to go",
        clinical_text="New bowel incontinence or lost anorectal sensation",
        source=(
            "GIRFT: National suspected cauda equina syndrome pathway, 2023; NHS: "
            "Back pain"
        ),
        is_raised_by=has_chosen("saddle", "bowel"),
    ),
    RedFlagRule(
        slug="sexual-function",
        topic=RedFlagTopic.CAUDA_EQUINA,
        disposition=Disposition.EMERGENCY,
        reason="feeling or function in sex has been lost",
        clinical_text="New sexual dysfunction or genital sensory loss",
        source=(
            "GIRFT: National suspected cauda equina syndrome pathway, 2023; NHS: "
            "Back pain"
        ),
        is_raised_by=has_chosen("saddle", "sexual"),
    ),
    RedFlagRule(
        slug="saddle-unsure",
        topic=RedFlagTopic.CAUDA_EQUINA,
        disposition=Disposition.EMERGENCY,
        reason=(
            "you are not sure about numbness between your legs, bladder, bowel or sex"
        ),
        clinical_text="Cauda equina symptoms not excluded by the patient",
        source=(
            "GIRFT: National suspected cauda equina syndrome pathway, 2023; NHS: "
            "Back pain"
        ),
        is_raised_by=has_chosen("saddle", NOT_SURE),
    ),
    RedFlagRule(
        slug="both-legs",
        topic=RedFlagTopic.CAUDA_EQUINA,
        disposition=Disposition.EMERGENCY,
        reason="you have new or growing trouble in both legs",
        clinical_text=(
            "New or progressive bilateral leg pain, paraesthesia, numbness or weakness"
        ),
        source=(
            "GIRFT: National suspected cauda equina syndrome pathway, 2023; NHS: "
            "Back pain"
        ),
        is_raised_by=has_chosen("legs", "both"),
    ),
    RedFlagRule(
        slug="leg-weakness",
        topic=RedFlagTopic.NERVE,
        disposition=Disposition.EMERGENCY,
        reason="a leg or foot is newly weak, or your walk is unsteady",
        clinical_text="New or progressive leg weakness, foot drop or unsteady gait",
        source=(
            "NHS: Back pain; NICE CKS: Sciatica (lumbar radiculopathy); NICE NG234:"
            " Spinal metastases and metastatic spinal cord compression, 2023"
        ),
        is_raised_by=has_chosen("legs", "weak"),
    ),
    RedFlagRule(
        slug="legs-unsure",
        topic=RedFlagTopic.NERVE,
        disposition=Disposition.EMERGENCY,
        reason="you are not sure whether something is wrong with your legs",
        clinical_text="Leg weakness or bilateral symptoms not excluded by the patient",
        source=(
            "GIRFT: National suspected cauda equina syndrome pathway, 2023; NHS: "
            "Back pain"
        ),
        is_raised_by=has_chosen("legs", NOT_SURE),
    ),
    RedFlagRule(
        slug="stroke",
        topic=RedFlagTopic.OTHER_ILLNESS,
        disposition=Disposition.EMERGENCY,
        reason=(
            "you have signs of a stroke, lost your sight, or have a sudden, very bad"
            " headache"
        ),
        clinical_text=(
            "Facial droop, arm weakness, speech disturbance, loss of vision or "
            "thunderclap headache"
        ),
        source="NHS: Stroke; NHS: Subarachnoid haemorrhage",
        is_raised_by=has_chosen("danger", "stroke"),
    ),
    RedFlagRule(
        slug="testicle-or-hernia",
        topic=RedFlagTopic.OTHER_ILLNESS,
        disposition=Disposition.EMERGENCY,
        reason="you have sudden pain in a testicle, or a hard, sore lump in the groin",
        clinical_text="Testicular torsion or strangulated hernia to be excluded",
        source="NHS: Testicle pain; NHS: Hernia",
        is_raised_by=has_chosen("danger", "groin"),
    ),
    RedFlagRule(
        slug="despair",
        topic=RedFlagTopic.OTHER_ILLNESS,
        disposition=Disposition.EMERGENCY,
        reason="you have thoughts of ending your life, and you should not be alone",
        clinical_text="Suicidal thoughts",
        source="NHS: Help for suicidal thoughts",
        is_raised_by=has_chosen("danger", "despair"),
    ),
    RedFlagRule(
        slug="very-ill",
        topic=RedFlagTopic.INFECTION,
        disposition=Disposition.EMERGENCY,
        reason="you have signs of a very serious infection",
        clinical_text="Signs of possible sepsis or meningitis",
        source="NHS: Sepsis; NHS: Meningitis",
        is_raised_by=has_chosen("danger", "very_ill"),
    ),
    RedFlagRule(
        slug="danger-unsure",
        topic=RedFlagTopic.OTHER_ILLNESS,
        disposition=Disposition.EMERGENCY,
        reason="you are not sure whether you have one of the danger signs",
        clinical_text="Danger signs not excluded by the patient",
        source="NHS: Back pain",
        is_raised_by=has_chosen("danger", NOT_SURE),
    ),
    RedFlagRule(
        slug="accident",
        topic=RedFlagTopic.TRAUMA,
        disposition=Disposition.EMERGENCY,
        reason="it began after a serious accident or a hard blow",
        clinical_text="Onset after major trauma",
        source="NHS: Back pain",
        is_raised_by=has_chosen("start", "accident"),
    ),
    RedFlagRule(
        slug="start-unsure",
        topic=RedFlagTopic.TRAUMA,
        disposition=Disposition.EMERGENCY,
        reason="you are not sure whether it began with an accident or a hard blow",
        clinical_text="Major trauma not excluded by the patient",
        source="NHS: Back pain",
        is_raised_by=has_chosen("start", NOT_SURE),
    ),
    RedFlagRule(
        slug="fall-cannot-move",
        topic=RedFlagTopic.FRACTURE,
        disposition=Disposition.EMERGENCY,
        reason=("you fell, your bones may break more easily, and you can hardly move"),
        clinical_text="Low-energy fall with fracture risk and loss of mobility",
        source="Downie et al., BMJ 2013; NICE CG124: Hip fracture, 2011",
        is_raised_by=lambda answers: (
            answers.has_option("start", "small_fall")
            and has_unbearable_pain(answers)
            and has_fracture_risk(answers)
        ),
    ),
    RedFlagRule(
        slug="fever-risk",
        topic=RedFlagTopic.INFECTION,
        disposition=Disposition.EMERGENCY,
        reason="you have a fever and a higher risk of an infection in the spine",
        clinical_text="Fever with risk factors for spinal infection",
        source="NHS: Back pain; Finucane et al., JOSPT 2020 (IFOMPT framework)",
        is_raised_by=lambda answers: (
            has_fever(answers) and is_prone_to_infection(answers)
        ),
    ),
    RedFlagRule(
        slug="fever-nerve",
        topic=RedFlagTopic.INFECTION,
        disposition=Disposition.EMERGENCY,
        reason="you have a fever and a new nerve sign",
        clinical_text="Fever with neurological symptoms: epidural abscess to be "
        "excluded",
        source="Finucane et al., JOSPT 2020 (IFOMPT framework)",
        is_raised_by=lambda answers: has_fever(answers) and has_nerve_sign(answers),
    ),
    RedFlagRule(
        slug="fever-unbearable",
        topic=RedFlagTopic.INFECTION,
        disposition=Disposition.EMERGENCY,
        reason="you have a fever and pain so bad that you can hardly move",
        clinical_text="Fever with disabling back pain: spinal infection to be excluded",
        source="Finucane et al., JOSPT 2020 (IFOMPT framework)",
        is_raised_by=lambda answers: (
            has_fever(answers) and has_unbearable_pain(answers)
        ),
    ),
    RedFlagRule(
        slug="injects-ill",
        topic=RedFlagTopic.INFECTION,
        disposition=Disposition.EMERGENCY,
        reason=(
            "you inject drugs, and have sweats at night, pain you cannot bear or a new"
            " nerve sign"
        ),
        clinical_text=(
            "Injecting drug use with night sweats, disabling pain or neurological "
            "symptoms: spinal infection to be excluded, fever or not"
        ),
        source="Finucane et al., JOSPT 2020 (IFOMPT framework)",
        is_raised_by=lambda answers: (
            answers.has_option("health", "injects")
            and (
                answers.has_option("signs", "sweats")
                or has_unbearable_pain(answers)
                or has_nerve_sign(answers)
            )
        ),
    ),
    RedFlagRule(
        slug="cancer-fever",
        topic=RedFlagTopic.CANCER,
        disposition=Disposition.EMERGENCY,
        reason="you have or had cancer, and you have a fever",
        clinical_text="Fever with cancer: neutropenic sepsis to be excluded",
        source="NICE CG151: Neutropenic sepsis, 2012",
        is_raised_by=lambda answers: (
            has_fever(answers) and answers.has_option("health", "cancer")
        ),
    ),
    RedFlagRule(
        slug="procedure-infection",
        topic=RedFlagTopic.SURGERY,
        disposition=Disposition.EMERGENCY,
        reason="you had a spine procedure and now a bad wound",
        clinical_text="Wound infection within 3 months of a spinal procedure",
        source="Finucane et al., JOSPT 2020 (IFOMPT framework)",
        is_raised_by=lambda answers: (
            answers.has_option("health", "spine_procedure")
            and answers.has_option("signs", "wound")
        ),
    ),
    RedFlagRule(
        slug="procedure-unbearable",
        topic=RedFlagTopic.SURGERY,
        disposition=Disposition.EMERGENCY,
        reason="you had a spine procedure and now pain you cannot bear",
        clinical_text=(
            "Disabling pain within 3 months of a spinal procedure: abscess or "
            "haematoma to be excluded"
        ),
        source="Finucane et al., JOSPT 2020 (IFOMPT framework)",
        is_raised_by=lambda answers: (
            answers.has_option("health", "spine_procedure")
            and has_unbearable_pain(answers)
        ),
    ),
    RedFlagRule(
        slug="procedure-nerve",
        topic=RedFlagTopic.SURGERY,
        disposition=Disposition.EMERGENCY,
        reason="you had a spine procedure and now a new nerve sign",
        clinical_text="New neurological symptoms within 3 months of a spinal procedure",
        source=(
            "GIRFT: National suspected cauda equina syndrome pathway, 2023; NHS: "
            "Back pain"
        ),
        is_raised_by=lambda answers: (
            answers.has_option("health", "spine_procedure") and has_nerve_sign(answers)
        ),
    ),
    RedFlagRule(
        slug="colic-fever",
        topic=RedFlagTopic.KIDNEY,
        disposition=Disposition.EMERGENCY,
        reason="you have a fever and pain in waves to the groin",
        clinical_text="Colic with fever: infected obstructed kidney to be excluded",
        source="NICE CKS: Renal or ureteric colic – acute",
        is_raised_by=lambda answers: (
            has_fever(answers) and answers.has_option("body", "colic")
        ),
    ),
    RedFlagRule(
        slug="colic-vomiting",
        topic=RedFlagTopic.KIDNEY,
        disposition=Disposition.EMERGENCY,
        reason="you have pain in waves that you cannot bear, and are being sick",
        clinical_text="Uncontrolled colic with vomiting",
        source="NICE CKS: Renal or ureteric colic – acute",
        is_raised_by=lambda answers: (
            answers.has_option("body", "colic")
            and answers.has_option("body", "vomiting")
            and has_unbearable_pain(answers)
        ),
    ),
    RedFlagRule(
        slug="belly-unbearable",
        topic=RedFlagTopic.OTHER_ILLNESS,
        disposition=Disposition.EMERGENCY,
        reason="your belly hurts too, and you cannot bear the pain",
        clinical_text="Severe abdominal and back pain: acute abdomen to be excluded",
        source="NHS: Stomach ache; NHS: Acute pancreatitis",
        is_raised_by=lambda answers: (
            answers.has_option("place", "belly") and has_unbearable_pain(answers)
        ),
    ),
    RedFlagRule(
        slug="cancer-cord",
        topic=RedFlagTopic.CANCER,
        disposition=Disposition.EMERGENCY,
        reason=(
            "you have or had cancer, and the pain is like a band or is worse lying flat"
        ),
        clinical_text=(
            "Cancer history with band-like pain or pain worse on lying or straining"
        ),
        source=(
            "NICE NG234: Spinal metastases and metastatic spinal cord compression, 2023"
        ),
        is_raised_by=lambda answers: answers.has_option("cancer_pain", "band", "lying"),
    ),
    RedFlagRule(
        slug="cancer-nerve",
        topic=RedFlagTopic.CANCER,
        disposition=Disposition.EMERGENCY,
        reason="you have or had cancer, and have a new nerve sign",
        clinical_text="Cancer history with neurological symptoms",
        source=(
            "NICE NG234: Spinal metastases and metastatic spinal cord compression, 2023"
        ),
        is_raised_by=lambda answers: (
            has_had_cancer(answers) and has_nerve_sign(answers)
        ),
    ),
)
