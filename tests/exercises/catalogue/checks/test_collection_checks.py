"""What is wrong with a collection."""

import pytest

from exercises.catalogue.checks.collection_checks import find_collection_issues
from exercises.collections.collection import ExerciseCollection

SLUGS = {f"exercise-{number}" for number in range(12)}


def make_collection(*exercises, cover="exercise-1"):
    return ExerciseCollection(
        slug="bed-only",
        name="Bed only",
        summary="For a day in bed.",
        purpose=("It moves you.",),
        not_if=("you have a fever",),
        cover=cover,
        how_to="One after the other.",
        exercises=exercises,
    )


@pytest.mark.parametrize(
    ("exercises", "expected"),
    [
        (("exercise-1", "exercise-2", "exercise-3"), []),
        (("exercise-1", "exercise-2"), ["has 2 exercises, wanted are 3 to 9"]),
        (
            tuple(f"exercise-{number}" for number in range(1, 11)),
            ["has 10 exercises, wanted are 3 to 9"],
        ),
        (
            ("exercise-1", "exercise-2", "sit-up"),
            ["names sit-up, which is not in the catalogue"],
        ),
        (
            ("exercise-1", "exercise-2", "exercise-1"),
            ["names an exercise twice"],
        ),
    ],
    ids=["whole", "too few", "too many", "unknown", "twice"],
)
def test_a_collection_names_some_exercises_of_the_catalogue_once(exercises, expected):
    issues = find_collection_issues([make_collection(*exercises)], SLUGS)
    assert issues == [("bed-only", message) for message in expected]


def test_the_cover_is_one_of_its_exercises():
    exercises = ("exercise-1", "exercise-2", "exercise-3")
    collection = make_collection(*exercises, cover="exercise-4")
    assert find_collection_issues([collection], SLUGS) == [
        (
            "bed-only",
            "has exercise-4 for a cover, which is none of its exercises",
        )
    ]
