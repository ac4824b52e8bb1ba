"""Left and right: drawing, text, body map and stored value mean the same side."""

import pytest

from assessment.self_tests.definitions import SELF_TESTS, get_self_test
from assessment.self_tests.forms import SelfTestScoreForm
from assessment.self_tests.rules.cut_offs import FindingKind, get_finding_kinds
from assessment.self_tests.rules.findings import derive_findings
from assessment.self_tests.rules.findings_map import (
    FINDING_MARKS,
    build_findings_body_maps,
)
from assessment.self_tests.rules.findings_report import build_finding_card
from assessment.self_tests.rules.results import TestResult
from exercises.figures.engine.motion import solve_keyframes
from exercises.figures.library import PICTURES_BY_NAME
from exercises.figures.render import arrows
from exercises.values.vocabulary import Side

SIDED = [test for test in SELF_TESTS if test.is_sided]
sided_tests = pytest.mark.parametrize("test", SIDED, ids=lambda test: test.slug)
sides = pytest.mark.parametrize("side", Side)


def end_of(test):
    """The body in the position in which the test is read, drawn for the right."""
    figure = PICTURES_BY_NAME[test.figure]
    return solve_keyframes(figure)[arrows.find_farthest_keyframe(figure)].points


def is_higher(point):
    return lambda body: body[f"right_{point}"].z > body[f"left_{point}"].z + 0.05


def is_lower(point):
    return lambda body: body[f"right_{point}"].z < body[f"left_{point}"].z - 0.05


def is_chest_turned_right(body):
    return body["right_shoulder"].x < body["left_shoulder"].x - 0.05


def is_right_foot_out(body):
    return body["right_ankle"].y < body["right_knee"].y - 0.05


def is_right_elbow_down(body):
    return body["right_elbow"].z < 0.1 and body["left_hip"].z > body["right_hip"].z


# What the right side visibly does in its drawing.
SEEN = {
    "side-bend": is_lower("fingertip"),
    "side-bend-seated": is_lower("fingertip"),
    "one-leg-stance": is_lower("ankle"),
    "trunk-rotation": is_chest_turned_right,
    "hip-rotation": is_right_foot_out,
    "figure-four": is_higher("ankle"),
    "knee-extension-seated": is_higher("ankle"),
    "thomas": is_lower("knee"),
    "thomas-knee": is_lower("knee"),
    "knee-extension": is_higher("ankle"),
    "straight-leg-raise": is_higher("ankle"),
    "knee-to-chest": is_higher("knee"),
    "active-straight-leg-raise": is_higher("ankle"),
    "single-leg-bridge": is_lower("ankle"),
    "side-bridge": is_right_elbow_down,
}


def test_every_side_test_says_what_its_drawing_shows():
    assert set(SEEN) == {test.slug for test in SIDED}


@pytest.mark.parametrize("test", SELF_TESTS, ids=lambda test: test.slug)
def test_every_test_is_drawn(test):
    assert {test.figure, *test.picture_names} <= set(PICTURES_BY_NAME)


@sided_tests
def test_right_side_does_the_work_in_the_drawing(test):
    assert PICTURES_BY_NAME[test.figure].is_sided
    assert SEEN[test.slug](end_of(test))


@sided_tests
@sides
def test_every_option_has_its_drawing_on_the_side_asked_for(test, side):
    form = SelfTestScoreForm(test=test, side=side)
    options = [data for _, (data,), _ in subwidgets(form["value"])]
    drawn = [(data.get("picture"), data.get("side")) for data in options]
    assert drawn == [(picture, side) for picture in test.picture_names]
    assert all(PICTURES_BY_NAME[picture].is_sided for picture in test.picture_names)


def subwidgets(field):
    if not hasattr(field.field.widget, "pictures"):
        return []
    return field.field.widget.optgroups(field.html_name, [])


@sided_tests
@sides
def test_form_stores_what_was_given_under_the_side_it_asks_for(test, side):
    worse, _ = extremes(test)
    form = SelfTestScoreForm({"value": f"{worse:g}"}, test=test, side=side)
    assert form.is_valid()
    assert form.build_results() == [TestResult(test=test.slug, side=side, value=worse)]


def extremes(test):
    values = [option.value for option in test.options] or [3, min(test.high, 40)]
    worse, better = min(values), max(values)
    return (worse, better) if test.is_higher_better else (better, worse)


JUDGED = [test for test in SIDED if get_finding_kinds(test.slug)]


@pytest.mark.parametrize("test", JUDGED, ids=lambda test: test.slug)
@sides
def test_words_drawing_and_map_name_the_side_of_the_finding(test, side):
    worse, better = extremes(test)
    found = derive_findings(
        [
            TestResult(test=test.slug, side=side, value=worse),
            TestResult(test=test.slug, side=side.opposite_side, value=better),
        ]
    )
    [finding] = [each for each in found if each.kind is not FindingKind.PAINFUL]
    muscle = side.opposite_side if test.shows_other_side else side
    shown = build_finding_card(finding)
    assert finding.side is muscle
    assert shown.title.lower().count(muscle) == 1
    assert muscle.opposite_side not in shown.title.lower()
    assert shown.side is side
    assert shown.figure_text.endswith(f"{side.title()} side.")
    assert shown.score_text.startswith(f"{side.title()}: ")
    [marked] = [
        mark
        for each in build_findings_body_maps(found)
        for mark in each.regions.items()
    ]
    assert marked == ((finding.structure, muscle), FINDING_MARKS[finding.kind])


def test_only_side_bends_speak_of_the_other_side():
    other = {test.slug for test in SELF_TESTS if test.shows_other_side}
    assert other == {"side-bend", get_self_test("side-bend").alternatives[0]}
