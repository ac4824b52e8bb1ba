"""What exercises must take care of, as far as the answers say. Decides no urgency."""

from collections.abc import Callable
from dataclasses import dataclass

from assessment.symptom_check.questions.answers import Answers
from assessment.symptom_check.red_flags.predicates import has_chosen, has_nerve_sign
from exercises.values.vocabulary import Caution

OWN_RULE_SOURCE = "the product's own rule"
TRIAL_EXCLUSIONS_SOURCE = "exclusions of exercise trials"
NHS_MATERNITY_SOURCE = "NHS: Exercise in pregnancy; NHS: Your post-pregnancy body"
BONE_HEALTH_SOURCE = "Royal Osteoporosis Society: Strong, Steady and Straight, 2018"


@dataclass(frozen=True, slots=True, kw_only=True)
class CautionRule:
    caution: Caution
    source: str
    is_raised_by: Callable[[Answers], bool]


def has_leg_pain(answers: Answers) -> bool:
    return (
        answers.has_option("place", "thigh", "below_knee")
        or answers.has_option("legs", "walking", "old_both", "only_pain")
        or has_nerve_sign(answers)
    )


def has_poor_balance(answers: Answers) -> bool:
    return answers.has_option("care", "balance") or answers.has_option(
        "legs", "old_weak", "slight"
    )


def has_had_operation(answers: Answers) -> bool:
    return answers.has_option("health", "spine_procedure") or answers.has_option(
        "care", "operation"
    )


def is_worse_on_arching(answers: Answers) -> bool:
    # Leg pain on walking that sitting eases gets worse when the back arches.
    return answers.has_option("care", "arching") or answers.has_option(
        "legs", "walking"
    )


def has_neck_trouble(answers: Answers) -> bool:
    return answers.has_option("care", "neck") or answers.has_option("place", "neck")


def has_numb_skin(answers: Answers) -> bool:
    return (
        answers.has_option("care", "numb_skin")
        or answers.has_option(
            "legs", "one_numb", "numb_spreading", "old_numb", "old_both"
        )
        or answers.has_option("saddle", "old_nerve")
    )


def has_vein_trouble(answers: Answers) -> bool:
    return answers.has_option("care", "veins") or answers.has_option("body", "calf")


def has_broken_skin(answers: Answers) -> bool:
    return answers.has_option("signs", "wound") or answers.has_option(
        "body", "blisters"
    )


CAUTION_RULES = tuple(
    CautionRule(caution=caution, source=source, is_raised_by=rule)
    for caution, source, rule in (
        (Caution.PREGNANCY, NHS_MATERNITY_SOURCE, has_chosen("health", "pregnant")),
        (Caution.AFTER_BIRTH, NHS_MATERNITY_SOURCE, has_chosen("health", "gave_birth")),
        (
            Caution.OSTEOPOROSIS,
            BONE_HEALTH_SOURCE,
            has_chosen("health", "thin_bones", "steroids"),
        ),
        (Caution.RECENT_SURGERY, TRIAL_EXCLUSIONS_SOURCE, has_had_operation),
        (
            Caution.BLOOD_THINNERS,
            OWN_RULE_SOURCE,
            has_chosen("health", "blood_thinners"),
        ),
        (
            Caution.CANCER,
            TRIAL_EXCLUSIONS_SOURCE,
            has_chosen("health", "cancer", "old_cancer"),
        ),
        (Caution.FLEXION_HURTS, OWN_RULE_SOURCE, has_chosen("care", "bending")),
        (Caution.EXTENSION_HURTS, OWN_RULE_SOURCE, is_worse_on_arching),
        (Caution.ROTATION_HURTS, OWN_RULE_SOURCE, has_chosen("care", "twisting")),
        (Caution.CANNOT_GET_TO_FLOOR, OWN_RULE_SOURCE, has_chosen("care", "floor")),
        (
            Caution.HIGH_BLOOD_PRESSURE,
            TRIAL_EXCLUSIONS_SOURCE,
            has_chosen("care", "blood_pressure"),
        ),
        (Caution.HEART_DISEASE, TRIAL_EXCLUSIONS_SOURCE, has_chosen("care", "heart")),
        (
            Caution.HIP_REPLACEMENT,
            TRIAL_EXCLUSIONS_SOURCE,
            has_chosen("care", "hip_replacement"),
        ),
        (Caution.WRIST_TROUBLE, OWN_RULE_SOURCE, has_chosen("care", "wrist")),
        (Caution.SHOULDER_TROUBLE, OWN_RULE_SOURCE, has_chosen("care", "shoulder")),
        (Caution.KNEE_TROUBLE, OWN_RULE_SOURCE, has_chosen("care", "knee")),
        (Caution.NECK_TROUBLE, OWN_RULE_SOURCE, has_neck_trouble),
        (Caution.LEG_PAIN, OWN_RULE_SOURCE, has_leg_pain),
        (Caution.POOR_BALANCE, OWN_RULE_SOURCE, has_poor_balance),
        (Caution.NUMB_SKIN, OWN_RULE_SOURCE, has_numb_skin),
        (Caution.CLOT_OR_VARICOSE_VEINS, OWN_RULE_SOURCE, has_vein_trouble),
        (Caution.BROKEN_SKIN, OWN_RULE_SOURCE, has_broken_skin),
    )
)


def derive_cautions(answers: Answers) -> frozenset[Caution]:
    return frozenset(
        rule.caution for rule in CAUTION_RULES if rule.is_raised_by(answers)
    )
