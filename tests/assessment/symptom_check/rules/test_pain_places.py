from itertools import combinations

import pytest

from assessment.symptom_check.questions import QUESTIONS_BY_ID
from assessment.symptom_check.questions.answers import NOT_SURE
from assessment.symptom_check.rules.pain_places import (
    PLACE_STRUCTURES,
    TAP_AREAS,
    draw_pain_place_maps,
)
from exercises.figures.body_map.drawing import (
    place_css_class,
    project_region_corners,
    view_of_structure,
)
from exercises.figures.engine.sizes import BODY_MAP_SCALE
from exercises.values.vocabulary import Side

IDS = {place: f"id_{place}" for place in PLACE_STRUCTURES}


def test_every_place_that_can_be_ticked_lies_on_the_body():
    options = {option.value for option in QUESTIONS_BY_ID["place"].options}
    assert set(PLACE_STRUCTURES) == options - {NOT_SURE}


def test_every_place_can_be_tapped():
    assert {tap.place for taps in TAP_AREAS.values() for tap in taps} == set(
        PLACE_STRUCTURES
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
    [("low_back", 2, 0), ("thigh", 2, 2), ("belly", 0, 2)],
)
def test_a_place_is_drawn_where_it_can_be_seen(place, behind, front):
    maps = draw_pain_place_maps(IDS)
    css_class = place_css_class([*IDS].index(place))
    marks = [drawing.count(f'class="region {css_class}"') for drawing in maps]
    assert marks == [behind, front]


def test_a_tap_ticks_the_box_of_its_place():
    behind, front = draw_pain_place_maps(IDS)
    assert behind.count('<label for="id_flank"></label>') == 2
    assert front.count('<label for="id_belly"></label>') == 1


def middle_of_region(view, structure, side):
    columns, rows = zip(*project_region_corners(view, structure, side), strict=True)
    x, y = ((min(values) + max(values)) / 2 for values in (columns, rows))
    return x * BODY_MAP_SCALE, y * BODY_MAP_SCALE


@pytest.mark.parametrize("place", PLACE_STRUCTURES)
def test_a_tap_lies_where_its_place_is_drawn(place):
    for structure in PLACE_STRUCTURES[place]:
        view = view_of_structure(structure)
        taps = [tap for tap in TAP_AREAS[view] if tap.place == place]
        for side in Side:
            x, y = middle_of_region(view, structure, side)
            assert any(
                tap.left <= x <= tap.left + tap.width
                and tap.top <= y <= tap.top + tap.height
                for tap in taps
            )
