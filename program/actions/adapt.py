"""Adapts a person's program to how their last sessions went."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from django.db import transaction

from core.values.rules import RuleReason
from exercises.models import Exercise
from program.models import Adaptation, AdaptationKind, Exclusion, ProgramItem
from program.models.adaptations import EXERCISE_KINDS, reason_fields
from program.rules.exercise_change import ExerciseChange, decide_progression
from program.rules.progression import (
    AWAY_RULE_SLUG,
    ExerciseHistory,
    ExerciseRecord,
    PastStep,
    ProgressionStep,
)
from program.rules.recheck_triggers import RecheckSigns, find_recheck_reason
from program.state.program_state import ProgramState
from progress.models import NextDayResponse, Session, SessionItem
from progress.sessions.history import load_answered_items
from progress.values.log_vocabulary import ItemOutcome, SessionFeeling

ADAPTATION_LOOKBACK = timedelta(days=90)


@transaction.atomic
def adapt_program(state: ProgramState) -> list[str]:
    """Take the steps that are due; what changed and why, in words."""
    if state.current_program is None:
        return []
    done = load_answered_items(state.person, state.evaluated_at - ADAPTATION_LOOKBACK)
    # Relief tells nothing of how the program is borne, but may ask for a check.
    trained = [item for item in done if not item.session.is_relief]
    items = state.current_program.items.select_related("exercise")
    changes = [words for item in items if (words := adapt_item(item, trained, state))]
    return changes + request_recheck(state, done)


def adapt_item(
    item: ProgramItem, session_items: Sequence[SessionItem], state: ProgramState
) -> str | None:
    step, reason, turned = decide_progression(
        build_exercise_history(item.exercise, session_items, state),
        is_progressive=item.exercise.to_catalogue_exercise().is_progressive,
        dose_steps=state.preferences.dose_steps.get(item.exercise.slug, 0),
        easier=item.easier,
        harder=item.harder,
    )
    if step is ProgressionStep.STOP:
        return stop_exercise(item, reason, state)
    return (
        apply_step(item, AdaptationKind(step.value), turned, reason, state)
        if turned
        else None
    )


def apply_step(
    item: ProgramItem,
    kind: AdaptationKind,
    change: ExerciseChange,
    reason: RuleReason,
    state: ProgramState,
) -> str | None:
    becomes = None
    if change.replacement_slug:
        becomes = Exercise.objects.active().filter(slug=change.replacement_slug).first()
        # Retired since the program was made.
        if becomes is None:
            return None
        swaps = Exclusion.objects
        swaps.swap_exercise(state.person, item.exercise, becomes, reason=reason.text)
    record_item_adaptation(
        item, kind, reason, state, replacement=becomes, dose_steps=change.dose_steps
    )
    now = f" Now: {becomes.name}." if becomes else ""
    return f"{item.name}: {reason.text}{now}"


def stop_exercise(item: ProgramItem, reason: RuleReason, state: ProgramState) -> str:
    words = f"{item.name}: {reason.text} It is left out: settings bring it back."
    Exclusion.objects.exclude_exercise(state.person, item.exercise, reason=reason.text)
    record_item_adaptation(item, AdaptationKind.STOP, reason, state)
    return words


def record_item_adaptation(
    item: ProgramItem,
    kind: AdaptationKind,
    reason: RuleReason,
    state: ProgramState,
    *,
    replacement: Exercise | None = None,
    dose_steps: int = 0,
) -> None:
    Adaptation.objects.create(
        person=state.person,
        kind=kind,
        exercise=item.exercise,
        replacement=replacement,
        dose_steps=dose_steps,
        made_at=state.evaluated_at,
        **reason_fields(reason),
    )


def build_exercise_history(
    exercise: Exercise, session_items: Sequence[SessionItem], state: ProgramState
) -> ExerciseHistory:
    steps = [past for past in state.adaptations if is_adaptation_of(exercise, past)]
    since = steps[0].made_at if steps else state.evaluated_at - ADAPTATION_LOOKBACK
    bouts = [
        build_exercise_record(item, state)
        for item in session_items
        if item.exercise_id == exercise.pk and item.session.started_at > since
    ]
    entry = exercise.to_catalogue_exercise()
    return ExerciseHistory(
        records=tuple(bouts),
        past_steps=tuple(
            PastStep(ProgressionStep(p.kind), count_days_since(p.made_at, state))
            for p in steps
        ),
        # After days away only strength starts again one step easier.
        days_away=count_days_away(session_items, state) if entry.is_strength else 0,
        is_walking=entry.is_walking,
        is_gentle_week=state.is_gentle_week,
    )


def is_adaptation_of(exercise: Exercise, adaptation: Adaptation) -> bool:
    if adaptation.kind not in EXERCISE_KINDS or adaptation.exercise is None:
        return False
    is_same = adaptation.exercise_id == exercise.pk
    return is_same or (adaptation.exercise.ladder == exercise.ladder != "")


def count_days_since(moment: datetime, state: ProgramState) -> int:
    return state.person.days_since(moment, state.evaluated_at)


def count_days_away(session_items: Sequence[SessionItem], state: ProgramState) -> int:
    return (
        count_days_since(session_items[0].session.started_at, state)
        if session_items
        else 0
    )


def build_exercise_record(item: SessionItem, state: ProgramState) -> ExerciseRecord:
    told = find_next_day_response(item.session)
    return ExerciseRecord(
        is_done=item.outcome == ItemOutcome.DONE,
        pain=item.pain,
        pain_before=item.session.pain_before,
        # What was skipped cannot have raised the pain.
        next_day_rise=None
        if item.outcome == ItemOutcome.SKIPPED
        else compute_next_day_rise(item, state),
        effort=item.session.effort,
        is_leg_pain_lower=item.outcome == ItemOutcome.LEG_PAIN,
        is_too_much=told is not None and told.feeling == SessionFeeling.TOO_MUCH,
        days_ago=count_days_since(item.session.started_at, state),
    )


def find_next_day_response(session: Session) -> NextDayResponse | None:
    return getattr(session, "next_day_response", None)


def compute_next_day_rise(item: SessionItem, state: ProgramState) -> float | None:
    before, after = item.session.pain_before, next_day_pain(item.session, state)
    return None if before is None or after is None else after - before


def next_day_pain(session: Session, state: ProgramState) -> float | None:
    if told := find_next_day_response(session):
        return told.pain
    next_day = count_days_since(session.started_at, state) - 1
    is_known = 0 <= next_day < len(state.phase_state.daily_pain)
    return state.phase_state.daily_pain[next_day] if is_known else None


def request_recheck(
    state: ProgramState,
    session_items: Sequence[SessionItem] = (),
    *,
    is_worse: bool = False,
) -> list[str]:
    if state.phase_state.is_recheck_requested:
        return []
    reason = find_recheck_reason(
        build_recheck_signs(state, session_items, is_worse=is_worse)
    )
    if reason is None:
        return []
    Adaptation.objects.create_from_reason(
        state.person, AdaptationKind.RECHECK, reason, state.evaluated_at
    )
    return [f"{reason.text} Please check your back again, and see a clinician."]


def build_recheck_signs(
    state: ProgramState, session_items: Sequence[SessionItem], *, is_worse: bool
) -> RecheckSigns:
    checked_at = state.symptom_check.decided_at or state.evaluated_at
    own = Adaptation.objects.for_person(state.person).filter(made_at__gt=checked_at)
    days = [(past, count_days_since(past.made_at, state)) for past in own]
    return RecheckSigns(
        days_since_check=count_days_since(checked_at, state),
        pain_now=state.phase_state.pain_now,
        pain_at_check=state.symptom_check.answers_value.get_number("pain_now"),
        daily_pain=state.phase_state.daily_pain,
        easier_days=tuple(
            day
            for past, day in days
            # To start easier after days away is no sign of the back.
            if past.kind in (AdaptationKind.EASIER, AdaptationKind.STOP)
            and past.rule != AWAY_RULE_SLUG
        ),
        flare_days=tuple(
            day for past, day in days if past.kind == AdaptationKind.FLARE
        ),
        is_leg_pain_lower=has_leg_pain_lower(session_items, checked_at),
        is_worse_than_last_week=is_worse,
    )


def has_leg_pain_lower(session_items: Sequence[SessionItem], since: datetime) -> bool:
    return any(
        item.outcome == ItemOutcome.LEG_PAIN and item.session.started_at > since
        for item in session_items
    )
