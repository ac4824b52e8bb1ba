"""Red flags that need a clinician today."""

from assessment.symptom_check.questions.answers import NONE
from assessment.symptom_check.red_flags.definition import Disposition, RedFlag, Topic
from assessment.symptom_check.red_flags.predicates import (
    WEAK_SIGNS,
    began_with_strain,
    chose,
    has_infection_risk,
    has_new_pain_after_old_cancer,
    has_weak_bones,
    is_new,
    is_of_fracture_age,
    is_prone_to_infection,
    is_unbearable,
    may_break_easily,
    weak_signs,
)

URGENT_FLAGS = (
    RedFlag(
        slug="slight-weakness",
        topic=Topic.NERVE,
        disposition=Disposition.URGENT,
        because="one leg has been slightly weak for more than 2 weeks",
        clinical="Mild non-progressive leg weakness, not long-standing",
        source="NICE CKS: Sciatica (lumbar radiculopathy)",
        is_raised_by=chose("legs", "slight"),
    ),
    RedFlag(
        slug="fever",
        topic=Topic.INFECTION,
        disposition=Disposition.URGENT,
        because="you have a fever or feel ill all over",
        clinical="Fever or systemic illness with back pain",
        source="NHS: Back pain",
        is_raised_by=chose("signs", "fever"),
    ),
    RedFlag(
        slug="wound",
        topic=Topic.INFECTION,
        disposition=Disposition.URGENT,
        because="you have a wound that is red, hot or leaking",
        clinical="Possible wound or skin infection with back pain",
        source="Finucane et al., JOSPT 2020 (IFOMPT framework)",
        is_raised_by=chose("signs", "wound"),
    ),
    RedFlag(
        slug="infection-risk",
        topic=Topic.INFECTION,
        disposition=Disposition.URGENT,
        because=(
            "you have a higher risk of an infection in the spine, and signs that "
            "may fit one"
        ),
        clinical=(
            "Risk factors for spinal infection with constant pain, weight loss, "
            "sweats or rapid worsening"
        ),
        source="Finucane et al., JOSPT 2020 (IFOMPT framework)",
        is_raised_by=lambda answers: (
            (is_prone_to_infection(answers) and answers.has("signs", *WEAK_SIGNS))
            or (has_infection_risk(answers) and answers.has("course", "worse"))
        ),
    ),
    RedFlag(
        slug="injects-new-pain",
        topic=Topic.INFECTION,
        disposition=Disposition.URGENT,
        because="you inject drugs and have new back pain",
        clinical="Injecting drug use with new back pain: infection may have no fever",
        source="Finucane et al., JOSPT 2020 (IFOMPT framework)",
        is_raised_by=lambda answers: (
            answers.has("health", "injects") and is_new(answers)
        ),
    ),
    RedFlag(
        slug="yellow",
        topic=Topic.OTHER_ILLNESS,
        disposition=Disposition.URGENT,
        because="your skin or eyes are yellow",
        clinical="Jaundice with back pain",
        source="NHS: Jaundice",
        is_raised_by=chose("body", "yellow"),
    ),
    RedFlag(
        slug="hands",
        topic=Topic.NERVE,
        disposition=Disposition.URGENT,
        because="your hands are newly numb or clumsy",
        clinical="Upper-limb symptoms: cervical cord compression to be excluded",
        source=(
            "NICE NG127: Suspected neurological conditions: recognition and referral,"
            " 2019"
        ),
        is_raised_by=chose("body", "hands"),
    ),
    RedFlag(
        slug="numbness-spreading",
        topic=Topic.NERVE,
        disposition=Disposition.URGENT,
        because="numbness in a leg is spreading",
        clinical="Progressive unilateral sensory loss",
        source="NICE CKS: Sciatica (lumbar radiculopathy)",
        is_raised_by=chose("legs", "numb_spreading"),
    ),
    RedFlag(
        slug="burning-urine",
        topic=Topic.KIDNEY,
        disposition=Disposition.URGENT,
        because="it burns when you pass urine, or you need to go all the time",
        clinical="Back pain with dysuria or frequency",
        source="NICE CKS: Pyelonephritis – acute; NHS: Kidney infection",
        is_raised_by=chose("body", "burning"),
    ),
    RedFlag(
        slug="blood-urine",
        topic=Topic.KIDNEY,
        disposition=Disposition.URGENT,
        because="there is blood in your urine",
        clinical="Visible haematuria with back pain",
        source="NICE CKS: Renal or ureteric colic – acute; NHS: Kidney infection",
        is_raised_by=chose("body", "blood_urine"),
    ),
    RedFlag(
        slug="colic",
        topic=Topic.KIDNEY,
        disposition=Disposition.URGENT,
        because="you have strong pain in waves from your side to the groin",
        clinical="Pain as in renal or ureteric colic",
        source="NICE CKS: Renal or ureteric colic – acute; NHS: Kidney infection",
        is_raised_by=chose("body", "colic"),
    ),
    RedFlag(
        slug="flank-vomiting",
        topic=Topic.KIDNEY,
        disposition=Disposition.URGENT,
        because="you have pain in your side and are being sick",
        clinical="Flank pain with vomiting",
        source="NICE CKS: Pyelonephritis – acute; NHS: Kidney infection",
        is_raised_by=lambda answers: (
            answers.has("place", "flank") and answers.has("body", "vomiting")
        ),
    ),
    RedFlag(
        slug="belly-vomiting",
        topic=Topic.OTHER_ILLNESS,
        disposition=Disposition.URGENT,
        because="your belly hurts too, and you are being sick",
        clinical="Abdominal and back pain with vomiting",
        source="NHS: Stomach ache; NHS: Acute pancreatitis",
        is_raised_by=lambda answers: (
            answers.has("place", "belly") and answers.has("body", "vomiting")
        ),
    ),
    RedFlag(
        slug="pelvic-discharge",
        topic=Topic.KIDNEY,
        disposition=Disposition.URGENT,
        because="you have pelvic pain with unusual fluid or bleeding",
        clinical=(
            "Pelvic pain with discharge or bleeding: pelvic infection to be excluded"
        ),
        source="NICE CKS: Pelvic inflammatory disease",
        is_raised_by=lambda answers: (
            answers.has("body", "discharge")
            and (
                answers.has("body", "pelvic") or answers.has("place", "groin", "belly")
            )
        ),
    ),
    RedFlag(
        slug="shingles",
        topic=Topic.SHINGLES,
        disposition=Disposition.URGENT,
        because="you have burning pain with a rash or blisters",
        clinical="Dermatomal pain with rash: treat shingles within 72 hours",
        source="NHS: Shingles",
        is_raised_by=chose("body", "blisters"),
    ),
    RedFlag(
        slug="cancer-changed",
        topic=Topic.CANCER,
        disposition=Disposition.URGENT,
        because="you have or had cancer, and this back pain is new or different",
        clinical="Cancer history with new or changed back pain",
        source=(
            "Downie et al., BMJ 2013; NICE NG234: Spinal metastases and metastatic "
            "spinal cord compression, 2023"
        ),
        is_raised_by=lambda answers: (
            answers.has("health", "cancer") and not answers.has("cancer_pain", NONE)
        ),
    ),
    RedFlag(
        slug="old-cancer-no-strain",
        topic=Topic.CANCER,
        disposition=Disposition.URGENT,
        because="you had cancer, and no strain explains this new pain",
        clinical="Remote cancer history with new back pain without mechanical onset",
        source=(
            "NICE NG234: Spinal metastases and metastatic spinal cord compression, 2023"
        ),
        is_raised_by=lambda answers: (
            has_new_pain_after_old_cancer(answers) and not began_with_strain(answers)
        ),
    ),
    RedFlag(
        slug="weak-signs",
        topic=Topic.WEAK_SIGNS,
        disposition=Disposition.URGENT,
        because="several signs came together that mean little alone",
        clinical=(
            "Two or more of: weight loss, night sweats, constant pain, new lump, "
            "first episode after 50"
        ),
        source=(
            "Downie et al., BMJ 2013; Finucane et al., JOSPT 2020 (IFOMPT framework)"
        ),
        is_raised_by=lambda answers: weak_signs(answers) > 1,
    ),
    RedFlag(
        slug="child-signs",
        topic=Topic.AGE,
        disposition=Disposition.URGENT,
        because="you are under 16, and have a sign of illness",
        clinical="Child with constant pain, weight loss or night sweats",
        source="NICE NG12: Suspected cancer: recognition and referral, 2015",
        is_raised_by=lambda answers: (
            answers.is_under(16) and answers.has("signs", *WEAK_SIGNS)
        ),
    ),
    RedFlag(
        slug="fall-fracture",
        topic=Topic.FRACTURE,
        disposition=Disposition.URGENT,
        because="you fell, and your bones may break more easily",
        clinical="Low-energy fall with risk factors for vertebral fracture",
        source="Downie et al., BMJ 2013",
        is_raised_by=lambda answers: (
            answers.has("start", "small_fall") and may_break_easily(answers)
        ),
    ),
    RedFlag(
        slug="strain-fracture",
        topic=Topic.FRACTURE,
        disposition=Disposition.URGENT,
        because="it began with a strain, and your bones may break more easily",
        clinical="Strain with osteoporosis, height loss or long-term steroids",
        source="Downie et al., BMJ 2013",
        is_raised_by=lambda answers: (
            began_with_strain(answers) and has_weak_bones(answers)
        ),
    ),
    RedFlag(
        slug="sharp-spot",
        topic=Topic.FRACTURE,
        disposition=Disposition.URGENT,
        because=(
            "a sharp pain came in one spot on the spine, and at your age a bone may"
            " have broken"
        ),
        clinical="Sudden focal spinal pain on strain at an age of fracture risk",
        source="Downie et al., BMJ 2013",
        is_raised_by=lambda answers: (
            answers.has("start", "strain_sharp") and is_of_fracture_age(answers)
        ),
    ),
    RedFlag(
        slug="sudden-severe",
        topic=Topic.SEVERITY,
        disposition=Disposition.URGENT,
        because="strong pain came within minutes, with nothing to set it off",
        clinical="Sudden severe pain without a trigger",
        source="NICE NG156: Abdominal aortic aneurysm, 2020",
        is_raised_by=chose("start", "sudden_severe"),
    ),
    RedFlag(
        slug="unbearable",
        topic=Topic.SEVERITY,
        disposition=Disposition.URGENT,
        because="pain keeps you from moving, sleeping or talking",
        clinical="Pain preventing movement, sleep or speech",
        source="NHS: Back pain",
        is_raised_by=is_unbearable,
    ),
)
