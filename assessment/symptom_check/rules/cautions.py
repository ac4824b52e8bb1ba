"""What exercises must take care of, as far as the answers say. Decides no urgency."""

from collections.abc import Callable
from dataclasses import dataclass

from assessment.symptom_check.questions.answers import Answers
from assessment.symptom_check.red_flags.predicates import chose, has_nerve_sign
from exercises.values.vocabulary import Caution

PRODUCT = "the product's own rule"
TRIALS = "exclusions of exercise trials"
NHS = "NHS: Exercise in pregnancy; NHS: Your post-pregnancy body"
BONES = "Royal Osteoporosis Society: Strong, Steady and Straight, 2018"


@dataclass(frozen=True, slots=True, kw_only=True)
class CautionRule:
    caution: Caution
    source: str
    is_raised_by: Callable[[Answers], bool]


def has_leg_pain(answers: Answers) -> bool:
    return (
        answers.has("place", "thigh", "below_knee")
        or answers.has("legs", "walking", "old_both", "only_pain")
        or has_nerve_sign(answers)
    )


def has_poor_balance(answers: Answers) -> bool:
    return answers.has("care", "balance") or answers.has("legs", "old_weak", "slight")


def had_operation(answers: Answers) -> bool:
    return answers.has("health", "spine_procedure") or answers.has("care", "operation")


def is_worse_arching(answers: Answers) -> bool:
    # Leg pain on walking that sitting eases gets worse when the back arches.
    return answers.has("care", "arching") or answers.has("legs", "walking")


def has_neck_trouble(answers: Answers) -> bool:
    return answers.has("care", "neck") or answers.has("place", "neck")


def has_numb_skin(answers: Answers) -> bool:
    return (
        answers.has("care", "numb_skin")
        or answers.has("legs", "one_numb", "numb_spreading", "old_numb", "old_both")
        or answers.has("saddle", "old_nerve")
    )


def has_vein_trouble(answers: Answers) -> bool:
    return answers.has("care", "veins") or answers.has("body", "calf")


def has_broken_skin(answers: Answers) -> bool:
    return answers.has("signs", "wound") or answers.has("body", "blisters")


RULES = tuple(
    CautionRule(caution=caution, source=source, is_raised_by=rule)
    for caution, source, rule in (
        (Caution.PREGNANCY, NHS, chose("health", "pregnant")),
        (Caution.AFTER_BIRTH, NHS, chose("health", "gave_birth")),
        (Caution.OSTEOPOROSIS, BONES, chose("health", "thin_bones", "steroids")),
        (Caution.RECENT_SURGERY, TRIALS, had_operation),
        (Caution.BLOOD_THINNERS, PRODUCT, chose("health", "blood_thinners")),
        (Caution.CANCER, TRIALS, chose("health", "cancer", "old_cancer")),
        (Caution.FLEXION_HURTS, PRODUCT, chose("care", "bending")),
        (Caution.EXTENSION_HURTS, PRODUCT, is_worse_arching),
        (Caution.ROTATION_HURTS, PRODUCT, chose("care", "twisting")),
        (Caution.CANNOT_GET_TO_FLOOR, PRODUCT, chose("care", "floor")),
        (Caution.HIGH_BLOOD_PRESSURE, TRIALS, chose("care", "blood_pressure")),
        (Caution.HEART_DISEASE, TRIALS, chose("care", "heart")),
        (Caution.HIP_REPLACEMENT, TRIALS, chose("care", "hip_replacement")),
        (Caution.WRIST_TROUBLE, PRODUCT, chose("care", "wrist")),
        (Caution.SHOULDER_TROUBLE, PRODUCT, chose("care", "shoulder")),
        (Caution.KNEE_TROUBLE, PRODUCT, chose("care", "knee")),
        (Caution.NECK_TROUBLE, PRODUCT, has_neck_trouble),
        (Caution.LEG_PAIN, PRODUCT, has_leg_pain),
        (Caution.POOR_BALANCE, PRODUCT, has_poor_balance),
        (Caution.NUMB_SKIN, PRODUCT, has_numb_skin),
        (Caution.CLOT_OR_VARICOSE_VEINS, PRODUCT, has_vein_trouble),
        (Caution.BROKEN_SKIN, PRODUCT, has_broken_skin),
    )
)


def cautions(answers: Answers) -> frozenset[Caution]:
    return frozenset(rule.caution for rule in RULES if rule.is_raised_by(answers))
