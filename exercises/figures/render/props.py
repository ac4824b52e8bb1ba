"""What people lie on, sit on, hold and carry, as outlines on the page."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby, product
from math import copysign, cos, sin, tau
from operator import itemgetter
from typing import NamedTuple

from exercises.figures.engine.body_parts import BOTH_SIDES, side_sign
from exercises.figures.engine.figure import (
    Accessory,
    BoxProp,
    CarriedBag,
    ClockFace,
    CordProp,
    Furniture,
    HeldProp,
    LoopBand,
    RodProp,
    TiedBand,
    WheelProp,
)
from exercises.figures.engine.geometry import (
    UPWARDS,
    Camera,
    PagePoint,
    Vector,
    view_axes,
)
from exercises.figures.engine.sizes import (
    BAG_HANDLE_GRIP,
    BAG_HANDLE_LENGTH,
    BAG_HANDLE_RADIUS,
    BAG_HANDLE_SPREAD,
    BAG_ROUNDING,
    FIST_BELOW_PALM,
    LOOP_BAND_ABOVE_KNEE,
    LOOP_BAND_RADIUS,
    LOOP_BAND_REACH,
    STRAP_WRAP,
)
from exercises.figures.engine.skeleton import Body
from exercises.figures.render.pen import PathPen
from exercises.figures.render.person.cross_sections import (
    project_sphere,
    wrap_sections,
)
from exercises.figures.render.person.layers import FigurePath
from exercises.figures.render.shapes import (
    convex_hull,
    draw_capsule,
    draw_chain,
    draw_polygon,
)
from exercises.values.vocabulary import Side

DrawnPiece = Callable[[PathPen], None]
CUSHION_DIRECTIONS = 10  # round it, so that it fills its box
LEAST_PLUMPNESS = 0.034
# A spline through so many corners is round, and keeps this share of their distance.
WHEEL_TURNS = tuple(corner * tau / 8 for corner in range(8))
RIM_SHARE = 0.925
LEAST_TURN = 0.01  # of the view along an axis, to tell near from far


class Span(NamedTuple):
    low: float
    high: float


def order_furniture(camera: Camera, furniture: Iterable[Furniture]) -> list[Furniture]:
    """From far to near; what does not hide one another stays in the given order."""
    waiting, ordered = [*furniture], list[Furniture]()
    while waiting:
        hidden_by_none = (
            prop
            for prop in waiting
            if not any(must_precede(camera, other, prop) for other in waiting)
        )
        farthest = next(hidden_by_none, waiting[0])
        waiting.remove(farthest)
        ordered.append(farthest)
    return ordered


def must_precede(camera: Camera, first: Furniture, second: Furniture) -> bool:
    return is_before(camera, second, first) and not is_before(camera, first, second)


def is_before(camera: Camera, near: Furniture, far: Furniture) -> bool:
    """Whether, along one axis, it lies wholly on the viewer's side of the other."""
    return any(
        near_span.low >= far_span.high if way > 0 else near_span.high <= far_span.low
        for way, near_span, far_span in zip(
            view_axes(camera).to_viewer, find_spans(near), find_spans(far), strict=True
        )
        if abs(way) > LEAST_TURN
    )


def find_spans(prop: Furniture) -> list[Span]:
    """How far it extends along each axis."""
    if isinstance(prop, BoxProp):
        corners = prop.middle.plus(prop.size, -0.5), prop.middle.plus(prop.size, 0.5)
    elif isinstance(prop, WheelProp):
        reach = Vector(prop.radius, 0, prop.radius)
        corners = prop.middle.minus(reach), prop.middle.plus(reach)
    else:
        corners = prop.start, prop.end
    return [Span(min(pair), max(pair)) for pair in zip(*corners, strict=True)]


def build_furniture_paths(
    camera: Camera, furniture: Iterable[Furniture], *, is_detailed: bool
) -> list[FigurePath]:
    """What is alike and lies together becomes one path."""
    pieces = [
        piece
        for prop in order_furniture(camera, furniture)
        for piece in list_pieces(camera, prop, is_detailed=is_detailed)
    ]
    return [
        join_pieces(css_class, [draw for _, draw in group])
        for css_class, group in groupby(pieces, key=itemgetter(0))
    ]


def join_pieces(css_class: str, pieces: Sequence[DrawnPiece]) -> FigurePath:
    def draw_pieces(pen: PathPen, body: Body) -> None:
        for draw in pieces:
            draw(pen)

    return FigurePath(css_class, draw_pieces)


def list_pieces(
    camera: Camera, prop: Furniture, *, is_detailed: bool
) -> Iterator[tuple[str, DrawnPiece]]:
    """A bar, a wheel, or a box with the shade on its sides."""
    is_plain = prop.css_class == "shade" and not is_detailed
    css_class = "prop" if is_plain else prop.css_class
    if isinstance(prop, RodProp):
        draw = draw_rod if is_detailed else draw_square_rod
        yield css_class, lambda pen: draw(pen, camera, prop)
        return
    if isinstance(prop, WheelProp):
        yield prop.css_class, lambda pen: draw_wheel(pen, camera, prop)
        return
    if prop.css_class == "soft":
        yield "cushion", lambda pen: pen.draw_spline(outline_cushion(camera, prop))
        yield "top", lambda pen: pen.draw_spline(outline_cushion_top(camera, prop))
        return
    yield css_class, lambda pen: draw_box(pen, camera, prop)
    if is_detailed and prop.css_class == "prop":
        yield "shade", lambda pen: draw_box_sides(pen, camera, prop)


def accessory_css_class(prop: Accessory) -> str:
    if isinstance(prop, CordProp | TiedBand | LoopBand):
        return "cord"
    return prop.css_class


def draw_accessory(pen: PathPen, camera: Camera, body: Body, prop: Accessory) -> None:
    match prop:
        case HeldProp():
            draw_held_prop(pen, camera, body, prop)
        case LoopBand():
            draw_loop_band(pen, camera, body)
        case TiedBand():
            draw_tied_band(pen, camera, body, prop)
        case ClockFace():
            draw_clock_face(pen, camera, body, prop)
        case _:  # a cord
            draw_cord(pen, camera, body, prop)


def draw_box(pen: PathPen, camera: Camera, box: BoxProp) -> None:
    # The way round in which bars run: where they overlap, nothing is left out.
    draw_polygon(pen, outline_box(camera, box)[::-1])


def outline_box(camera: Camera, box: BoxProp) -> list[PagePoint]:
    return convex_hull(
        camera.project_to_page(place_in_box(box, x, y, z))
        for x in (-1, 1)
        for y in (-1, 1)
        for z in (-1, 1)
    )


def place_in_box(box: BoxProp, x: float, y: float, z: float) -> Vector:
    """From -1 to 1 along each side of the box."""
    middle, size = box.middle, box.size
    return middle.plus(Vector(size.x * x / 2, size.y * y / 2, size.z * z / 2))


def outline_cushion(camera: Camera, box: BoxProp) -> list[PagePoint]:
    """Plump: it swells beyond the place that it takes up."""
    return outline_rounded_box(camera, box, max(min(box.size) / 2, LEAST_PLUMPNESS))


def outline_cushion_top(camera: Camera, box: BoxProp) -> list[PagePoint]:
    """What of a cushion is in the light: its sides are in the shade below it."""
    inset = min(box.size) / 2
    top = box._replace(
        size=Vector(box.size.x - inset, box.size.y - inset, box.size.z * 0.8)
    )
    return [
        camera.project_to_page(place_in_box(top, x, y, 1))
        for x, y in ((-1, -1), (1, -1), (1, 1), (-1, 1))
    ]


def outline_rounded_box(camera: Camera, box: BoxProp, radius: float) -> list[PagePoint]:
    size = (max(0, side - 2 * radius) for side in box.size)
    inner = box._replace(size=Vector(*size))
    corners = (
        project_sphere(camera, place_in_box(inner, *corner), radius)
        for corner in product((-1, 1), repeat=3)
    )
    return wrap_sections(corners, CUSHION_DIRECTIONS)


def draw_box_sides(pen: PathPen, camera: Camera, box: BoxProp) -> None:
    """The two upright sides that the viewer sees."""
    to_viewer = view_axes(camera).to_viewer
    x, y = copysign(1, to_viewer.x), copysign(1, to_viewer.y)
    for sides in (((x, -y), (x, y)), ((x, y), (-x, y))):
        corners = [
            camera.project_to_page(place_in_box(box, *side, height))
            for height in (-1, 1)
            for side in sides[::height]
        ]
        draw_polygon(pen, corners)


def draw_square_rod(pen: PathPen, camera: Camera, rod: RodProp) -> None:
    """With few bytes, for a small picture in which nobody sees round ends."""
    start, end = camera.project_to_page(rod.start), camera.project_to_page(rod.end)
    out = end.minus(start).unit.clockwise_normal
    corners = (
        place.plus(out, side * rod.radius)
        for place, side in ((start, 1), (end, 1), (end, -1), (start, -1))
    )
    draw_polygon(pen, corners)


def draw_rod(pen: PathPen, camera: Camera, rod: RodProp) -> None:
    start, end = camera.project_to_page(rod.start), camera.project_to_page(rod.end)
    draw_capsule(pen, start, rod.radius, end, rod.radius)


def draw_wheel(pen: PathPen, camera: Camera, wheel: WheelProp) -> None:
    reach = wheel.radius / RIM_SHARE
    corners = (Vector(reach * cos(turn), 0, reach * sin(turn)) for turn in WHEEL_TURNS)
    pen.draw_spline(
        [camera.project_to_page(wheel.middle.plus(corner)) for corner in corners]
    )


def draw_held_prop(pen: PathPen, camera: Camera, body: Body, held: HeldProp) -> None:
    # An outline without length has no direction: a ball is a very short bar.
    far_end = held.offset.plus(Vector(0.001, 0, 0)) if held.end is None else held.end
    start, end = (
        camera.project_to_page(body.locate_offset(held.point, offset))
        for offset in (held.offset, far_end)
    )
    draw_capsule(pen, start, held.radius, end, held.radius)


def draw_cord(pen: PathPen, camera: Camera, body: Body, cord: CordProp) -> None:
    """From fist to fist, under the sole that lies between."""
    first, *between, last = cord.points
    places = (
        body.points[first],
        *(
            body.locate_offset(name, Vector(0, side * STRAP_WRAP, -STRAP_WRAP))
            for name in between
            for side in (-1, 1)
        ),
        body.points[last],
    )
    draw_chain(pen, camera, *((place, cord.radius) for place in places))


def draw_tied_band(pen: PathPen, camera: Camera, body: Body, band: TiedBand) -> None:
    places = (band.anchor, body.points[band.point])
    draw_chain(pen, camera, *((place, band.radius) for place in places))


def draw_loop_band(pen: PathPen, camera: Camera, body: Body) -> None:
    """Round the front of both thighs, and between them behind."""
    (right_side, right_front, right_back), (left_side, left_front, left_back) = (
        list_band_places(body, side) for side in BOTH_SIDES
    )
    for places in (
        (right_side, right_front, left_front, left_side),
        (right_back, left_back),
    ):
        draw_chain(pen, camera, *((place, LOOP_BAND_RADIUS) for place in places))


def list_band_places(body: Body, side: Side) -> tuple[Vector, Vector, Vector]:
    femur = body.frames[f"{side}_femur"]
    middle = body.points[f"{side}_knee"].plus(femur.up, LOOP_BAND_ABOVE_KNEE)
    outwards = side_sign(side) * LOOP_BAND_REACH
    return (
        middle.plus(femur.left, outwards),
        middle.plus(femur.ahead, LOOP_BAND_REACH),
        middle.plus(femur.left, -outwards).plus(femur.ahead, -LOOP_BAND_REACH / 2),
    )


def draw_clock_face(pen: PathPen, camera: Camera, body: Body, face: ClockFace) -> None:
    """Its rim, and a line at each quarter."""

    def project_turn(turn: float, reach: float) -> PagePoint:
        out = Vector(0, -sin(turn) * reach, cos(turn) * reach)
        place = body.locate_offset(face.point, face.offset.plus(out))
        return camera.project_to_page(place)

    pen.draw_spline(
        [project_turn(turn, face.radius / RIM_SHARE) for turn in WHEEL_TURNS]
    )
    for turn in WHEEL_TURNS[::2]:
        pen.move_to(project_turn(turn, 0.55 * face.radius))
        pen.line_to(project_turn(turn, 0.8 * face.radius))


def build_bag_paths(
    camera: Camera, bag: CarriedBag, *, is_detailed: bool
) -> list[FigurePath]:
    def draw_sides(pen: PathPen, body: Body) -> None:
        draw_box_sides(pen, camera, hang_bag(body, bag))

    whole = FigurePath("prop", lambda pen, body: draw_bag(pen, camera, body, bag))
    return [whole, FigurePath("shade", draw_sides)] if is_detailed else [whole]


def hang_bag(body: Body, bag: CarriedBag) -> BoxProp:
    """Straight down from the hand, without its handles."""
    fist = body.points[f"{bag.side}_palm"].plus(UPWARDS, -FIST_BELOW_PALM)
    return BoxProp(fist.plus(UPWARDS, -BAG_HANDLE_LENGTH - bag.size.z / 2), bag.size)


def draw_bag(pen: PathPen, camera: Camera, body: Body, bag: CarriedBag) -> None:
    """A soft bag, whose handle goes up into the fist and down again."""
    box = hang_bag(body, bag)
    rim = box.middle.plus(UPWARDS, bag.size.z / 2 - BAG_ROUNDING)
    fist = rim.plus(UPWARDS, BAG_HANDLE_LENGTH + BAG_ROUNDING)
    along = Vector(bag.size.x, 0, 0)
    handle = (
        place.plus(along, share)
        for place, share in (
            (rim, -BAG_HANDLE_SPREAD),
            (fist, -BAG_HANDLE_GRIP),
            (fist, BAG_HANDLE_GRIP),
            (rim, BAG_HANDLE_SPREAD),
        )
    )
    draw_chain(pen, camera, *((place, BAG_HANDLE_RADIUS) for place in handle))
    pen.draw_spline(outline_rounded_box(camera, box, BAG_ROUNDING))
