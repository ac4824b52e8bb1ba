"""High pressure in the vessels or in an eye, and weak hearts."""

from core.values.suitability import Caution
from exercises.cautions.sources import GLAUCOMA_STUDY_2015
from program.rules.indications import SessionStage
from program.rules.plan_case import PlanCase
from program.rules.populations.population import (
    STRONG,
    Population,
    PopulationPart,
    walk_part,
)
from program.rules.populations.sources import state_own_rule

RHYTHM = PopulationPart(
    slug="rhythm",
    stage=SessionStage.STRENGTHEN,
    reason="Strength in an even rhythm, breathing freely, keeps the pressure down.",
    exercises=("hinge-stick", "hinge-wall", "sit-to-stand", "bridge"),
    phases=STRONG,
)
WALK = walk_part(
    "Walking is kind to vessels, heart and eyes.",
    "walking-steady",
    "walking-short",
)


def has_high_pressure(case: PlanCase) -> bool:
    return not case.all_cautions.isdisjoint(
        {Caution.HIGH_BLOOD_PRESSURE, Caution.HEART_DISEASE}
    )


HIGH_PRESSURE = Population(
    slug="blood-pressure",
    name="High blood pressure or a weak heart",
    applies=has_high_pressure,
    parts=(RHYTHM, WALK),
    advice=(
        "Breathe out on every effort and never hold your breath. Stop with pressure in "
        "the chest, strong breathlessness or dizziness."
    ),
    sources=(
        state_own_rule(
            "Long holds and heavy loads raise blood pressure while they last, so even "
            "movements take their place."
        ),
    ),
)

GLAUCOMA = Population(
    slug="glaucoma",
    name="High pressure in an eye",
    applies=lambda case: Caution.GLAUCOMA in case.all_cautions,
    parts=(RHYTHM, WALK),
    advice=(
        "Keep your head above your heart, and breathe freely: a head that hangs down "
        "and a held breath raise the pressure in the eye."
    ),
    sources=(
        GLAUCOMA_STUDY_2015,
        state_own_rule(
            "The study measured head-down positions. That straining holds are left out "
            "as well is our choice."
        ),
    ),
)
