"""Findings marked on the body."""

from assessment.self_tests.rules.findings import derive_findings
from assessment.self_tests.rules.findings_map import (
    build_findings_body_maps,
    format_letter,
    letter_findings,
)
from assessment.self_tests.rules.results import TestResult
from exercises.figures.body_map.drawing import BodyView, RegionMark
from exercises.values.vocabulary import Side, Structure


def marks(*results):
    return {
        each.view: dict(each.regions)
        for each in build_findings_body_maps(derive_findings(results))
    }


def test_nothing_found_needs_no_map():
    assert build_findings_body_maps(()) == ()


def test_front_and_back_mark_what_is_theirs():
    tight = TestResult(test="thomas", side=Side.LEFT, value=20)
    bent = TestResult(test="knee-extension", side=Side.RIGHT, value=40)
    assert marks(tight, bent) == {
        BodyView.FRONT: {(Structure.HIP_FLEXOR, Side.LEFT): RegionMark.FILLED},
        BodyView.BACK: {(Structure.HAMSTRINGS, Side.RIGHT): RegionMark.FILLED},
    }


def test_words_say_what_is_marked():
    front, back = build_findings_body_maps(
        derive_findings([TestResult(test="thomas", side=Side.LEFT, value=20)])
    )
    assert front.description == (
        "The body seen from the front. Marked: A. Front of the left hip: tight."
    )
    assert back.description == "The body seen from the back. Marked: nothing."


def test_page_has_the_right_side_on_the_left_of_the_front_only():
    front, back = build_findings_body_maps(
        derive_findings([TestResult(test="plank", value=10)])
    )
    assert front.sides_left_to_right == (Side.RIGHT, Side.LEFT)
    assert back.sides_left_to_right == (Side.LEFT, Side.RIGHT)


def test_painful_bend_is_marked_on_both_sides():
    sore = TestResult(test="side-bend", side=Side.LEFT, is_painful=True, pain=4)
    assert marks(sore)[BodyView.BACK] == {
        (Structure.QUADRATUS_LUMBORUM, None): RegionMark.DASHED
    }


def test_tight_and_weak_muscle_has_one_mark_and_both_words():
    bridge = TestResult(test="single-leg-bridge", side=Side.LEFT, value=5)
    hug = TestResult(test="knee-to-chest", side=Side.LEFT, value=0)
    other = TestResult(test="knee-to-chest", side=Side.RIGHT, value=30)
    _, back = build_findings_body_maps(derive_findings([hug, other, bridge]))
    assert len(back.regions) == 2
    assert "Left buttock: weak" in back.description
    assert "Right buttock: tighter" in back.description


def test_letters_follow_the_page_what_only_hurt_comes_last():
    sore = TestResult(test="side-bend", side=Side.LEFT, is_painful=True, pain=4)
    tight = TestResult(test="thomas", side=Side.LEFT, value=20)
    found = derive_findings([sore, tight])
    assert [(letter, each.test) for letter, each in letter_findings(found)] == [
        ("A", "thomas"),
        ("B", "side-bend"),
    ]
    front, back = build_findings_body_maps(found)
    assert [each.letter for each in front.letters] == ["A"]
    assert [(each.letter, each.region) for each in back.letters] == [
        ("B", (Structure.QUADRATUS_LUMBORUM, None))
    ]


def test_there_are_letters_enough_for_every_finding():
    assert [format_letter(number) for number in (0, 25, 26, 52)] == [
        "A",
        "Z",
        "AA",
        "BA",
    ]
