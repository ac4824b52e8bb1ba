from itertools import combinations

import pytest

from assessment.symptom_check.questions import QUESTIONS_BY_ID
from assessment.symptom_check.questions.answers import NOT_SURE
from assessment.symptom_check.rules.pain_places import (
    NARROW_VIEW_BOX,
    PLACE_MARKS,
    TAP_AREAS,
    draw_pain_place_maps,
)
from exercises.figures.body_map.drawing import (
    place_css_class,
    project_outline,
)
from exercises.figures.engine.sizes import BODY_MAP_SCALE
from exercises.values.vocabulary import Side

IDS = {place: f"id_{place}" for place in PLACE_MARKS}


def test_every_place_that_can_be_ticked_lies_on_the_body():
    options = {option.value for option in QUESTIONS_BY_ID["place"].options}
    assert set(PLACE_MARKS) == options - {NOT_SURE}


def test_every_place_can_be_tapped():
    assert {tap.place for taps in TAP_AREAS.values() for tap in taps} == set(
        PLACE_MARKS
    )


def test_a_tap_means_one_place_only():
    for taps in TAP_AREAS.values():
        for one, other in combinations(taps, 2):
            assert (
                one.left + one.width <= other.left
                or other.left + other.width <= one.left
                or one.top + one.height <= other.top
                or other.top + other.height <= one.top
            )


@pytest.mark.parametrize(
    ("place", "behind", "front"),
    [
        ("low_back", 2, 0),
        ("middle_back", 2, 0),
        ("thigh", 2, 0),
        ("thigh_front", 0, 4),
        ("below_knee", 2, 0),
        ("shin", 0, 2),
        ("hip", 0, 2),
        ("belly", 0, 2),
    ],
)
def test_a_place_is_drawn_where_it_can_be_seen(place, behind, front):
    maps = dict(draw_pain_place_maps(IDS))
    css_class = place_css_class([*IDS].index(place))
    assert {
        words: drawing.count(f'class="region {css_class}"')
        for words, drawing in maps.items()
    } == {"Back": behind, "Front": front}


def test_a_tap_ticks_the_box_of_its_place():
    (_, behind), (_, front) = draw_pain_place_maps(IDS)
    assert behind.count('<label for="id_flank"></label>') == 2
    assert front.count('<label for="id_belly"></label>') == 1


def middle_of_outline(mark, side):
    corners = project_outline(mark.view, mark.outline, side)
    columns, rows = zip(*corners, strict=True)
    x, y = ((min(values) + max(values)) / 2 for values in (columns, rows))
    return x * BODY_MAP_SCALE, y * BODY_MAP_SCALE


def is_within(area, x, y):
    return (
        area.left <= x <= area.left + area.width
        and area.top <= y <= area.top + area.height
    )


@pytest.mark.parametrize("place", PLACE_MARKS)
def test_a_tap_lies_where_its_place_is_drawn(place):
    for mark in PLACE_MARKS[place]:
        taps = [tap for tap in TAP_AREAS[mark.view] if tap.place == place]
        for side in Side:
            middle = middle_of_outline(mark, side)
            assert any(is_within(tap, *middle) for tap in taps)


def test_every_tap_lies_on_the_picture():
    for tap in (tap for taps in TAP_AREAS.values() for tap in taps):
        assert is_within(NARROW_VIEW_BOX, tap.left, tap.top)
        right, bottom = tap.left + tap.width, tap.top + tap.height
        assert is_within(NARROW_VIEW_BOX, right, bottom)
