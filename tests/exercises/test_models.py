import pytest
from django.db import IntegrityError

from exercises.models import Exercise
from exercises.vocabulary import Phase
from tests.exercises.factories import make_exercise

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("constraint", "fields"),
    [
        ("exercise_says_how_and_when_to_stop", {"steps": []}),
        ("exercise_says_how_and_when_to_stop", {"stop_if": []}),
        ("exercise_has_a_source", {"sources": []}),
        ("exercise_has_a_dose", {"doses": {}}),
        ("exercise_rung_is_on_a_ladder", {"ladder": "plank", "rung": 0}),
        ("exercise_rung_is_on_a_ladder", {"ladder": "", "rung": 1}),
        ("exercise_technique_is_known", {"technique": "magic"}),
        ("exercise_position_is_known", {"position": "flying"}),
        ("exercise_level_is_known", {"level": 6}),
        ("exercise_grade_is_known", {"grade": "E"}),
    ],
)
def test_database_refuses_what_is_wrong(constraint, fields):
    with pytest.raises(IntegrityError, match=constraint):
        make_exercise(**fields)


def test_two_exercises_cannot_share_a_rung():
    make_exercise(ladder="plank", rung=1)
    with pytest.raises(IntegrityError, match="exercise_rung_is_taken_once"):
        make_exercise(ladder="plank", rung=1)


def test_only_a_retired_exercise_is_replaced():
    successor = make_exercise()
    make_exercise(is_retired=True, replaced_by=successor)
    with pytest.raises(IntegrityError, match="exercise_only_retired_is_replaced"):
        make_exercise(replaced_by=successor)


def test_entries_are_the_active_catalogue_in_order_of_slugs():
    make_exercise(slug="squat")
    make_exercise(slug="bird-dog")
    make_exercise(slug="old", is_retired=True)
    assert [e.slug for e in Exercise.objects.entries()] == ["bird-dog", "squat"]


def test_entry_counts_both_sides_of_a_sided_exercise():
    entry = make_exercise(is_sided=True).entry()
    assert entry.seconds(Phase.MOVE) == 40
