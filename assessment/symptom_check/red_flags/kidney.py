"""Red flags of kidney, belly and pelvis."""

from assessment.symptom_check.questions.answers import Answers
from assessment.symptom_check.red_flags.definition import (
    Disposition,
    RedFlagTopic,
    build_red_flag,
)
from assessment.symptom_check.red_flags.predicates import (
    has_chosen,
    has_fever,
    has_new_pain,
    has_ordinary_cause,
    has_strong_pain,
    has_unbearable_pain,
)
from assessment.symptom_check.red_flags.sources import (
    CKS_PELVIC_INFECTION,
    CKS_PYELONEPHRITIS,
    CKS_RENAL_COLIC,
    NHS_JAUNDICE,
    NHS_KIDNEY_INFECTION,
    NHS_PANCREATITIS,
    NHS_PELVIC_INFECTION,
    NHS_PELVIC_PAIN,
    NHS_STOMACH_ACHE,
    UNSURE_IS_ONE_LOWER,
)


def has_colic(answers: Answers) -> bool:
    return answers.reports("signs", "colic")


def has_vomiting(answers: Answers) -> bool:
    return answers.reports("signs", "vomiting")


KIDNEY_FLAGS = (
    build_red_flag(
        "colic-fever",
        RedFlagTopic.KIDNEY,
        Disposition.EMERGENCY,
        CKS_RENAL_COLIC,
        applies=lambda answers: has_fever(answers) and has_colic(answers),
        reason="you have a fever and pain in waves to the groin",
        clinical_text="Colic with fever: infected obstructed kidney to be excluded",
    ),
    build_red_flag(
        "colic-vomiting",
        RedFlagTopic.KIDNEY,
        Disposition.EMERGENCY,
        CKS_RENAL_COLIC,
        applies=lambda answers: (
            has_colic(answers)
            and has_vomiting(answers)
            and has_unbearable_pain(answers)
        ),
        reason="you have pain in waves that you cannot bear, and are being sick",
        clinical_text="Uncontrolled colic with vomiting",
    ),
    build_red_flag(
        "belly-unbearable",
        RedFlagTopic.OTHER_ILLNESS,
        Disposition.EMERGENCY,
        NHS_STOMACH_ACHE,
        NHS_PANCREATITIS,
        applies=lambda answers: (
            answers.has_option("place", "belly")
            and has_unbearable_pain(answers)
            and has_new_pain(answers)
        ),
        reason="your belly hurts too, and you cannot bear the pain",
        clinical_text="Severe abdominal and back pain: acute abdomen to be excluded",
    ),
    build_red_flag(
        "urine",
        RedFlagTopic.KIDNEY,
        Disposition.URGENT,
        CKS_PYELONEPHRITIS,
        CKS_RENAL_COLIC,
        NHS_KIDNEY_INFECTION,
        applies=has_chosen("signs", "urine"),
        reason="your urine burns, is red or brown, or is far less",
        clinical_text="Back pain with dysuria, frequency, haematuria or oliguria",
    ),
    build_red_flag(
        "colic",
        RedFlagTopic.KIDNEY,
        Disposition.URGENT,
        CKS_RENAL_COLIC,
        NHS_KIDNEY_INFECTION,
        applies=has_chosen("signs", "colic"),
        reason="you have strong pain in waves from your flank to the groin",
        clinical_text="Pain as in renal or ureteric colic",
    ),
    build_red_flag(
        "flank-unsure",
        RedFlagTopic.KIDNEY,
        Disposition.URGENT,
        CKS_RENAL_COLIC,
        UNSURE_IS_ONE_LOWER,
        applies=lambda answers: (
            answers.has_option("place", "flank", "groin")
            and answers.is_still_unsure_about("signs")
            and has_strong_pain(answers)
        ),
        reason="the pain in your flank is strong, and you may have a sign of illness",
        clinical_text="Severe flank pain, signs of infection not excluded",
    ),
    build_red_flag(
        "flank-vomiting",
        RedFlagTopic.KIDNEY,
        Disposition.URGENT,
        CKS_PYELONEPHRITIS,
        NHS_KIDNEY_INFECTION,
        applies=lambda answers: (
            answers.has_option("place", "flank") and has_vomiting(answers)
        ),
        reason="you have pain in your flank and are being sick",
        clinical_text="Flank pain with vomiting",
    ),
    build_red_flag(
        "belly-vomiting",
        RedFlagTopic.OTHER_ILLNESS,
        Disposition.URGENT,
        NHS_STOMACH_ACHE,
        NHS_PANCREATITIS,
        applies=lambda answers: (
            answers.has_option("place", "belly")
            and has_vomiting(answers)
            and has_new_pain(answers)
        ),
        reason="your belly hurts too, and you are being sick",
        clinical_text="Abdominal and back pain with vomiting",
    ),
    build_red_flag(
        "pelvic-discharge",
        RedFlagTopic.KIDNEY,
        Disposition.URGENT,
        CKS_PELVIC_INFECTION,
        NHS_PELVIC_INFECTION,
        applies=lambda answers: (
            answers.reports("signs", "discharge")
            and (
                answers.reports("signs", "pelvic")
                or answers.has_option("place", "belly")
            )
        ),
        reason="you have pain in belly or pelvis with unusual fluid or bleeding",
        clinical_text="Pelvic pain with discharge or abnormal bleeding",
    ),
    build_red_flag(
        "yellow",
        RedFlagTopic.OTHER_ILLNESS,
        Disposition.URGENT,
        NHS_JAUNDICE,
        applies=has_chosen("signs", "yellow"),
        reason="your skin or eyes are yellow",
        clinical_text="Jaundice with back pain",
    ),
    build_red_flag(
        "belly-new",
        RedFlagTopic.OTHER_ILLNESS,
        Disposition.CLINICIAN,
        NHS_STOMACH_ACHE,
        applies=lambda answers: (
            answers.has_option("place", "belly") and has_new_pain(answers)
        ),
        reason="your belly hurts too",
        clinical_text="New abdominal pain with back pain",
    ),
    build_red_flag(
        "flank-alone",
        RedFlagTopic.KIDNEY,
        Disposition.CLINICIAN,
        CKS_RENAL_COLIC,
        applies=lambda answers: (
            answers.has_option("place", "flank")
            and not answers.has_option("place", "low_back")
            and not has_ordinary_cause(answers)
            and not answers.has_option("since", "under_2_weeks")
            and not answers.has_option("before", "usual")
        ),
        reason="your flank hurts, not your low back, for over 2 weeks without a cause",
        clinical_text="Isolated flank pain for over 2 weeks without mechanical onset",
    ),
    build_red_flag(
        "pelvic",
        RedFlagTopic.KIDNEY,
        Disposition.CLINICIAN,
        NHS_PELVIC_PAIN,
        applies=has_chosen("signs", "pelvic"),
        reason="you have new pain in the pelvis",
        clinical_text="New pelvic pain",
    ),
    build_red_flag(
        "discharge",
        RedFlagTopic.KIDNEY,
        Disposition.CLINICIAN,
        NHS_PELVIC_INFECTION,
        applies=has_chosen("signs", "discharge"),
        reason="you have unusual fluid or bleeding from the vagina",
        clinical_text="Vaginal discharge or abnormal bleeding",
    ),
)
