"""What follows where a person wants to try again what has paused several times."""

from datetime import datetime

from program.history.events import AdaptationKind, PastAdaptation
from program.history.pauses import Pause
from program.rules.course.pauses import TRY_AGAIN_REASON
from program.rules.exercise_change import HALF_DOSE_STEP


def decide_to_try_again(pause: Pause, told_at: datetime) -> PastAdaptation:
    """It starts at the smallest dose, and its pauses count anew."""
    return PastAdaptation(
        kind=AdaptationKind.EASIER,
        rule=TRY_AGAIN_REASON.slug,
        made_at=told_at,
        slug=pause.slug,
        ladder=pause.ladder,
        dose_steps=HALF_DOSE_STEP,
    )
