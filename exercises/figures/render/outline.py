"""Outlines on the page: limbs, trunk, muscles and props as SVG path data."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import cos, sin, sqrt, tau

from exercises.figures.engine.figure import BoxProp, CarriedBag
from exercises.figures.engine.geometry import (
    Camera,
    PagePoint,
    Vector,
    control_point_through,
)
from exercises.figures.engine.skeleton import SIDE_NAMES, Body, side_sign

BAND_ABOVE_KNEE = 0.055
BAND_BEYOND_KNEE = 0.03
FOOT_HALF_WIDTH = 0.013
BAG_HANDLE_LENGTH = 0.07
TOP_VIEW_ELEVATION = 60  # degrees; a camera above that looks along an upright spine
ELLIPSE_STEPS = 10


class PathPen:
    """Writes path data with whole numbers, relative to where it is."""

    def __init__(self, scale: float) -> None:
        self.scale = scale
        self.path_data = ""
        self.position = (0, 0)
        self.start = (0, 0)
        self.visited: list[tuple[int, int]] = []

    def to_grid(self, point: PagePoint, grid: int = 1) -> tuple[int, int]:
        x, y = point.x * self.scale / grid, point.y * self.scale / grid
        return round(x) * grid, round(y) * grid

    def scale_length(self, length: float) -> int:
        return max(1, round(length * self.scale))

    def write_command(self, command: str, *numbers: int) -> None:
        text = " ".join(str(number) for number in numbers).replace(" -", "-")
        self.path_data += command + text

    def advance_to(self, place: tuple[int, int]) -> tuple[int, int]:
        step = place[0] - self.position[0], place[1] - self.position[1]
        self.position = place
        self.visited.append(place)
        return step

    def move_to(self, point: PagePoint, grid: int = 1) -> None:
        step = self.advance_to(self.to_grid(point, grid))
        self.start = self.position
        self.write_command("m" if self.path_data else "M", *step)

    def line_to(self, point: PagePoint) -> None:
        self.write_command("l", *self.advance_to(self.to_grid(point)))

    def include_circle(self, middle: PagePoint, radius: float) -> None:
        # A circle reaches beyond the places that its arcs visit.
        for corner in (PagePoint(-radius, -radius), PagePoint(radius, radius)):
            self.visited.append(self.to_grid(middle.plus(corner)))

    def curve_to(self, control: PagePoint, point: PagePoint) -> None:
        bend, start, end = self.to_grid(control), self.position, self.to_grid(point)
        # Half-way, a curve is where it reaches farthest aside.
        middle = (
            (a + 2 * b + c) // 4 for a, b, c in zip(start, bend, end, strict=True)
        )
        self.visited.append((next(middle), next(middle)))
        bend = bend[0] - start[0], bend[1] - start[1]
        self.write_command("q", *bend, *self.advance_to(self.to_grid(point)))

    def arc_to(self, radius: float, is_large: bool, point: PagePoint) -> None:
        size = self.scale_length(radius)
        step = self.advance_to(self.to_grid(point))
        self.write_command("a", size, size, 0, int(is_large), 0, *step)

    def close_path(self) -> None:
        self.path_data += "z"
        self.position = self.start

    def draw_spline(self, control_points: Sequence[PagePoint]) -> None:
        # On a grid of 2 every midpoint is whole, so what `t` reflects is exact.
        places = [self.to_grid(point, 2) for point in control_points]
        middles = [
            ((a[0] + b[0]) // 2, (a[1] + b[1]) // 2)
            for a, b in zip(places, places[1:] + places[:1], strict=True)
        ]
        first = self.advance_to(middles[-1])
        self.start = self.position
        self.write_command("m" if self.path_data else "M", *first)
        bend = places[0][0] - self.position[0], places[0][1] - self.position[1]
        self.write_command("q", *bend, *self.advance_to(middles[0]))
        for middle in middles[1:]:
            self.write_command("t", *self.advance_to(middle))
        self.close_path()


def draw_capsule(
    pen: PathPen,
    start: PagePoint,
    start_radius: float,
    end: PagePoint,
    end_radius: float,
    swells: tuple[float, float] | None = None,
) -> None:
    """A tapered limb with round ends; `swell` rounds its two long sides."""
    line = end.minus(start)
    along, across = line.unit, line.unit.clockwise_normal
    cosine = (start_radius - end_radius) / max(line.length, 1e-6)
    # Where one end nearly swallows the other, no straight side touches both.
    cosine = max(-0.97, min(0.97, cosine))
    sine = sqrt(1 - cosine**2)
    right = PagePoint(0, 0).plus(along, cosine).plus(across, sine)
    left = PagePoint(0, 0).plus(along, cosine).plus(across, -sine)
    right_swell, left_swell = swells or (None, None)
    pen.move_to(start.plus(right, start_radius))
    _draw_capsule_side(
        pen,
        start.plus(right, start_radius),
        end.plus(right, end_radius),
        right,
        right_swell,
    )
    pen.arc_to(end_radius, end_radius > start_radius, end.plus(left, end_radius))
    _draw_capsule_side(
        pen,
        end.plus(left, end_radius),
        start.plus(left, start_radius),
        left,
        left_swell,
    )
    pen.arc_to(start_radius, start_radius > end_radius, start.plus(right, start_radius))
    pen.close_path()
    pen.include_circle(start, start_radius)
    pen.include_circle(end, end_radius)


def _draw_capsule_side(
    pen: PathPen,
    start: PagePoint,
    end: PagePoint,
    outwards: PagePoint,
    swell: float | None,
) -> None:
    # A swell of nothing is a curve too: all moments of a path have like commands.
    if swell is None:
        pen.line_to(end)
    else:
        pen.curve_to(start.midpoint_to(end).plus(outwards, swell), end)


def draw_joint_chain(
    pen: PathPen, camera: Camera, body: Body, *links: tuple[str, float]
) -> None:
    draw_chain(pen, camera, *((body.points[name], radius) for name, radius in links))


def draw_chain(pen: PathPen, camera: Camera, *links: tuple[Vector, float]) -> None:
    for (start, first), (end, second) in pairwise(links):
        draw_capsule(
            pen,
            camera.project_to_page(start),
            first,
            camera.project_to_page(end),
            second,
        )


def draw_muscled_limb(
    pen: PathPen,
    camera: Camera,
    body: Body,
    links: tuple[tuple[str, float], tuple[str, float]],
    swells: tuple[float, float],
) -> None:
    """A capsule whose front and back swell by these amounts, seen from here."""
    (start, first), (end, second) = links
    a, b = (
        camera.project_to_page(body.points[start]),
        camera.project_to_page(body.points[end]),
    )
    ahead = camera.project_to_page(body.frames[end].ahead)
    facing = b.minus(a).unit.clockwise_normal.dot(ahead)
    front, back = swells
    side = 0.5 * (front + back) * (1 - abs(facing))
    swell = (
        side + (front if facing > 0 else back) * abs(facing),
        side + (back if facing > 0 else front) * abs(facing),
    )
    draw_capsule(pen, a, first, b, second, swell)


def draw_leg(
    pen: PathPen, camera: Camera, body: Body, side: str, is_detailed: bool
) -> None:
    hip, knee, ankle = (f"{side}_{name}" for name in ("hip", "knee", "ankle"))
    draw_muscled_limb(pen, camera, body, ((hip, 0.05), (knee, 0.032)), (0.012, 0.008))
    draw_muscled_limb(pen, camera, body, ((knee, 0.032), (ankle, 0.019)), (0.0, 0.026))
    draw_foot(pen, camera, body, side, is_detailed)


def draw_foot(
    pen: PathPen, camera: Camera, body: Body, side: str, is_detailed: bool
) -> None:
    def offset_outwards(name: str, outwards: float) -> Vector:
        point = f"{side}_{name}"
        out = body.frames[point].left.scaled_by(side_sign(side))
        return body.points[point].plus(out, outwards)

    ankle, heel = offset_outwards("ankle", 0), offset_outwards("heel", 0)
    ball, toe = (
        offset_outwards("ball", -FOOT_HALF_WIDTH),
        offset_outwards("toe", -FOOT_HALF_WIDTH / 2),
    )
    inner = ((ball, 0.013), (toe, 0.01)) if is_detailed else ((toe, 0.011),)
    # Two wedges give it width: to the big toe and along the outer edge.
    draw_chain(pen, camera, (ankle, 0.021), *inner)
    draw_chain(
        pen, camera, (heel, 0.017), (offset_outwards("ball", FOOT_HALF_WIDTH), 0.013)
    )


def draw_arm(
    pen: PathPen, camera: Camera, body: Body, side: str, is_detailed: bool
) -> None:
    shoulder, elbow, wrist = (f"{side}_{n}" for n in ("shoulder", "elbow", "wrist"))
    palm, fingertip, thumb = (f"{side}_{n}" for n in ("palm", "fingertip", "thumb"))
    draw_muscled_limb(
        pen, camera, body, ((shoulder, 0.034), (elbow, 0.023)), (0.006, 0.004)
    )
    draw_muscled_limb(
        pen, camera, body, ((elbow, 0.023), (wrist, 0.014)), (0.007, 0.007)
    )
    if is_detailed:
        draw_joint_chain(
            pen, camera, body, (wrist, 0.014), (palm, 0.017), (fingertip, 0.009)
        )
        draw_joint_chain(pen, camera, body, (wrist, 0.011), (thumb, 0.007))
    else:
        draw_joint_chain(pen, camera, body, (wrist, 0.015), (fingertip, 0.011))


# Along the spine: body point, then in its frame how far up and ahead the level
# lies, its half width and half depth.
TRUNK_CROSS_SECTIONS = (
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


def draw_trunk(pen: PathPen, camera: Camera, body: Body) -> None:
    middles, halves = [], []
    for name, up, ahead, width, depth in TRUNK_CROSS_SECTIONS:
        frame = body.frames[name]
        # A breath lifts the belly ahead and makes it deeper.
        if name in ("waist", "ribs"):
            ahead += 0.014 * body.breath
            depth += 0.014 * body.breath
        place = body.points[name].plus(frame.up, up).plus(frame.ahead, ahead)
        middles.append(camera.project_to_page(place))
        halves.append((frame.left.scaled_by(width), frame.ahead.scaled_by(depth)))
    if camera.elevation > TOP_VIEW_ELEVATION:
        pen.draw_spline(_outline_from_above(camera, middles, halves))
    else:
        pen.draw_spline(_outline_from_side(camera, middles, halves))


def _outline_from_side(
    camera: Camera,
    middles: Sequence[PagePoint],
    half_axes: Sequence[tuple[Vector, Vector]],
) -> list[PagePoint]:
    """Up the right edge and down the left one."""
    right, left = [], []
    last = len(middles) - 1
    for index, middle in enumerate(middles):
        rise = middles[min(index + 1, last)].minus(middles[max(index - 1, 0)])
        out = rise.unit.clockwise_normal
        reach = _half_width_on_page(camera, out, half_axes[index])
        right.append(middle.plus(out, reach))
        left.append(middle.plus(out, -reach))
    return right + left[::-1]


def _outline_from_above(
    camera: Camera,
    middles: Sequence[PagePoint],
    half_axes: Sequence[tuple[Vector, Vector]],
) -> list[PagePoint]:
    """Round all cross-sections, which lie one upon the other."""
    return convex_hull(
        middle.plus(camera.project_to_page(left), cos(turn)).plus(
            camera.project_to_page(ahead), sin(turn)
        )
        for middle, (left, ahead) in zip(middles, half_axes, strict=True)
        for turn in (tau * step / ELLIPSE_STEPS for step in range(ELLIPSE_STEPS))
    )


def _half_width_on_page(
    camera: Camera, out: PagePoint, half_axes: tuple[Vector, Vector]
) -> float:
    """Half the width of an elliptic cross-section as seen along the page."""
    return PagePoint(
        *(camera.project_to_page(axis).dot(out) for axis in half_axes)
    ).length


def draw_head(pen: PathPen, camera: Camera, body: Body) -> None:
    draw_joint_chain(pen, camera, body, ("collar", 0.04), ("skull", 0.029))
    draw_joint_chain(pen, camera, body, ("head", 0.056), ("jaw", 0.027))


def draw_muscle_lens(
    pen: PathPen, start: PagePoint, middle: PagePoint, end: PagePoint, width: float
) -> None:
    across = end.minus(start).unit.clockwise_normal
    control = control_point_through(start, middle, end)
    pen.move_to(start)
    pen.curve_to(control.plus(across, width), end)
    pen.curve_to(control.plus(across, -width), start)
    pen.close_path()


def draw_polygon(pen: PathPen, points: Iterable[PagePoint]) -> None:
    first, *others = points
    pen.move_to(first)
    for point in others:
        pen.line_to(point)
    pen.close_path()


def convex_hull(points: Iterable[PagePoint]) -> list[PagePoint]:
    """The corners of the smallest convex outline (Andrew's monotone chain)."""
    ordered = sorted(set(points))
    return _half_hull(ordered) + _half_hull(ordered[::-1])


def _half_hull(points: Sequence[PagePoint]) -> list[PagePoint]:
    corners: list[PagePoint] = []
    for point in points:
        while len(corners) > 1 and _turns_right(corners[-2], corners[-1], point):
            corners.pop()
        corners.append(point)
    return corners[:-1]


def _turns_right(a: PagePoint, b: PagePoint, c: PagePoint) -> bool:
    # Straight on counts as a turn, for what lies on an edge is no corner.
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) <= 1e-9


def draw_box(pen: PathPen, camera: Camera, box_prop: BoxProp) -> None:
    corners = [
        box_prop.middle.plus(
            Vector(
                box_prop.size.x * x / 2,
                box_prop.size.y * y / 2,
                box_prop.size.z * z / 2,
            )
        )
        for x in (-1, 1)
        for y in (-1, 1)
        for z in (-1, 1)
    ]
    draw_polygon(pen, convex_hull(camera.project_to_page(corner) for corner in corners))


def draw_loop_band(pen: PathPen, camera: Camera, body: Body) -> None:
    right, left = (
        camera.project_to_page(
            body.points[f"{side}_knee"].plus(
                body.frames[f"{side}_femur"].up, BAND_ABOVE_KNEE
            )
        )
        for side in SIDE_NAMES
    )
    out = left.minus(right).unit
    ends = right.plus(out, -BAND_BEYOND_KNEE), left.plus(out, BAND_BEYOND_KNEE)
    draw_capsule(pen, ends[0], 0.014, ends[1], 0.014)


def draw_bag(pen: PathPen, camera: Camera, body: Body, bag_prop: CarriedBag) -> None:
    fist = body.points[f"{bag_prop.side}_palm"].plus(Vector(0, 0, -0.012))
    rim = fist.plus(Vector(0, 0, -BAG_HANDLE_LENGTH))
    for ahead in (-0.3, 0.3):
        end = camera.project_to_page(rim.plus(Vector(bag_prop.size.x * ahead, 0, 0)))
        draw_capsule(pen, camera.project_to_page(fist), 0.007, end, 0.007)
    middle = rim.plus(Vector(0, 0, -bag_prop.size.z / 2))
    draw_box(pen, camera, BoxProp(middle, bag_prop.size))
