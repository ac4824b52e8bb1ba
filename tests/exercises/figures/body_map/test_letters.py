"""Letters beside the body: each joined to its region, and none on another."""

import xml.etree.ElementTree as ET
from itertools import pairwise

import pytest

from exercises.figures.body_map.drawing import BodyView, RegionMark
from exercises.figures.body_map.letters import (
    HIGHEST_LETTER,
    LETTER_RADIUS,
    LOWEST_LETTER,
    LetteredRegion,
    draw_lettered_body,
    place_letters,
)
from exercises.values.vocabulary import Side, Structure

BACK = [
    Structure.HAMSTRINGS,
    Structure.PIRIFORMIS,
    Structure.GLUTEALS,
    Structure.QUADRATUS_LUMBORUM,
    Structure.PELVIS,
    Structure.THORACIC_SPINE,
]


def lettered(*regions):
    letters = map(chr, range(ord("A"), ord("A") + len(regions)))
    return [
        LetteredRegion(letter=letter, region=region)
        for letter, region in zip(letters, regions, strict=True)
    ]


def placed(*regions, view=BodyView.BACK):
    return {each.letter: each for each in place_letters(view, lettered(*regions))}


def test_each_letter_is_on_the_side_of_its_region():
    glutei = [(Structure.GLUTEALS, side) for side in Side]
    letters = placed(*glutei)
    assert letters["A"].column < 0 < letters["B"].column
    front = placed((Structure.HIP_FLEXOR, Side.LEFT), view=BodyView.FRONT)
    assert front["A"].column > 0


@pytest.mark.parametrize(
    ("view", "structure"),
    [(BodyView.FRONT, Structure.DEEP_CORE), (BodyView.BACK, Structure.LUMBAR_SPINE)],
)
def test_the_letter_of_both_sides_is_on_the_right_of_the_page(view, structure):
    assert placed((structure, None), view=view)["A"].column > 0


def test_letters_of_the_other_view_are_left_out():
    assert placed((Structure.HIP_FLEXOR, Side.LEFT)) == {}


@pytest.mark.parametrize("count", [1, 2, 6])
def test_letters_stand_apart_and_on_the_sheet(count):
    letters = placed(*((each, Side.RIGHT) for each in BACK[:count])).values()
    heights = sorted(each.height for each in letters)
    assert heights[0] >= HIGHEST_LETTER
    assert heights[-1] <= LOWEST_LETTER
    assert all(b - a >= 2 * LETTER_RADIUS for a, b in pairwise(heights))


def test_more_letters_than_fit_stay_on_the_sheet():
    letters = placed(*((Structure.GLUTEALS, Side.LEFT) for _ in range(12))).values()
    heights = [each.height for each in letters]
    assert min(heights) >= HIGHEST_LETTER - 0.01
    assert max(heights) <= LOWEST_LETTER + 0.01


def test_only_outlined_regions_are_hatched():
    markup = draw_lettered_body(
        BodyView.BACK,
        {
            (Structure.GLUTEALS, Side.LEFT): RegionMark.OUTLINED,
            (Structure.HAMSTRINGS, Side.LEFT): RegionMark.FILLED,
        },
        lettered((Structure.GLUTEALS, Side.LEFT)),
        "Left buttock: weak",
    )
    drawing = ET.fromstring(markup)  # noqa: S314 — our own drawing
    [pattern] = drawing.iter("pattern")
    filled = [each for each in drawing.iter("path") if each.get("fill")]
    assert [each.get("fill") for each in filled] == [f"url(#{pattern.get('id')})"]
    assert [each.text for each in drawing.iter("text")] == ["A"]
    assert drawing.get("aria-label") == "Left buttock: weak"
