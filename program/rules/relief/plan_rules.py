"""What relief adds to a programme: for everyone whose pain is up, equals in turns."""

from core.values.days import DAYS_PER_WEEK
from core.values.sources import OwnRule
from exercises.values.vocabulary import Phase, Technique
from program.rules.indications import (
    SelectionRule,
    SessionStage,
    indicate_always,
    indicate_relief,
    indicate_where,
)
from program.rules.sources import (
    ACUPRESSURE_SOURCES,
    HEAT_SOURCES,
    REFLEX_SOURCES,
    REVIEWED_ON,
)

WARMTH_RULE = SelectionRule(
    slug="warmth",
    reason="Warmth can ease a sore back for a while.",
    sources=HEAT_SOURCES,
    stage=SessionStage.WARM,
    places_by_phase={Phase.CALM: 1},
    find_indications=indicate_always(),
    fits=lambda exercise: exercise.is_warmth,
    least_days=DAYS_PER_WEEK,
    varies_by_week=True,
)
EASE_RULE = SelectionRule(
    slug="ease",
    reason="Relief comes first while the pain is up.",
    sources=(
        OwnRule(
            reason=(
                "The approach of this product: first the pain is eased, then what "
                "brings it back is worked on."
            ),
            reviewed_on=REVIEWED_ON,
        ),
    ),
    stage=SessionStage.EASE,
    places_by_phase={Phase.CALM: 1, Phase.MOVE: 1},
    find_indications=indicate_relief,
    fits=lambda exercise: exercise.is_relief and not exercise.is_apart,
    least_days=DAYS_PER_WEEK,
    varies_by_week=True,
)
POINT_RULE = SelectionRule(
    slug="point",
    reason="Pressing a point may give short relief. How sure that is: low.",
    sources=ACUPRESSURE_SOURCES,
    stage=SessionStage.EASE,
    places_by_phase={Phase.CALM: 3},
    find_indications=indicate_where(lambda case: case.phase is Phase.CALM),
    fits=lambda exercise: exercise.technique is Technique.ACUPRESSURE,
    least_days=1,
    varies_by_week=True,
)
REFLEX_RULE = SelectionRule(
    slug="reflex",
    reason="Rubbing a reflex point is a tradition. Keep it if it helps you.",
    sources=REFLEX_SOURCES,
    stage=SessionStage.EASE,
    places_by_phase={Phase.CALM: 4},
    find_indications=indicate_where(lambda case: case.phase is Phase.CALM),
    fits=lambda exercise: exercise.technique is Technique.REFLEX,
    least_days=1,
    varies_by_week=True,
)
