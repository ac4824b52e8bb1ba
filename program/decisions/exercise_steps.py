"""The next step for each exercise of a program, from its recent sessions."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from core.values.rules import RuleReason
from exercises.values.catalogue_exercise import CatalogueExercise
from program.decisions.replacements import swap_exercise
from program.history.events import AdaptationKind, PastAdaptation, PerformedExercise
from program.history.exercise_history import exercise_history
from program.history.pauses import Pause, describe_pause
from program.history.prescribed import PrescribedItem
from program.history.program_state import ProgramState
from program.history.sole_changes import find_sole_changes
from program.rules.coaching.movements import FEAR_RULE_SLUG
from program.rules.exercise_change import decide_progression
from program.rules.plan_case import PlanPreferences
from program.rules.tolerance import ExerciseHistory, ProgressionStep

STEPS_DOWN = (ProgressionStep.EASIER, ProgressionStep.STOP)


@dataclass(frozen=True, slots=True, kw_only=True)
class StepDecision:
    """A step for an exercise: to another form, to another dose, or to a pause.

    `reason` is also given when the step is to hold. What pauses returns as its
    `replacement`, if there is one.
    """

    item: PrescribedItem
    ladder: str
    step: ProgressionStep
    reason: RuleReason
    replacement: str = ""
    dose_steps: int = 0

    @property
    def is_change(self) -> bool:
        return self.step is not ProgressionStep.HOLD

    @property
    def adaptation_kind(self) -> AdaptationKind:
        return AdaptationKind(self.step.value)

    def to_adaptation(self, made_at: datetime) -> PastAdaptation:
        return PastAdaptation(
            kind=self.adaptation_kind,
            rule=self.reason.slug,
            made_at=made_at,
            slug=self.item.slug,
            ladder=self.ladder,
            dose_steps=self.dose_steps,
        )


def decide_next_steps(
    state: ProgramState,
    performed: Sequence[PerformedExercise],
    entries: Mapping[str, CatalogueExercise],
    available: Collection[str],
) -> list[StepDecision]:
    """Return one decision for each item of the current program.

    `entries` holds every exercise of the program; `available`, what the catalogue still
    offers: a form that has since been retired is not chosen.
    """
    items = state.current.items if state.current else ()
    sole_changes = find_sole_changes(performed, state, entries)
    histories = [
        exercise_history(entries[item.slug], performed, state, sole_changes)
        for item in items
    ]
    decisions = [
        decide_next_step(item, entries[item.slug], history, state)
        for item, history in zip(items, histories, strict=True)
    ]
    eased = {each.ladder for each in decisions if each.step in STEPS_DOWN} - {""}
    together = (
        decide_next_step(
            each.item,
            entries[each.item.slug],
            replace(history, is_other_form_eased=True),
            state,
        )
        if each.step is ProgressionStep.HARDER and each.ladder in eased
        else each
        for each, history in zip(decisions, histories, strict=True)
    )
    return [
        decision
        for decision in (without_retired(each, available) for each in together)
        if decision
    ]


def without_retired(
    decision: StepDecision, available: Collection[str]
) -> StepDecision | None:
    """None for a step to a form that has been retired; a pause begins without it."""
    if not decision.replacement or decision.replacement in available:
        return decision
    is_pause = decision.step is ProgressionStep.STOP
    return replace(decision, replacement="") if is_pause else None


def decide_next_step(
    item: PrescribedItem,
    entry: CatalogueExercise,
    history: ExerciseHistory,
    state: ProgramState,
) -> StepDecision:
    step, reason, change = decide_progression(
        history,
        is_progressive=entry.is_progressive or item.rule == FEAR_RULE_SLUG,
        dose_steps=state.plan_preferences.dose_steps.get(item.slug, 0),
        easier=item.easier,
        harder=item.harder,
    )
    return StepDecision(
        item=item,
        ladder=entry.ladder,
        step=step,
        reason=reason,
        replacement=(change.replacement_slug or "") if change else "",
        dose_steps=change.dose_steps if change else 0,
    )


def apply_step_decision(
    preferences: PlanPreferences, decision: StepDecision
) -> PlanPreferences:
    """Return the replacements after the step; a pause ends by itself."""
    if decision.replacement:
        return swap_exercise(preferences, decision.item.slug, decision.replacement)
    return preferences


def describe_step(
    decision: StepDecision, replacement_name: str = "", pause: Pause | None = None
) -> str:
    """`pause`: the one that the step has begun, if it has."""
    text = f"{decision.item.name}: {decision.reason.text}"
    if pause:
        return f"{text} {describe_pause(pause, replacement_name)}"
    return f"{text} Now: {replacement_name}." if replacement_name else text
