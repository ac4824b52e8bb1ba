"""Adapts a person's program to how their last sessions went."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from django.db import transaction

from exercises.models import Exercise
from program.models import Adaptation, Exclusion, Kind, ProgramItem
from program.models.adaptations import OF_AN_EXERCISE, told
from program.rules.contraindications import GROWS, is_strength, is_walking
from program.rules.phases import Reason
from program.rules.progression import AWAY, Bout, Course, Past, Step, Turn, settle
from program.rules.recheck_triggers import Signs, recheck
from program.state.program_state import Facts
from progress.models import DayAfter, Outcome, Session, SessionItem
from progress.values.log_vocabulary import Feeling

LOOKS_BACK = timedelta(days=90)


@transaction.atomic
def adapt(facts: Facts) -> list[str]:
    """Take the steps that are due; what changed and why, in words."""
    if facts.current is None:
        return []
    done = past_items(facts)
    # Relief tells nothing of how the program is borne, but may ask for a check.
    trained = [item for item in done if not item.session.is_relief]
    items = facts.current.items.select_related("exercise")
    changes = [words for item in items if (words := adapt_item(item, trained, facts))]
    return changes + ask_to_check(facts, done)


def past_items(facts: Facts) -> list[SessionItem]:
    items = SessionItem.objects.filter(
        session__person_id=facts.person.pk,
        session__started_at__gte=facts.at - LOOKS_BACK,
    ).exclude(outcome="")
    with_all = items.select_related("session__day_after", "exercise")
    return list(with_all.order_by("-session__started_at"))


def adapt_item(
    item: ProgramItem, done: Sequence[SessionItem], facts: Facts
) -> str | None:
    step, reason, turned = settle(
        course_of(item.exercise, done, facts),
        grows=item.exercise.entry().technique in GROWS,
        dose_steps=facts.preferences.dose_steps.get(item.exercise.slug, 0),
        easier=item.easier,
        harder=item.harder,
    )
    if step is Step.STOP:
        return stop(item, reason, facts)
    return take(item, Kind(step.value), turned, reason, facts) if turned else None


def take(
    item: ProgramItem, kind: Kind, turned: Turn, reason: Reason, facts: Facts
) -> str | None:
    becomes = None
    if turned.becomes:
        becomes = Exercise.objects.active().filter(slug=turned.becomes).first()
        # Retired since the program was made.
        if becomes is None:
            return None
        swaps = Exclusion.objects
        swaps.swap_for(facts.person, item.exercise, becomes, because=reason.words)
    keep(item, kind, reason, facts, becomes=becomes, dose_steps=turned.dose_steps)
    now = f" Now: {becomes.name}." if becomes else ""
    return f"{item.name}: {reason.words}{now}"


def stop(item: ProgramItem, reason: Reason, facts: Facts) -> str:
    words = f"{item.name}: {reason.words} It is left out: settings bring it back."
    Exclusion.objects.exclude_for(facts.person, item.exercise, because=reason.words)
    keep(item, Kind.STOP, reason, facts)
    return words


def keep(
    item: ProgramItem,
    kind: Kind,
    reason: Reason,
    facts: Facts,
    *,
    becomes: Exercise | None = None,
    dose_steps: int = 0,
) -> None:
    Adaptation.objects.create(
        person=facts.person,
        kind=kind,
        exercise=item.exercise,
        becomes=becomes,
        dose_steps=dose_steps,
        made_at=facts.at,
        **told(reason),
    )


def course_of(exercise: Exercise, done: Sequence[SessionItem], facts: Facts) -> Course:
    steps = [past for past in facts.history if is_form_of(exercise, past)]
    since = steps[0].made_at if steps else facts.at - LOOKS_BACK
    bouts = [
        bout(item, facts)
        for item in done
        if item.exercise_id == exercise.pk and item.session.started_at > since
    ]
    entry = exercise.entry()
    return Course(
        bouts=tuple(bouts),
        past=tuple(Past(Step(p.kind), days_ago(p.made_at, facts)) for p in steps),
        # After days away only strength starts again one step easier.
        days_away=days_away(done, facts) if is_strength(entry) else 0,
        is_weekly=is_walking(entry),
        is_to_be_gentle=facts.is_gentle_week,
    )


def is_form_of(exercise: Exercise, past: Adaptation) -> bool:
    if past.kind not in OF_AN_EXERCISE or past.exercise is None:
        return False
    is_same = past.exercise_id == exercise.pk
    return is_same or (past.exercise.ladder == exercise.ladder != "")


def days_ago(moment: datetime, facts: Facts) -> int:
    return (facts.person.day_of(facts.at) - facts.person.day_of(moment)).days


def days_away(done: Sequence[SessionItem], facts: Facts) -> int:
    return days_ago(done[0].session.started_at, facts) if done else 0


def bout(item: SessionItem, facts: Facts) -> Bout:
    told = told_next_day(item.session)
    return Bout(
        is_done=item.outcome == Outcome.DONE,
        pain=item.pain,
        pain_before=item.session.pain_before,
        # What was skipped cannot have raised the pain.
        rise=None if item.outcome == Outcome.SKIPPED else rise(item, facts),
        effort=item.session.effort,
        is_leg_pain_lower=item.outcome == Outcome.LEG_PAIN,
        is_too_much=told is not None and told.feeling == Feeling.TOO_MUCH,
        days_ago=days_ago(item.session.started_at, facts),
    )


def told_next_day(session: Session) -> DayAfter | None:
    return getattr(session, "day_after", None)


def rise(item: SessionItem, facts: Facts) -> float | None:
    before, after = item.session.pain_before, pain_next_day(item.session, facts)
    return None if before is None or after is None else after - before


def pain_next_day(session: Session, facts: Facts) -> float | None:
    if told := told_next_day(session):
        return told.pain
    next_day = days_ago(session.started_at, facts) - 1
    is_known = 0 <= next_day < len(facts.state.daily_pain)
    return facts.state.daily_pain[next_day] if is_known else None


def ask_to_check(
    facts: Facts, done: Sequence[SessionItem] = (), *, is_worse: bool = False
) -> list[str]:
    if facts.state.is_recheck_asked:
        return []
    reason = recheck(signs_of(facts, done, is_worse=is_worse))
    if reason is None:
        return []
    Adaptation.objects.note(facts.person, Kind.RECHECK, reason, facts.at)
    return [f"{reason.words} Please check your back again, and see a clinician."]


def signs_of(facts: Facts, done: Sequence[SessionItem], *, is_worse: bool) -> Signs:
    checked_at = facts.symptom_check.decided_at or facts.at
    own = Adaptation.objects.for_person(facts.person).filter(made_at__gt=checked_at)
    days = [(past, days_ago(past.made_at, facts)) for past in own]
    return Signs(
        days_since_check=days_ago(checked_at, facts),
        pain_now=facts.state.pain_now,
        pain_at_check=facts.symptom_check.answers_value.number("pain_now"),
        daily_pain=facts.state.daily_pain,
        easier_days=tuple(
            day
            for past, day in days
            # To start easier after days away is no sign of the back.
            if past.kind in (Kind.EASIER, Kind.STOP) and past.rule != AWAY
        ),
        flare_days=tuple(day for past, day in days if past.kind == Kind.FLARE),
        is_leg_pain_lower=has_leg_pain_lower(done, checked_at),
        is_worse_than_last_week=is_worse,
    )


def has_leg_pain_lower(done: Sequence[SessionItem], since: datetime) -> bool:
    return any(
        item.outcome == Outcome.LEG_PAIN and item.session.started_at > since
        for item in done
    )
