"""The step on which an exercise comes back after a flare-up: one lower than before."""

from typing import NamedTuple

from core.values.rules import Rule
from core.values.sources import OwnRule
from program.rules.exercise_change import ExerciseChange
from program.rules.sources import REVIEWED_ON
from program.rules.tolerance import ProgressionStep

AFTER_FLARE_SLUG = "after-flare"


class LadderPlace(NamedTuple):
    """Where an exercise stands: the steps of its dose, and the form below it."""

    dose_steps: int
    easier: str

    @property
    def step_down(self) -> ExerciseChange | None:
        """A step less of a dose that had grown, or else the easier form.

        None: it is at the first step of its ladder, or was made less already.
        """
        if self.dose_steps > 0:
            return ExerciseChange(None, self.dose_steps - 1)
        is_whole = self.dose_steps == 0
        return ExerciseChange(self.easier, 0) if self.easier and is_whole else None


AFTER_FLARE_RULE: Rule[LadderPlace, ProgressionStep] = Rule(
    slug=AFTER_FLARE_SLUG,
    applies=lambda place: place.step_down is not None,
    result=ProgressionStep.EASIER,
    reason="After the flare-up it starts one step easier than before it.",
    sources=(
        OwnRule(
            reason=(
                "After some days of rest from load the back is less used to it. One "
                "step easier costs little and is soon made up. What stood on the first "
                "step of its ladder stays there."
            ),
            reviewed_on=REVIEWED_ON,
        ),
    ),
)
