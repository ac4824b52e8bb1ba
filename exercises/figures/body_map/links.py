"""The body as a way into the catalogue: each muscle on it leads to its exercises."""

import re
from collections.abc import Collection, Mapping

from exercises.figures.body_map import drawing
from exercises.figures.body_map.drawing import BodyRegion, BodyView
from exercises.values.vocabulary import Structure

# `draw_linked_body` gives each structure its name as a class, to find it here again.
REGION_PATTERN = re.compile(r'<path class="region tight (\w+)"[^>]*/>')


def draw_structure(structure: Structure) -> str:
    return drawing.draw_close_up(structure, "tight")


def draw_linked_body(view: BodyView, structure_urls: Mapping[Structure, str]) -> str:
    """One view of the body on which each structure leads to its address.

    The first named lie on top: the piriformis is small, and lies on the gluteals.

    Its links are a short cut for pointers, so keys pass them by: whoever shows it
    shows the same links as a list.
    """
    regions: dict[BodyRegion, str] = {
        (each, None): f"tight {each}" for each in reversed([*structure_urls])
    }
    markup = drawing.draw_body_map(view, regions)
    return REGION_PATTERN.sub(
        lambda region: wrap_in_link(Structure(region[1]), structure_urls, region[0]),
        markup,
    )


def wrap_in_link(
    structure: Structure, structure_urls: Mapping[Structure, str], region_svg: str
) -> str:
    return (
        f'<a href="{structure_urls[structure]}" tabindex="-1">'
        f"<title>{structure.label.capitalize()}</title>{region_svg}</a>"
    )


def sort_structures(structures: Collection[str]) -> list[Structure]:
    return [structure for structure in Structure if structure in structures]
