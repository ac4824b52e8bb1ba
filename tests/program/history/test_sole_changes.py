from datetime import timedelta

import pytest

from core.values.days import DAY
from program.history.events import AdaptationKind
from program.history.sole_changes import find_sole_changes
from progress.values.log_vocabulary import ItemOutcome
from tests.assessment.factories import NOON
from tests.exercises.factories import make_entry
from tests.program.factories import make_adaptation, make_performed, make_state

ENTRIES = {"bridge": make_entry("bridge", ladder="hip")}
SKIPPED = {"outcome": ItemOutcome.SKIPPED}


def sole_changes(*performed, **fields):
    newest_first = sorted(performed, key=lambda each: each.started_at, reverse=True)
    return find_sole_changes(newest_first, make_state(**fields), ENTRIES)


def done(days_ago, *slugs, **fields):
    return [make_performed(slug, days_ago=days_ago, **fields) for slug in slugs]


def test_on_the_first_day_everything_is_new_and_nothing_the_only_change():
    assert sole_changes(*done(5, "clam", "squat"), *done(3, "clam", "squat")) == {}


def test_the_only_new_exercise_of_a_day_is_found():
    days = [*done(5, "clam", "squat"), *done(3, "clam", "squat", "plank")]
    assert sole_changes(*days) == {3: "plank"}


def test_of_two_new_exercises_neither_is_the_only_one():
    assert sole_changes(*done(5, "clam"), *done(3, "clam", "squat", "plank")) == {
        5: "clam"
    }


@pytest.mark.parametrize(
    "fields", [SKIPPED, {"is_beside_program": True}], ids=["skipped", "relief"]
)
def test_what_was_skipped_or_relief_is_not_counted(fields):
    days = [*done(5, "clam", "squat"), *done(3, "clam"), *done(3, "plank", **fields)]
    assert sole_changes(*days) == {}


def test_what_hurt_before_it_was_skipped_is_counted():
    days = [*done(5, "clam", "squat"), *done(3, "clam")]
    begun = done(3, "plank", pain=3, **SKIPPED)
    assert sole_changes(*days, *begun) == {3: "plank"}


def test_two_sessions_of_a_day_are_one_day():
    later = done(3, "plank", started_at=NOON - 3 * DAY + timedelta(hours=1))
    days = [*done(5, "clam", "squat"), *done(3, "clam", "plank"), *later]
    assert sole_changes(*days) == {3: "plank"}


@pytest.mark.parametrize(
    ("kind", "made_days_ago", "found"),
    [
        (AdaptationKind.HARDER, 3, {3: "clam"}),
        (AdaptationKind.HARDER, 4, {3: "clam"}),
        (AdaptationKind.HARDER, 5, {}),
        (AdaptationKind.HARDER, 2, {}),
        (AdaptationKind.EASIER, 3, {}),
    ],
)
def test_what_had_grown_since_it_was_last_done_is_a_change(kind, made_days_ago, found):
    days = [*done(5, "clam", "squat"), *done(3, "clam", "squat")]
    step = make_adaptation(kind, days_ago=made_days_ago, slug="clam")
    assert sole_changes(*days, adaptations=(step,)) == found


def test_a_form_that_comes_back_by_a_harder_step_on_its_ladder_has_grown():
    days = [*done(5, "bridge", "squat"), *done(3, "bridge", "squat")]
    step = make_adaptation(
        AdaptationKind.HARDER, days_ago=3, slug="march", ladder="hip"
    )
    assert sole_changes(*days, adaptations=(step,)) == {3: "bridge"}
