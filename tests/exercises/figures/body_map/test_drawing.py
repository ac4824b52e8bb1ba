"""The body map: every structure can be marked, on its own side."""

import re
import xml.etree.ElementTree as ET
from itertools import pairwise

import pytest

from core.values.svg import Markup
from exercises.figures.body_map.drawing import (
    BodyView,
    draw_body_map,
    draw_close_up,
    draw_linked_body,
    place_css_class,
    project_region_corners,
    view_of_structure,
)
from exercises.figures.engine.geometry import PagePoint
from exercises.values.vocabulary import JOINT_STRUCTURES, Side, Structure

URLS = {
    Structure.GLUTEALS: "/exercises/?muscle=gluteals&level=2",
    Structure.QUADRICEPS: "/exercises/?muscle=quadriceps",
}
MUSCLES = [structure for structure in Structure if structure not in JOINT_STRUCTURES]


def region_x(view, side):
    structure = Structure.GLUTEALS if view is BodyView.BACK else Structure.QUADRICEPS
    markup = draw_body_map(view, {(structure, side): "tight"})
    drawing = ET.fromstring(markup)  # noqa: S314 — our own drawing
    path = drawing.find(".//path[@class='region tight']")
    return float(path.get("d").removeprefix("M").replace("-", " -").split()[0])


def corners(structure):
    view = view_of_structure(structure)
    return project_region_corners(view, structure, Side.RIGHT)


def is_inside(place, outline):
    """Whether a ray to the right crosses the outline an odd number of times."""
    crossings = 0
    for a, b in pairwise([*outline, outline[0]]):
        if (a.y > place.y) != (b.y > place.y):
            crossings += place.x < a.x + (place.y - a.y) / (b.y - a.y) * (b.x - a.x)
    return crossings % 2 == 1


def grid_within(outline):
    columns, rows = zip(*outline, strict=True)
    places = (
        PagePoint(
            min(columns) + (max(columns) - min(columns)) * x / 20,
            min(rows) + (max(rows) - min(rows)) * y / 20,
        )
        for x in range(21)
        for y in range(21)
    )
    return [place for place in places if is_inside(place, outline)]


@pytest.mark.parametrize("structure", MUSCLES)
def test_most_of_every_muscle_lies_open(structure):
    on_top = [
        corners(other)
        for other in MUSCLES[: MUSCLES.index(structure)]
        if view_of_structure(other) is view_of_structure(structure)
    ]
    places = grid_within(corners(structure))
    covered = [each for each in places if any(is_inside(each, top) for top in on_top)]
    assert len(covered) < 0.4 * len(places)


@pytest.mark.parametrize("structure", Structure)
def test_every_structure_can_be_marked(structure):
    view = view_of_structure(structure)
    assert 'class="region weak"' in draw_body_map(view, {(structure, None): "weak"})


def test_a_region_without_a_side_is_marked_on_both():
    markup = draw_body_map(BodyView.BACK, {(Structure.HAMSTRINGS, None): "tight"})
    assert markup.count('class="region tight"') == 2


def test_a_structure_of_the_other_view_is_left_out():
    markup = draw_body_map(BodyView.FRONT, {(Structure.HAMSTRINGS, Side.LEFT): "tight"})
    assert "region" not in markup


def test_left_is_on_the_right_of_the_front_and_on_the_left_of_the_back():
    assert (
        region_x(BodyView.FRONT, Side.LEFT) > 0 > region_x(BodyView.FRONT, Side.RIGHT)
    )
    assert region_x(BodyView.BACK, Side.LEFT) < 0 < region_x(BodyView.BACK, Side.RIGHT)


def test_a_body_without_a_text_is_decoration():
    drawing = ET.fromstring(draw_body_map(BodyView.BACK, {}))  # noqa: S314 — our own drawing
    shown = {name: drawing.get(name) for name in ("aria-hidden", "aria-label", "role")}
    assert shown == {"aria-hidden": "true", "aria-label": None, "role": None}


def test_an_overlay_lies_on_top_of_the_regions():
    markup = draw_body_map(
        BodyView.BACK, {(Structure.NECK, None): "tight"}, Markup("<g/>")
    )
    drawing = ET.fromstring(markup)  # noqa: S314 — our own drawing
    assert [part.get("class") for part in drawing[-3:-1]] == ["region tight"] * 2
    assert drawing[-1].tag == "g"


def find_links(view):
    drawing = ET.fromstring(draw_linked_body(view, URLS))  # noqa: S314 — our own drawing
    return [(link.get("href"), link.find("title").text) for link in drawing.iter("a")]


def test_each_muscle_of_a_view_is_linked_on_both_sides():
    assert find_links(BodyView.BACK) == [(URLS[Structure.GLUTEALS], "Gluteals")] * 2
    assert (
        find_links(BodyView.FRONT) == [(URLS[Structure.QUADRICEPS], "Quadriceps")] * 2
    )


def test_the_muscles_named_first_lie_on_top():
    urls = {Structure.PIRIFORMIS: "/p", Structure.GLUTEALS: "/g"}
    drawing = ET.fromstring(draw_linked_body(BodyView.BACK, urls))  # noqa: S314 — our own drawing
    assert [link.get("href") for link in drawing.iter("a")] == ["/g", "/g", "/p", "/p"]


def test_one_structure_is_marked_in_the_middle_of_its_picture():
    drawing = ET.fromstring(draw_close_up(Structure.CALVES))  # noqa: S314 — our own drawing
    left, top, width, height = map(int, drawing.get("viewBox").split())
    starts = [
        [int(number) for number in re.findall(r"-?\d+", path.get("d"))[:2]]
        for path in drawing.iter("path")
        if path.get("class") == "region filled"
    ]
    assert len(starts) == 2
    assert all(left < x < left + width for x, _ in starts)
    assert all(top < y < top + height for _, y in starts)


def test_a_place_has_the_class_that_lights_up_with_its_box():
    markup = draw_body_map(
        BodyView.BACK, {(Structure.NECK, Side.LEFT): place_css_class(3)}
    )
    assert 'class="region place place-3"' in markup
