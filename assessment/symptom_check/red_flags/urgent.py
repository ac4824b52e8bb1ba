"""Red flags that need a clinician today."""

from assessment.symptom_check.questions.answers import NONE_OF_THESE
from assessment.symptom_check.red_flags.definition import (
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

URGENT_FLAGS = (
    RedFlagRule(
        slug="slight-weakness",
        topic=RedFlagTopic.NERVE,
        disposition=Disposition.URGENT,
        reason="one leg has been slightly weak for more than 2 weeks",
        clinical_text="Mild non-progressive leg weakness, not long-standing",
        source="NICE CKS: Sciatica (lumbar radiculopathy)",
        is_raised_by=has_chosen("legs", "slight"),
    ),
    RedFlagRule(
        slug="fever",
        topic=RedFlagTopic.INFECTION,
        disposition=Disposition.URGENT,
        reason="you have a fever or feel ill all over",
        clinical_text="Fever or systemic illness with back pain",
        source="NHS: Back pain",
        is_raised_by=has_chosen("signs", "fever"),
    ),
    RedFlagRule(
        slug="wound",
        topic=RedFlagTopic.INFECTION,
        disposition=Disposition.URGENT,
        reason="you have a wound that is red, hot or leaking",
        clinical_text="Possible wound or skin infection with back pain",
        source="Finucane et al., JOSPT 2020 (IFOMPT framework)",
        is_raised_by=has_chosen("signs", "wound"),
    ),
    RedFlagRule(
        slug="infection-risk",
        topic=RedFlagTopic.INFECTION,
        disposition=Disposition.URGENT,
        reason=(
            "you have a higher risk of an infection in the spine, and signs that "
            "may fit one"
        ),
        clinical_text=(
            "Risk factors for spinal infection with constant pain, weight loss, "
            "sweats or rapid worsening"
        ),
        source="Finucane et al., JOSPT 2020 (IFOMPT framework)",
        is_raised_by=lambda answers: (
            (
                is_prone_to_infection(answers)
                and answers.has_option("signs", *WEAK_SIGNS)
            )
            or (has_infection_risk(answers) and answers.has_option("course", "worse"))
        ),
    ),
    RedFlagRule(
        slug="injects-new-pain",
        topic=RedFlagTopic.INFECTION,
        disposition=Disposition.URGENT,
        reason="you inject drugs and have new back pain",
        clinical_text="Injecting drug use with new back pain: infection may have "
        "no fever",
        source="Finucane et al., JOSPT 2020 (IFOMPT framework)",
        is_raised_by=lambda answers: (
            answers.has_option("health", "injects") and has_new_pain(answers)
        ),
    ),
    RedFlagRule(
        slug="yellow",
        topic=RedFlagTopic.OTHER_ILLNESS,
        disposition=Disposition.URGENT,
        reason="your skin or eyes are yellow",
        clinical_text="Jaundice with back pain",
        source="NHS: Jaundice",
        is_raised_by=has_chosen("body", "yellow"),
    ),
    RedFlagRule(
        slug="hands",
        topic=RedFlagTopic.NERVE,
        disposition=Disposition.URGENT,
        reason="your hands are newly numb or clumsy",
        clinical_text="Upper-limb symptoms: cervical cord compression to be excluded",
        source=(
            "NICE NG127: Suspected neurological conditions: recognition and referral,"
            " 2019"
        ),
        is_raised_by=has_chosen("body", "hands"),
    ),
    RedFlagRule(
        slug="numbness-spreading",
        topic=RedFlagTopic.NERVE,
        disposition=Disposition.URGENT,
        reason="numbness in a leg is spreading",
        clinical_text="Progressive unilateral sensory loss",
        source="NICE CKS: Sciatica (lumbar radiculopathy)",
        is_raised_by=has_chosen("legs", "numb_spreading"),
    ),
    RedFlagRule(
        slug="burning-urine",
        topic=RedFlagTopic.KIDNEY,
        disposition=Disposition.URGENT,
        reason="it burns when you pass urine, or you need to go all the time",
        clinical_text="Back pain with dysuria or frequency",
        source="NICE CKS: Pyelonephritis – acute; NHS: Kidney infection",
        is_raised_by=has_chosen("body", "burning"),
    ),
    RedFlagRule(
        slug="blood-urine",
        topic=RedFlagTopic.KIDNEY,
        disposition=Disposition.URGENT,
        reason="there is blood in your urine",
        clinical_text="Visible haematuria with back pain",
        source="NICE CKS: Renal or ureteric colic – acute; NHS: Kidney infection",
        is_raised_by=has_chosen("body", "blood_urine"),
    ),
    RedFlagRule(
        slug="colic",
        topic=RedFlagTopic.KIDNEY,
        disposition=Disposition.URGENT,
        reason="you have strong pain in waves from your side to the groin",
        clinical_text="Pain as in renal or ureteric colic",
        source="NICE CKS: Renal or ureteric colic – acute; NHS: Kidney infection",
        is_raised_by=has_chosen("body", "colic"),
    ),
    RedFlagRule(
        slug="flank-vomiting",
        topic=RedFlagTopic.KIDNEY,
        disposition=Disposition.URGENT,
        reason="you have pain in your side and are being sick",
        clinical_text="Flank pain with vomiting",
        source="NICE CKS: Pyelonephritis – acute; NHS: Kidney infection",
        is_raised_by=lambda answers: (
            answers.has_option("place", "flank")
            and answers.has_option("body", "vomiting")
        ),
    ),
    RedFlagRule(
        slug="belly-vomiting",
        topic=RedFlagTopic.OTHER_ILLNESS,
        disposition=Disposition.URGENT,
        reason="your belly hurts too, and you are being sick",
        clinical_text="Abdominal and back pain with vomiting",
        source="NHS: Stomach ache; NHS: Acute pancreatitis",
        is_raised_by=lambda answers: (
            answers.has_option("place", "belly")
            and answers.has_option("body", "vomiting")
        ),
    ),
    RedFlagRule(
        slug="pelvic-discharge",
        topic=RedFlagTopic.KIDNEY,
        disposition=Disposition.URGENT,
        reason="you have pelvic pain with unusual fluid or bleeding",
        clinical_text=(
            "Pelvic pain with discharge or bleeding: pelvic infection to be excluded"
        ),
        source="NICE CKS: Pelvic inflammatory disease",
        is_raised_by=lambda answers: (
            answers.has_option("body", "discharge")
            and (
                answers.has_option("body", "pelvic")
                or answers.has_option("place", "groin", "belly")
            )
        ),
    ),
    RedFlagRule(
        slug="shingles",
        topic=RedFlagTopic.SHINGLES,
        disposition=Disposition.URGENT,
        reason="you have burning pain with a rash or blisters",
        clinical_text="Dermatomal pain with rash: treat shingles within 72 hours",
        source="NHS: Shingles",
        is_raised_by=has_chosen("body", "blisters"),
    ),
    RedFlagRule(
        slug="cancer-changed",
        topic=RedFlagTopic.CANCER,
        disposition=Disposition.URGENT,
        reason="you have or had cancer, and this back pain is new or different",
        clinical_text="Cancer history with new or changed back pain",
        source=(
            "Downie et al., BMJ 2013; NICE NG234: Spinal metastases and metastatic "
            "spinal cord compression, 2023"
        ),
        is_raised_by=lambda answers: (
            answers.has_option("health", "cancer")
            and not answers.has_option("cancer_pain", NONE_OF_THESE)
        ),
    ),
    RedFlagRule(
        slug="old-cancer-no-strain",
        topic=RedFlagTopic.CANCER,
        disposition=Disposition.URGENT,
        reason="you had cancer, and no strain explains this new pain",
        clinical_text="Remote cancer history with new back pain without mechanical "
        "onset",
        source=(
            "NICE NG234: Spinal metastases and metastatic spinal cord compression, 2023"
        ),
        is_raised_by=lambda answers: (
            has_new_pain_after_old_cancer(answers) and not began_with_strain(answers)
        ),
    ),
    RedFlagRule(
        slug="weak-signs",
        topic=RedFlagTopic.WEAK_SIGNS,
        disposition=Disposition.URGENT,
        reason="several signs came together that mean little alone",
        clinical_text=(
            "Two or more of: weight loss, night sweats, constant pain, new lump, "
            "first episode after 50"
        ),
        source=(
            "Downie et al., BMJ 2013; Finucane et al., JOSPT 2020 (IFOMPT framework)"
        ),
        is_raised_by=lambda answers: count_weak_signs(answers) > 1,
    ),
    RedFlagRule(
        slug="child-signs",
        topic=RedFlagTopic.AGE,
        disposition=Disposition.URGENT,
        reason="you are under 16, and have a sign of illness",
        clinical_text="Child with constant pain, weight loss or night sweats",
        source="NICE NG12: Suspected cancer: recognition and referral, 2015",
        is_raised_by=lambda answers: (
            answers.is_younger_than(16) and answers.has_option("signs", *WEAK_SIGNS)
        ),
    ),
    RedFlagRule(
        slug="fall-fracture",
        topic=RedFlagTopic.FRACTURE,
        disposition=Disposition.URGENT,
        reason="you fell, and your bones may break more easily",
        clinical_text="Low-energy fall with risk factors for vertebral fracture",
        source="Downie et al., BMJ 2013",
        is_raised_by=lambda answers: (
            answers.has_option("start", "small_fall") and has_fracture_risk(answers)
        ),
    ),
    RedFlagRule(
        slug="strain-fracture",
        topic=RedFlagTopic.FRACTURE,
        disposition=Disposition.URGENT,
        reason="it began with a strain, and your bones may break more easily",
        clinical_text="Strain with osteoporosis, height loss or long-term steroids",
        source="Downie et al., BMJ 2013",
        is_raised_by=lambda answers: (
            began_with_strain(answers) and has_weak_bones(answers)
        ),
    ),
    RedFlagRule(
        slug="sharp-spot",
        topic=RedFlagTopic.FRACTURE,
        disposition=Disposition.URGENT,
        reason=(
            "a sharp pain came in one spot on the spine, and at your age a bone may"
            " have broken"
        ),
        clinical_text="Sudden focal spinal pain on strain at an age of fracture risk",
        source="Downie et al., BMJ 2013",
        is_raised_by=lambda answers: (
            answers.has_option("start", "strain_sharp") and is_of_fracture_age(answers)
        ),
    ),
    RedFlagRule(
        slug="sudden-severe",
        topic=RedFlagTopic.SEVERITY,
        disposition=Disposition.URGENT,
        reason="strong pain came within minutes, with nothing to set it off",
        clinical_text="Sudden severe pain without a trigger",
        source="NICE NG156: Abdominal aortic aneurysm, 2020",
        is_raised_by=has_chosen("start", "sudden_severe"),
    ),
    RedFlagRule(
        slug="unbearable",
        topic=RedFlagTopic.SEVERITY,
        disposition=Disposition.URGENT,
        reason="pain keeps you from moving, sleeping or talking",
        clinical_text="Pain preventing movement, sleep or speech",
        source="NHS: Back pain",
        is_raised_by=has_unbearable_pain,
    ),
)
