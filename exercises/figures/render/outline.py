"""Outlines on the page: limbs, trunk, muscles and props as SVG path data."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import cos, sin, sqrt, tau

from exercises.figures.engine.figure import Bag, Box
from exercises.figures.engine.geometry import Camera, Point, Vector, bend_through
from exercises.figures.engine.skeleton import SIDES, Body, side_sign

ABOVE_KNEE = 0.055
BAND_OVER_THIGH = 0.03
FOOT_HALF_WIDTH = 0.013
HANDLE = 0.07
FROM_ABOVE = 60  # degrees; a camera above that looks along an upright spine
ROUND_STEPS = 10


class Pen:
    """Writes path data with whole numbers, relative to where it is."""

    def __init__(self, scale: float) -> None:
        self.scale = scale
        self.data = ""
        self.here = (0, 0)
        self.start = (0, 0)
        self.visited: list[tuple[int, int]] = []

    def whole(self, point: Point, grid: int = 1) -> tuple[int, int]:
        x, y = point.x * self.scale / grid, point.y * self.scale / grid
        return round(x) * grid, round(y) * grid

    def size(self, length: float) -> int:
        return max(1, round(length * self.scale))

    def write(self, command: str, *numbers: int) -> None:
        text = " ".join(str(number) for number in numbers).replace(" -", "-")
        self.data += command + text

    def step(self, place: tuple[int, int]) -> tuple[int, int]:
        step = place[0] - self.here[0], place[1] - self.here[1]
        self.here = place
        self.visited.append(place)
        return step

    def move(self, point: Point, grid: int = 1) -> None:
        step = self.step(self.whole(point, grid))
        self.start = self.here
        self.write("m" if self.data else "M", *step)

    def line(self, point: Point) -> None:
        self.write("l", *self.step(self.whole(point)))

    def reserve(self, middle: Point, radius: float) -> None:
        # A circle reaches beyond the places that its arcs visit.
        for corner in (Point(-radius, -radius), Point(radius, radius)):
            self.visited.append(self.whole(middle.plus(corner)))

    def curve(self, control: Point, point: Point) -> None:
        bend, start, end = self.whole(control), self.here, self.whole(point)
        # Half-way, a curve is where it reaches farthest aside.
        middle = (
            (a + 2 * b + c) // 4 for a, b, c in zip(start, bend, end, strict=True)
        )
        self.visited.append((next(middle), next(middle)))
        bend = bend[0] - start[0], bend[1] - start[1]
        self.write("q", *bend, *self.step(self.whole(point)))

    def arc(self, radius: float, is_large: bool, point: Point) -> None:
        size = self.size(radius)
        step = self.step(self.whole(point))
        self.write("a", size, size, 0, int(is_large), 0, *step)

    def close(self) -> None:
        self.data += "z"
        self.here = self.start

    def spline(self, controls: Sequence[Point]) -> None:
        # On a grid of 2 every midpoint is whole, so what `t` reflects is exact.
        places = [self.whole(point, 2) for point in controls]
        middles = [
            ((a[0] + b[0]) // 2, (a[1] + b[1]) // 2)
            for a, b in zip(places, places[1:] + places[:1], strict=True)
        ]
        first = self.step(middles[-1])
        self.start = self.here
        self.write("m" if self.data else "M", *first)
        bend = places[0][0] - self.here[0], places[0][1] - self.here[1]
        self.write("q", *bend, *self.step(middles[0]))
        for middle in middles[1:]:
            self.write("t", *self.step(middle))
        self.close()


def capsule(
    pen: Pen,
    start: Point,
    start_radius: float,
    end: Point,
    end_radius: float,
    swell: tuple[float, float] | None = None,
) -> None:
    """A tapered limb with round ends; `swell` rounds its two long sides."""
    line = end.minus(start)
    along, across = line.unit, line.unit.normal
    cosine = (start_radius - end_radius) / max(line.length, 1e-6)
    # Where one end nearly swallows the other, no straight side touches both.
    cosine = max(-0.97, min(0.97, cosine))
    sine = sqrt(1 - cosine**2)
    right = Point(0, 0).plus(along, cosine).plus(across, sine)
    left = Point(0, 0).plus(along, cosine).plus(across, -sine)
    right_swell, left_swell = swell or (None, None)
    pen.move(start.plus(right, start_radius))
    _edge(
        pen,
        start.plus(right, start_radius),
        end.plus(right, end_radius),
        right,
        right_swell,
    )
    pen.arc(end_radius, end_radius > start_radius, end.plus(left, end_radius))
    _edge(
        pen,
        end.plus(left, end_radius),
        start.plus(left, start_radius),
        left,
        left_swell,
    )
    pen.arc(start_radius, start_radius > end_radius, start.plus(right, start_radius))
    pen.close()
    pen.reserve(start, start_radius)
    pen.reserve(end, end_radius)


def _edge(pen: Pen, start: Point, end: Point, out: Point, swell: float | None) -> None:
    # A swell of nothing is a curve too: all moments of a path have like commands.
    if swell is None:
        pen.line(end)
    else:
        pen.curve(start.middle(end).plus(out, swell), end)


def chain(pen: Pen, camera: Camera, body: Body, *links: tuple[str, float]) -> None:
    joined(pen, camera, *((body.points[name], radius) for name, radius in links))


def joined(pen: Pen, camera: Camera, *links: tuple[Vector, float]) -> None:
    for (start, first), (end, second) in pairwise(links):
        capsule(pen, camera.project(start), first, camera.project(end), second)


def swollen(
    pen: Pen,
    camera: Camera,
    body: Body,
    links: tuple[tuple[str, float], tuple[str, float]],
    backwards: tuple[float, float],
) -> None:
    """A capsule whose front and back swell by these amounts, seen from here."""
    (start, first), (end, second) = links
    a, b = camera.project(body.points[start]), camera.project(body.points[end])
    ahead = camera.project(body.frames[end].ahead)
    facing = b.minus(a).unit.normal.dot(ahead)
    front, back = backwards
    side = 0.5 * (front + back) * (1 - abs(facing))
    swell = (
        side + (front if facing > 0 else back) * abs(facing),
        side + (back if facing > 0 else front) * abs(facing),
    )
    capsule(pen, a, first, b, second, swell)


def leg(pen: Pen, camera: Camera, body: Body, side: str, detail: bool) -> None:
    hip, knee, ankle = (f"{side}_{name}" for name in ("hip", "knee", "ankle"))
    swollen(pen, camera, body, ((hip, 0.05), (knee, 0.032)), (0.012, 0.008))
    swollen(pen, camera, body, ((knee, 0.032), (ankle, 0.019)), (0.0, 0.026))
    foot(pen, camera, body, side, detail)


def foot(pen: Pen, camera: Camera, body: Body, side: str, detail: bool) -> None:
    def place(name: str, outwards: float) -> Vector:
        point = f"{side}_{name}"
        out = body.frames[point].left.times(side_sign(side))
        return body.points[point].plus(out, outwards)

    ankle, heel = place("ankle", 0), place("heel", 0)
    ball, toe = place("ball", -FOOT_HALF_WIDTH), place("toe", -FOOT_HALF_WIDTH / 2)
    inner = ((ball, 0.013), (toe, 0.01)) if detail else ((toe, 0.011),)
    # Two wedges give it width: to the big toe and along the outer edge.
    joined(pen, camera, (ankle, 0.021), *inner)
    joined(pen, camera, (heel, 0.017), (place("ball", FOOT_HALF_WIDTH), 0.013))


def arm(pen: Pen, camera: Camera, body: Body, side: str, detail: bool) -> None:
    shoulder, elbow, wrist = (f"{side}_{n}" for n in ("shoulder", "elbow", "wrist"))
    palm, fingertip, thumb = (f"{side}_{n}" for n in ("palm", "fingertip", "thumb"))
    swollen(pen, camera, body, ((shoulder, 0.034), (elbow, 0.023)), (0.006, 0.004))
    swollen(pen, camera, body, ((elbow, 0.023), (wrist, 0.014)), (0.007, 0.007))
    if detail:
        chain(pen, camera, body, (wrist, 0.014), (palm, 0.017), (fingertip, 0.009))
        chain(pen, camera, body, (wrist, 0.011), (thumb, 0.007))
    else:
        chain(pen, camera, body, (wrist, 0.015), (fingertip, 0.011))


# Along the spine: body point, then in its frame how far up and ahead the level
# lies, its half width and half depth.
TRUNK = (
    ("root", -0.066, -0.002, 0.04, 0.024),
    ("root", -0.03, -0.01, 0.09, 0.064),
    ("pelvis", 0.026, -0.01, 0.092, 0.063),
    ("waist", -0.002, 0.001, 0.07, 0.05),
    ("ribs", 0.008, 0.006, 0.083, 0.06),
    ("chest", 0.012, 0.008, 0.102, 0.067),
    ("collar", -0.026, 0.002, 0.118, 0.06),
    ("collar", 0.014, -0.006, 0.09, 0.04),
    ("collar", 0.04, 0.0, 0.03, 0.026),
)


def trunk(pen: Pen, camera: Camera, body: Body) -> None:
    middles, halves = [], []
    for name, up, ahead, width, depth in TRUNK:
        frame = body.frames[name]
        # A breath lifts the belly ahead and makes it deeper.
        if name in ("waist", "ribs"):
            ahead += 0.014 * body.breath
            depth += 0.014 * body.breath
        place = body.points[name].plus(frame.up, up).plus(frame.ahead, ahead)
        middles.append(camera.project(place))
        halves.append((frame.left.times(width), frame.ahead.times(depth)))
    if camera.elevation > FROM_ABOVE:
        pen.spline(_end_on(camera, middles, halves))
    else:
        pen.spline(_side_on(camera, middles, halves))


def _side_on(
    camera: Camera, middles: Sequence[Point], halves: Sequence[tuple[Vector, Vector]]
) -> list[Point]:
    """Up the right edge and down the left one."""
    right, left = [], []
    last = len(middles) - 1
    for index, middle in enumerate(middles):
        rise = middles[min(index + 1, last)].minus(middles[max(index - 1, 0)])
        out = rise.unit.normal
        reach = _extent(camera, out, halves[index])
        right.append(middle.plus(out, reach))
        left.append(middle.plus(out, -reach))
    return right + left[::-1]


def _end_on(
    camera: Camera, middles: Sequence[Point], halves: Sequence[tuple[Vector, Vector]]
) -> list[Point]:
    """Round all cross-sections, which lie one upon the other."""
    return hull(
        middle.plus(camera.project(left), cos(turn)).plus(
            camera.project(ahead), sin(turn)
        )
        for middle, (left, ahead) in zip(middles, halves, strict=True)
        for turn in (tau * step / ROUND_STEPS for step in range(ROUND_STEPS))
    )


def _extent(camera: Camera, out: Point, half: tuple[Vector, Vector]) -> float:
    """Half the width of an elliptic cross-section as seen along the page."""
    return Point(*(camera.project(axis).dot(out) for axis in half)).length


def head(pen: Pen, camera: Camera, body: Body) -> None:
    chain(pen, camera, body, ("collar", 0.04), ("skull", 0.029))
    chain(pen, camera, body, ("head", 0.056), ("jaw", 0.027))


def lens(pen: Pen, start: Point, middle: Point, end: Point, width: float) -> None:
    across = end.minus(start).unit.normal
    control = bend_through(start, middle, end)
    pen.move(start)
    pen.curve(control.plus(across, width), end)
    pen.curve(control.plus(across, -width), start)
    pen.close()


def polygon(pen: Pen, points: Iterable[Point]) -> None:
    first, *others = points
    pen.move(first)
    for point in others:
        pen.line(point)
    pen.close()


def hull(points: Iterable[Point]) -> list[Point]:
    """The corners of the smallest convex outline (Andrew's monotone chain)."""
    ordered = sorted(set(points))
    return _half_hull(ordered) + _half_hull(ordered[::-1])


def _half_hull(points: Sequence[Point]) -> list[Point]:
    corners: list[Point] = []
    for point in points:
        while len(corners) > 1 and _turns_right(corners[-2], corners[-1], point):
            corners.pop()
        corners.append(point)
    return corners[:-1]


def _turns_right(a: Point, b: Point, c: Point) -> bool:
    # Straight on counts as a turn, for what lies on an edge is no corner.
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) <= 1e-9


def box(pen: Pen, camera: Camera, box: Box) -> None:
    corners = [
        box.middle.plus(
            Vector(box.size.x * x / 2, box.size.y * y / 2, box.size.z * z / 2)
        )
        for x in (-1, 1)
        for y in (-1, 1)
        for z in (-1, 1)
    ]
    polygon(pen, hull(camera.project(corner) for corner in corners))


def band(pen: Pen, camera: Camera, body: Body) -> None:
    right, left = (
        camera.project(
            body.points[f"{side}_knee"].plus(
                body.frames[f"{side}_femur"].up, ABOVE_KNEE
            )
        )
        for side in SIDES
    )
    out = left.minus(right).unit
    ends = right.plus(out, -BAND_OVER_THIGH), left.plus(out, BAND_OVER_THIGH)
    capsule(pen, ends[0], 0.014, ends[1], 0.014)


def bag(pen: Pen, camera: Camera, body: Body, carried: Bag) -> None:
    fist = body.points[f"{carried.side}_palm"].plus(Vector(0, 0, -0.012))
    rim = fist.plus(Vector(0, 0, -HANDLE))
    for ahead in (-0.3, 0.3):
        end = camera.project(rim.plus(Vector(carried.size.x * ahead, 0, 0)))
        capsule(pen, camera.project(fist), 0.007, end, 0.007)
    middle = rim.plus(Vector(0, 0, -carried.size.z / 2))
    box(pen, camera, Box(middle, carried.size))
