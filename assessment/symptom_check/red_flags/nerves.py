"""Red flags of the cauda equina, the spinal cord and the nerves."""

from assessment.symptom_check.questions.answers import NOT_SURE, Answers
from assessment.symptom_check.red_flags.definition import (
    Disposition,
    RedFlagTopic,
    build_red_flag,
)
from assessment.symptom_check.red_flags.predicates import (
    has_chosen,
    has_fever,
    has_new_pain,
    is_getting_worse,
)
from assessment.symptom_check.red_flags.sources import (
    CKS_PERIPHERAL_ARTERIES,
    CKS_SCIATICA,
    FINUCANE_2020,
    GIRFT_CAUDA_EQUINA,
    NHS_BACK_PAIN,
    NICE_NEUROLOGICAL_CONDITIONS,
    NICE_SPINAL_METASTASES,
    UNSURE_COUNTS_AS_YES,
)


def has_pain_in_both_legs(answers: Answers) -> bool:
    return (
        answers.has_option("leg_side", "both")
        and has_new_pain(answers)
        and (is_recent(answers) or is_getting_worse(answers))
    )


def is_recent(answers: Answers) -> bool:
    return not answers.has_option("since", "6_to_12_weeks")


def has_spreading_numbness(answers: Answers) -> bool:
    return answers.has_option("numb_spreads", "yes")


NERVE_FLAGS = (
    build_red_flag(
        "saddle-numbness",
        RedFlagTopic.CAUDA_EQUINA,
        Disposition.EMERGENCY,
        GIRFT_CAUDA_EQUINA,
        NHS_BACK_PAIN,
        applies=has_chosen("saddle", "numb"),
        reason="you have new numbness or odd feeling between your legs",
        clinical_text="New altered saddle sensation",
    ),
    build_red_flag(
        "bladder",
        RedFlagTopic.CAUDA_EQUINA,
        Disposition.EMERGENCY,
        GIRFT_CAUDA_EQUINA,
        NHS_BACK_PAIN,
        applies=has_chosen("saddle", "bladder"),
        reason="passing urine has changed since the pain began",
        clinical_text=(
            "New bladder dysfunction (hesitancy, retention, incontinence or lost "
            "sensation)"
        ),
    ),
    build_red_flag(
        "bowel",
        RedFlagTopic.CAUDA_EQUINA,
        Disposition.EMERGENCY,
        GIRFT_CAUDA_EQUINA,
        NHS_BACK_PAIN,
        applies=has_chosen("saddle", "bowel"),
        reason="you leak stool or do not feel when you need to go",
        clinical_text="New bowel incontinence or lost anorectal sensation",
    ),
    build_red_flag(
        "sexual-function",
        RedFlagTopic.CAUDA_EQUINA,
        Disposition.EMERGENCY,
        GIRFT_CAUDA_EQUINA,
        NHS_BACK_PAIN,
        applies=has_chosen("saddle", "sexual"),
        reason="feeling or function in sex has been lost",
        clinical_text="New sexual dysfunction or genital sensory loss",
    ),
    build_red_flag(
        "saddle-unsure",
        RedFlagTopic.CAUDA_EQUINA,
        Disposition.EMERGENCY,
        GIRFT_CAUDA_EQUINA,
        NHS_BACK_PAIN,
        UNSURE_COUNTS_AS_YES,
        applies=lambda answers: answers.is_still_unsure_about("saddle"),
        reason=(
            "you are not sure about numbness between your legs, bladder, bowel or sex"
        ),
        clinical_text="Cauda equina symptoms not excluded by the patient",
    ),
    build_red_flag(
        "both-legs",
        RedFlagTopic.CAUDA_EQUINA,
        Disposition.EMERGENCY,
        GIRFT_CAUDA_EQUINA,
        NHS_BACK_PAIN,
        applies=lambda answers: (
            answers.reports("legs", "both") or has_pain_in_both_legs(answers)
        ),
        reason="you have new or growing trouble in both legs",
        clinical_text=(
            "New or progressive bilateral leg pain, paraesthesia, numbness or weakness"
        ),
    ),
    build_red_flag(
        "leg-weakness",
        RedFlagTopic.NERVE,
        Disposition.EMERGENCY,
        NHS_BACK_PAIN,
        CKS_SCIATICA,
        NICE_SPINAL_METASTASES,
        applies=has_chosen("legs", "weak"),
        reason="a leg or foot is newly weak, or your walk is unsteady",
        clinical_text="New or progressive leg weakness, foot drop or unsteady gait",
    ),
    build_red_flag(
        "legs-unsure",
        RedFlagTopic.NERVE,
        Disposition.EMERGENCY,
        GIRFT_CAUDA_EQUINA,
        NHS_BACK_PAIN,
        UNSURE_COUNTS_AS_YES,
        applies=lambda answers: answers.is_still_unsure_about("legs"),
        reason="you are not sure whether something is wrong with your legs",
        clinical_text="Leg weakness or bilateral symptoms not excluded by the patient",
    ),
    build_red_flag(
        "numbness-fever",
        RedFlagTopic.INFECTION,
        Disposition.EMERGENCY,
        FINUCANE_2020,
        applies=lambda answers: (
            has_fever(answers) and answers.reports("legs", "slight", "one_numb")
        ),
        reason="you have a fever, and a leg is numb or weak",
        clinical_text=(
            "Fever with neurological symptoms: epidural abscess to be excluded"
        ),
    ),
    build_red_flag(
        "slight-weakness",
        RedFlagTopic.NERVE,
        Disposition.URGENT,
        CKS_SCIATICA,
        applies=has_chosen("legs", "slight"),
        reason="one leg has been slightly weak for more than 2 weeks",
        clinical_text="Mild non-progressive leg weakness, not long-standing",
    ),
    build_red_flag(
        "numbness-spreading",
        RedFlagTopic.NERVE,
        Disposition.URGENT,
        CKS_SCIATICA,
        applies=has_spreading_numbness,
        reason="numbness in a leg is spreading",
        clinical_text="Progressive unilateral sensory loss",
    ),
    build_red_flag(
        "hands",
        RedFlagTopic.NERVE,
        Disposition.URGENT,
        NICE_NEUROLOGICAL_CONDITIONS,
        applies=has_chosen("signs", "hands"),
        reason="your hands are newly numb or clumsy",
        clinical_text="Upper-limb symptoms: cervical cord compression to be excluded",
    ),
    build_red_flag(
        "old-saddle",
        RedFlagTopic.CAUDA_EQUINA,
        Disposition.CLINICIAN,
        GIRFT_CAUDA_EQUINA,
        NHS_BACK_PAIN,
        applies=has_chosen("saddle", "old_nerve"),
        reason="you have old trouble with bladder, bowel or feeling from a back nerve",
        clinical_text="Long-standing, stable, examined cauda equina symptoms",
    ),
    build_red_flag(
        "old-weakness",
        RedFlagTopic.NERVE,
        Disposition.CLINICIAN,
        CKS_SCIATICA,
        applies=lambda answers: answers.has_option(
            "legs_old", "old_weak", "old_both", NOT_SURE
        ),
        reason="you have old trouble in your legs",
        clinical_text="Long-standing, stable, examined leg weakness or symptoms",
    ),
    build_red_flag(
        "walking",
        RedFlagTopic.WALKING,
        Disposition.CLINICIAN,
        CKS_PERIPHERAL_ARTERIES,
        CKS_SCIATICA,
        applies=has_chosen("legs", "walking"),
        reason="your legs hurt when you walk and ease when you rest",
        clinical_text="Claudication, neurogenic or vascular",
    ),
)
