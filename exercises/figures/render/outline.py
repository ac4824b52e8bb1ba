"""The outline of the body on the page: legs, arms, trunk and head."""

from collections.abc import Sequence
from math import cos, sin, tau

from exercises.figures.engine.body_parts import BodyPart, Limb, LimbKind, side_sign
from exercises.figures.engine.geometry import Camera, PagePoint, Vector
from exercises.figures.engine.sizes import (
    BREATH_DEPTH,
    BREATHING_POINTS,
    FOOT_HALF_WIDTH,
    FOREARM_SWELL,
    HEAD_RADIUS,
    INSTEP_RADIUS,
    JAW_RADIUS,
    LIMB_RADII,
    MITTEN_TIP_RADIUS,
    MITTEN_WRIST_RADIUS,
    NECK_RADII,
    SHANK_SWELL,
    SLENDER_TOE_RADIUS,
    THIGH_SWELL,
    THUMB_RADIUS,
    THUMB_ROOT_RADIUS,
    TRUNK_SECTIONS,
    UPPER_ARM_SWELL,
    Swell,
)
from exercises.figures.engine.skeleton import Body
from exercises.figures.render.pen import PathPen
from exercises.figures.render.shapes import (
    convex_hull,
    draw_capsule,
    draw_chain,
    draw_joint_chain,
)
from exercises.values.vocabulary import Side

TOP_VIEW_ELEVATION = 60  # degrees; a camera above that looks along an upright spine
ELLIPSE_STEPS = 10


def draw_body_part(
    pen: PathPen, camera: Camera, body: Body, part: BodyPart, *, is_detailed: bool
) -> None:
    if not isinstance(part, Limb):
        draw_trunk(pen, camera, body)
        draw_head(pen, camera, body)
    elif part.kind is LimbKind.LEG:
        draw_leg(pen, camera, body, part.side, is_detailed=is_detailed)
    else:
        draw_arm(pen, camera, body, part.side, is_detailed=is_detailed)


def draw_leg(
    pen: PathPen, camera: Camera, body: Body, side: Side, *, is_detailed: bool
) -> None:
    draw_muscled_segment(pen, camera, body, side, ("hip", "knee"), THIGH_SWELL)
    draw_muscled_segment(pen, camera, body, side, ("knee", "ankle"), SHANK_SWELL)
    draw_foot(pen, camera, body, side, is_detailed=is_detailed)


def draw_arm(
    pen: PathPen, camera: Camera, body: Body, side: Side, *, is_detailed: bool
) -> None:
    draw_muscled_segment(
        pen, camera, body, side, ("shoulder", "elbow"), UPPER_ARM_SWELL
    )
    draw_muscled_segment(pen, camera, body, side, ("elbow", "wrist"), FOREARM_SWELL)
    if is_detailed:
        draw_hand_with_thumb(pen, camera, body, side)
    else:
        wrist, fingertip = f"{side}_wrist", f"{side}_fingertip"
        mitten = (wrist, MITTEN_WRIST_RADIUS), (fingertip, MITTEN_TIP_RADIUS)
        draw_joint_chain(pen, camera, body, *mitten)


def draw_muscled_segment(
    pen: PathPen,
    camera: Camera,
    body: Body,
    side: Side,
    joints: tuple[str, str],
    swell: Swell,
) -> None:
    """A capsule from joint to joint, swelling at the front and back as seen."""
    start, end = (
        camera.project_to_page(body.points[f"{side}_{joint}"]) for joint in joints
    )
    ahead = camera.project_to_page(body.frames[f"{side}_{joints[1]}"].ahead)
    facing = end.minus(start).unit.clockwise_normal.dot(ahead)
    front, back = swell
    beside = 0.5 * (front + back) * (1 - abs(facing))
    swells = (
        beside + (front if facing > 0 else back) * abs(facing),
        beside + (back if facing > 0 else front) * abs(facing),
    )
    radii = [LIMB_RADII[joint].outline for joint in joints]
    draw_capsule(pen, start, radii[0], end, radii[1], swells)


def draw_foot(
    pen: PathPen, camera: Camera, body: Body, side: Side, *, is_detailed: bool
) -> None:
    def offset_outwards(name: str, outwards: float) -> Vector:
        point = f"{side}_{name}"
        out = body.frames[point].left.scaled_by(side_sign(side))
        return body.points[point].plus(out, outwards)

    ball_radius = LIMB_RADII["ball"].outline
    instep = offset_outwards("ankle", 0), INSTEP_RADIUS
    heel = offset_outwards("heel", 0), LIMB_RADII["heel"].outline
    inner_ball = offset_outwards("ball", -FOOT_HALF_WIDTH), ball_radius
    outer_ball = offset_outwards("ball", FOOT_HALF_WIDTH), ball_radius
    toe = offset_outwards("toe", -FOOT_HALF_WIDTH / 2)
    # Two wedges give it width: to the big toe and along the outer edge.
    if is_detailed:
        draw_chain(pen, camera, instep, inner_ball, (toe, SLENDER_TOE_RADIUS))
    else:
        draw_chain(pen, camera, instep, (toe, LIMB_RADII["toe"].outline))
    draw_chain(pen, camera, heel, outer_ball)


def draw_hand_with_thumb(pen: PathPen, camera: Camera, body: Body, side: Side) -> None:
    hand = [
        (f"{side}_{joint}", LIMB_RADII[joint].outline)
        for joint in ("wrist", "palm", "fingertip")
    ]
    thumb = (f"{side}_wrist", THUMB_ROOT_RADIUS), (f"{side}_thumb", THUMB_RADIUS)
    draw_joint_chain(pen, camera, body, *hand)
    draw_joint_chain(pen, camera, body, *thumb)


def draw_trunk(pen: PathPen, camera: Camera, body: Body) -> None:
    middles, halves = [], []
    for section in TRUNK_SECTIONS:
        frame = body.frames[section.point]
        # A breath pushes the belly forward and makes it deeper.
        is_breathing = section.point in BREATHING_POINTS
        lift = BREATH_DEPTH * body.breath if is_breathing else 0.0
        middle = body.points[section.point].plus(frame.up, section.up)
        middle = middle.plus(frame.ahead, section.ahead + lift)
        middles.append(camera.project_to_page(middle))
        half_depth = frame.ahead.scaled_by(section.depth + lift)
        halves.append((frame.left.scaled_by(section.width), half_depth))
    if camera.elevation > TOP_VIEW_ELEVATION:
        pen.draw_spline(outline_from_above(camera, middles, halves))
    else:
        pen.draw_spline(outline_from_side(camera, middles, halves))


def outline_from_side(
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
        reach = half_width_on_page(camera, out, half_axes[index])
        right.append(middle.plus(out, reach))
        left.append(middle.plus(out, -reach))
    return right + left[::-1]


def outline_from_above(
    camera: Camera,
    middles: Sequence[PagePoint],
    half_axes: Sequence[tuple[Vector, Vector]],
) -> list[PagePoint]:
    """Round all cross-sections, one on top of the other."""
    return convex_hull(
        middle.plus(camera.project_to_page(left), cos(turn)).plus(
            camera.project_to_page(ahead), sin(turn)
        )
        for middle, (left, ahead) in zip(middles, half_axes, strict=True)
        for turn in (tau * step / ELLIPSE_STEPS for step in range(ELLIPSE_STEPS))
    )


def half_width_on_page(
    camera: Camera, out: PagePoint, half_axes: tuple[Vector, Vector]
) -> float:
    """Half the width of an elliptical cross-section as seen along the page."""
    return PagePoint(
        *(camera.project_to_page(axis).dot(out) for axis in half_axes)
    ).length


def draw_head(pen: PathPen, camera: Camera, body: Body) -> None:
    collar_radius, skull_radius = NECK_RADII
    neck = ("collar", collar_radius), ("skull", skull_radius)
    draw_joint_chain(pen, camera, body, *neck)
    draw_joint_chain(pen, camera, body, ("head", HEAD_RADIUS), ("jaw", JAW_RADIUS))
