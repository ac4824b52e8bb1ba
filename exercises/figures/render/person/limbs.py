"""Legs and arms: one outline from hip or shoulder to the toes or the fingertips."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import NamedTuple

from exercises.figures.engine.body_parts import Limb, LimbKind, side_sign
from exercises.figures.engine.geometry import Camera, Frame, PagePoint, Vector
from exercises.figures.engine.sizes import (
    FINGER_LENGTH,
    FOOT_HALF_WIDTH,
    FOREARM_LENGTH,
    INSTEP_RADIUS,
    PALM_LENGTH,
    SHANK_LENGTH,
    SKIN_RADII,
    SLENDER_TOE_RADIUS,
    THIGH_LENGTH,
    THUMB_ROOT_RADIUS,
    THUMB_TIP_RADIUS,
    UPPER_ARM_LENGTH,
)
from exercises.figures.engine.skeleton import Body
from exercises.figures.render.pen import PathPen
from exercises.figures.render.person.cross_sections import (
    CrossSection,
    Edges,
    SectionOnPage,
    project_section,
    project_sphere,
    trace_edges,
    wrap_sections,
)
from exercises.figures.render.shapes import draw_capsule
from exercises.values.vocabulary import Side


class Segment(StrEnum):
    UPPER = "upper"
    JOINT = "joint"
    LOWER = "lower"
    HAND = "hand"


class LimbSection(NamedTuple):
    """A cross-section at a share of a segment; its middle lies `ahead` of the bone."""

    segment: Segment
    share: float
    ahead: float
    width: float
    depth: float


LEG_SECTIONS = (
    LimbSection(Segment.UPPER, -0.16, -0.004, 0.03, 0.034),
    LimbSection(Segment.UPPER, 0.06, 0.0, 0.051, 0.058),
    LimbSection(Segment.UPPER, 0.45, 0.006, 0.044, 0.047),
    LimbSection(Segment.UPPER, 0.8, 0.005, 0.035, 0.036),
    LimbSection(Segment.JOINT, 1.0, 0.004, 0.031, 0.034),
    LimbSection(Segment.LOWER, 0.26, -0.008, 0.034, 0.037),
    LimbSection(Segment.LOWER, 0.58, -0.005, 0.026, 0.027),
    LimbSection(Segment.LOWER, 0.9, 0.0, 0.018, 0.019),
)
# Where the foot is no part of the leg's outline, the leg reaches into it.
ANKLE_SECTION = LimbSection(Segment.LOWER, 1.05, 0.0, 0.018, 0.019)
ARM_SECTIONS = (
    LimbSection(Segment.UPPER, -0.15, 0.0, 0.018, 0.018),
    LimbSection(Segment.UPPER, 0.08, 0.0, 0.035, 0.038),
    LimbSection(Segment.UPPER, 0.5, 0.003, 0.028, 0.031),
    LimbSection(Segment.JOINT, 1.0, -0.002, 0.022, 0.024),
    LimbSection(Segment.LOWER, 0.28, 0.002, 0.025, 0.026),
    LimbSection(Segment.LOWER, 0.92, 0.0, 0.016, 0.014),
)
FLAT_HAND = (
    LimbSection(Segment.HAND, 0.42, 0.0, 0.013, 0.022),
    LimbSection(Segment.HAND, 0.85, 0.0, 0.01, 0.016),
)
# Fingers that close on what they hold.
GRIPPING_HAND = (
    LimbSection(Segment.HAND, 0.3, 0.0, 0.019, 0.024),
    LimbSection(Segment.HAND, 0.6, 0.004, 0.019, 0.022),
)
SLEEVE_SECTIONS = 3
SLEEVE_SLACK = 0.004
FLAT_HAND_LENGTH = PALM_LENGTH + FINGER_LENGTH
GRIP_LENGTH = 0.7 * FLAT_HAND_LENGTH

# Round the foot in its own plane: how far ahead of the ankle, and how far up. The toes
# bend, and lie between the two.
INSTEP = ((0.034, 0.004),)
SOLE = (
    (0.06, -0.041),
    (0.028, -0.033),
    (-0.02, -0.042),
    (-0.038, -0.026),
    (-0.03, 0.0),
)
TOE_UP, TOE_AHEAD = 0.012, 0.013


# Foreshortened, each of these runs of sections gets an outline of its own; an arm that
# points at the viewer begins below its sleeve.
LEG_RUNS = slice(0, 5), slice(4, 9)
ARM_RUNS = slice(0, 4), slice(3, 6), slice(6, 8)
BARE_ARM_RUNS = slice(2, 4), *ARM_RUNS[1:]


class LimbView(NamedTuple):
    """How a limb is seen in all poses of a figure: this decides how it is drawn.

    `is_foreshortened`: it points at the viewer at some time. `is_foot_side_on`: the
    foot is always seen from its side. `is_gripping`: the hand holds something.
    """

    limb: Limb
    is_foreshortened: bool = False
    is_pointing_at_viewer: bool = False
    is_foot_side_on: bool = True
    is_gripping: bool = False
    has_thumb: bool = True

    @property
    def has_drawn_foot(self) -> bool:
        return self.is_foot_side_on and not self.is_foreshortened


class Bones(NamedTuple):
    """The joints of a limb, and the frames of its segments."""

    root: Vector
    joint: Vector
    end: Vector
    frames: Mapping[Segment, Frame]
    lengths: Mapping[Segment, float]
    girth: float


def find_bones(body: Body, limb: Limb) -> Bones:
    side = limb.side
    if limb.kind is LimbKind.LEG:
        joints, frames = ("hip", "knee", "ankle"), ("femur", "shin", "heel")
        lengths = THIGH_LENGTH, SHANK_LENGTH, 0.0
    else:
        joints, frames = ("shoulder", "elbow", "wrist"), ("humerus", "forearm", "palm")
        lengths = UPPER_ARM_LENGTH, FOREARM_LENGTH, FLAT_HAND_LENGTH
    root, joint, end = (body.points[f"{side}_{name}"] for name in joints)
    upper, lower, hand = (body.frames[f"{side}_{name}"] for name in frames)
    return Bones(
        root,
        joint,
        end,
        {
            Segment.UPPER: upper,
            Segment.JOINT: blend_frames(upper, lower),
            Segment.LOWER: lower,
            Segment.HAND: hand,
        },
        dict(zip((Segment.UPPER, Segment.LOWER, Segment.HAND), lengths, strict=True)),
        body.build.limbs,
    )


def blend_frames(first: Frame, second: Frame) -> Frame:
    up = first.up.plus(second.up).unit
    ahead = first.ahead.plus(second.ahead).unit_perpendicular_to(up)
    return Frame(ahead, up.cross(ahead), up)


def place_section(bones: Bones, section: LimbSection) -> CrossSection:
    frame = bones.frames[section.segment]
    match section.segment:
        case Segment.UPPER:
            origin = bones.root
        case Segment.HAND:
            origin = bones.end
        case _:
            origin = bones.joint
    length = bones.lengths.get(section.segment, 0.0)
    middle = origin.plus(frame.up, -length * section.share)
    return CrossSection(
        middle.plus(frame.ahead, section.ahead),
        frame.left.scaled_by(section.width * bones.girth),
        frame.ahead.scaled_by(section.depth * bones.girth),
    )


def is_pointing_at_viewer(camera: Camera, body: Body, limb: Limb) -> bool:
    bones = find_bones(body, limb)
    return camera.depth_of(bones.end) > camera.depth_of(bones.root)


def list_limb_sections(view: LimbView) -> tuple[LimbSection, ...]:
    if view.limb.kind is LimbKind.LEG:
        return LEG_SECTIONS if view.has_drawn_foot else (*LEG_SECTIONS, ANKLE_SECTION)
    return ARM_SECTIONS + (GRIPPING_HAND if view.is_gripping else FLAT_HAND)


def project_limb(camera: Camera, body: Body, view: LimbView) -> list[SectionOnPage]:
    bones = find_bones(body, view.limb)
    return [
        project_section(camera, place_section(bones, section))
        for section in list_limb_sections(view)
    ]


def draw_limb(pen: PathPen, camera: Camera, body: Body, view: LimbView) -> None:
    for outline in outline_limb(camera, body, view):
        if view.is_foreshortened:
            pen.draw_spline(outline)
        else:
            pen.draw_open_spline(outline)
    draw_limb_end(pen, camera, body, view)


def draw_limb_half(
    pen: PathPen, camera: Camera, body: Body, view: LimbView, *, is_lower: bool
) -> None:
    """Half a limb once more, before what lies between its halves."""
    sections = project_limb(camera, body, view)
    if view.is_foreshortened:
        upper, *lower = list_runs(view)
        for run in lower if is_lower else [upper]:
            pen.draw_spline(wrap_sections(sections[run]))
    else:
        joint = [section.segment for section in list_limb_sections(view)].index(
            Segment.JOINT
        )
        right, left = trace_edges(sections)
        if is_lower:
            edges = Edges(right[joint:], left[joint:])
            pen.draw_open_spline(close_limb(camera, body, view, edges))
        else:
            pen.draw_open_spline([*right[: joint + 1], *left[joint::-1]])
    if is_lower:
        draw_limb_end(pen, camera, body, view)


def outline_limb(camera: Camera, body: Body, view: LimbView) -> list[list[PagePoint]]:
    """One outline down to the end of the limb, or one round each of its segments."""
    sections = project_limb(camera, body, view)
    if view.is_foreshortened:
        return [wrap_sections(sections[run]) for run in list_runs(view)]
    edges = trace_edges(sections)
    return [close_limb(camera, body, view, edges)]


def list_runs(view: LimbView) -> tuple[slice, ...]:
    if view.limb.kind is LimbKind.LEG:
        return LEG_RUNS
    return BARE_ARM_RUNS if view.is_pointing_at_viewer else ARM_RUNS


def close_limb(
    camera: Camera, body: Body, view: LimbView, edges: Edges
) -> list[PagePoint]:
    """Down one edge and up the other, round the foot or the fingertips."""
    side = view.limb.side
    if view.limb.kind is LimbKind.ARM:
        return [*edges.right, find_hand_end(camera, body, view), *edges.left[::-1]]
    if not view.has_drawn_foot:
        return [*edges.right, *edges.left[::-1]]
    ahead = camera.project_to_page(body.frames[f"{side}_heel"].ahead)
    is_right_in_front = edges.right[-1].minus(edges.left[-1]).dot(ahead) > 0
    front, back = edges if is_right_in_front else edges[::-1]
    return [*front, *trace_foot(camera, body, side), *back[::-1]]


def find_hand_end(camera: Camera, body: Body, view: LimbView) -> PagePoint:
    side = view.limb.side
    if not view.is_gripping:
        return camera.project_to_page(body.points[f"{side}_fingertip"])
    palm = body.frames[f"{side}_palm"]
    wrist = body.points[f"{side}_wrist"]
    return camera.project_to_page(wrist.plus(palm.up, -GRIP_LENGTH))


def trace_foot(camera: Camera, body: Body, side: Side) -> Iterator[PagePoint]:
    """Over the instep to the toes, and back along the sole to the heel."""
    ankle, frame = body.points[f"{side}_ankle"], body.frames[f"{side}_heel"]
    toe, toes = body.points[f"{side}_toe"], body.frames[f"{side}_toe"]

    def locate_on_foot(ahead: float, up: float) -> PagePoint:
        return camera.project_to_page(ankle.plus(frame.ahead, ahead).plus(frame.up, up))

    yield from (locate_on_foot(*place) for place in INSTEP)
    for ahead, up in ((0.0, TOE_UP), (TOE_AHEAD, 0.0), (0.0, -TOE_UP)):
        yield camera.project_to_page(toe.plus(toes.ahead, ahead).plus(toes.up, up))
    yield from (locate_on_foot(*place) for place in SOLE)


def draw_limb_end(pen: PathPen, camera: Camera, body: Body, view: LimbView) -> None:
    if view.limb.kind is LimbKind.ARM:
        if view.has_thumb:
            draw_thumb(pen, camera, body, view.limb.side)
    elif not view.has_drawn_foot:
        draw_broad_foot(pen, camera, body, view.limb.side)


def draw_thumb(pen: PathPen, camera: Camera, body: Body, side: Side) -> None:
    wrist, thumb = body.points[f"{side}_wrist"], body.points[f"{side}_thumb"]
    root = wrist.plus(thumb.minus(wrist), 0.4)
    draw_capsule(
        pen,
        camera.project_to_page(root),
        THUMB_ROOT_RADIUS,
        camera.project_to_page(thumb),
        THUMB_TIP_RADIUS,
    )


def draw_broad_foot(pen: PathPen, camera: Camera, body: Body, side: Side) -> None:
    """A foot that is seen from the front, from behind or from above."""

    def offset_outwards(name: str, outwards: float) -> Vector:
        point = f"{side}_{name}"
        out = body.frames[point].left.scaled_by(side_sign(side))
        return body.points[point].plus(out, outwards)

    ball_radius = SKIN_RADII["ball"]
    spheres = (
        (offset_outwards("ankle", 0), INSTEP_RADIUS),
        (offset_outwards("heel", 0), SKIN_RADII["heel"]),
        (offset_outwards("ball", -FOOT_HALF_WIDTH), ball_radius),
        (offset_outwards("ball", FOOT_HALF_WIDTH), ball_radius),
        (offset_outwards("toe", -FOOT_HALF_WIDTH / 2), SLENDER_TOE_RADIUS),
    )
    seen = (project_sphere(camera, middle, radius) for middle, radius in spheres)
    pen.draw_spline(wrap_sections(seen))


def draw_sleeve(pen: PathPen, camera: Camera, body: Body, view: LimbView) -> None:
    """From the shoulder to the middle of the upper arm, a little wider than the arm."""
    upper = project_limb(camera, body, view)[:SLEEVE_SECTIONS]
    if view.is_foreshortened:
        pen.draw_spline(wrap_sections(upper))
    else:
        edges = trace_edges(upper)
        right, left = (widen_edge(edge, upper) for edge in edges)
        # Twice the corner, and the curve goes through it: a cuff is straight.
        cuff = [right[-1], left[-1]]
        pen.draw_open_spline([*right, *cuff, *left[::-1]])


def widen_edge(edge: list[PagePoint], sections: list[SectionOnPage]) -> list[PagePoint]:
    return [
        point.plus(point.minus(section.middle).unit, SLEEVE_SLACK)
        for point, section in zip(edge, sections, strict=True)
    ]
