"""Front and back of the body with the structures that a finding or a pain names."""

from collections.abc import Mapping
from enum import StrEnum
from functools import cache

from exercises.figures.body_map.regions import Corner, corners
from exercises.figures.engine.figure import Figure, Key
from exercises.figures.engine.geometry import Camera, Point, Vector
from exercises.figures.engine.pose import Arm, Leg, posed
from exercises.figures.engine.skeleton import side_sign
from exercises.figures.engine.solve import solve
from exercises.figures.poses.bases import STANDING, foot
from exercises.figures.render.drawing import Sheet
from exercises.figures.render.outline import Pen
from exercises.values.vocabulary import Side, Structure

SCALE = 240
PADDING = 10
CLOSE_UP = (144, 108)  # width and height
MAP_POSE = posed(
    STANDING,
    legs=Leg(knee=2, reach=foot(-0.03, 0.075)),
    arms=Arm(flex=0, abd=16, elbow=6),
)


class View(StrEnum):
    FRONT = "front"
    BACK = "back"


CAMERAS = {View.FRONT: Camera(90), View.BACK: Camera(-90)}
SEEN_FROM_BEHIND = frozenset(
    {
        Structure.PIRIFORMIS,
        Structure.QUADRATUS_LUMBORUM,
        Structure.GLUTEALS,
        Structure.HAMSTRINGS,
        Structure.SPINAL_EXTENSORS,
        Structure.CALVES,
        Structure.LATISSIMUS,
        Structure.LUMBAR_SPINE,
        Structure.THORACIC_SPINE,
        Structure.PELVIS,
        Structure.NECK,
    }
)

Region = tuple[Structure, Side | None]


def view_of(structure: Structure) -> View:
    return View.BACK if structure in SEEN_FROM_BEHIND else View.FRONT


def draw(view: View, highlighted: Mapping[Region, str]) -> str:
    """The body with each region marked by its class; both sides without a side.

    On the front view the person's left is on the right of the page.
    """
    body, box = _outline(view)
    regions = "".join(
        _region(view, structure, each, css_class)
        for (structure, side), css_class in highlighted.items()
        if view_of(structure) is view
        for each in ([side] if side else Side)
    )
    return _svg(box, body + regions)


def close_up(structure: Structure, css_class: str) -> str:
    """The part of the body around one structure."""
    view = view_of(structure)
    body, _ = _outline(view)
    places = [
        place for side in Side for place in corners_on_page(view, structure, side)
    ]
    left, top = (
        round(SCALE * (min(values) + max(values)) / 2 - size / 2)
        for values, size in zip(zip(*places, strict=True), CLOSE_UP, strict=True)
    )
    regions = "".join(_region(view, structure, side, css_class) for side in Side)
    return _svg(f"{left} {top} {CLOSE_UP[0]} {CLOSE_UP[1]}", body + regions)


def _svg(box: str, inner: str) -> str:
    return f'<svg class="figure body-map" role="img" viewBox="{box}">{inner}</svg>'


@cache
def _outline(view: View) -> tuple[str, str]:
    figure = Figure(name=view, keys=(Key(MAP_POSE),), camera=CAMERAS[view], is_map=True)
    sheet = Sheet(figure, SCALE, detail=True)
    paths = sheet.paths(solve(MAP_POSE).body)
    left, top, right, bottom = sheet.bounds.edges()
    width, height = right - left + 2 * PADDING, bottom - top + 2 * PADDING
    return paths, f"{left - PADDING} {top - PADDING} {width} {height}"


@cache
def _region(view: View, structure: Structure, side: Side, css_class: str) -> str:
    pen = Pen(SCALE)
    pen.spline(corners_on_page(view, structure, side))
    return f'<path class="region {css_class}" d="{pen.data}"/>'


def corners_on_page(view: View, structure: Structure, side: Side) -> list[Point]:
    body = solve(MAP_POSE).body

    def place(corner: Corner) -> Point:
        out = side_sign(side) * corner.out
        offset = body.frames[corner.point].world(Vector(0, out, corner.up))
        return CAMERAS[view].project(body.points[corner.point].plus(offset))

    return [place(corner) for corner in corners(structure, side)]
