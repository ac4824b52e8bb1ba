"""Red flags that need a clinician within days to two weeks."""

from assessment.symptom_check.questions.answers import NOT_SURE
from assessment.symptom_check.red_flags.definition import (
    Disposition,
    RedFlagRule,
    RedFlagTopic,
)
from assessment.symptom_check.red_flags.predicates import (
    LOW_BACK_PLACES,
    OTHER_PAIN_PLACES,
    began_with_strain,
    began_without_strain,
    count_inflammation_signs,
    has_chosen,
    has_lasted_six_weeks,
    has_nerve_sign,
    has_new_pain,
    has_new_pain_after_old_cancer,
    has_weak_bones,
    is_late_first_episode,
    is_very_old,
)

UNDER_16_SLUG = "under-16"

CLINICIAN_FLAGS = (
    RedFlagRule(
        slug="old-saddle",
        topic=RedFlagTopic.CAUDA_EQUINA,
        disposition=Disposition.CLINICIAN,
        reason=(
            "you have old trouble with bladder, bowel or feeling from a back nerve"
        ),
        clinical_text="Long-standing, stable, examined cauda equina symptoms",
        source=(
            "GIRFT: National suspected cauda equina syndrome pathway, 2023; NHS: "
            "Back pain"
        ),
        is_raised_by=has_chosen("saddle", "old_nerve"),
    ),
    RedFlagRule(
        slug="old-weakness",
        topic=RedFlagTopic.NERVE,
        disposition=Disposition.CLINICIAN,
        reason="you have an old weakness in a leg",
        clinical_text="Long-standing, stable, examined leg weakness",
        source="NICE CKS: Sciatica (lumbar radiculopathy)",
        is_raised_by=has_chosen("legs", "old_weak"),
    ),
    RedFlagRule(
        slug="old-both-legs",
        topic=RedFlagTopic.NERVE,
        disposition=Disposition.CLINICIAN,
        reason="you have had trouble in both legs for a long time",
        clinical_text="Long-standing, stable bilateral leg symptoms",
        source="NICE CKS: Sciatica (lumbar radiculopathy)",
        is_raised_by=has_chosen("legs", "old_both"),
    ),
    RedFlagRule(
        slug="walking",
        topic=RedFlagTopic.WALKING,
        disposition=Disposition.CLINICIAN,
        reason="your legs hurt when you walk and ease when you rest",
        clinical_text="Claudication, neurogenic or vascular",
        source=(
            "NICE CKS: Peripheral arterial disease; NICE CKS: Sciatica (lumbar "
            "radiculopathy)"
        ),
        is_raised_by=has_chosen("legs", "walking"),
    ),
    RedFlagRule(
        slug="weight-loss",
        topic=RedFlagTopic.WEAK_SIGNS,
        disposition=Disposition.CLINICIAN,
        reason="you have lost weight and do not know why",
        clinical_text="Unexplained weight loss",
        source="NHS: Back pain; Downie et al., BMJ 2013",
        is_raised_by=has_chosen("signs", "weight_loss"),
    ),
    RedFlagRule(
        slug="sweats",
        topic=RedFlagTopic.WEAK_SIGNS,
        disposition=Disposition.CLINICIAN,
        reason="you have night sweats and do not know why",
        clinical_text="Unexplained night sweats",
        source="Finucane et al., JOSPT 2020 (IFOMPT framework)",
        is_raised_by=has_chosen("signs", "sweats"),
    ),
    RedFlagRule(
        slug="constant-pain",
        topic=RedFlagTopic.WEAK_SIGNS,
        disposition=Disposition.CLINICIAN,
        reason="no position eases the pain, day or night",
        clinical_text="Constant non-mechanical pain",
        source="NHS: Back pain; Finucane et al., JOSPT 2020 (IFOMPT framework)",
        is_raised_by=has_chosen("signs", "constant"),
    ),
    RedFlagRule(
        slug="signs-unsure",
        topic=RedFlagTopic.WEAK_SIGNS,
        disposition=Disposition.CLINICIAN,
        reason="you are not sure about one of the signs of illness",
        clinical_text="Systemic symptoms not excluded by the patient",
        source="Finucane et al., JOSPT 2020 (IFOMPT framework)",
        is_raised_by=lambda answers: (
            answers.is_unsure_about("signs") or answers.is_unsure_about("body")
        ),
    ),
    RedFlagRule(
        slug="cancer-same",
        topic=RedFlagTopic.CANCER,
        disposition=Disposition.CLINICIAN,
        reason="you have or had cancer",
        clinical_text="Cancer history, back pain unchanged from before",
        source="Downie et al., BMJ 2013",
        is_raised_by=has_chosen("health", "cancer"),
    ),
    RedFlagRule(
        slug="old-cancer",
        topic=RedFlagTopic.CANCER,
        disposition=Disposition.CLINICIAN,
        reason="you had cancer long ago, and this pain is new or different",
        clinical_text="Cancer more than 10 years ago, new or changed back pain",
        source="Downie et al., BMJ 2013",
        is_raised_by=has_new_pain_after_old_cancer,
    ),
    RedFlagRule(
        slug="late-first",
        topic=RedFlagTopic.WEAK_SIGNS,
        disposition=Disposition.CLINICIAN,
        reason=(
            "it is your first back pain, it came after 50 without a strain, and it is"
            " no better after 2 weeks"
        ),
        clinical_text="First episode after 50 without mechanical onset, not improving",
        source="Downie et al., BMJ 2013; Finucane et al., JOSPT 2020",
        is_raised_by=lambda answers: (
            is_late_first_episode(answers)
            and began_without_strain(answers)
            and answers.has_option("since", "2_to_6_weeks", NOT_SURE)
            and answers.has_option("course", "same", NOT_SURE)
        ),
    ),
    RedFlagRule(
        slug="thin-bones",
        topic=RedFlagTopic.FRACTURE,
        disposition=Disposition.CLINICIAN,
        reason="you have new pain, and your bones may break more easily",
        clinical_text="New pain with osteoporosis, height loss or long-term steroids",
        source="Downie et al., BMJ 2013",
        is_raised_by=lambda answers: has_weak_bones(answers) and has_new_pain(answers),
    ),
    RedFlagRule(
        slug="fall-nerve",
        topic=RedFlagTopic.TRAUMA,
        disposition=Disposition.CLINICIAN,
        reason="you fell, and have a new nerve sign",
        clinical_text="Low-energy fall with neurological symptoms",
        source="NHS: Back pain; NICE NG41: Spinal injury, 2016",
        is_raised_by=lambda answers: (
            answers.has_option("start", "small_fall") and has_nerve_sign(answers)
        ),
    ),
    RedFlagRule(
        slug="strain-age",
        topic=RedFlagTopic.FRACTURE,
        disposition=Disposition.CLINICIAN,
        reason="it began with a strain, and at your age a bone is checked sooner",
        clinical_text="Strain at an age of fracture risk",
        source="Downie et al., BMJ 2013",
        is_raised_by=lambda answers: (
            began_with_strain(answers) and is_very_old(answers)
        ),
    ),
    RedFlagRule(
        slug="procedure",
        topic=RedFlagTopic.SURGERY,
        disposition=Disposition.CLINICIAN,
        reason="you had a spine operation or injection in the last 3 months",
        clinical_text="Spinal procedure within 3 months",
        source="NICE CKS: Back pain – low (without radiculopathy)",
        is_raised_by=has_chosen("health", "spine_procedure"),
    ),
    RedFlagRule(
        slug="injects",
        topic=RedFlagTopic.INFECTION,
        disposition=Disposition.CLINICIAN,
        reason="you inject drugs, which can carry an infection to the spine",
        clinical_text="Injecting drug use",
        source="Finucane et al., JOSPT 2020 (IFOMPT framework)",
        is_raised_by=has_chosen("health", "injects"),
    ),
    RedFlagRule(
        slug="tuberculosis",
        topic=RedFlagTopic.INFECTION,
        disposition=Disposition.CLINICIAN,
        reason="you had tuberculosis, or lived close to someone who had it",
        clinical_text="History of or close contact with tuberculosis",
        source="NHS: Tuberculosis (TB); NICE NG33: Tuberculosis, 2016",
        is_raised_by=has_chosen("health", "tuberculosis"),
    ),
    RedFlagRule(
        slug="stiff-girdle",
        topic=RedFlagTopic.INFLAMMATION,
        disposition=Disposition.CLINICIAN,
        reason="both shoulders or hips are newly stiff in the morning",
        clinical_text="Bilateral shoulder or hip girdle stiffness over 50",
        source="NICE CKS: Polymyalgia rheumatica",
        is_raised_by=lambda answers: (
            answers.is_older_than(50) and answers.has_option("body", "stiff_girdle")
        ),
    ),
    RedFlagRule(
        slug="lump",
        topic=RedFlagTopic.OTHER_ILLNESS,
        disposition=Disposition.CLINICIAN,
        reason="you have a new lump",
        clinical_text="New lump with back pain",
        source="NICE NG12: Suspected cancer: recognition and referral, 2015",
        is_raised_by=has_chosen("body", "lump"),
    ),
    RedFlagRule(
        slug="pelvic",
        topic=RedFlagTopic.KIDNEY,
        disposition=Disposition.CLINICIAN,
        reason="you have new pain in the pelvis",
        clinical_text="New pelvic pain",
        source="NHS: Pelvic pain",
        is_raised_by=has_chosen("body", "pelvic"),
    ),
    RedFlagRule(
        slug="discharge",
        topic=RedFlagTopic.KIDNEY,
        disposition=Disposition.CLINICIAN,
        reason=(
            "you have unusual fluid or bleeding from the vagina, or fluid from the "
            "penis"
        ),
        clinical_text="Genital discharge or abnormal bleeding",
        source="NHS: Pelvic inflammatory disease",
        is_raised_by=has_chosen("body", "discharge"),
    ),
    RedFlagRule(
        slug=UNDER_16_SLUG,
        topic=RedFlagTopic.AGE,
        disposition=Disposition.CLINICIAN,
        reason="you are under 16",
        clinical_text="Age under 16: outside the intended use",
        source="NICE NG59: Low back pain and sciatica in over 16s, 2016",
        is_raised_by=lambda answers: answers.is_younger_than(16),
    ),
    RedFlagRule(
        slug="under-18",
        topic=RedFlagTopic.AGE,
        disposition=Disposition.CLINICIAN,
        reason="you are 16 or 17",
        clinical_text="Age 16 to 17",
        source="NICE NG59: Low back pain and sciatica in over 16s, 2016",
        is_raised_by=lambda answers: answers.is_younger_than(18),
    ),
    RedFlagRule(
        slug="inflammation",
        topic=RedFlagTopic.INFLAMMATION,
        disposition=Disposition.CLINICIAN,
        reason="four or more signs fit an inflamed spine",
        clinical_text=(
            "Four or more criteria: refer for suspected axial spondyloarthritis"
        ),
        source="NICE NG65: Spondyloarthritis in over 16s, 2017",
        is_raised_by=lambda answers: count_inflammation_signs(answers) > 3,
    ),
    RedFlagRule(
        slug="inflammation-test",
        topic=RedFlagTopic.INFLAMMATION,
        disposition=Disposition.CLINICIAN,
        reason="three signs fit an inflamed spine",
        clinical_text="Three criteria: HLA-B27 test, refer if positive",
        source="NICE NG65: Spondyloarthritis in over 16s, 2017",
        is_raised_by=lambda answers: count_inflammation_signs(answers) == 3,
    ),
    RedFlagRule(
        slug="worse",
        topic=RedFlagTopic.SEVERITY,
        disposition=Disposition.CLINICIAN,
        reason="the pain is getting worse and worse",
        clinical_text="Progressive pain",
        source="NICE NG59, 2016; NHS: Back pain",
        is_raised_by=has_chosen("course", "worse"),
    ),
    RedFlagRule(
        slug="no-better",
        topic=RedFlagTopic.SEVERITY,
        disposition=Disposition.CLINICIAN,
        reason="the pain is no better after 6 weeks",
        clinical_text="No improvement after 6 weeks",
        source="NICE NG59, 2016; NHS: Back pain",
        is_raised_by=lambda answers: (
            (
                has_lasted_six_weeks(answers)
                and answers.has_option("course", "same", NOT_SURE)
            )
            or (
                answers.has_option("since", "6_to_12_weeks")
                and answers.has_option("course", "same_examined")
            )
        ),
    ),
    RedFlagRule(
        slug="leg-pain",
        topic=RedFlagTopic.LEG_PAIN,
        disposition=Disposition.CLINICIAN,
        reason="pain below the knee has lasted 6 weeks or more",
        clinical_text="Radicular leg pain for 6 weeks or more",
        source="NICE CKS: Sciatica (lumbar radiculopathy)",
        is_raised_by=lambda answers: (
            has_lasted_six_weeks(answers)
            and answers.has_option("place", "below_knee")
            and answers.has_option(
                "course", "comes_and_goes", "same", "worse", NOT_SURE
            )
        ),
    ),
    RedFlagRule(
        slug="elsewhere",
        topic=RedFlagTopic.PLACE,
        disposition=Disposition.CLINICIAN,
        reason="the pain is mainly not in the low back",
        clinical_text="Pain outside the low back: outside the intended use",
        source="NHS: Back pain",
        is_raised_by=lambda answers: (
            answers.has_option("place", *OTHER_PAIN_PLACES)
            and not answers.has_option("place", *LOW_BACK_PLACES)
        ),
    ),
)
