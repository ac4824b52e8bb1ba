"""Thin bones, and people who lose their balance."""

from assessment.symptom_check.red_flags.sources import BROOKE_WAVELL_2022
from core.values.suitability import Caution
from exercises.evidence.sources import FALLS_REVIEW_2020
from exercises.values.vocabulary import Phase
from program.rules.indications import SessionStage
from program.rules.populations.population import (
    FROM_MOVE,
    STRONG,
    Population,
    PopulationPart,
)
from program.rules.populations.sources import (
    OSTEOPOROSIS_CANADA_2023,
    TOO_FIT_TO_FRACTURE_2014,
    state_own_rule,
)

BALANCE_PART = PopulationPart(
    slug="balance",
    stage=SessionStage.STRENGTHEN,
    reason="Balance is trained beside a hold. It prevents falls.",
    exercises=("tandem-stand", "one-leg-stand"),
    phases=FROM_MOVE,
)
HEELS_PART = PopulationPart(
    slug="heels",
    stage=SessionStage.STRENGTHEN,
    reason="With both hands on a worktop, calves and ankles learn to keep you steady.",
    exercises=("heel-raise",),
    phases=FROM_MOVE,
)
STEPS_PART = PopulationPart(
    slug="steps",
    stage=SessionStage.STRENGTHEN,
    reason="Slow steps with both hands on a worktop make hips steady.",
    exercises=("side-steps", "standing-march"),
    phases=FROM_MOVE,
    takes_turns=True,
)
RISING_PART = PopulationPart(
    slug="rising",
    stage=SessionStage.STRENGTHEN,
    reason="Rising from a chair keeps legs and bones strong.",
    exercises=("sit-to-stand-high", "sit-to-stand", "sit-to-stand-hands"),
    phases=STRONG,
)


THIN_BONES = Population(
    slug="thin-bones",
    name="Thin bones",
    applies=lambda case: Caution.OSTEOPOROSIS in case.all_cautions,
    parts=(
        PopulationPart(
            slug="hinge",
            stage=SessionStage.STRENGTHEN,
            reason="Bending from the hips, with a long back, spares thin bones.",
            exercises=("hinge-wall", "hinge-stick"),
            phases=STRONG,
        ),
        RISING_PART,
        BALANCE_PART,
        PopulationPart(
            slug="middle",
            stage=SessionStage.MOBILISE,
            reason="Small movements near the middle loosen without a far bend.",
            exercises=("pelvic-tilt", "seated-pelvic-tilt"),
            phases=frozenset({Phase.MOVE}),
        ),
    ),
    advice=(
        "Bend from your hips with a long back, turn with your feet and not with your "
        "back, and hold things close when you lift."
    ),
    sources=(
        BROOKE_WAVELL_2022,
        TOO_FIT_TO_FRACTURE_2014,
        OSTEOPOROSIS_CANADA_2023,
        state_own_rule(
            "The sources ask for strength and balance, and to bend from the hips. "
            "The exercises are our choice."
        ),
    ),
)

UNSTEADY = Population(
    slug="unsteady",
    name="Unsteady on the feet",
    applies=lambda case: Caution.POOR_BALANCE in case.all_cautions,
    parts=(
        BALANCE_PART,
        HEELS_PART,
        STEPS_PART,
        RISING_PART,
        PopulationPart(
            slug="ankle",
            stage=SessionStage.MOBILISE,
            reason="An ankle that moves freely catches you sooner when you sway.",
            exercises=("ankle-rocks",),
            phases=FROM_MOVE,
        ),
    ),
    advice=(
        "Stand where you can hold on: at a worktop, in a corner, or behind a heavy "
        "chair. Wear shoes that hold your feet."
    ),
    sources=(
        FALLS_REVIEW_2020,
        OSTEOPOROSIS_CANADA_2023,
        state_own_rule(
            "The review is of people of 60 and more. That it holds for anyone who "
            "loses their balance is our assumption."
        ),
    ),
)
