"""The body map: every structure can be marked, on the side it belongs to."""

import xml.etree.ElementTree as ET
from itertools import pairwise

import pytest

from exercises.figures.body_map import drawing as body_map_drawing
from exercises.figures.body_map.drawing import BodyView
from exercises.figures.engine.geometry import PagePoint
from exercises.values.vocabulary import JOINT_STRUCTURES, Side, Structure

MUSCLES = [structure for structure in Structure if structure not in JOINT_STRUCTURES]


def region_x(view, side):
    structure = Structure.GLUTEALS if view is BodyView.BACK else Structure.QUADRICEPS
    markup = body_map_drawing.draw_body_map(view, {(structure, side): "tight"})
    drawing = ET.fromstring(markup)  # noqa: S314 — our own drawing
    path = drawing.find(".//path[@class='region tight']")
    return float(path.get("d").removeprefix("M").replace("-", " -").split()[0])


def corners(structure):
    view = body_map_drawing.view_of_structure(structure)
    return body_map_drawing.project_region_corners(view, structure, Side.RIGHT)


def is_inside(place, outline):
    """Whether a line to the right crosses the outline an odd number of times."""
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
        if body_map_drawing.view_of_structure(other)
        is body_map_drawing.view_of_structure(structure)
    ]
    places = grid_within(corners(structure))
    covered = [each for each in places if any(is_inside(each, top) for top in on_top)]
    assert len(covered) < 0.4 * len(places)


@pytest.mark.parametrize("structure", Structure)
def test_every_structure_can_be_marked(structure):
    view = body_map_drawing.view_of_structure(structure)
    assert 'class="region weak"' in body_map_drawing.draw_body_map(
        view, {(structure, None): "weak"}
    )


def test_a_region_without_a_side_is_marked_on_both():
    markup = body_map_drawing.draw_body_map(
        BodyView.BACK, {(Structure.HAMSTRINGS, None): "tight"}
    )
    assert markup.count('class="region tight"') == 2


def test_a_structure_of_the_other_view_is_left_out():
    markup = body_map_drawing.draw_body_map(
        BodyView.FRONT, {(Structure.HAMSTRINGS, Side.LEFT): "tight"}
    )
    assert "region" not in markup


def test_left_is_on_the_right_of_the_front_and_on_the_left_of_the_back():
    assert (
        region_x(BodyView.FRONT, Side.LEFT) > 0 > region_x(BodyView.FRONT, Side.RIGHT)
    )
    assert region_x(BodyView.BACK, Side.LEFT) < 0 < region_x(BodyView.BACK, Side.RIGHT)
