"""What follows from a flare-up: its beginning, and the way back after it."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import NamedTuple

from assessment.symptom_check.questions.answers import Answers
from core.values.rules import RuleReason
from exercises.values.catalogue_exercise import CatalogueExercise
from program.decisions.check_in import ReportOutcome
from program.decisions.exercise_steps import StepDecision
from program.decisions.recheck import decide_recheck
from program.decisions.replacements import map_replacements
from program.history.events import AdaptationKind, NewAdaptation
from program.history.flares import PastFlare
from program.history.prescribed import PrescribedItem
from program.history.program_state import ProgramState
from program.rules.coaching.movements import FEAR_RULE_SLUG
from program.rules.flare.answers import FlareAnswers, FlareCause
from program.rules.flare.course import find_pain_before_flare
from program.rules.flare.falls import is_fall_a_sign
from program.rules.flare.step_down import AFTER_FLARE_RULE, LadderPlace
from program.rules.phases import FLARE_REASON


def begin_flare(told: FlareAnswers, state: ProgramState) -> PastFlare:
    """A report during a flare-up belongs to the same one."""
    if state.flare is not None and state.is_flare:
        return state.flare
    onset = told.onset
    return PastFlare(
        reported_at=state.evaluated_at,
        onset=onset,
        usual_pain=find_pain_before_flare(state.daily_pain, onset.days_before_report),
    )


def decide_flare(
    told: FlareAnswers, state: ProgramState, check_answers: Answers
) -> ReportOutcome:
    """Plan days of relief, or close the program at a sign that calls for the check."""
    flare = NewAdaptation(AdaptationKind.FLARE, FLARE_REASON)
    new = () if state.is_flare else (flare,)
    past = tuple(adaptation.to_past(state.evaluated_at) for adaptation in new)
    recheck = decide_recheck(
        replace(
            state,
            flare=begin_flare(told, state),
            adaptations=past + state.adaptations,
        ),
        has_danger_sign=told.has_danger_sign,
        has_leg_pain=told.has_new_leg_pain,
        has_fallen=is_cause_a_sign(told.cause, check_answers),
    )
    rechecks = (recheck,) if recheck else ()
    return ReportOutcome(
        reasons=(FLARE_REASON,),
        adaptations=new + rechecks,
        preferences=state.preferences,
        news=tuple(adaptation.news for adaptation in (flare, *rechecks)),
    )


def is_cause_a_sign(cause: FlareCause, check_answers: Answers) -> bool:
    if cause is FlareCause.FALL:
        return is_fall_a_sign(check_answers)
    return cause is FlareCause.ACCIDENT


class FlareReturn(NamedTuple):
    """Why the program comes back, and the exercises that start one step easier."""

    reason: RuleReason
    steps: tuple[StepDecision, ...]


def decide_flare_return(
    state: ProgramState,
    entries: Mapping[str, CatalogueExercise],
    available: Collection[str],
) -> FlareReturn | None:
    """None: no return is due. `entries` and `available` are as for the next steps."""
    reason, before = state.flare_over, state.before_flare
    if reason is None or not state.is_return_due:
        return None
    steps = [
        decide_step_down(item, entries[item.slug], state)
        for item in (before.items if before else ())
        if not has_changed_since_flare(entries[item.slug], state)
    ]
    return FlareReturn(
        reason,
        tuple(
            step
            for step in steps
            if step and (not step.replacement or step.replacement in available)
        ),
    )


def decide_step_down(
    item: PrescribedItem, entry: CatalogueExercise, state: ProgramState
) -> StepDecision | None:
    """None: it has no steps, or stands on the first one."""
    steps = state.plan_preferences.dose_steps.get(item.slug, 0)
    change = LadderPlace(steps, item.easier).step_down
    is_stepped = entry.is_progressive or item.rule == FEAR_RULE_SLUG
    if change is None or not is_stepped:
        return None
    return StepDecision(
        item=item,
        ladder=entry.ladder,
        step=AFTER_FLARE_RULE.result,
        reason=AFTER_FLARE_RULE.recorded_reason,
        replacement=change.replacement_slug or "",
        dose_steps=change.dose_steps,
    )


def has_changed_since_flare(entry: CatalogueExercise, state: ProgramState) -> bool:
    """Whether it took a step, or was left out or swapped, during the flare-up."""
    stepped_at = (
        past.made_at for past in state.adaptations if past.concerns_exercise(entry)
    )
    reported_at = state.flare.reported_at if state.flare else state.evaluated_at
    is_replaced = entry.slug in map_replacements(state.preferences)
    return is_replaced or any(moment > reported_at for moment in stepped_at)
