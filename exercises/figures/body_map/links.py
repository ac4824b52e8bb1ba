"""The body as a way into the catalogue: each muscle on it leads to its exercises."""

import re
from collections.abc import Collection, Mapping

from exercises.figures.body_map import drawing
from exercises.figures.body_map.drawing import Region, View
from exercises.values.vocabulary import Structure

# `linked` draws each structure with its name in the class, to find it again here.
REGION = re.compile(r'<path class="region tight (\w+)"[^>]*/>')


def marked(structure: Structure) -> str:
    return drawing.close_up(structure, "tight")


def linked(view: View, addresses: Mapping[Structure, str]) -> str:
    """One view of the body on which each structure leads to its address.

    The first named lie on top: the piriformis is small, and lies on the gluteals.

    Its links are a short cut for pointers, so keys pass them by: whoever shows it
    shows the same links as a list.
    """
    regions: dict[Region, str] = {
        (each, None): f"tight {each}" for each in reversed([*addresses])
    }
    markup = drawing.draw(view, regions)
    return REGION.sub(
        lambda region: link(Structure(region[1]), addresses, region[0]), markup
    )


def link(structure: Structure, addresses: Mapping[Structure, str], shape: str) -> str:
    return (
        f'<a href="{addresses[structure]}" tabindex="-1">'
        f"<title>{structure.label.capitalize()}</title>{shape}</a>"
    )


def in_order(structures: Collection[str]) -> list[Structure]:
    return [structure for structure in Structure if structure in structures]
