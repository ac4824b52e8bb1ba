"""The flare-up of a synthetic patient, and the way back that production decides."""

from collections.abc import Mapping
from dataclasses import replace

from assessment.symptom_check.questions.answers import Answers
from exercises.values.catalogue_exercise import CatalogueExercise
from program.decisions.check_in import ReportOutcome
from program.decisions.exercise_steps import apply_step_decision
from program.decisions.flare import (
    FlareReturn,
    begin_flare,
    decide_flare,
    decide_flare_return,
)
from program.history.events import AdaptationKind, NewAdaptation
from program.history.prescribed import PrescribedProgram
from program.history.program_state import ProgramState
from program.rules.flare.answers import (
    FlareAnswers,
    FlareCause,
    FlareEnding,
    FlareOnset,
)

TOLD_ON_ITS_DAY = FlareAnswers(
    cause=FlareCause.TOO_MUCH,
    onset=FlareOnset.TODAY,
    has_danger_sign=False,
    has_new_leg_pain=False,
)


def enter_flare(
    state: ProgramState, check_answers: Answers
) -> tuple[ProgramState, ReportOutcome]:
    outcome = decide_flare(TOLD_ON_ITS_DAY, state, check_answers)
    return replace(state, flare=begin_flare(TOLD_ON_ITS_DAY, state)), outcome


def leave_flare(
    state: ProgramState,
    before: PrescribedProgram | None,
    catalogue: Mapping[str, CatalogueExercise],
) -> tuple[ProgramState, FlareReturn | None]:
    """The same state while no return is due; `before`: the program to go back to."""
    flare, state = state.flare, replace(state, before_flare=before)
    decided = decide_flare_return(state, catalogue, catalogue)
    if flare is None or decided is None:
        return replace(state, before_flare=None), None
    now = state.evaluated_at
    preferences = state.preferences
    for step in decided.steps:
        preferences = apply_step_decision(preferences, step)
    over = NewAdaptation(AdaptationKind.FLARE_OVER, decided.reason).to_past(now)
    taken = [step.to_adaptation(now) for step in decided.steps]
    return replace(
        state,
        preferences=preferences,
        adaptations=(over, *taken, *state.adaptations),
        flare=replace(flare, ended_at=now, ending=FlareEnding.LOGGED),
    ), decided
