"""The marked body with a letter for each mark, joined to it by a line."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from statistics import fmean

from core.values.svg import Markup, ViewBox, build_element, build_path
from exercises.figures.body_map.drawing import (
    BodyRegion,
    BodyView,
    RegionMark,
    build_map_svg,
    draw_body_outline,
    draw_region,
    project_region_corners,
    split_by_side,
    trace_outline,
    view_of_structure,
)
from exercises.figures.body_map.regions import REGION_OUTLINES
from exercises.figures.engine.geometry import PagePoint
from exercises.figures.engine.sizes import BODY_MAP_SCALE
from exercises.values.vocabulary import Side, Structure

# From the head to the knees: no self-test looks at anything below.
LETTERED_BOX = ViewBox(-96, -251, 192, 192)
LETTER_COLUMN = 80
LETTER_RADIUS = 14
LETTER_GAP = 30
LETTER_BASELINE = 6  # below the middle of its circle
HIGHEST_LETTER = LETTERED_BOX.top + LETTER_RADIUS + 5
LOWEST_LETTER = LETTERED_BOX.top + LETTERED_BOX.height - LETTER_RADIUS - 5


@dataclass(frozen=True, slots=True, kw_only=True)
class LetteredRegion:
    letter: str
    region: BodyRegion


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedLetter:
    """A letter beside the body, and the middle of the region that it names."""

    letter: str
    middle: PagePoint
    height: float

    @property
    def column(self) -> int:
        return -LETTER_COLUMN if self.middle.x < 0 else LETTER_COLUMN


def draw_lettered_body(
    view: BodyView,
    marks: Mapping[BodyRegion, str],
    lettered: Iterable[LetteredRegion],
    text_alternative: str,
) -> Markup:
    regions = (
        part
        for (structure, side), mark in split_by_side(view, marks)
        for part in draw_marked_region(view, structure, side, mark)
    )
    content = (
        build_hatching(view),
        draw_body_outline(view).content,
        *regions,
        *map(draw_letter, place_letters(view, lettered)),
    )
    return build_map_svg(LETTERED_BOX, *content, text_alternative=text_alternative)


def draw_marked_region(
    view: BodyView, structure: Structure, side: Side, mark: str
) -> Iterator[Markup]:
    yield draw_region(view, structure, side, mark)
    if mark == RegionMark.OUTLINED:
        path = trace_outline(view, REGION_OUTLINES[structure], side)
        # Not in the style sheet: some browsers would look for the pattern in there.
        yield build_element("path", {"d": path, "fill": f"url(#{name_hatching(view)})"})


def name_hatching(view: BodyView) -> str:
    # Both views are on one page.
    return f"hatching-{view}"


def build_hatching(view: BodyView) -> Markup:
    attributes: dict[str, str | int] = {
        "id": name_hatching(view),
        "width": 4,
        "height": 4,
        "patternUnits": "userSpaceOnUse",
        "patternTransform": "rotate(45)",
    }
    return build_element("pattern", attributes, build_path("hatching", "M1 0V4"))


def draw_letter(placed: PlacedLetter) -> Markup:
    x, y = placed.column, round(placed.height)
    end = f"{round(placed.middle.x, 1):g} {round(placed.middle.y, 1):g}"
    circle = {"cx": x, "cy": y, "r": LETTER_RADIUS}
    return build_element(
        "g",
        {"class": "map-letter"},
        build_path("leader", f"M{x} {y}L{end}"),
        build_element("circle", circle),
        build_element("text", {"x": x, "y": y + LETTER_BASELINE}, placed.letter),
    )


def place_letters(
    view: BodyView, lettered: Iterable[LetteredRegion]
) -> list[PlacedLetter]:
    """Put each letter beside its region, in two columns in which none overlap."""
    placed = sorted(
        (
            PlacedLetter(letter=each.letter, middle=middle, height=middle.y)
            for each in lettered
            if view_of_structure(each.region[0]) is view
            for middle in [find_middle(view, *each.region)]
        ),
        key=lambda each: each.middle.y,
    )
    left = [each for each in placed if each.column < 0]
    right = [each for each in placed if each.column > 0]
    return [*spread_letters(left), *spread_letters(right)]


def find_middle(view: BodyView, structure: Structure, side: Side | None) -> PagePoint:
    # A mark on both sides has its letter on the right of the page.
    outward = Side.LEFT if view is BodyView.FRONT else Side.RIGHT
    corners = project_region_corners(view, structure, side or outward)
    x, y = (BODY_MAP_SCALE * fmean(values) for values in zip(*corners, strict=True))
    return PagePoint(x, y)


def spread_letters(column: Sequence[PlacedLetter]) -> list[PlacedLetter]:
    """Move the letters of a column apart, as little as the sheet allows."""
    gap = min(LETTER_GAP, (LOWEST_LETTER - HIGHEST_LETTER) / max(len(column) - 1, 1))
    heights: list[float] = []
    for number, each in enumerate(column):
        lowest = LOWEST_LETTER - gap * (len(column) - 1 - number)
        wanted = max(each.middle.y, heights[-1] + gap if heights else HIGHEST_LETTER)
        heights.append(min(wanted, lowest))
    return [
        replace(each, height=height)
        for each, height in zip(column, heights, strict=True)
    ]
