"""Values come back from their JSON unchanged, and nothing else is accepted."""

from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.values.json_values import read_json_value, write_json_value
from core.values.vocabulary import LabelledStrEnum


class Colour(LabelledStrEnum):
    RED = "red"
    BLUE = "blue"


class Size(IntEnum):
    SMALL = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    colour: Colour
    length: float | None = None
    veins: int = 0


class Label(NamedTuple):
    text: str
    is_old: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree:
    leaves: tuple[Leaf, ...]
    labels: dict[Colour, Label]
    size: Size = Size.SMALL


TREE = Tree(
    leaves=(Leaf(colour=Colour.RED, length=1.5), Leaf(colour=Colour.BLUE)),
    labels={Colour.RED: Label("oak", is_old=True)},
)
TREE_JSON = {
    "leaves": [
        {"colour": "red", "length": 1.5, "veins": 0},
        {"colour": "blue", "length": None, "veins": 0},
    ],
    "labels": {"red": {"text": "oak", "is_old": True}},
    "size": 1,
}


def test_a_value_is_written_as_plain_json():
    assert write_json_value(TREE) == TREE_JSON


def test_members_are_written_as_their_plain_values():
    written = [type(value) for value in write_json_value([Colour.RED, Size.SMALL])]
    assert written == [str, int]
    assert [type(key) for key in write_json_value({Colour.RED: 1})] == [str]


def test_plain_json_is_written_as_it_is():
    assert write_json_value(TREE_JSON) == TREE_JSON


def test_a_value_is_read_as_it_was_written():
    assert read_json_value(Tree, TREE_JSON) == TREE


def test_a_mapping_is_in_the_order_of_its_vocabulary():
    read = read_json_value(dict[Colour, int], {"blue": 1, "red": 2})
    assert [*read.items()] == [(Colour.RED, 2), (Colour.BLUE, 1)]


def test_what_is_missing_gets_its_default():
    assert read_json_value(Leaf, {"colour": "red"}) == Leaf(colour=Colour.RED)


@given(
    st.lists(st.builds(Leaf, length=st.none() | st.floats(-9, 9), veins=st.integers()))
)
def test_any_value_comes_back(leaves):
    kind = tuple[Leaf, ...]
    assert read_json_value(kind, write_json_value(tuple(leaves))) == tuple(leaves)


@pytest.mark.parametrize(
    ("value_type", "raw"),
    [
        (int, True),
        (int, 1.0),
        (int, "1"),
        (float, True),
        (float, float("nan")),
        (float, float("inf")),
        (bool, 1),
        (str, 1),
        (str, "zero\0byte"),
        (str, "half \ud800"),
        (Colour, "green"),
        (Colour, 1),
        (Colour, ["red"]),
        (Size, True),
        (Size, "1"),
        (Leaf, []),
        (Leaf, {}),
        (Leaf, {"colour": "red", "age": 1}),
        (Leaf, {"colour": "red", "veins": None}),
        (Leaf, {"colour": "red", "length": "long"}),
        (tuple[int, ...], "12"),
        (tuple[int, ...], {"1": 2}),
        (tuple[int, ...], [1, None]),
        (dict[Colour, int], []),
        (dict[Colour, int], {"green": 1}),
        (float | None, "1"),
        (None, 0),
    ],
)
def test_anything_else_is_refused(value_type, raw):
    with pytest.raises((TypeError, ValueError)):
        read_json_value(value_type, raw)
