"""A back that locked a few days ago and hurts a great deal."""

from exercises.evidence.sources import BED_REST_REVIEW_2010
from program.rules.indications import SessionStage
from program.rules.populations.population import (
    SORE,
    Population,
    PopulationPart,
    walk_part,
)
from program.rules.populations.sources import BRISTOL_BACK, state_own_rule

FIRST_DAYS = Population(
    slug="first-days",
    name="A locked back in its first days",
    applies=lambda case: case.is_in_first_days,
    parts=(
        PopulationPart(
            slug="getting-up",
            stage=SessionStage.EASE,
            reason="Rolling over your side gets you up without bending or twisting.",
            exercises=("log-roll",),
            phases=SORE,
        ),
        PopulationPart(
            slug="rest",
            stage=SessionStage.EASE,
            reason="A few minutes in an easy position let a locked back let go.",
            exercises=(
                "calves-on-chair",
                "constructive-rest",
                "supported-side-lying",
                "prone-rest",
            ),
            phases=SORE,
        ),
        PopulationPart(
            slug="moves",
            stage=SessionStage.EASE,
            reason="A way to get through the day while your back is locked.",
            exercises=(
                "turn-in-bed",
                "wall-rest",
                "up-by-chair",
                "car-out",
                "sleep-on-back",
            ),
            phases=SORE,
            takes_turns=True,
        ),
        PopulationPart(
            slug="bed",
            stage=SessionStage.EASE,
            reason="Small moves keep your legs going while you have to lie.",
            exercises=("ankle-pumps", "buttock-squeeze"),
            phases=SORE,
            takes_turns=True,
        ),
        walk_part("A few minutes on your feet, often, help more than staying in bed."),
    ),
    advice=(
        "There is no rest day in the first days, and no training either: change "
        "position often, get up over your side, and walk a few minutes every two or "
        "three hours."
    ),
    sources=(
        BED_REST_REVIEW_2010,
        BRISTOL_BACK,
        state_own_rule(
            "The sources advise to stay active. That stretching waits while a new "
            "pain is at its worst is our choice."
        ),
    ),
    bars=lambda exercise: exercise.is_stretch,
)
