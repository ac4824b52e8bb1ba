"""Save which exercises a person leaves out or replaces with others."""

from django.db import transaction

from exercises.models import Exercise
from people.models import Person
from program.decisions.replacements import (
    exclude_exercise,
    map_replacements,
    swap_exercise,
)
from program.models import Exclusion
from program.rules.plan_case import PlanPreferences


def save_excluded_exercise(
    person: Person, exercise: Exercise, reason: str = ""
) -> None:
    before = load_replacements(person)
    save_replacements(person, before, exclude_exercise(before, exercise.slug), reason)


def save_swapped_exercise(
    person: Person, exercise: Exercise, replacement: Exercise, reason: str = ""
) -> None:
    before = load_replacements(person)
    after = swap_exercise(before, exercise.slug, replacement.slug)
    save_replacements(person, before, after, reason)


def load_replacements(person: Person) -> PlanPreferences:
    rows = Exclusion.objects.for_person(person)
    pairs = list(rows.values_list("exercise__slug", "replacement__slug"))
    return PlanPreferences(
        excluded=frozenset(slug for slug, to in pairs if to is None),
        swaps={slug: to for slug, to in pairs if to},
    )


@transaction.atomic
def save_replacements(
    person: Person, before: PlanPreferences, after: PlanPreferences, reason: str
) -> None:
    """Write only what changed: an existing row retains its original reason."""
    had, has = map_replacements(before), map_replacements(after)
    exclusions = Exclusion.objects.for_person(person)
    exclusions.filter(exercise__slug__in=had.keys() - has.keys()).delete()
    new = {slug: to for slug, to in has.items() if (slug, to) not in had.items()}
    slugs = {slug for pair in new.items() for slug in pair if slug}
    exercises = Exercise.objects.in_bulk(list(slugs), field_name="slug")
    for slug, to in new.items():
        exclusions.update_or_create(
            person=person,
            exercise=exercises[slug],
            defaults={"replacement": exercises[to] if to else None, "reason": reason},
        )
