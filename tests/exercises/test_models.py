"""The catalogue in the database: storing and searching."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection

from exercises.models import CatalogueWord, Exercise, load_catalogue_words
from exercises.search.query import TermRole
from exercises.search.reading import read_search
from exercises.values.doses import Dose
from exercises.values.vocabulary import Phase
from tests.exercises.factories import make_exercise

pytestmark = pytest.mark.django_db

SEARCHES_TO_EXPLAIN = (
    "hip",
    "psoas",
    "sciatica",
    "tight hamstrings",
    "lower back pain",
    "office exercises in a chair",
    "plank zebra",
    "sciati",
)


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


def found(text, **options):
    reading = read_search(text, load_catalogue_words, **options)
    exercises = Exercise.objects.matching_terms(reading.terms)
    return [exercise.slug for exercise in exercises]


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
    make_exercise(slug="zebra", name="Zebra gallop")
    assert found("hamstrings") == ["hamstring"]
    assert found("hamstrin") == ["hamstring"]
    assert found("stretching") == ["hamstring"]
    assert found("gallo") == found("galloping") == ["zebra"]


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


def test_a_word_that_is_typed_may_be_unfinished_and_another_is_whole():
    make_exercise(slug="whole", name="Gallop")
    make_exercise(slug="longer", name="Gallops and galloping")
    make_exercise(slug="other", name="Gallopade")
    assert {*found("gallop")} == {"whole", "longer"}
    *whole_words, beginning = found("gallop", is_typing=True)
    assert {*whole_words} == {"whole", "longer"}
    assert beginning == "other"


def test_what_matches_more_of_the_words_comes_first():
    make_exercise(slug="both", name="Zebra gallop")
    make_exercise(slug="one", name="Zebra")
    make_exercise(slug="none", name="Lion")
    assert found("zebra gallop") == ["both", "one"]
    assert found("zebra gazelle") == ["one", "both"]
    weights = Exercise.objects.matching_terms(
        read_search("zebra gallop", load_catalogue_words).terms
    ).values_list("match_weight", flat=True)
    assert [*weights] == [2 * TermRole.WORD, TermRole.WORD]


def test_words_that_name_a_filter_only_raise_the_rank():
    make_exercise(slug="chair", name="Zebra")
    make_exercise(slug="bed", name="Zebra", synonyms=["in bed"], level=3)
    assert found("in bed") == ["bed", "chair"]


def test_the_database_notes_the_words_of_each_exercise():
    exercise = make_exercise(
        name="Zebra-walk, 2", summary="Go.", synonyms=["Gnu"], primary=["hip_joint"]
    )
    assert load_catalogue_words() == {"zebra", "walk", "gnu", "hip", "joint"}
    Exercise.objects.filter(pk=exercise.pk).update(name="Lion")
    assert "lion" in load_catalogue_words()
    assert str(CatalogueWord.objects.get(word="gnu")) == "gnu"


def test_no_search_reads_the_whole_table(catalogue):
    fill_catalogue(times=82)
    assert Exercise.objects.count() > 10_000
    plans = {text: explain_search(text) for text in SEARCHES_TO_EXPLAIN}
    scanned = {text for text, plan in plans.items() if "Seq Scan" in plan}
    unindexed = {text for text, p in plans.items() if "exercise_search" not in p}
    assert (scanned, unindexed) == (set(), set())


def explain_search(text):
    terms = read_search(text, load_catalogue_words).terms
    return Exercise.objects.active().matching_terms(terms).only_card_fields().explain()


def fill_catalogue(times):
    """Add copies; nine of ten are of other muscles, as no word is in every entry."""
    others = {
        "name": "'Gnu'",
        "summary": "'Gallop.'",
        "synonyms": "'[]'::jsonb",
        "primary": "'[\"grip\"]'::jsonb",
        "secondary": "'[]'::jsonb",
        "technique": "'reflex'",
    }
    own = {"id", "slug", "ladder", "rung", "search"}
    columns = [f.column for f in Exercise._meta.concrete_fields if f.column not in own]
    names = ", ".join(f'"{column}"' for column in columns)
    values = ", ".join(
        f'CASE WHEN number % 10 = 0 THEN "{column}" ELSE {others[column]} END'
        if column in others
        else f'"{column}"'
        for column in columns
    )
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO exercises_exercise (slug, ladder, rung, {names}) "  # noqa: S608, names of fields
            f"SELECT number || '-' || left(slug, 40), '', 0, {values} "
            f"FROM exercises_exercise, generate_series(1, {times}) AS number"
        )
        cursor.execute("ANALYZE exercises_exercise")


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
