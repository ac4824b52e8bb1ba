"""Adapts a person's program to how their last sessions went."""

from collections.abc import Sequence
from datetime import timedelta
from itertools import takewhile

from django.utils import timezone

from exercises.models import Exercise
from people.models import Person
from program.adapt import Bout, Step, next_step
from program.facts import Facts
from program.models import Exclusion, ProgramItem
from progress.models import Outcome, SessionItem

LOOKS_BACK = timedelta(days=28)


def adapt(facts: Facts) -> list[str]:
    if facts.current is None:
        return []
    items = list(
        facts.current.items.exclude(exercise__ladder="").select_related("exercise")
    )
    done = past_items(facts.person, [item.exercise.ladder for item in items])
    changes = []
    for item in items:
        step, reason = next_step(bouts_of(item.exercise, done, facts))
        if instead := rung(item, step):
            Exclusion.objects.swap_for(
                facts.person, item.exercise, instead, because=reason.words
            )
            changes.append(f"{item.name}: {reason.words} Now: {instead.name}.")
    return changes


def past_items(person: Person, ladders: Sequence[str]) -> list[SessionItem]:
    items = SessionItem.objects.filter(
        session__person_id=person.pk,
        session__finished_at__gte=timezone.now() - LOOKS_BACK,
        exercise__ladder__in=ladders,
    ).exclude(outcome="")
    return list(
        items.select_related("session", "exercise").order_by("-session__started_at")
    )


def bouts_of(
    exercise: Exercise, done: Sequence[SessionItem], facts: Facts
) -> list[Bout]:
    """Bouts of an exercise since the person was last on another rung of it."""
    on_ladder = [item for item in done if item.exercise.ladder == exercise.ladder]
    same = takewhile(lambda item: item.exercise_id == exercise.pk, on_ladder)
    return [bout(item, facts) for item in same]


def bout(item: SessionItem, facts: Facts) -> Bout:
    return Bout(
        is_done=item.outcome == Outcome.DONE, pain=item.pain, rise=rise(item, facts)
    )


def rise(item: SessionItem, facts: Facts) -> float | None:
    zone, before = facts.person.zone, item.session.pain_before
    day = item.session.started_at.astimezone(zone).date()
    days_ago = (facts.at.astimezone(zone).date() - day).days - 1
    if before is None or not 0 <= days_ago < len(facts.state.daily_pain):
        return None
    after = facts.state.daily_pain[days_ago]
    return None if after is None else after - before


def rung(item: ProgramItem, step: Step) -> Exercise | None:
    slug = {Step.EASIER: item.easier, Step.HARDER: item.harder}.get(step, "")
    return Exercise.objects.active().filter(slug=slug).first() if slug else None
