"""Adapt a person's program to how their recent sessions went."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from django.db import transaction

from exercises.models import Exercise
from program.actions.exclusions import save_replacements
from program.decisions.exercise_steps import (
    StepDecision,
    apply_step_decision,
    decide_next_steps,
    describe_step,
)
from program.decisions.other_approach import decide_other_approach
from program.decisions.recheck import decide_recheck
from program.history.exercise_history import EXERCISE_LOOKBACK
from program.history.prescribed import PrescribedItem
from program.models import Adaptation
from program.models.adaptations import reason_fields
from program.state.loaded_state import LoadedState
from program.state.performed_exercises import load_performed_exercises


@transaction.atomic
def adapt_program(loaded: LoadedState) -> list[str]:
    """Take the steps that are due; return what changed and why, as text."""
    state = loaded.state
    if state.current is None:
        return []
    since = state.evaluated_at - EXERCISE_LOOKBACK
    performed = load_performed_exercises(loaded.person, since)
    exercises = load_forms_of_items(state.current.items)
    decisions = decide_next_steps(
        state,
        performed,
        {slug: form.to_catalogue_exercise() for slug, form in exercises.items()},
        {slug for slug, form in exercises.items() if not form.is_retired},
    )
    taken = [decision for decision in decisions if decision.is_change]
    save_step_decisions(loaded, taken, exercises)
    names = {slug: form.name for slug, form in exercises.items()}
    past = tuple(decision.to_adaptation(state.evaluated_at) for decision in taken)
    adapted = replace(state, adaptations=past[::-1] + state.adaptations)
    pauses = {pause.slug: pause for pause in adapted.pauses}
    news = [
        describe_step(
            decision,
            names.get(decision.replacement, ""),
            pauses.get(decision.item.slug),
        )
        for decision in taken
    ]
    recheck = decide_recheck(adapted, performed)
    decided = recheck or decide_other_approach(adapted)
    if decided:
        Adaptation.objects.create_from_new(loaded.person, decided, state.evaluated_at)
    return [*news, decided.news] if decided else news


def load_forms_of_items(items: Iterable[PrescribedItem]) -> dict[str, Exercise]:
    """Load the exercises of a program and their neighbours on a ladder."""
    slugs = {slug for item in items for slug in (item.slug, item.easier, item.harder)}
    return Exercise.objects.in_bulk(list(slugs - {""}), field_name="slug")


def save_step_decisions(
    loaded: LoadedState,
    decisions: Sequence[StepDecision],
    exercises: Mapping[str, Exercise],
) -> None:
    before = loaded.state.preferences
    for decision in decisions:
        after = apply_step_decision(before, decision)
        save_replacements(loaded.person, before, after, decision.reason.text)
        before = after
    Adaptation.objects.bulk_create(
        Adaptation(
            person=loaded.person,
            kind=decision.adaptation_kind,
            exercise=exercises[decision.item.slug],
            replacement=exercises.get(decision.replacement),
            dose_steps=decision.dose_steps,
            made_at=loaded.state.evaluated_at,
            **reason_fields(decision.reason),
        )
        for decision in decisions
    )
