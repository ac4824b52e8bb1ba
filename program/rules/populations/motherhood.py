"""Pregnancy with or without pain in the pelvis, and the first weeks after birth."""

from assessment.symptom_check.red_flags.sources import (
    NHS_POST_PREGNANCY_BODY,
    NHS_PREGNANCY_EXERCISE,
)
from core.values.suitability import Caution
from exercises.evidence.sources import PELVIC_FLOOR_REVIEW_2020
from program.rules.indications import SessionStage
from program.rules.populations.population import (
    AT_ONCE,
    FROM_MOVE,
    SORE,
    STRONG,
    Population,
    PopulationPart,
    walk_part,
)
from program.rules.populations.sources import (
    NORTHERN_CARE_PELVIC_GIRDLE,
    PORTLAND_AFTER_BIRTH,
    SUFFOLK_AFTER_BIRTH,
    state_own_rule,
)

PELVIC_FLOOR = PopulationPart(
    slug="floor",
    stage=SessionStage.STRENGTHEN,
    reason="The pelvic floor holds the pelvis from below, and carries your baby.",
    exercises=("pelvic-floor-lift",),
    phases=FROM_MOVE,
)

PREGNANCY = Population(
    slug="pregnancy",
    name="Pregnancy and pain of the pelvis",
    applies=lambda case: Caution.PREGNANCY in case.all_cautions,
    parts=(
        PopulationPart(
            slug="rest",
            stage=SessionStage.EASE,
            reason="A propped position takes the weight off your back and pelvis.",
            exercises=(
                "supported-side-lying",
                "half-sitting-rest",
                "leaning-forward-rest",
            ),
            phases=SORE,
            takes_turns=True,
        ),
        PopulationPart(
            slug="breath",
            stage=SessionStage.EASE,
            reason="Breathing into your ribs eases a back that carries a baby.",
            exercises=("rib-breathing",),
            phases=SORE,
        ),
        PELVIC_FLOOR,
        PopulationPart(
            slug="move",
            stage=SessionStage.MOBILISE,
            reason="Small movements of the pelvis ease it, with both sides alike.",
            exercises=(
                "cat-camel",
                "all-fours-rock",
                "seated-pelvic-tilt",
                "wall-pelvic-tilt",
            ),
            phases=FROM_MOVE,
            takes_turns=True,
        ),
        PopulationPart(
            slug="hips",
            stage=SessionStage.STRENGTHEN,
            reason="Strong outer hips hold the pelvis, and train lying on your side.",
            exercises=("clam",),
            phases=STRONG,
        ),
        PopulationPart(
            slug="trunk",
            stage=SessionStage.STRENGTHEN,
            reason="On hands and knees the trunk gets strong and the belly hangs free.",
            exercises=("bird-dog-leg-slide", "plank-wall"),
            phases=STRONG,
        ),
        walk_part("Short walks on flat ground keep you moving."),
    ),
    advice=(
        "Keep your weight on both legs: sit down to dress, take stairs one at a time, "
        "and keep your knees together when you turn in bed or get out of a car."
    ),
    sources=(
        NHS_PREGNANCY_EXERCISE,
        NORTHERN_CARE_PELVIC_GIRDLE,
        PELVIC_FLOOR_REVIEW_2020,
        state_own_rule(
            "The review is about leaking. That the pelvic floor also helps a sore "
            "pelvis is our assumption. As we do not ask the month, nobody lies flat."
        ),
    ),
)

AFTER_BIRTH = Population(
    slug="after-birth",
    name="The first weeks after birth",
    applies=lambda case: Caution.AFTER_BIRTH in case.all_cautions,
    parts=(
        PopulationPart(
            slug="breath",
            stage=SessionStage.EASE,
            reason="Breathing into your ribs wakes the deep belly muscles again.",
            exercises=("rib-breathing",),
            phases=AT_ONCE,
        ),
        PopulationPart(
            slug="rest",
            stage=SessionStage.EASE,
            reason="Lying on your side rests a back that is tired from carrying.",
            exercises=("supported-side-lying", "constructive-rest"),
            phases=SORE,
        ),
        PELVIC_FLOOR,
        PopulationPart(
            slug="tilt",
            stage=SessionStage.MOBILISE,
            reason="Tilting the pelvis moves a back that is tired from carrying.",
            exercises=("pelvic-tilt", "seated-pelvic-tilt"),
            phases=FROM_MOVE,
        ),
        walk_part("Walks with the baby are the best start."),
    ),
    advice=(
        "Roll over your side to get up, and breathe out when you lift the baby. Ask "
        "your midwife or doctor if you leak, feel a weight below, or see the middle of "
        "your belly bulge."
    ),
    sources=(
        NHS_POST_PREGNANCY_BODY,
        PELVIC_FLOOR_REVIEW_2020,
        SUFFOLK_AFTER_BIRTH,
        PORTLAND_AFTER_BIRTH,
        state_own_rule(
            "The leaflets begin with these four. That they come before all else is "
            "our choice."
        ),
    ),
)
