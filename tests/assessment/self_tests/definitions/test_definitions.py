import itertools

import pytest

from assessment.self_tests.definitions import (
    SELF_TESTS,
    ScoreScale,
    SelfTestDemand,
    describe_self_test,
    get_self_test,
)
from assessment.self_tests.rules.cut_offs import (
    ASYMMETRY_CUT_OFFS,
    CUT_OFFS,
    RELIABILITY_BY_TEST,
    get_finding_kinds,
)
from assessment.self_tests.rules.selection import CAUTION_REASONS, SHORT_SET_SLUGS
from exercises.values.vocabulary import Place, Position, Side

SLUGS = [test.slug for test in SELF_TESTS]


def test_every_slug_is_used_once():
    assert len(set(SLUGS)) == len(SLUGS)


def test_nobody_gets_up_again_once_they_lie_down():
    lying = [test.position.value.startswith("lying") for test in SELF_TESTS]
    assert lying == sorted(lying)


@pytest.mark.parametrize("test", SELF_TESTS, ids=SLUGS)
def test_every_row_is_complete(test):
    assert all((test.name, test.looks_at, test.needs, test.steps, test.stop_if))
    assert all((test.scoring, test.figure, test.figure_text, test.minutes))
    assert all(sentence[-1] in ".?" for sentence in (*test.steps, *test.stop_if))
    assert bool(test.options) != bool(test.high)


@pytest.mark.parametrize("test", SELF_TESTS, ids=SLUGS)
def test_every_row_says_how_reliable_it_is(test):
    assert RELIABILITY_BY_TEST[test.slug].source


def test_rules_are_about_tests_that_exist():
    assert set(RELIABILITY_BY_TEST) == set(SLUGS)
    assert {limit.test for limit in CUT_OFFS} | set(ASYMMETRY_CUT_OFFS) <= set(SLUGS)
    assert set(SLUGS) >= SHORT_SET_SLUGS


def test_every_caution_that_excludes_a_test_has_its_sentence():
    used = frozenset().union(*(test.cautions for test in SELF_TESTS))
    assert used == set(CAUTION_REASONS)


def test_picture_scales_offer_three_to_five_positions():
    scales = [test for test in SELF_TESTS if test.scale is ScoreScale.PICTURE]
    assert all(3 <= len(test.options) <= 5 for test in scales)


def test_picture_scales_have_even_steps():
    for test in SELF_TESTS:
        values = sorted(option.value for option in test.options)
        steps = {b - a for a, b in itertools.pairwise(values)}
        assert len(steps) <= 1


def test_alternatives_are_gentler_or_elsewhere():
    for test in SELF_TESTS:
        for other in map(get_self_test, test.alternatives):
            assert other.structure is test.structure


def test_stand_ins_stand_in_for_something():
    alternatives = {slug for test in SELF_TESTS for slug in test.alternatives}
    stand_ins = {test.slug for test in SELF_TESTS if test.is_stand_in}
    assert stand_ins <= alternatives


def test_floor_tests_can_be_left_out_by_who_cannot_get_down():
    for test in SELF_TESTS:
        if test.places == {Place.FLOOR}:
            assert "cannot_get_to_floor" in test.cautions


def test_looks_find_nothing():
    looks = [test.slug for test in SELF_TESTS if test.demand is SelfTestDemand.LOOK]
    assert len(looks) == 3
    assert [get_finding_kinds(slug) for slug in looks] == [frozenset()] * 3


def test_unknown_test_is_named():
    with pytest.raises(ValueError, match="Unknown self-test: 'thoma'"):
        get_self_test("thoma")


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


def test_row_is_described_for_those_outside():
    data = describe_self_test(get_self_test("thomas"))
    assert data["id"] == "thomas"
    assert data["sides"] == ["left", "right"]
    assert data["range"] is None
    assert data["options"][0] == {
        "value": -10,
        "label": "thigh below the level of the bed",
    }
    assert describe_self_test(get_self_test("plank"))["range"] == [0, 600]
    assert describe_self_test(get_self_test("plank"))["sides"] == []


def test_every_position_is_ordered():
    assert {test.position for test in SELF_TESTS} <= set(Position)
