"""People who do everything seated, in a wheelchair or a firm chair."""

from core.values.suitability import Caution, Position
from exercises.values.catalogue_exercise import CatalogueExercise
from program.rules.indications import SessionStage
from program.rules.populations.population import (
    FROM_MOVE,
    SORE,
    STRONG,
    Population,
    PopulationPart,
)
from program.rules.populations.sources import SPINAL_CORD_GUIDELINE_2018, state_own_rule
from program.rules.sources import WHO_PHYSICAL_ACTIVITY_GUIDELINE_2020

RISING_LADDER = "squat"


def leaves_the_seat(exercise: CatalogueExercise) -> bool:
    return exercise.position is not Position.SEATED or exercise.ladder == RISING_LADDER


SEATED_ONLY = Population(
    slug="seated",
    name="Everything seated",
    applies=lambda case: Caution.SEATED_ONLY in case.all_cautions,
    parts=(
        PopulationPart(
            slug="rest",
            stage=SessionStage.EASE,
            reason="Leaning on a table takes the load off a back that sits all day.",
            exercises=("leaning-forward-rest",),
            phases=SORE,
        ),
        PopulationPart(
            slug="breath",
            stage=SessionStage.EASE,
            reason="Breathing into your ribs moves a back that sits all day.",
            exercises=("rib-breathing",),
            phases=SORE,
        ),
        PopulationPart(
            slug="tilt",
            stage=SessionStage.MOBILISE,
            reason="Tilting the pelvis shifts the load on the seat.",
            exercises=("seated-pelvic-tilt",),
            phases=FROM_MOVE,
        ),
        PopulationPart(
            slug="turn",
            stage=SessionStage.MOBILISE,
            reason="Turning and stretching up undo the shape of the chair.",
            exercises=("seated-rotation", "thoracic-extension-chair"),
            phases=FROM_MOVE,
        ),
        PopulationPart(
            slug="side",
            stage=SessionStage.MOBILISE,
            reason="Reaching over to the side opens a waist that sits all day.",
            exercises=("seated-side-reach", "seated-heel-toe"),
            phases=FROM_MOVE,
            takes_turns=True,
        ),
        PopulationPart(
            slug="march",
            stage=SessionStage.STRENGTHEN,
            reason="Marching while seated works belly and hips.",
            exercises=("seated-march",),
            phases=FROM_MOVE,
        ),
        PopulationPart(
            slug="trunk",
            stage=SessionStage.STRENGTHEN,
            reason="Leaning back a little makes the trunk strong in the chair.",
            exercises=("seated-lean-back",),
            phases=STRONG,
        ),
    ),
    advice=(
        "Put the brakes on, and sit where you can hold on. If your legs do not move or "
        "feel, leave out what needs them. Shift your weight often."
    ),
    sources=(
        SPINAL_CORD_GUIDELINE_2018,
        WHO_PHYSICAL_ACTIVITY_GUIDELINE_2020,
        state_own_rule(
            "The guidelines ask for strength twice a week. Which exercises train a "
            "seated trunk is our choice."
        ),
    ),
    bars=leaves_the_seat,
)
