import re
from dataclasses import replace

import pytest
from hypothesis import given

from assessment.self_tests.definitions import SELF_TESTS, get_self_test
from assessment.self_tests.rules import wording
from assessment.self_tests.rules.findings import derive_findings
from assessment.self_tests.rules.results import PainPlace
from exercises.values.vocabulary import Side, Structure
from tests.assessment.factories import result
from tests.assessment.self_tests.rules.test_findings import PROFILES, RESULT_LISTS, both

LEFT, RIGHT = Side.LEFT, Side.RIGHT


def only(results):
    (found,) = derive_findings(results)
    return found


@pytest.mark.parametrize(
    ("results", "title"),
    [
        (both("thomas", 20, 0), "Front of the left hip: tight"),
        (both("figure-four", 0, 30), "Deep in the right buttock: tighter"),
        (both("side-bend", 10, 15), "Right side of the waist: tighter"),
        (both("single-leg-bridge", 31, 14), "Right buttock: weak"),
        (both("single-leg-bridge", 31, 45), "Left buttock: weaker"),
        (both("side-bridge", 41, 5), "Right side of the waist: weaker"),
        (both("trunk-rotation", 30, 60), "Upper back: turns less to the left"),
        (both("hip-rotation", 50, 30), "Right hip: turns in less"),
        (both("hip-rotation", 30, 20), "Right hip: stiff"),
        (
            both("active-straight-leg-raise", 2, 0),
            "Pelvis: hard to keep steady on the left",
        ),
        ([result("plank", None, 14)], "Core: low"),
        ([result("plank", None, 22)], "Core: below target"),
        ([result("plank-wall", None, 22)], "Core: weak"),
        ([result("plank", pain=3)], "Plank: it hurt"),
        (
            [result("figure-four", RIGHT, pain=3)],
            "Ankle on the other knee: it hurt on the right",
        ),
    ],
)
def test_finding_has_a_title(results, title):
    assert wording.format_finding_title(only(results)) == title


@pytest.mark.parametrize(
    ("results", "words"),
    [
        ([result("plank", None, 14)], "sure"),
        (both("side-bend", 10, 15), "fairly sure"),
        (both("thomas", 20, 0), "a hint"),
        ([result("plank", pain=3)], ""),
    ],
)
def test_how_sure_a_finding_is_has_plain_words(results, words):
    assert wording.format_sureness(only(results)) == words


@pytest.mark.parametrize(
    ("results", "words"),
    [
        (
            both("thomas", 20, 0),
            "Left: thigh well above the bed. Right: thigh level with the bed.",
        ),
        (
            both("single-leg-bridge", 31, 14),
            "Right: 14 s. Left: 31 s. Target: from 20 s.",
        ),
        (
            both("side-bend", 10, 15),
            "Left: 10 cm. Right: 15 cm. Sides count as different above 3 cm.",
        ),
        (
            [result("knee-extension", LEFT, 40)],
            "Left: nearly half bent, about 40° short or more. Usual: up to 33°.",
        ),
        (
            [result("plank", None, 22)],
            "You reached 22 s. Target: from 30 s.",
        ),
        ([result("plank", is_painful=True)], "You felt pain."),
        (
            [result("plank", pain=3, pain_place=PainPlace.LOW_BACK)],
            "You felt pain in the low back, 3 of 10.",
        ),
    ],
)
def test_finding_says_what_was_measured(results, words):
    assert wording.describe_score(only(results)) == words


@pytest.mark.parametrize(
    ("results", "source"),
    [
        (both("side-bend", 10, 15), " Source: own rule."),
        ([result("plank", pain=3)], ""),
    ],
)
def test_a_score_that_is_read_elsewhere_names_its_source(results, source):
    found = only(results)
    assert wording.cite_score(found) == wording.describe_score(found) + source


def test_a_stored_finding_of_a_cut_off_that_is_no_more_says_its_score_only():
    stored = replace(only([result("plank", None, 22)]), test="two-leg-bridge")
    assert wording.describe_score(stored) == "You reached 22 s. Target: from 30 s."
    stored = replace(stored, test="fingertip-floor")
    assert wording.describe_score(stored) == "You reached 22 cm."


def test_low_confidence_says_why_and_counts_little():
    found = only(both("thomas", 20, 0))
    assert wording.format_confidence(found) == "Low confidence"
    assert wording.get_reliability_note(found).startswith("This test misses many")
    assert wording.describe_plan(found).endswith("it counts little in your programme.")


def test_hamstring_says_which_cut_off_is_used():
    found = only(both("knee-extension", 40, 0))
    assert wording.format_confidence(found) == "Moderate confidence"
    note = wording.get_reliability_note(found)
    assert "123 students aged 18 to 24: 33° for men and 23.4° for women" in note
    assert wording.describe_plan(found) == "Your programme stretches this side first."


def test_the_bed_edge_test_says_how_often_it_is_right():
    note = wording.get_reliability_note(only(both("thomas", 20, 0)))
    assert [each for each in ("32%", "57%", ".30 to .65") if each not in note] == []


@pytest.mark.parametrize(
    ("structure", "side", "name"),
    [
        (Structure.HIP_FLEXOR, LEFT, "front of the left hip"),
        (Structure.GLUTEALS, None, "buttocks"),
        (Structure.CALVES, RIGHT, "right calves"),
        (Structure.CALVES, None, "calves"),
    ],
)
def test_structures_have_plain_names(structure, side, name):
    assert wording.format_structure_name(structure, side) == name


@pytest.mark.parametrize(
    ("results", "name"),
    [
        (both("thomas", 20, 0), "Iliopsoas"),
        (both("hip-rotation", 50, 30), ""),
        ([result("plank", pain=3)], ""),
    ],
)
def test_a_muscle_has_a_name_for_clinicians(results, name):
    assert wording.get_latin_name(only(results)) == name


def test_no_side_goes_first_where_both_are_tight():
    found = derive_findings(both("knee-extension", 40, 40))
    texts = [wording.describe_plan(each, found) for each in found]
    assert texts == ["Your programme stretches both sides."] * 2


def test_pain_is_certain_and_asks_for_relief():
    found = only([result("plank", pain=3)])
    assert wording.get_reliability_note(found) == ""
    assert wording.describe_plan(found).startswith("We start with relief there")


def test_nerve_sign_asks_for_the_symptom_check():
    found = only([result("press-up", None, -1)])
    assert "symptom check" in wording.explain_meaning(found)
    assert (
        wording.describe_plan(found)
        == "Your programme leaves out what pulls on that nerve."
    )


def test_pelvis_is_never_out_of_place():
    found = only(both("active-straight-leg-raise", 2, 0))
    assert "never means that your pelvis is out of place" in wording.explain_meaning(
        found
    )


@pytest.mark.parametrize(
    ("results", "words"),
    [
        (both("thomas", 20, 0), "This is the muscle in front of the hip."),
        (both("single-leg-bridge", 31, 14), "These are the big muscles of the bottom."),
        (
            both("side-bend", 10, 15),
            "This is a muscle at the waist beside the spine. "
            "Bending to the left stretches the right one.",
        ),
        (both("trunk-rotation", 20, 50), ""),
        ([result("plank", pain=3)], ""),
    ],
)
def test_finding_says_which_muscle_that_is(results, words):
    assert wording.describe_structure(only(results)) == words


@pytest.mark.parametrize(
    ("slug", "values", "words"),
    [
        ("plank", {None: 59}, "You reached 59 s. The target is 30 s: reached."),
        ("plank", {None: 60}, "You reached 60 s. That is strong."),
        ("side-bend", {LEFT: 12, RIGHT: 13}, "Left: 12 cm. Right: 13 cm."),
    ],
)
def test_good_result_is_told_too(slug, values, words):
    assert wording.describe_passed_test(get_self_test(slug), values) == words


FORBIDDEN = re.compile(r"diagnos|\bcure|guarantee", re.IGNORECASE)


@given(RESULT_LISTS, PROFILES)
def test_every_finding_can_be_told_calmly(results, profile):
    for found in derive_findings(results, profile):
        texts = [
            wording.format_finding_title(found),
            wording.describe_score(found),
            wording.explain_meaning(found),
        ]
        texts += [
            wording.describe_plan(found),
            wording.format_confidence(found),
            wording.get_reliability_note(found),
        ]
        assert all(texts[:5])
        assert not FORBIDDEN.search(" ".join(texts))
        if found.side:
            assert found.side.value in texts[0].lower()


def test_tests_are_told_calmly():
    for test in SELF_TESTS:
        assert not FORBIDDEN.search(" ".join((*test.steps, test.looks_at)))


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (result("plank", None, 22), "22 s"),
        (result("thomas", LEFT, 0), "Left: thigh level with the bed"),
        (result("thomas", RIGHT, is_skipped=True), "Right: not done"),
        (result("plank", None, 22, pain=3), "22 s, it hurt, 3 of 10"),
        (result("plank", is_painful=True), "it hurt"),
    ],
)
def test_score_reads_back_as_it_was_given(given, words):
    assert wording.describe_given_result(get_self_test(given.test), given) == words


def test_drawing_says_its_side():
    thomas = get_self_test("thomas")
    assert (
        wording.describe_drawing(thomas, RIGHT) == f"{thomas.figure_text} Right side."
    )
    plank = get_self_test("plank")
    assert wording.describe_drawing(plank, None) == plank.figure_text
