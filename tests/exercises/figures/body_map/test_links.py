"""The body whose muscles lead somewhere."""

import re
import xml.etree.ElementTree as ET

from exercises.figures.body_map.drawing import BodyView
from exercises.figures.body_map.links import (
    draw_linked_body,
    draw_structure,
    sort_structures,
)
from exercises.values.vocabulary import Structure

ADDRESSES = {
    Structure.GLUTEALS: "/exercises/?muscle=gluteals",
    Structure.QUADRICEPS: "/exercises/?muscle=quadriceps",
}


def links(view):
    drawing = ET.fromstring(draw_linked_body(view, ADDRESSES))  # noqa: S314 — our own drawing
    return [(link.get("href"), link.find("title").text) for link in drawing.iter("a")]


def test_each_muscle_of_a_view_is_linked_on_both_sides():
    assert links(BodyView.BACK) == [("/exercises/?muscle=gluteals", "Gluteals")] * 2
    assert (
        links(BodyView.FRONT) == [("/exercises/?muscle=quadriceps", "Quadriceps")] * 2
    )


def test_one_structure_is_marked_in_the_middle_of_its_picture():
    drawing = ET.fromstring(draw_structure(Structure.CALVES))  # noqa: S314 — our own drawing
    left, top, width, height = map(int, drawing.get("viewBox").split())
    starts = [
        [int(number) for number in re.findall(r"-?\d+", path.get("d"))[:2]]
        for path in drawing.iter("path")
        if path.get("class") == "region tight"
    ]
    assert len(starts) == 2
    assert all(left < x < left + width for x, _ in starts)
    assert all(top < y < top + height for _, y in starts)


def test_structures_come_in_the_order_of_the_vocabulary():
    assert sort_structures({"neck", "hip_flexor"}) == [
        Structure.HIP_FLEXOR,
        Structure.NECK,
    ]
