import itertools

import pytest

from assessment.self_tests.definitions import (
    SELF_TESTS,
    ScoreScale,
    SelfTestDemand,
    describe_self_test,
    get_self_test,
)
from assessment.self_tests.rules.cut_offs import get_finding_kinds
from core.values.suitability import Caution, Place, Position

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


HUGGED_KNEE_TESTS = {"thomas", "thomas-knee", "knee-to-chest"}


def test_no_knee_is_hugged_with_thin_bones():
    hugged = {test.slug for test in SELF_TESTS if "hug" in " ".join(test.steps).lower()}
    assert hugged == HUGGED_KNEE_TESTS
    assert all(Caution.OSTEOPOROSIS in get_self_test(slug).cautions for slug in hugged)


def test_who_is_unsteady_is_tested_beside_support_or_not_standing():
    standing = [test for test in SELF_TESTS if test.position is Position.STANDING]
    assert standing
    for test in standing:
        assert bool(test.support) != (Caution.POOR_BALANCE in test.cautions)


def test_looks_find_nothing():
    looks = [test.slug for test in SELF_TESTS if test.demand is SelfTestDemand.LOOK]
    assert len(looks) == 3
    assert [get_finding_kinds(slug) for slug in looks] == [frozenset()] * 3


def test_unknown_test_is_named():
    with pytest.raises(ValueError, match="Unknown self-test: 'thoma'"):
        get_self_test("thoma")


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
