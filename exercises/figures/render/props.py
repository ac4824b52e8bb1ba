"""What people lie on, sit on, hold and carry, as outlines on the page."""

from exercises.figures.engine.body_parts import BOTH_SIDES
from exercises.figures.engine.figure import (
    BoxProp,
    CarriedBag,
    CordProp,
    HeldProp,
    LoopBand,
    Prop,
    RodProp,
)
from exercises.figures.engine.geometry import UPWARDS, Camera, Vector
from exercises.figures.engine.sizes import (
    BAG_HANDLE_LENGTH,
    BAG_HANDLE_RADIUS,
    BAG_HANDLE_SPREAD,
    FIST_BELOW_PALM,
    LOOP_BAND_ABOVE_KNEE,
    LOOP_BAND_BEYOND_KNEE,
    LOOP_BAND_RADIUS,
)
from exercises.figures.engine.skeleton import Body
from exercises.figures.render.pen import PathPen
from exercises.figures.render.shapes import (
    convex_hull,
    draw_capsule,
    draw_joint_chain,
    draw_polygon,
)


def is_background_prop(prop: Prop) -> bool:
    return isinstance(prop, BoxProp | RodProp)


def is_foreground_prop(prop: Prop) -> bool:
    return isinstance(prop, CordProp | HeldProp | LoopBand)


def prop_css_class(prop: Prop) -> str:
    if isinstance(prop, CordProp | LoopBand):
        return "cord"
    return "prop" if isinstance(prop, CarriedBag) else prop.css_class


def draw_prop(pen: PathPen, camera: Camera, body: Body, prop: Prop) -> None:
    match prop:
        case BoxProp():
            draw_box(pen, camera, prop)
        case RodProp():
            draw_rod(pen, camera, prop)
        case HeldProp():
            draw_held_prop(pen, camera, body, prop)
        case LoopBand():
            draw_loop_band(pen, camera, body)
        case CarriedBag():
            draw_bag(pen, camera, body, prop)
        case _:  # a cord
            links = ((name, prop.radius) for name in prop.points)
            draw_joint_chain(pen, camera, body, *links)


def draw_box(pen: PathPen, camera: Camera, box: BoxProp) -> None:
    corners = (
        box.middle.plus(
            Vector(box.size.x * x / 2, box.size.y * y / 2, box.size.z * z / 2)
        )
        for x in (-1, 1)
        for y in (-1, 1)
        for z in (-1, 1)
    )
    draw_polygon(pen, convex_hull(camera.project_to_page(corner) for corner in corners))


def draw_rod(pen: PathPen, camera: Camera, rod: RodProp) -> None:
    start, end = camera.project_to_page(rod.start), camera.project_to_page(rod.end)
    draw_capsule(pen, start, rod.radius, end, rod.radius)


def draw_held_prop(pen: PathPen, camera: Camera, body: Body, held: HeldProp) -> None:
    # An outline without length has no direction: a ball is a very short bar.
    far_end = held.offset.plus(Vector(0.001, 0, 0)) if held.end is None else held.end
    start, end = (
        camera.project_to_page(body.locate_offset(held.point, offset))
        for offset in (held.offset, far_end)
    )
    draw_capsule(pen, start, held.radius, end, held.radius)


def draw_loop_band(pen: PathPen, camera: Camera, body: Body) -> None:
    right, left = (
        camera.project_to_page(
            body.points[f"{side}_knee"].plus(
                body.frames[f"{side}_femur"].up, LOOP_BAND_ABOVE_KNEE
            )
        )
        for side in BOTH_SIDES
    )
    out = left.minus(right).unit
    start = right.plus(out, -LOOP_BAND_BEYOND_KNEE)
    end = left.plus(out, LOOP_BAND_BEYOND_KNEE)
    draw_capsule(pen, start, LOOP_BAND_RADIUS, end, LOOP_BAND_RADIUS)


def draw_bag(pen: PathPen, camera: Camera, body: Body, bag: CarriedBag) -> None:
    fist = body.points[f"{bag.side}_palm"].plus(UPWARDS, -FIST_BELOW_PALM)
    rim = fist.plus(UPWARDS, -BAG_HANDLE_LENGTH)
    for share in (-BAG_HANDLE_SPREAD, BAG_HANDLE_SPREAD):
        end = rim.plus(Vector(bag.size.x * share, 0, 0))
        handle = RodProp(fist, end, BAG_HANDLE_RADIUS)
        draw_rod(pen, camera, handle)
    middle = rim.plus(UPWARDS, -bag.size.z / 2)
    draw_box(pen, camera, BoxProp(middle, bag.size))
