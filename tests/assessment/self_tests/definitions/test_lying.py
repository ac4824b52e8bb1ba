"""Tests done lying down: the muscle or joint of each, and how it is scored."""

from assessment.self_tests.definitions.lying import LYING_TESTS
from core.values.suitability import Caution, Place
from tests.assessment.self_tests.definitions.rows import list_scoring_rows

# test, structure, scale, unit, whether it has sides, whether more is better
ROWS = [
    ("thomas", "hip_flexor", "picture", "degrees", True, False),
    ("thomas-knee", "rectus_femoris", "picture", "degrees", True, True),
    ("knee-extension", "hamstrings", "picture", "degrees", True, False),
    ("straight-leg-raise", "hamstrings", "picture", "degrees", True, True),
    ("knee-to-chest", "gluteals", "picture", "centimetres", True, False),
    ("active-straight-leg-raise", "pelvis", "difficulty", "points", True, False),
    ("active-straight-leg-raise-squeezed", "pelvis", "choice", "answer", False, False),
    ("press-up", "lumbar_spine", "choice", "answer", False, True),
    ("elbow-rest", "lumbar_spine", "choice", "answer", False, True),
]


def test_each_is_about_its_structure_and_has_its_scale():
    assert list_scoring_rows(LYING_TESTS) == ROWS


def test_all_can_be_done_on_a_bed():
    assert all(test.position.startswith("lying") for test in LYING_TESTS)
    assert all(Place.BED in test.places for test in LYING_TESTS)


def test_leg_pain_is_followed_only_where_there_is_some():
    following = [test for test in LYING_TESTS if test.tracks_leg_pain]
    assert [test.only_with for test in following] == [Caution.LEG_PAIN] * 2


def test_a_leg_lift_is_confirmed_by_the_same_lift_with_a_squeeze():
    assert {t.slug: t.confirmed_by for t in LYING_TESTS if t.confirmed_by} == {
        "active-straight-leg-raise": "active-straight-leg-raise-squeezed"
    }
