"""Texts about the side that a picture shows; knows no picture."""

import re
from collections.abc import Iterator

from exercises.values.vocabulary import Side

SIDE_PLACEHOLDER, OTHER_SIDE_PLACEHOLDER = "{side}", "{other_side}"
SIDE_NAME_PATTERN = re.compile(r"\b(left|right)\b", re.IGNORECASE)


def name_sides(text: str, side: Side) -> str:
    """Insert the names of the shown side and the other one into the text."""
    named = text.replace(SIDE_PLACEHOLDER, side)
    return named.replace(OTHER_SIDE_PLACEHOLDER, side.opposite_side)


def find_side_issues(text: str, *, is_sided: bool) -> Iterator[str]:
    """Why a text would name the wrong side, or none, if its picture is mirrored."""
    fixed_text = name_sides(text, Side.LEFT)
    if is_sided and fixed_text == text:
        yield f"names no {SIDE_PLACEHOLDER} that is shown"
    if is_sided and SIDE_NAME_PATTERN.search(text):
        yield (
            f"says left or right instead of {SIDE_PLACEHOLDER} or"
            f" {OTHER_SIDE_PLACEHOLDER}"
        )
    if not is_sided and fixed_text != text:
        yield f"has a {SIDE_PLACEHOLDER}, but the exercise has no sides"
    if set("{}") & set(fixed_text):
        yield "has a brace that stands for nothing"
