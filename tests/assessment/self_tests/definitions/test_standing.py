"""Tests done standing: the muscle or joint of each, and how it is scored."""

from assessment.self_tests.definitions.standing import STANDING_TESTS
from core.values.suitability import Place, Position
from tests.assessment.self_tests.definitions.rows import list_scoring_rows

# test, structure, scale, unit, whether it has sides, whether more is better
ROWS = [
    ("side-bend", "quadratus_lumborum", "centimetres", "centimetres", True, True),
    ("fingertip-floor", "lumbar_spine", "centimetres", "centimetres", False, False),
    ("back-bend", "lumbar_spine", "choice", "answer", False, True),
    ("one-leg-stance", "gluteals", "seconds", "seconds", True, True),
    ("sit-to-stand", "quadriceps", "count", "times", False, True),
]


def test_each_is_about_its_structure_and_has_its_scale():
    assert list_scoring_rows(STANDING_TESTS) == ROWS


def test_all_are_done_standing_and_only_one_needs_a_chair():
    assert {test.position for test in STANDING_TESTS} == {Position.STANDING}
    on_chair = [test.slug for test in STANDING_TESTS if Place.CHAIR in test.places]
    assert on_chair == ["sit-to-stand"]
