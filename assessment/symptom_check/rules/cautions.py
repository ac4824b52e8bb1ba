"""What exercises must allow for, from the answers; decides no urgency."""

from collections.abc import Callable

from assessment.symptom_check.questions.answers import Answers
from assessment.symptom_check.questions.pain import LEG_PLACES
from assessment.symptom_check.red_flags.predicates import has_chosen, has_nerve_sign
from assessment.symptom_check.red_flags.sources import (
    BROOKE_WAVELL_2022,
    LEFT_OUT_OF_TRIALS,
    NHS_POST_PREGNANCY_BODY,
    NHS_PREGNANCY_EXERCISE,
    state_own_rule,
)
from core.values.rules import Rule, all_matches
from core.values.sources import Evidence
from core.values.suitability import Caution

CautionRule = Rule[Answers, Caution]

SPARE_WHAT_HURTS = state_own_rule(
    "What hurts today is spared, as there are other ways to the same end."
)
NERVE_IS_SENSITIVE = state_own_rule(
    "Such pain can come from a nerve, which a stretch can annoy."
)
FALLS_DO_HARM = state_own_rule("A fall does more harm than an exercise does good.")
PRESSURE_CAN_HARM = state_own_rule("Pressure and heat can harm there.")


def has_leg_pain(answers: Answers) -> bool:
    return (
        answers.has_option("place", *LEG_PLACES)
        or answers.reports("legs", "walking")
        or answers.has_option("legs_old", "old_both")
        or has_nerve_sign(answers)
    )


def has_poor_balance(answers: Answers) -> bool:
    return (
        answers.has_option("care", "balance")
        or answers.reports("legs", "slight")
        or answers.has_option("legs_old", "old_weak")
    )


def has_had_operation(answers: Answers) -> bool:
    return answers.has_option(
        "lately", "spine_procedure", "belly_operation", "joint_operation"
    )


def is_worse_on_arching(answers: Answers) -> bool:
    # Leg pain on walking that eases on sitting gets worse when the back arches.
    return answers.has_option("care", "arching") or answers.has_option(
        "legs", "walking"
    )


def has_neck_trouble(answers: Answers) -> bool:
    return answers.has_option("care", "neck") or answers.has_option("place", "neck")


def has_numb_skin(answers: Answers) -> bool:
    return (
        answers.has_option("care", "numb_skin")
        or answers.reports("legs", "one_numb")
        or answers.has_option("legs_old", "old_numb", "old_both")
        or answers.has_option("saddle", "old_nerve")
    )


def has_vein_trouble(answers: Answers) -> bool:
    return answers.has_option("care", "veins") or answers.reports("signs", "calf")


def has_broken_skin(answers: Answers) -> bool:
    return answers.reports("signs", "wound", "blisters")


def build_caution_rule(
    caution: Caution, applies: Callable[[Answers], bool], *sources: Evidence
) -> CautionRule:
    return Rule(
        slug=caution.value,
        applies=applies,
        result=caution,
        reason=caution.condition_text,
        sources=sources,
    )


CAUTION_RULES = (
    build_caution_rule(
        Caution.PREGNANCY, has_chosen("health", "pregnant"), NHS_PREGNANCY_EXERCISE
    ),
    build_caution_rule(
        Caution.AFTER_BIRTH, has_chosen("health", "gave_birth"), NHS_POST_PREGNANCY_BODY
    ),
    build_caution_rule(
        Caution.OSTEOPOROSIS,
        has_chosen("health", "thin_bones", "stiff_spine", "steroids"),
        BROOKE_WAVELL_2022,
        LEFT_OUT_OF_TRIALS,
    ),
    build_caution_rule(Caution.RECENT_SURGERY, has_had_operation, LEFT_OUT_OF_TRIALS),
    build_caution_rule(
        Caution.BLOOD_THINNERS,
        has_chosen("health", "blood_thinners"),
        PRESSURE_CAN_HARM,
    ),
    build_caution_rule(
        Caution.CANCER, has_chosen("health", "cancer", "old_cancer"), LEFT_OUT_OF_TRIALS
    ),
    build_caution_rule(
        Caution.FLEXION_HURTS, has_chosen("care", "bending"), SPARE_WHAT_HURTS
    ),
    build_caution_rule(Caution.EXTENSION_HURTS, is_worse_on_arching, SPARE_WHAT_HURTS),
    build_caution_rule(
        Caution.ROTATION_HURTS, has_chosen("care", "twisting"), SPARE_WHAT_HURTS
    ),
    build_caution_rule(
        Caution.CANNOT_GET_TO_FLOOR, has_chosen("care", "floor"), FALLS_DO_HARM
    ),
    build_caution_rule(
        Caution.HIGH_BLOOD_PRESSURE,
        has_chosen("care", "blood_pressure"),
        LEFT_OUT_OF_TRIALS,
    ),
    build_caution_rule(
        Caution.HEART_DISEASE, has_chosen("care", "heart"), LEFT_OUT_OF_TRIALS
    ),
    build_caution_rule(
        Caution.HIP_REPLACEMENT,
        has_chosen("care", "hip_replacement"),
        LEFT_OUT_OF_TRIALS,
    ),
    build_caution_rule(
        Caution.WRIST_TROUBLE, has_chosen("care", "wrist"), SPARE_WHAT_HURTS
    ),
    build_caution_rule(
        Caution.SHOULDER_TROUBLE, has_chosen("care", "shoulder"), SPARE_WHAT_HURTS
    ),
    build_caution_rule(
        Caution.KNEE_TROUBLE, has_chosen("care", "knee"), SPARE_WHAT_HURTS
    ),
    build_caution_rule(Caution.NECK_TROUBLE, has_neck_trouble, SPARE_WHAT_HURTS),
    build_caution_rule(Caution.LEG_PAIN, has_leg_pain, NERVE_IS_SENSITIVE),
    build_caution_rule(Caution.POOR_BALANCE, has_poor_balance, FALLS_DO_HARM),
    build_caution_rule(Caution.NUMB_SKIN, has_numb_skin, PRESSURE_CAN_HARM),
    build_caution_rule(
        Caution.CLOT_OR_VARICOSE_VEINS, has_vein_trouble, PRESSURE_CAN_HARM
    ),
    build_caution_rule(Caution.BROKEN_SKIN, has_broken_skin, PRESSURE_CAN_HARM),
)


def derive_cautions(answers: Answers) -> frozenset[Caution]:
    return frozenset(rule.result for rule in all_matches(CAUTION_RULES, answers))
