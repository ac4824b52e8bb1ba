"""Tests done on a chair: the muscle or joint of each, and how it is scored."""

from assessment.self_tests.definitions.seated import SEATED_TESTS
from core.values.suitability import Place, Position
from tests.assessment.self_tests.definitions.rows import list_scoring_rows

# test, structure, scale, unit, whether it has sides, whether more is better
ROWS = [
    (
        "side-bend-seated",
        "quadratus_lumborum",
        "centimetres",
        "centimetres",
        True,
        True,
    ),
    ("trunk-rotation", "thoracic_spine", "picture", "degrees", True, True),
    ("hip-rotation", "hip_joint", "picture", "degrees", True, True),
    ("figure-four", "piriformis", "picture", "degrees", True, False),
    ("knee-extension-seated", "hamstrings", "picture", "degrees", True, False),
]


def test_each_is_about_its_structure_and_has_its_scale():
    assert list_scoring_rows(SEATED_TESTS) == ROWS


def test_a_chair_is_all_the_room_they_need():
    assert {test.position for test in SEATED_TESTS} == {Position.SEATED}
    assert {test.places for test in SEATED_TESTS} == {frozenset({Place.CHAIR})}
