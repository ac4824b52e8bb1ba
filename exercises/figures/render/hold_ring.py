"""A ring beside a figure that fills while a position is held."""

from core.values.svg import Markup, build_element, join_markup
from exercises.figures.engine.sizes import RING_GAP, RING_RADIUS
from exercises.figures.render.sheet import DrawingSheet

# Pictures that are wider have room above them, and others beside them.
SHAPE_OF_PLAYER = 3 / 2


def draw_hold_ring(sheet: DrawingSheet, filling: Markup) -> Markup:
    x, y = make_room_for_ring(sheet, round(RING_RADIUS * sheet.scale))
    place = {"cx": x, "cy": y, "r": round(RING_RADIUS * sheet.scale)}
    return join_markup(
        build_element("circle", {"class": "ring", **place}),
        # The style sheet dashes it: one dash is as long as the path.
        build_element(
            "circle", {"class": "ring filling", **place, "pathLength": 1}, filling
        ),
    )


def make_room_for_ring(sheet: DrawingSheet, radius: int) -> tuple[int, int]:
    """Its middle, at the top right corner of a sheet that it enlarges."""
    columns, rows = zip(*sheet.visited, strict=True)
    right, top = max(columns), min(rows)
    width, height = right - min(columns), max(rows) - top
    outwards = 2 * radius + round(RING_GAP * sheet.scale)
    if width > SHAPE_OF_PLAYER * height:
        top -= outwards
    else:
        right += outwards
    sheet.visited.append((right, top))
    return right - radius, top + radius
