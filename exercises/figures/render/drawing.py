"""A figure as SVG: a still, or moving by SMIL without any script."""

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import NamedTuple

from exercises.figures.engine.figure import (
    Bag,
    Band,
    Box,
    Cord,
    Figure,
    Held,
    Prop,
    Rod,
)
from exercises.figures.engine.geometry import Camera, Point, Vector
from exercises.figures.engine.motion import bodies, moments
from exercises.figures.engine.pose import LIMBS
from exercises.figures.engine.skeleton import Body, side_sign
from exercises.figures.render import acupoints, arrows, ground, outline
from exercises.figures.render.muscles import MUSCLES, Anchor
from exercises.figures.render.outline import Pen
from exercises.values.vocabulary import Side, Structure

STILL_SCALE = 150
MOVING_SCALE = 300
PADDING = 0.035


class Part(NamedTuple):
    """One path: its class, and its data for any body."""

    kind: str
    draw: Callable[[Pen, Body], None]


class Bounds:
    """The rectangle that holds everything drawn so far, in whole units."""

    def __init__(self) -> None:
        self.points: list[tuple[int, int]] = []

    def edges(self) -> tuple[int, int, int, int]:
        columns, rows = zip(*self.points, strict=True)
        return min(columns), min(rows), max(columns), max(rows)


class Sheet:
    """Draws the parts of one figure at one scale and remembers their extent."""

    def __init__(self, figure: Figure, scale: int, detail: bool) -> None:
        self.figure = figure
        self.scale = scale
        self.detail = detail
        self.bounds = Bounds()

    def data(self, part: Part, body: Body) -> str:
        pen = Pen(self.scale)
        part.draw(pen, body)
        self.bounds.points += pen.visited
        return pen.data

    def paths(self, body: Body) -> str:
        paths = "".join(
            _path(part.kind, self.data(part, body)) for part in self.parts()
        )
        # What lies beyond the crop is drawn all the same: the page ends there.
        if self.figure.crop:
            self.bounds.points = acupoints.crop_corners(self.figure, body, self.scale)
        return paths + acupoints.drawn(self.figure, body, self.scale)

    def parts(self) -> list[Part]:
        figure = self.figure
        if figure.is_hand:
            return [Part("torso", lambda pen, body: acupoints.hand(pen))]
        if figure.is_map:
            return [Part("torso", self.whole)]
        props = [_prop(figure, prop) for prop in figure.props if _is_behind(prop)]
        front = [_prop(figure, prop) for prop in figure.props if _is_in_front(prop)]
        limbs = [part for name in ordered(figure) for part in self.carrying(name)]
        bellies = [
            _belly(figure, structure, side)
            for structure in figure.muscles
            for side in (("left", "right") if figure.both_sides else ("right",))
        ]
        return [*props, *limbs, *front, *bellies]

    def whole(self, pen: Pen, body: Body) -> None:
        for name in ordered(self.figure):
            self.part(name).draw(pen, body)

    def carrying(self, name: str) -> list[Part]:
        # A bag comes before its arm, for the hand closes over the handles.
        bags = [prop for prop in self.figure.props if isinstance(prop, Bag)]
        carried = [bag for bag in bags if f"{bag.side}_arm" == name]
        return [*(_prop(self.figure, bag) for bag in carried), self.part(name)]

    def part(self, name: str) -> Part:
        camera, detail = self.figure.camera, self.detail
        if name == "trunk":
            return Part("torso", lambda pen, body: _trunk(pen, camera, body))
        side, kind = name.split("_")
        shape = outline.leg if kind == "leg" else outline.arm
        return Part(
            "far" if _is_far(self.figure, name) else "near",
            lambda pen, body: shape(pen, camera, body, side, detail),
        )


def _trunk(pen: Pen, camera: Camera, body: Body) -> None:
    outline.trunk(pen, camera, body)
    outline.head(pen, camera, body)


def far_sides(figure: Figure) -> str:
    if figure.far is not None:
        return figure.far
    left = bodies(figure)[0].frames["root"].left
    turned = figure.camera.depth(left)
    # Seen from the front or the back neither side is the far one.
    return "" if abs(turned) < 0.5 else ("left" if turned < 0 else "right")


def _is_far(figure: Figure, name: str) -> bool:
    far = far_sides(figure).split()
    return name in far or name.split("_")[0] in far


def ordered(figure: Figure) -> list[str]:
    """Parts from the far to the near; `figure.last` come last as given."""
    solved = bodies(figure)

    # One order for all poses: an animation cannot lift a path above another.
    def depth(name: str) -> float:
        return sum(_depth(figure.camera, body, name) for body in solved)

    names = sorted((*LIMBS, "trunk"), key=depth)
    first = [name for name in names if name not in figure.last]
    return [*first, *figure.last]


MIDDLES = {
    "leg": ("hip", "knee", "knee", "ankle"),
    "arm": ("shoulder", "elbow", "elbow", "wrist"),
}


def _depth(camera: Camera, body: Body, name: str) -> float:
    if name == "trunk":
        points = ["waist", "chest", "pelvis", "ribs"]
    else:
        side, kind = name.split("_")
        points = [f"{side}_{point}" for point in MIDDLES[kind]]
    return sum(camera.depth(body.points[point]) for point in points)


def _is_behind(prop: Prop) -> bool:
    return isinstance(prop, Box | Rod)


def _is_in_front(prop: Prop) -> bool:
    return isinstance(prop, Cord | Held | Band)


def _prop(figure: Figure, prop: Prop) -> Part:
    camera = figure.camera
    if isinstance(prop, Box):
        return Part(prop.kind, lambda pen, body: outline.box(pen, camera, prop))
    if isinstance(prop, Rod):
        ends = camera.project(prop.start), camera.project(prop.end)
        return Part(
            prop.kind,
            lambda pen, body: outline.capsule(
                pen, ends[0], prop.radius, ends[1], prop.radius
            ),
        )
    if isinstance(prop, Held):
        return Part(prop.kind, lambda pen, body: _held(pen, camera, body, prop))
    if isinstance(prop, Band):
        return Part("cord", lambda pen, body: outline.band(pen, camera, body))
    if isinstance(prop, Bag):
        return Part("prop", lambda pen, body: outline.bag(pen, camera, body, prop))
    links = [(name, prop.radius) for name in prop.points]
    return Part("cord", lambda pen, body: outline.chain(pen, camera, body, *links))


def _held(pen: Pen, camera: Camera, body: Body, prop: Held) -> None:
    def place(offset: Vector) -> Point:
        frame = body.frames[prop.point]
        return camera.project(body.points[prop.point].plus(frame.world(offset)))

    # An outline of no length has no direction: a ball is a very short bar.
    end = prop.offset.plus(Vector(0.001, 0, 0)) if prop.end is None else prop.end
    outline.capsule(pen, place(prop.offset), prop.radius, place(end), prop.radius)


def _belly(figure: Figure, structure: Structure, side: str) -> Part:
    belly = MUSCLES[structure]

    def draw(pen: Pen, body: Body) -> None:
        places = [
            figure.camera.project(anchored(body, anchor, side))
            for anchor in (belly.start, belly.middle, belly.end)
        ]
        outline.lens(pen, places[0], places[1], places[2], belly.width)

    return Part("muscle", draw)


def anchored(body: Body, anchor: Anchor, side: str) -> Vector:
    name = anchor.point.replace("*", side)
    offset = body.frames[name].world(anchor.vector(side_sign(side)))
    return body.points[name].plus(offset)


def _arrow(sheet: Sheet) -> str:
    return _cue(sheet, arrows.way(sheet.figure))


def _cue(
    sheet: Sheet, way: arrows.Way | None, kind: str = "cue", animation: str = ""
) -> str:
    if way is None:
        return ""
    pen = Pen(sheet.scale)
    arrows.arrow(pen, way)
    sheet.bounds.points += pen.visited
    return _path(kind, pen.data, animation)


def _push(sheet: Sheet, body: Body, animation: str = "") -> str:
    push = sheet.figure.push
    if push is None:
        return ""
    way = arrows.pushing(push, sheet.figure.camera, body)
    return _cue(sheet, way, "cue push", animation)


def _ground(sheet: Sheet) -> str:
    if sheet.figure.is_map or sheet.figure.is_hand:
        return ""
    pen = Pen(sheet.scale)
    ground.strip(pen, sheet.figure)
    if not sheet.figure.crop:
        sheet.bounds.points += pen.visited
    return _path("mat", pen.data)


class Drawing(NamedTuple):
    """What is drawn, with the right side working, and the rectangle that holds it."""

    inner: str
    left: int
    top: int
    width: int
    height: int

    def svg(self, kind: str, is_mirrored: bool, role: str = ' role="img"') -> str:
        inner, left = self.inner, self.left
        if is_mirrored:
            inner = f'<g transform="scale(-1 1)">{inner}</g>'
            left = -left - self.width
        box = f"{left} {self.top} {self.width} {self.height}"
        return f'<svg class="{kind}"{role} viewBox="{box}">{inner}</svg>'


def still(figure: Figure, side: Side) -> str:
    return _still(figure).svg("figure still", figure.is_mirrored(side))


def animated(figure: Figure, side: Side) -> str:
    is_mirrored = figure.is_mirrored(side)
    if len(figure.keys) == 1:
        return _single(figure).svg("figure", is_mirrored)
    moving = _moving(figure).svg("moving", is_mirrored)
    steps = "".join(
        step.svg("step", is_mirrored, role="") for step in _start_and_end(figure)
    )
    # The style sheet shows one or the other, as the reader wants motion or not.
    return f'{moving}<div class="steps" role="img">{steps}</div>'


def _drawing(sheet: Sheet, inner: str) -> Drawing:
    left, top, right, bottom = sheet.bounds.edges()
    pad = round(PADDING * sheet.scale)
    width, height = right - left + 2 * pad, bottom - top + 2 * pad
    return Drawing(inner, left - pad, top - pad, width, height)


@cache
def _still(figure: Figure) -> Drawing:
    """The farthest pose, which shows what it is, and an arrow for the way there."""
    sheet = Sheet(figure, STILL_SCALE, detail=False)
    body = bodies(figure)[figure.still_key or arrows.turning_point(figure)]
    inner = sheet.paths(body) + (_arrow(sheet) or _push(sheet, body))
    return _drawing(sheet, _ground(sheet) + inner)


@cache
def _single(figure: Figure) -> Drawing:
    sheet = Sheet(figure, MOVING_SCALE, detail=True)
    body = bodies(figure)[0]
    inner = sheet.paths(body) + _push(sheet, body)
    return _drawing(sheet, _ground(sheet) + inner)


@cache
def _start_and_end(figure: Figure) -> tuple[Drawing, ...]:
    # One sheet for both, so that they are of one size.
    sheet = Sheet(figure, MOVING_SCALE, detail=True)
    drawn = []
    for number in (0, arrows.turning_point(figure)):
        body = bodies(figure)[number]
        cue = "" if number else _push(sheet, body) or _arrow(sheet)
        drawn.append(_ground(sheet) + sheet.paths(body) + cue)
    return tuple(_drawing(sheet, inner) for inner in drawn)


@cache
def _moving(figure: Figure) -> Drawing:
    sheet = Sheet(figure, MOVING_SCALE, detail=True)
    cycle = moments(figure)
    total = cycle[-1].at_seconds
    times = [moment.at_seconds / total for moment in cycle]
    inner = "".join(
        _moving_path(part.kind, [sheet.data(part, m.body) for m in cycle], times, total)
        for part in sheet.parts()
    )
    pushed = next((m.body for m in cycle if m.is_push), None)
    if pushed:
        shown = ["1" if moment.is_push else "0" for moment in cycle]
        inner += _push(sheet, pushed, _animate("opacity", shown, times, total))
    return _drawing(sheet, _ground(sheet) + inner)


def _moving_path(
    kind: str, data: Sequence[str], times: Sequence[float], total: float
) -> str:
    is_still = len(set(data)) == 1
    return _path(kind, data[0], "" if is_still else _animate("d", data, times, total))


def _path(kind: str, data: str, animation: str = "") -> str:
    end = f">{animation}</path>" if animation else "/>"
    return f'<path class="{kind}" d="{data}"{end}'


def _animate(
    name: str, values: Iterable[str], times: Iterable[float], total: float
) -> str:
    keys = ";".join(f"{time:.3f}".rstrip("0").rstrip(".") for time in times)
    return (
        f'<animate attributeName="{name}" dur="{total:g}s" repeatCount="indefinite" '
        f'keyTimes="{keys}" values="{";".join(values)}"/>'
    )
