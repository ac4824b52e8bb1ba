"""The body map: every structure can be marked, on the side it belongs to."""

import xml.etree.ElementTree as ET

import pytest

from exercises.figures import bodymap
from exercises.figures.bodymap import View
from exercises.vocabulary import Side, Structure


def region_x(view, side):
    structure = Structure.GLUTEALS if view is View.BACK else Structure.QUADRICEPS
    markup = bodymap.draw(view, {(structure, side): "tight"})
    drawing = ET.fromstring(markup)  # noqa: S314 — our own drawing
    path = drawing.find(".//path[@class='region tight']")
    return float(path.get("d").removeprefix("M").replace("-", " -").split()[0])


@pytest.mark.parametrize("structure", Structure)
def test_every_structure_can_be_marked(structure):
    view = bodymap.view_of(structure)
    assert 'class="region weak"' in bodymap.draw(view, {(structure, None): "weak"})


def test_a_region_without_a_side_is_marked_on_both():
    markup = bodymap.draw(View.BACK, {(Structure.HAMSTRINGS, None): "tight"})
    assert markup.count('class="region tight"') == 2


def test_a_structure_of_the_other_view_is_left_out():
    markup = bodymap.draw(View.FRONT, {(Structure.HAMSTRINGS, Side.LEFT): "tight"})
    assert "region" not in markup


def test_left_is_on_the_right_of_the_front_and_on_the_left_of_the_back():
    assert region_x(View.FRONT, Side.LEFT) > 0 > region_x(View.FRONT, Side.RIGHT)
    assert region_x(View.BACK, Side.LEFT) < 0 < region_x(View.BACK, Side.RIGHT)
