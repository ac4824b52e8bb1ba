"""The catalogue in the database: storing and searching."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError

from exercises.models import Exercise
from exercises.values.doses import Dose
from exercises.values.vocabulary import Phase
from tests.exercises.factories import make_exercise

pytestmark = pytest.mark.django_db

# What people search for, and the exercise that should come first.
FIRST_RESULTS = {
    "bum": "bridge",
    "buttock": "piriformis-on-back",
    "bottom": "gluteals-on-back",
    "hip flexor": "hip-flexor-bed-edge",
    "psoas": "hip-flexor-standing",
    "sciatica": "walking-short",
    "trapped nerve": "nerve-glide-seated",
    "hamstring": "hamstring-seated",
    "groin": "adductors-butterfly",
    "core": "brace",
    "tummy": "brace",
    "plank": "plank-toes",
    "period pain": "heat-pack",
    "piriformis": "piriformis-seated",
    "waist": "quadratus-seated",
    "lower back": "spinal-extensors-seated",
    "stiff back": "spinal-extensors-seated",
    "birddog": "bird-dog",
    "menstrual cramps": "heat-pack",
    "exercise for tight hamstrings": "hamstring-strap",
    "slipped disc": "prone-on-elbows",
    "office": "walk-break",
    "heat": "heat-pack",
    "ice": "ice-pack",
    "sleep": "supported-side-lying",
}
CORRECTIONS = {"priformis": "piriformis", "hamstrng": "hamstring", "plnk": "plank"}


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
    assert [e.slug for e in Exercise.objects.to_catalogue_exercises()] == [
        "bird-dog",
        "squat",
    ]


def test_entry_counts_both_sides_of_a_sided_exercise():
    entry = make_exercise(is_sided=True).to_catalogue_exercise()
    assert entry.total_seconds(Phase.MOVE) == 40


def found(text):
    return [exercise.slug for exercise in Exercise.objects.matching_text(text)]


@pytest.mark.parametrize(
    "text", ["plank", "pla", "PLANK", "core", "trunk muscles", "abdominal", "stronger"]
)
def test_search_reads_name_synonyms_muscles_and_summary(text):
    make_exercise(
        slug="plank",
        name="Plank on knees",
        synonyms=["core", "trunk muscles"],
        primary=["abdominals"],
        summary="Makes the belly stronger.",
    )
    make_exercise()
    assert found(text) == ["plank"]


def test_search_finds_other_forms_of_a_word_and_words_half_typed():
    make_exercise(slug="hamstring", name="Hamstring stretch")
    assert found("hamstrings") == ["hamstring"]
    assert found("hamstrin") == ["hamstring"]
    assert found("stretching") == ["hamstring"]


def test_search_puts_a_hit_in_the_name_first():
    make_exercise(slug="summary", name="A bridge", summary="Like a plank.")
    make_exercise(slug="synonym", name="B roll", synonyms=["plank"])
    make_exercise(slug="name", name="Z plank")
    assert found("plank") == ["name", "synonym", "summary"]


@pytest.mark.parametrize("text", ["", "  ", "&|!"])
def test_search_for_no_word_finds_all(text):
    make_exercise(slug="plank")
    assert found(text) == ["plank"]


def test_search_prefers_what_is_better_supported_and_easier():
    make_exercise(slug="weak", name="A plank", grade="C", level=1)
    make_exercise(slug="hard", name="B plank", grade="B", level=3)
    make_exercise(slug="easy", name="C plank", grade="B", level=2)
    assert found("plank") == ["easy", "hard", "weak"]


def test_search_wants_all_words():
    make_exercise(name="Plank")
    assert found("plank zebra") == []


def test_ladder_is_climbed_from_its_lowest_rung():
    for rung in [2, 1, 3]:
        make_exercise(slug=f"plank-{rung}", ladder="plank", rung=rung)
    make_exercise(ladder="bridge", rung=1)
    rungs = Exercise.objects.on_ladder("plank")
    assert [exercise.slug for exercise in rungs] == ["plank-1", "plank-2", "plank-3"]


def test_doses_come_in_the_order_of_the_phases():
    exercise = make_exercise(doses={"keep": {"reps": 3}, "move": {"reps": 2}})
    assert [*exercise.doses.items()] == [
        (Phase.MOVE, Dose(reps=2)),
        (Phase.KEEP, Dose(reps=3)),
    ]


@pytest.mark.parametrize(("text", "slug"), FIRST_RESULTS.items())
def test_words_of_daily_life_find_the_right_exercise_first(catalogue, text, slug):
    assert Exercise.objects.active().matching_text(text)[0].slug == slug


@pytest.mark.parametrize(("text", "correction"), CORRECTIONS.items())
def test_a_typing_error_is_corrected(catalogue, text, correction):
    assert not Exercise.objects.active().matching_text(text).exists()
    assert Exercise.objects.active().suggested_correction(text) == correction


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("cautions", ["flu"]),
        ("places", "floor"),
        ("steps", ["Stand.", 2]),
        ("doses", {"warm_up": {"reps": 3}}),
        ("doses", {"move": {"reps": True}}),
        ("doses", {"move": {"laps": 3}}),
        ("sources", [{"title": "A study"}]),
    ],
)
def test_an_entry_with_a_value_of_another_kind_is_not_loaded(field, value):
    with pytest.raises(ValidationError, match=field):
        Exercise(**{field: value}).clean_fields()


def test_fixtures_name_an_exercise_by_its_slug():
    exercise = make_exercise(slug="plank", name="Plank")
    assert exercise.natural_key() == ("plank",)
    assert Exercise.objects.get_by_natural_key("plank") == exercise
    assert str(exercise) == "Plank"
