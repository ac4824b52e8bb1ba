"""Red flags that need help now. Each acts as soon as it is raised."""

from assessment.symptom_check.questions.answers import NOT_SURE
from assessment.symptom_check.red_flags.definition import Disposition, RedFlag, Topic
from assessment.symptom_check.red_flags.predicates import (
    chose,
    had_cancer,
    has_fever,
    has_nerve_sign,
    is_prone_to_infection,
    is_unbearable,
    may_break_easily,
)

EMERGENCY_FLAGS = (
    RedFlag(
        slug="saddle-numbness",
        topic=Topic.CAUDA_EQUINA,
        disposition=Disposition.EMERGENCY,
        because="you have new numbness or odd feeling between your legs",
        clinical="New altered saddle sensation",
        source=(
            "GIRFT: National suspected cauda equina syndrome pathway, 2023; NHS: "
            "Back pain"
        ),
        is_raised_by=chose("saddle", "numb"),
    ),
    RedFlag(
        slug="bladder",
        topic=Topic.CAUDA_EQUINA,
        disposition=Disposition.EMERGENCY,
        because="passing urine has changed since the pain began",
        clinical=(
            "New bladder dysfunction (hesitancy, retention, incontinence or lost "
            "sensation)"
        ),
        source=(
            "GIRFT: National suspected cauda equina syndrome pathway, 2023; NHS: "
            "Back pain"
        ),
        is_raised_by=chose("saddle", "bladder"),
    ),
    RedFlag(
        slug="bowel",
        topic=Topic.CAUDA_EQUINA,
        disposition=Disposition.EMERGENCY,
        because="you leak stool or do not feel when you need to go",
        clinical="New bowel incontinence or lost anorectal sensation",
        source=(
            "GIRFT: National suspected cauda equina syndrome pathway, 2023; NHS: "
            "Back pain"
        ),
        is_raised_by=chose("saddle", "bowel"),
    ),
    RedFlag(
        slug="sexual-function",
        topic=Topic.CAUDA_EQUINA,
        disposition=Disposition.EMERGENCY,
        because="feeling or function in sex has been lost",
        clinical="New sexual dysfunction or genital sensory loss",
        source=(
            "GIRFT: National suspected cauda equina syndrome pathway, 2023; NHS: "
            "Back pain"
        ),
        is_raised_by=chose("saddle", "sexual"),
    ),
    RedFlag(
        slug="saddle-unsure",
        topic=Topic.CAUDA_EQUINA,
        disposition=Disposition.EMERGENCY,
        because=(
            "you are not sure about numbness between your legs, bladder, bowel or sex"
        ),
        clinical="Cauda equina symptoms not excluded by the patient",
        source=(
            "GIRFT: National suspected cauda equina syndrome pathway, 2023; NHS: "
            "Back pain"
        ),
        is_raised_by=chose("saddle", NOT_SURE),
    ),
    RedFlag(
        slug="both-legs",
        topic=Topic.CAUDA_EQUINA,
        disposition=Disposition.EMERGENCY,
        because="you have new or growing trouble in both legs",
        clinical=(
            "New or progressive bilateral leg pain, paraesthesia, numbness or weakness"
        ),
        source=(
            "GIRFT: National suspected cauda equina syndrome pathway, 2023; NHS: "
            "Back pain"
        ),
        is_raised_by=chose("legs", "both"),
    ),
    RedFlag(
        slug="leg-weakness",
        topic=Topic.NERVE,
        disposition=Disposition.EMERGENCY,
        because="a leg or foot is newly weak, or your walk is unsteady",
        clinical="New or progressive leg weakness, foot drop or unsteady gait",
        source=(
            "NHS: Back pain; NICE CKS: Sciatica (lumbar radiculopathy); NICE NG234:"
            " Spinal metastases and metastatic spinal cord compression, 2023"
        ),
        is_raised_by=chose("legs", "weak"),
    ),
    RedFlag(
        slug="legs-unsure",
        topic=Topic.NERVE,
        disposition=Disposition.EMERGENCY,
        because="you are not sure whether something is wrong with your legs",
        clinical="Leg weakness or bilateral symptoms not excluded by the patient",
        source=(
            "GIRFT: National suspected cauda equina syndrome pathway, 2023; NHS: "
            "Back pain"
        ),
        is_raised_by=chose("legs", NOT_SURE),
    ),
    RedFlag(
        slug="stroke",
        topic=Topic.OTHER_ILLNESS,
        disposition=Disposition.EMERGENCY,
        because=(
            "you have signs of a stroke, lost your sight, or have a sudden, very bad"
            " headache"
        ),
        clinical=(
            "Facial droop, arm weakness, speech disturbance, loss of vision or "
            "thunderclap headache"
        ),
        source="NHS: Stroke; NHS: Subarachnoid haemorrhage",
        is_raised_by=chose("danger", "stroke"),
    ),
    RedFlag(
        slug="testicle-or-hernia",
        topic=Topic.OTHER_ILLNESS,
        disposition=Disposition.EMERGENCY,
        because="you have sudden pain in a testicle, or a hard, sore lump in the groin",
        clinical="Testicular torsion or strangulated hernia to be excluded",
        source="NHS: Testicle pain; NHS: Hernia",
        is_raised_by=chose("danger", "groin"),
    ),
    RedFlag(
        slug="despair",
        topic=Topic.OTHER_ILLNESS,
        disposition=Disposition.EMERGENCY,
        because="you have thoughts of ending your life, and you should not be alone",
        clinical="Suicidal thoughts",
        source="NHS: Help for suicidal thoughts",
        is_raised_by=chose("danger", "despair"),
    ),
    RedFlag(
        slug="very-ill",
        topic=Topic.INFECTION,
        disposition=Disposition.EMERGENCY,
        because="you have signs of a very serious infection",
        clinical="Signs of possible sepsis or meningitis",
        source="NHS: Sepsis; NHS: Meningitis",
        is_raised_by=chose("danger", "very_ill"),
    ),
    RedFlag(
        slug="danger-unsure",
        topic=Topic.OTHER_ILLNESS,
        disposition=Disposition.EMERGENCY,
        because="you are not sure whether you have one of the danger signs",
        clinical="Danger signs not excluded by the patient",
        source="NHS: Back pain",
        is_raised_by=chose("danger", NOT_SURE),
    ),
    RedFlag(
        slug="accident",
        topic=Topic.TRAUMA,
        disposition=Disposition.EMERGENCY,
        because="it began after a serious accident or a hard blow",
        clinical="Onset after major trauma",
        source="NHS: Back pain",
        is_raised_by=chose("start", "accident"),
    ),
    RedFlag(
        slug="start-unsure",
        topic=Topic.TRAUMA,
        disposition=Disposition.EMERGENCY,
        because="you are not sure whether it began with an accident or a hard blow",
        clinical="Major trauma not excluded by the patient",
        source="NHS: Back pain",
        is_raised_by=chose("start", NOT_SURE),
    ),
    RedFlag(
        slug="fall-cannot-move",
        topic=Topic.FRACTURE,
        disposition=Disposition.EMERGENCY,
        because=("you fell, your bones may break more easily, and you can hardly move"),
        clinical="Low-energy fall with fracture risk and loss of mobility",
        source="Downie et al., BMJ 2013; NICE CG124: Hip fracture, 2011",
        is_raised_by=lambda answers: (
            answers.has("start", "small_fall")
            and is_unbearable(answers)
            and may_break_easily(answers)
        ),
    ),
    RedFlag(
        slug="fever-risk",
        topic=Topic.INFECTION,
        disposition=Disposition.EMERGENCY,
        because="you have a fever and a higher risk of an infection in the spine",
        clinical="Fever with risk factors for spinal infection",
        source="NHS: Back pain; Finucane et al., JOSPT 2020 (IFOMPT framework)",
        is_raised_by=lambda answers: (
            has_fever(answers) and is_prone_to_infection(answers)
        ),
    ),
    RedFlag(
        slug="fever-nerve",
        topic=Topic.INFECTION,
        disposition=Disposition.EMERGENCY,
        because="you have a fever and a new nerve sign",
        clinical="Fever with neurological symptoms: epidural abscess to be excluded",
        source="Finucane et al., JOSPT 2020 (IFOMPT framework)",
        is_raised_by=lambda answers: has_fever(answers) and has_nerve_sign(answers),
    ),
    RedFlag(
        slug="fever-unbearable",
        topic=Topic.INFECTION,
        disposition=Disposition.EMERGENCY,
        because="you have a fever and pain so bad that you can hardly move",
        clinical="Fever with disabling back pain: spinal infection to be excluded",
        source="Finucane et al., JOSPT 2020 (IFOMPT framework)",
        is_raised_by=lambda answers: has_fever(answers) and is_unbearable(answers),
    ),
    RedFlag(
        slug="injects-ill",
        topic=Topic.INFECTION,
        disposition=Disposition.EMERGENCY,
        because=(
            "you inject drugs, and have sweats at night, pain you cannot bear or a new"
            " nerve sign"
        ),
        clinical=(
            "Injecting drug use with night sweats, disabling pain or neurological "
            "symptoms: spinal infection to be excluded, fever or not"
        ),
        source="Finucane et al., JOSPT 2020 (IFOMPT framework)",
        is_raised_by=lambda answers: (
            answers.has("health", "injects")
            and (
                answers.has("signs", "sweats")
                or is_unbearable(answers)
                or has_nerve_sign(answers)
            )
        ),
    ),
    RedFlag(
        slug="cancer-fever",
        topic=Topic.CANCER,
        disposition=Disposition.EMERGENCY,
        because="you have or had cancer, and you have a fever",
        clinical="Fever with cancer: neutropenic sepsis to be excluded",
        source="NICE CG151: Neutropenic sepsis, 2012",
        is_raised_by=lambda answers: (
            has_fever(answers) and answers.has("health", "cancer")
        ),
    ),
    RedFlag(
        slug="procedure-infection",
        topic=Topic.SURGERY,
        disposition=Disposition.EMERGENCY,
        because="you had a spine procedure and now a bad wound",
        clinical="Wound infection within 3 months of a spinal procedure",
        source="Finucane et al., JOSPT 2020 (IFOMPT framework)",
        is_raised_by=lambda answers: (
            answers.has("health", "spine_procedure") and answers.has("signs", "wound")
        ),
    ),
    RedFlag(
        slug="procedure-unbearable",
        topic=Topic.SURGERY,
        disposition=Disposition.EMERGENCY,
        because="you had a spine procedure and now pain you cannot bear",
        clinical=(
            "Disabling pain within 3 months of a spinal procedure: abscess or "
            "haematoma to be excluded"
        ),
        source="Finucane et al., JOSPT 2020 (IFOMPT framework)",
        is_raised_by=lambda answers: (
            answers.has("health", "spine_procedure") and is_unbearable(answers)
        ),
    ),
    RedFlag(
        slug="procedure-nerve",
        topic=Topic.SURGERY,
        disposition=Disposition.EMERGENCY,
        because="you had a spine procedure and now a new nerve sign",
        clinical="New neurological symptoms within 3 months of a spinal procedure",
        source=(
            "GIRFT: National suspected cauda equina syndrome pathway, 2023; NHS: "
            "Back pain"
        ),
        is_raised_by=lambda answers: (
            answers.has("health", "spine_procedure") and has_nerve_sign(answers)
        ),
    ),
    RedFlag(
        slug="colic-fever",
        topic=Topic.KIDNEY,
        disposition=Disposition.EMERGENCY,
        because="you have a fever and pain in waves to the groin",
        clinical="Colic with fever: infected obstructed kidney to be excluded",
        source="NICE CKS: Renal or ureteric colic – acute",
        is_raised_by=lambda answers: (
            has_fever(answers) and answers.has("body", "colic")
        ),
    ),
    RedFlag(
        slug="colic-vomiting",
        topic=Topic.KIDNEY,
        disposition=Disposition.EMERGENCY,
        because="you have pain in waves that you cannot bear, and are being sick",
        clinical="Uncontrolled colic with vomiting",
        source="NICE CKS: Renal or ureteric colic – acute",
        is_raised_by=lambda answers: (
            answers.has("body", "colic")
            and answers.has("body", "vomiting")
            and is_unbearable(answers)
        ),
    ),
    RedFlag(
        slug="belly-unbearable",
        topic=Topic.OTHER_ILLNESS,
        disposition=Disposition.EMERGENCY,
        because="your belly hurts too, and you cannot bear the pain",
        clinical="Severe abdominal and back pain: acute abdomen to be excluded",
        source="NHS: Stomach ache; NHS: Acute pancreatitis",
        is_raised_by=lambda answers: (
            answers.has("place", "belly") and is_unbearable(answers)
        ),
    ),
    RedFlag(
        slug="cancer-cord",
        topic=Topic.CANCER,
        disposition=Disposition.EMERGENCY,
        because=(
            "you have or had cancer, and the pain is like a band or is worse lying flat"
        ),
        clinical=(
            "Cancer history with band-like pain or pain worse on lying or straining"
        ),
        source=(
            "NICE NG234: Spinal metastases and metastatic spinal cord compression, 2023"
        ),
        is_raised_by=lambda answers: answers.has("cancer_pain", "band", "lying"),
    ),
    RedFlag(
        slug="cancer-nerve",
        topic=Topic.CANCER,
        disposition=Disposition.EMERGENCY,
        because="you have or had cancer, and have a new nerve sign",
        clinical="Cancer history with neurological symptoms",
        source=(
            "NICE NG234: Spinal metastases and metastatic spinal cord compression, 2023"
        ),
        is_raised_by=lambda answers: had_cancer(answers) and has_nerve_sign(answers),
    ),
)
