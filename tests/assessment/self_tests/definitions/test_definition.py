import pytest

from assessment.self_tests.definitions import get_self_test
from assessment.self_tests.definitions.definition import ScoreUnit
from exercises.values.vocabulary import Side


@pytest.mark.parametrize(
    ("slug", "value", "is_accepted"),
    [
        ("thomas", 10, True),
        ("thomas", 5, False),
        ("plank", 31.4, True),
        ("plank", -1, False),
        ("plank", 601, False),
        ("sit-to-stand", 12, True),
        ("sit-to-stand", 12.5, False),
        ("side-bend", 12.5, True),
    ],
)
def test_scores_keep_to_their_scale(slug, value, is_accepted):
    assert get_self_test(slug).accepts_score(value) is is_accepted


def test_scores_read_as_words():
    assert get_self_test("thomas").format_score(0) == "thigh level with the bed"
    assert get_self_test("plank").format_score(31.0) == "31 s"
    assert get_self_test("sit-to-stand").format_score(12) == "12 times"


def test_sides_are_left_first():
    assert get_self_test("thomas").sides == (Side.LEFT, Side.RIGHT)
    assert get_self_test("plank").sides == (None,)


def test_only_picture_scales_have_a_picture_step():
    assert get_self_test("figure-four").picture_step == 15
    assert get_self_test("plank").picture_step == 0


def test_the_drawings_of_a_scale_are_in_the_order_of_its_options():
    assert get_self_test("trunk-rotation").picture_names == (
        "test-trunk-rotation-1",
        "test-trunk-rotation-2",
        "test-trunk-rotation-3",
        "test-trunk-rotation-4",
        "test-trunk-rotation-5",
    )
    assert get_self_test("plank").picture_names == ()


@pytest.mark.parametrize(
    ("slug", "locates_pain", "side_of_left"),
    [
        ("thomas", True, Side.LEFT),
        ("side-bend", False, Side.RIGHT),
        ("plank", False, Side.LEFT),
    ],
)
def test_a_test_may_speak_of_the_other_side(slug, locates_pain, side_of_left):
    test = get_self_test(slug)
    assert test.locates_pain is locates_pain
    assert test.cross_side(Side.LEFT) is side_of_left
    assert test.cross_side(None) is None


@pytest.mark.parametrize("side", Side)
def test_a_side_that_is_crossed_twice_is_the_same(side):
    bend = get_self_test("side-bend")
    assert bend.cross_side(bend.cross_side(side)) is side


def test_every_unit_has_its_symbol():
    assert {unit: unit.symbol for unit in ScoreUnit} == {
        ScoreUnit.DEGREES: "°",
        ScoreUnit.SECONDS: " s",
        ScoreUnit.CENTIMETRES: " cm",
        ScoreUnit.TIMES: " times",
        ScoreUnit.POINTS: " of 5",
        ScoreUnit.ANSWER: "",
    }
