"""Red flags of the cauda equina and the spinal cord that need help now."""

from assessment.symptom_check.questions.answers import NOT_SURE
from assessment.symptom_check.red_flags.definition import (
    ClinicalConcern,
    Disposition,
    RedFlagRule,
    RedFlagTopic,
)
from assessment.symptom_check.red_flags.predicates import (
    has_chosen,
)
from assessment.symptom_check.red_flags.sources import (
    CKS_SCIATICA,
    GIRFT_CAUDA_EQUINA,
    NHS_BACK_PAIN,
    NICE_SPINAL_METASTASES,
    UNSURE_COUNTS_AS_YES,
)
from core.values.rules import Rule

NERVE_FLAGS: tuple[RedFlagRule, ...] = (
    Rule(
        slug="saddle-numbness",
        applies=has_chosen("saddle", "numb"),
        result=ClinicalConcern(
            topic=RedFlagTopic.CAUDA_EQUINA,
            disposition=Disposition.EMERGENCY,
            clinical_text="New altered saddle sensation",
        ),
        reason="you have new numbness or odd feeling between your legs",
        sources=(GIRFT_CAUDA_EQUINA, NHS_BACK_PAIN),
    ),
    Rule(
        slug="bladder",
        applies=has_chosen("saddle", "bladder"),
        result=ClinicalConcern(
            topic=RedFlagTopic.CAUDA_EQUINA,
            disposition=Disposition.EMERGENCY,
            clinical_text=(
                "New bladder dysfunction (hesitancy, retention, incontinence or lost "
                "sensation)"
            ),
        ),
        reason="passing urine has changed since the pain began",
        sources=(GIRFT_CAUDA_EQUINA, NHS_BACK_PAIN),
    ),
    Rule(
        slug="bowel",
        applies=has_chosen("saddle", "bowel"),
        result=ClinicalConcern(
            topic=RedFlagTopic.CAUDA_EQUINA,
            disposition=Disposition.EMERGENCY,
            clinical_text="New bowel incontinence or lost anorectal sensation",
        ),
        reason="you leak stool or do not feel when you need to go",
        sources=(GIRFT_CAUDA_EQUINA, NHS_BACK_PAIN),
    ),
    Rule(
        slug="sexual-function",
        applies=has_chosen("saddle", "sexual"),
        result=ClinicalConcern(
            topic=RedFlagTopic.CAUDA_EQUINA,
            disposition=Disposition.EMERGENCY,
            clinical_text="New sexual dysfunction or genital sensory loss",
        ),
        reason="feeling or function in sex has been lost",
        sources=(GIRFT_CAUDA_EQUINA, NHS_BACK_PAIN),
    ),
    Rule(
        slug="saddle-unsure",
        applies=has_chosen("saddle", NOT_SURE),
        result=ClinicalConcern(
            topic=RedFlagTopic.CAUDA_EQUINA,
            disposition=Disposition.EMERGENCY,
            clinical_text="Cauda equina symptoms not excluded by the patient",
        ),
        reason=(
            "you are not sure about numbness between your legs, bladder, bowel or sex"
        ),
        sources=(GIRFT_CAUDA_EQUINA, NHS_BACK_PAIN, UNSURE_COUNTS_AS_YES),
    ),
    Rule(
        slug="both-legs",
        applies=has_chosen("legs", "both"),
        result=ClinicalConcern(
            topic=RedFlagTopic.CAUDA_EQUINA,
            disposition=Disposition.EMERGENCY,
            clinical_text=(
                "New or progressive bilateral leg pain, paraesthesia, numbness or "
                "weakness"
            ),
        ),
        reason="you have new or growing trouble in both legs",
        sources=(GIRFT_CAUDA_EQUINA, NHS_BACK_PAIN),
    ),
    Rule(
        slug="leg-weakness",
        applies=has_chosen("legs", "weak"),
        result=ClinicalConcern(
            topic=RedFlagTopic.NERVE,
            disposition=Disposition.EMERGENCY,
            clinical_text="New or progressive leg weakness, foot drop or unsteady gait",
        ),
        reason="a leg or foot is newly weak, or your walk is unsteady",
        sources=(NHS_BACK_PAIN, CKS_SCIATICA, NICE_SPINAL_METASTASES),
    ),
    Rule(
        slug="legs-unsure",
        applies=has_chosen("legs", NOT_SURE),
        result=ClinicalConcern(
            topic=RedFlagTopic.NERVE,
            disposition=Disposition.EMERGENCY,
            clinical_text=(
                "Leg weakness or bilateral symptoms not excluded by the patient"
            ),
        ),
        reason="you are not sure whether something is wrong with your legs",
        sources=(GIRFT_CAUDA_EQUINA, NHS_BACK_PAIN, UNSURE_COUNTS_AS_YES),
    ),
)
