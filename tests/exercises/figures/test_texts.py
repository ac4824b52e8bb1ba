"""The text of a figure names the side that does in it what the text says."""

import json
import re

import pytest

from exercises.figures.engine.body_parts import side_sign
from exercises.figures.engine.figure import Figure
from exercises.figures.engine.motion import solve_keyframes
from exercises.figures.library import PICTURES_BY_NAME
from exercises.values.vocabulary import Side
from tests import ROOT

# In a text, the side that works and the other one; figures are drawn for the right.
SIDES_DRAWN = {"side": Side.RIGHT, "other_side": Side.LEFT}
CATALOGUE_TEXTS = sorted(
    {
        (row["fields"]["figure"], row["fields"]["figure_text"])
        for path in (ROOT / "fixtures").glob("*.json")
        for row in json.loads(path.read_text())
        if row["model"] == "exercises.exercise"
    }
)
MOVES = (
    "lifts|rises|swings|sweeps|slides(?! down)|straightens|opens|rocks|floats|moves|"
    "is drawn|comes slowly back"
)
# The points by which each part is followed; a knee that straightens moves the ankle.
FOLLOWED = {
    "leg": ("ankle",),
    "foot": ("toe",),
    "heel": ("heel",),
    "knee": ("knee", "ankle"),
    "arm": ("fingertip",),
    "hand": ("palm",),
}


def measure_travel(bodies, point):
    return max(
        body.points[point].minus(bodies[0].points[point]).length for body in bodies
    )


def measure_end_travel(bodies, side, part):
    return sum(measure_travel(bodies, f"{side}_{name}") for name in FOLLOWED[part])


def measure_turn(bodies, side):
    """How far the chest ends up turned to that side."""
    return side_sign(side) * max(
        (body.frames["chest"].ahead.y for body in bodies), key=abs
    )


def measure_shift(bodies, side):
    shifts = (body.points["root"].y - bodies[0].points["root"].y for body in bodies)
    return side_sign(side) * max(shifts, key=abs)


def measure_height(bodies, side, name):
    return max(body.points[f"{side}_{name}"].z for body in bodies)


# What a text says of a side, and a measure that is greater for that side.
CLAIMS = [
    (
        rf"{{(\w+)}} (leg|foot|arm|hand|heel|knee) (?:{MOVES})\b",
        measure_end_travel,
    ),
    (
        r"(?:slides|sets|reaches|stretches) the {(\w+)} (leg|foot|arm)\b(?! overhead)",
        measure_end_travel,
    ),
    (
        r"lies on the {(\w+)} side",
        lambda bodies, side: -measure_height(bodies[:1], side, "hip"),
    ),
    (
        r"stands on the {(\w+)} leg",
        lambda bodies, side: -measure_height(bodies, side, "ankle"),
    ),
    (
        r"half-kneels on the {(\w+)} knee",
        lambda bodies, side: -measure_height(bodies, side, "knee"),
    ),
    (
        r"{(\w+)} leg (?:is )?a long step behind",
        lambda bodies, side: -bodies[0].points[f"{side}_ankle"].x,
    ),
    (r"turns? to the {(\w+)}", measure_turn),
    (r"hips (?:slide|drift|lean further) to the {(\w+)}", measure_shift),
]


def list_claims(text):
    """Each side that a text names, with a measure, and what else that measure needs."""
    for pattern, measure in CLAIMS:
        for side, *details in re.findall(
            pattern if re.compile(pattern).groups > 1 else f"{pattern}()", text
        ):
            yield SIDES_DRAWN[side], measure, [each for each in details if each]


@pytest.mark.parametrize(("name", "text"), CATALOGUE_TEXTS)
def test_a_text_names_a_side_where_the_picture_has_one(name, text):
    assert ("{side}" in text or "{other_side}" in text) is PICTURES_BY_NAME[
        name
    ].is_sided


@pytest.mark.parametrize(
    ("name", "text"),
    [(name, text) for name, text in CATALOGUE_TEXTS if [*list_claims(text)]],
)
def test_the_side_that_a_text_names_is_the_one_that_does_it(name, text):
    figure = PICTURES_BY_NAME[name]
    assert isinstance(figure, Figure)
    bodies = solve_keyframes(figure)
    for side, measure, details in list_claims(text):
        named, other = (
            measure(bodies, each, *details) for each in (side, side.opposite_side)
        )
        assert named > other, (side, measure, details)


def test_most_texts_of_sided_figures_say_what_a_side_does():
    sided = {
        name
        for name, _ in CATALOGUE_TEXTS
        if isinstance(PICTURES_BY_NAME[name], Figure)
        and PICTURES_BY_NAME[name].is_sided
    }
    claimed = {name for name, text in CATALOGUE_TEXTS if [*list_claims(text)]}
    assert len(claimed) > len(sided) * 0.6
