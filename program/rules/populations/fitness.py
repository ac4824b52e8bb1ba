"""People whose tests show that they are far stronger than exercises for a sore back."""

from exercises.values.catalogue_exercise import CatalogueExercise
from exercises.values.vocabulary import Level
from program.rules.indications import SessionStage
from program.rules.populations.population import STRONG, Population, PopulationPart
from program.rules.populations.sources import (
    DEADLIFT_PREDICTORS_2015,
    DEADLIFT_TRIAL_2015,
    state_own_rule,
)


def is_far_too_easy(exercise: CatalogueExercise) -> bool:
    return exercise.is_strength and exercise.level <= Level.EASY


VERY_FIT = Population(
    slug="very-fit",
    name="Very fit",
    applies=lambda case: case.is_very_fit and case.phase in STRONG,
    parts=(
        PopulationPart(
            slug="hinge",
            stage=SessionStage.STRENGTHEN,
            reason="You are strong, so you lift: a hinge with a weight.",
            exercises=("hinge-weight", "bridge-single-leg"),
            phases=STRONG,
        ),
        PopulationPart(
            slug="carry",
            stage=SessionStage.STRENGTHEN,
            reason="You are strong, so you carry: the whole trunk works.",
            exercises=("farmer-walk", "carry-one-bag", "bird-dog-square"),
            phases=STRONG,
        ),
        PopulationPart(
            slug="legs",
            stage=SessionStage.STRENGTHEN,
            reason="You are strong, so your legs take more of your weight.",
            exercises=("split-squat", "wall-sit"),
            phases=STRONG,
        ),
        PopulationPart(
            slug="band",
            stage=SessionStage.STRENGTHEN,
            reason="You are strong, so your trunk holds against a band.",
            exercises=("pallof-press", "band-row"),
            phases=STRONG,
        ),
        PopulationPart(
            slug="side",
            stage=SessionStage.STRENGTHEN,
            reason="You are strong, so the side bridge is on your feet.",
            exercises=("side-bridge-feet",),
            phases=STRONG,
        ),
    ),
    advice=(
        "You held the plank longer than most, so the load is what counts now. Take a "
        "weight that leaves two more repetitions in you."
    ),
    sources=(
        DEADLIFT_TRIAL_2015,
        DEADLIFT_PREDICTORS_2015,
        state_own_rule(
            "Those with strong backs and little pain did best with the lift. The "
            "plank time that counts as very fit is ours."
        ),
    ),
    bars=is_far_too_easy,
)
