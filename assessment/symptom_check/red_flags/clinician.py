"""Red flags that need a clinician within days to two weeks."""

from assessment.symptom_check.questions.answers import NOT_SURE
from assessment.symptom_check.red_flags.definition import Disposition, RedFlag, Topic
from assessment.symptom_check.red_flags.predicates import (
    BACK,
    ELSEWHERE,
    began_with_strain,
    began_without_strain,
    chose,
    has_lasted_six_weeks,
    has_nerve_sign,
    has_new_pain_after_old_cancer,
    has_weak_bones,
    inflammation_signs,
    is_late_first,
    is_new,
    is_very_old,
)

UNDER_16 = "under-16"

CLINICIAN_FLAGS = (
    RedFlag(
        slug="old-saddle",
        topic=Topic.CAUDA_EQUINA,
        disposition=Disposition.CLINICIAN,
        because=(
            "you have old trouble with bladder, bowel or feeling from a back nerve"
        ),
        clinical="Long-standing, stable, examined cauda equina symptoms",
        source=(
            "GIRFT: National suspected cauda equina syndrome pathway, 2023; NHS: "
            "Back pain"
        ),
        is_raised_by=chose("saddle", "old_nerve"),
    ),
    RedFlag(
        slug="old-weakness",
        topic=Topic.NERVE,
        disposition=Disposition.CLINICIAN,
        because="you have an old weakness in a leg",
        clinical="Long-standing, stable, examined leg weakness",
        source="NICE CKS: Sciatica (lumbar radiculopathy)",
        is_raised_by=chose("legs", "old_weak"),
    ),
    RedFlag(
        slug="old-both-legs",
        topic=Topic.NERVE,
        disposition=Disposition.CLINICIAN,
        because="you have had trouble in both legs for a long time",
        clinical="Long-standing, stable bilateral leg symptoms",
        source="NICE CKS: Sciatica (lumbar radiculopathy)",
        is_raised_by=chose("legs", "old_both"),
    ),
    RedFlag(
        slug="walking",
        topic=Topic.WALKING,
        disposition=Disposition.CLINICIAN,
        because="your legs hurt when you walk and ease when you rest",
        clinical="Claudication, neurogenic or vascular",
        source=(
            "NICE CKS: Peripheral arterial disease; NICE CKS: Sciatica (lumbar "
            "radiculopathy)"
        ),
        is_raised_by=chose("legs", "walking"),
    ),
    RedFlag(
        slug="weight-loss",
        topic=Topic.WEAK_SIGNS,
        disposition=Disposition.CLINICIAN,
        because="you have lost weight and do not know why",
        clinical="Unexplained weight loss",
        source="NHS: Back pain; Downie et al., BMJ 2013",
        is_raised_by=chose("signs", "weight_loss"),
    ),
    RedFlag(
        slug="sweats",
        topic=Topic.WEAK_SIGNS,
        disposition=Disposition.CLINICIAN,
        because="you have night sweats and do not know why",
        clinical="Unexplained night sweats",
        source="Finucane et al., JOSPT 2020 (IFOMPT framework)",
        is_raised_by=chose("signs", "sweats"),
    ),
    RedFlag(
        slug="constant-pain",
        topic=Topic.WEAK_SIGNS,
        disposition=Disposition.CLINICIAN,
        because="no position eases the pain, day or night",
        clinical="Constant non-mechanical pain",
        source="NHS: Back pain; Finucane et al., JOSPT 2020 (IFOMPT framework)",
        is_raised_by=chose("signs", "constant"),
    ),
    RedFlag(
        slug="signs-unsure",
        topic=Topic.WEAK_SIGNS,
        disposition=Disposition.CLINICIAN,
        because="you are not sure about one of the signs of illness",
        clinical="Systemic symptoms not excluded by the patient",
        source="Finucane et al., JOSPT 2020 (IFOMPT framework)",
        is_raised_by=lambda answers: (
            answers.is_unsure("signs") or answers.is_unsure("body")
        ),
    ),
    RedFlag(
        slug="cancer-same",
        topic=Topic.CANCER,
        disposition=Disposition.CLINICIAN,
        because="you have or had cancer",
        clinical="Cancer history, back pain unchanged from before",
        source="Downie et al., BMJ 2013",
        is_raised_by=chose("health", "cancer"),
    ),
    RedFlag(
        slug="old-cancer",
        topic=Topic.CANCER,
        disposition=Disposition.CLINICIAN,
        because="you had cancer long ago, and this pain is new or different",
        clinical="Cancer more than 10 years ago, new or changed back pain",
        source="Downie et al., BMJ 2013",
        is_raised_by=has_new_pain_after_old_cancer,
    ),
    RedFlag(
        slug="late-first",
        topic=Topic.WEAK_SIGNS,
        disposition=Disposition.CLINICIAN,
        because=(
            "it is your first back pain, it came after 50 without a strain, and it is"
            " no better after 2 weeks"
        ),
        clinical="First episode after 50 without mechanical onset, not improving",
        source="Downie et al., BMJ 2013; Finucane et al., JOSPT 2020",
        is_raised_by=lambda answers: (
            is_late_first(answers)
            and began_without_strain(answers)
            and answers.has("since", "2_to_6_weeks", NOT_SURE)
            and answers.has("course", "same", NOT_SURE)
        ),
    ),
    RedFlag(
        slug="thin-bones",
        topic=Topic.FRACTURE,
        disposition=Disposition.CLINICIAN,
        because="you have new pain, and your bones may break more easily",
        clinical="New pain with osteoporosis, height loss or long-term steroids",
        source="Downie et al., BMJ 2013",
        is_raised_by=lambda answers: has_weak_bones(answers) and is_new(answers),
    ),
    RedFlag(
        slug="fall-nerve",
        topic=Topic.TRAUMA,
        disposition=Disposition.CLINICIAN,
        because="you fell, and have a new nerve sign",
        clinical="Low-energy fall with neurological symptoms",
        source="NHS: Back pain; NICE NG41: Spinal injury, 2016",
        is_raised_by=lambda answers: (
            answers.has("start", "small_fall") and has_nerve_sign(answers)
        ),
    ),
    RedFlag(
        slug="strain-age",
        topic=Topic.FRACTURE,
        disposition=Disposition.CLINICIAN,
        because="it began with a strain, and at your age a bone is checked sooner",
        clinical="Strain at an age of fracture risk",
        source="Downie et al., BMJ 2013",
        is_raised_by=lambda answers: (
            began_with_strain(answers) and is_very_old(answers)
        ),
    ),
    RedFlag(
        slug="procedure",
        topic=Topic.SURGERY,
        disposition=Disposition.CLINICIAN,
        because="you had a spine operation or injection in the last 3 months",
        clinical="Spinal procedure within 3 months",
        source="NICE CKS: Back pain – low (without radiculopathy)",
        is_raised_by=chose("health", "spine_procedure"),
    ),
    RedFlag(
        slug="injects",
        topic=Topic.INFECTION,
        disposition=Disposition.CLINICIAN,
        because="you inject drugs, which can carry an infection to the spine",
        clinical="Injecting drug use",
        source="Finucane et al., JOSPT 2020 (IFOMPT framework)",
        is_raised_by=chose("health", "injects"),
    ),
    RedFlag(
        slug="tuberculosis",
        topic=Topic.INFECTION,
        disposition=Disposition.CLINICIAN,
        because="you had tuberculosis, or lived close to someone who had it",
        clinical="History of or close contact with tuberculosis",
        source="NHS: Tuberculosis (TB); NICE NG33: Tuberculosis, 2016",
        is_raised_by=chose("health", "tuberculosis"),
    ),
    RedFlag(
        slug="stiff-girdle",
        topic=Topic.INFLAMMATION,
        disposition=Disposition.CLINICIAN,
        because="both shoulders or hips are newly stiff in the morning",
        clinical="Bilateral shoulder or hip girdle stiffness over 50",
        source="NICE CKS: Polymyalgia rheumatica",
        is_raised_by=lambda answers: (
            answers.is_over(50) and answers.has("body", "stiff_girdle")
        ),
    ),
    RedFlag(
        slug="lump",
        topic=Topic.OTHER_ILLNESS,
        disposition=Disposition.CLINICIAN,
        because="you have a new lump",
        clinical="New lump with back pain",
        source="NICE NG12: Suspected cancer: recognition and referral, 2015",
        is_raised_by=chose("body", "lump"),
    ),
    RedFlag(
        slug="pelvic",
        topic=Topic.KIDNEY,
        disposition=Disposition.CLINICIAN,
        because="you have new pain in the pelvis",
        clinical="New pelvic pain",
        source="NHS: Pelvic pain",
        is_raised_by=chose("body", "pelvic"),
    ),
    RedFlag(
        slug="discharge",
        topic=Topic.KIDNEY,
        disposition=Disposition.CLINICIAN,
        because=(
            "you have unusual fluid or bleeding from the vagina, or fluid from the "
            "penis"
        ),
        clinical="Genital discharge or abnormal bleeding",
        source="NHS: Pelvic inflammatory disease",
        is_raised_by=chose("body", "discharge"),
    ),
    RedFlag(
        slug=UNDER_16,
        topic=Topic.AGE,
        disposition=Disposition.CLINICIAN,
        because="you are under 16",
        clinical="Age under 16: outside the intended use",
        source="NICE NG59: Low back pain and sciatica in over 16s, 2016",
        is_raised_by=lambda answers: answers.is_under(16),
    ),
    RedFlag(
        slug="under-18",
        topic=Topic.AGE,
        disposition=Disposition.CLINICIAN,
        because="you are 16 or 17",
        clinical="Age 16 to 17",
        source="NICE NG59: Low back pain and sciatica in over 16s, 2016",
        is_raised_by=lambda answers: answers.is_under(18),
    ),
    RedFlag(
        slug="inflammation",
        topic=Topic.INFLAMMATION,
        disposition=Disposition.CLINICIAN,
        because="four or more signs fit an inflamed spine",
        clinical=("Four or more criteria: refer for suspected axial spondyloarthritis"),
        source="NICE NG65: Spondyloarthritis in over 16s, 2017",
        is_raised_by=lambda answers: inflammation_signs(answers) > 3,
    ),
    RedFlag(
        slug="inflammation-test",
        topic=Topic.INFLAMMATION,
        disposition=Disposition.CLINICIAN,
        because="three signs fit an inflamed spine",
        clinical="Three criteria: HLA-B27 test, refer if positive",
        source="NICE NG65: Spondyloarthritis in over 16s, 2017",
        is_raised_by=lambda answers: inflammation_signs(answers) == 3,
    ),
    RedFlag(
        slug="worse",
        topic=Topic.SEVERITY,
        disposition=Disposition.CLINICIAN,
        because="the pain is getting worse and worse",
        clinical="Progressive pain",
        source="NICE NG59, 2016; NHS: Back pain",
        is_raised_by=chose("course", "worse"),
    ),
    RedFlag(
        slug="no-better",
        topic=Topic.SEVERITY,
        disposition=Disposition.CLINICIAN,
        because="the pain is no better after 6 weeks",
        clinical="No improvement after 6 weeks",
        source="NICE NG59, 2016; NHS: Back pain",
        is_raised_by=lambda answers: (
            (has_lasted_six_weeks(answers) and answers.has("course", "same", NOT_SURE))
            or (
                answers.has("since", "6_to_12_weeks")
                and answers.has("course", "same_examined")
            )
        ),
    ),
    RedFlag(
        slug="leg-pain",
        topic=Topic.LEG_PAIN,
        disposition=Disposition.CLINICIAN,
        because="pain below the knee has lasted 6 weeks or more",
        clinical="Radicular leg pain for 6 weeks or more",
        source="NICE CKS: Sciatica (lumbar radiculopathy)",
        is_raised_by=lambda answers: (
            has_lasted_six_weeks(answers)
            and answers.has("place", "below_knee")
            and answers.has("course", "comes_and_goes", "same", "worse", NOT_SURE)
        ),
    ),
    RedFlag(
        slug="elsewhere",
        topic=Topic.PLACE,
        disposition=Disposition.CLINICIAN,
        because="the pain is mainly not in the low back",
        clinical="Pain outside the low back: outside the intended use",
        source="NHS: Back pain",
        is_raised_by=lambda answers: (
            answers.has("place", *ELSEWHERE) and not answers.has("place", *BACK)
        ),
    ),
)
