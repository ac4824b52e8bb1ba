"""Legs and arms: one outline from hip or shoulder to the toes or the fingertips."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from exercises.figures.engine.body_parts import Limb, LimbKind, side_sign
from exercises.figures.engine.geometry import Camera, Frame, PagePoint, Vector
from exercises.figures.engine.sizes import (
    FINGER_LENGTH,
    FOREARM_LENGTH,
    PALM_LENGTH,
    SHANK_LENGTH,
    THIGH_LENGTH,
    UPPER_ARM_LENGTH,
)
from exercises.figures.engine.skeleton import Body
from exercises.figures.render.pen import PathPen
from exercises.figures.render.person.cross_sections import (
    CrossSection,
    SectionOnPage,
    find_cap,
    project_section,
    project_sphere,
    trace_edges,
    wrap_sections,
)
from exercises.figures.render.person.feet import FootView


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
    LimbSection(Segment.UPPER, -0.06, -0.007, 0.039, 0.05),
    LimbSection(Segment.UPPER, 0.1, -0.005, 0.05, 0.062),
    LimbSection(Segment.UPPER, 0.52, 0.006, 0.0435, 0.0465),
    LimbSection(Segment.JOINT, 1.0, 0.004, 0.031, 0.034),
    LimbSection(Segment.LOWER, 0.27, -0.008, 0.034, 0.037),
    LimbSection(Segment.LOWER, 0.88, -0.001, 0.022, 0.023),
)
ARM_SECTIONS = (
    LimbSection(Segment.UPPER, -0.15, 0.0, 0.018, 0.018),
    LimbSection(Segment.UPPER, 0.08, 0.0, 0.035, 0.038),
    LimbSection(Segment.UPPER, 0.5, 0.002, 0.0285, 0.0315),
    LimbSection(Segment.JOINT, 1.0, -0.001, 0.0225, 0.0255),
    LimbSection(Segment.LOWER, 0.28, 0.001, 0.025, 0.0252),
    LimbSection(Segment.LOWER, 0.62, 0.001, 0.02, 0.0195),
    LimbSection(Segment.LOWER, 0.95, 0.0, 0.0145, 0.014),
)
# The shirt from beside the neck round the shoulder joint, and the sleeve, which begins
# inside it.
SHOULDER_ROOT, SHOULDER_ROOT_RADIUS = Vector(-0.006, 0.05, -0.008), 0.036
SHOULDER_CORNER = 1.1
SHOULDER_SECTIONS = (
    LimbSection(Segment.UPPER, 0.08, 0.0, 0.039, 0.043),
    LimbSection(Segment.UPPER, 0.48, 0.001, 0.033, 0.036),
)
# It begins exactly where the curve round the shoulder passes.
SLEEVE_SECTIONS = (
    LimbSection(Segment.UPPER, 0.28, 0.0, 0.0355, 0.0388),
    LimbSection(Segment.UPPER, 0.54, 0.002, 0.033, 0.036),
)
# How far the rim of a cuff bulges, in reaches of its section: a curve stays inside its
# control points.
RIM_FULLNESS, RIM_WIDTH = 1.1, 0.42
# Stretched: thinner and thinner, and a little hollow, as fingers at rest are.
FLAT_HAND = (
    LimbSection(Segment.HAND, 0.16, 0.0, 0.0145, 0.0175),
    LimbSection(Segment.HAND, 0.42, 0.001, 0.0125, 0.0245),
    LimbSection(Segment.HAND, 0.72, 0.0, 0.0085, 0.021),
    LimbSection(Segment.HAND, 0.93, 0.001, 0.006, 0.0135),
)
GRIPPING_HAND = (
    LimbSection(Segment.HAND, 0.18, 0.0, 0.016, 0.019),
    LimbSection(Segment.HAND, 0.38, 0.001, 0.02, 0.025),
    LimbSection(Segment.HAND, 0.62, 0.004, 0.02, 0.023),
)
FLAT_HAND_LENGTH = PALM_LENGTH + FINGER_LENGTH
# A curve stays inside its corners.
FINGERS_END, GRIP_LENGTH = 1.05 * FLAT_HAND_LENGTH, 0.7 * FLAT_HAND_LENGTH

# The thumb from its root to its tip, in the frame of the wrist and the hand: how far
# ahead and down, and how thick.
THUMB_SPHERES = ((0.006, 0.018, 0.017), (0.0375, 0.07, 0.0105))

# What is drawn of a limb begins here: at the crease of the hip, and inside the sleeve.
LIMB_ROOTS = {LimbKind.LEG: 1, LimbKind.ARM: 2}
# The hand has an outline of its own where the arm gets one round each segment.
HAND_ROOT = 6


class LimbOutline(NamedTuple):
    """All of a limb or a segment; an open one has no line across its root."""

    corners: list[PagePoint]
    is_open: bool


class LimbView(NamedTuple):
    """How a limb is seen in all poses of a figure: this decides how it is drawn.

    `foreshortened`: the segments that point at the viewer at some time.
    `is_hip_bent`: the thigh lies before the trunk, and ends in a round hip.
    `is_gripping`: the hand holds something.
    `is_joined`: the sleeve is to be seen where it runs into the shirt.
    """

    limb: Limb
    foreshortened: Collection[Segment] = ()
    is_pointing_at_viewer: bool = False
    is_hip_bent: bool = False
    foot: FootView = FootView.SIDE_ON
    is_gripping: bool = False
    has_thumb: bool = False
    is_joined: bool = True


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
        return LEG_SECTIONS
    return ARM_SECTIONS + (GRIPPING_HAND if view.is_gripping else FLAT_HAND)


def project_limb(
    camera: Camera, body: Body, limb: Limb, sections: Sequence[LimbSection]
) -> list[SectionOnPage]:
    bones = find_bones(body, limb)
    return [
        project_section(camera, place_section(bones, section)) for section in sections
    ]


def draw_limb(pen: PathPen, camera: Camera, body: Body, view: LimbView) -> None:
    root = LIMB_ROOTS[view.limb.kind]
    draw_outlines(pen, trace_limb(camera, body, view, root))
    draw_thumb_if_any(pen, camera, body, view)


def draw_limb_half(
    pen: PathPen, camera: Camera, body: Body, view: LimbView, *, is_lower: bool
) -> None:
    """Half a limb once more, before what lies between its halves."""
    root = LIMB_ROOTS[view.limb.kind]
    draw_outlines(pen, trace_halves(camera, body, view, root)[is_lower])
    if is_lower:
        draw_thumb_if_any(pen, camera, body, view)


def draw_outlines(pen: PathPen, outlines: Iterable[LimbOutline]) -> None:
    for corners, is_open in outlines:
        if is_open:
            pen.draw_open_spline(corners)
        else:
            pen.draw_spline(corners)


def outline_limb(camera: Camera, body: Body, view: LimbView) -> list[list[PagePoint]]:
    """All of it from inside the trunk: in one piece, or one round each segment."""
    return [outline.corners for outline in trace_limb(camera, body, view, 0)]


def trace_limb(
    camera: Camera, body: Body, view: LimbView, root: int
) -> list[LimbOutline]:
    if view.foreshortened:
        upper, lower = trace_halves(camera, body, view, root)
        return [*upper, *lower]
    sections = project_limb(camera, body, view.limb, list_limb_sections(view)[root:])
    if view.is_hip_bent:  # the thigh itself, whose cap takes the place of its root
        return [round_root(close_limb(camera, body, view, sections[1:]), sections[1:])]
    return [close_limb(camera, body, view, sections)]


def trace_halves(
    camera: Camera, body: Body, view: LimbView, root: int
) -> tuple[list[LimbOutline], list[LimbOutline]]:
    """Swept if it is seen from its side, and else wrapped segment by segment."""
    listed = list_limb_sections(view)
    sections = project_limb(camera, body, view.limb, listed)
    joint = [section.segment for section in listed].index(Segment.JOINT)
    thick, thin = sections[root : joint + 1], sections[joint:]
    if Segment.UPPER in view.foreshortened:
        upper = wrap_segments(thick)
    else:
        upper = [LimbOutline(close_round(thick), is_open=True)]
    if Segment.LOWER not in view.foreshortened:
        # Knee and elbow are round where the upper half does not hide them.
        lower = [round_root(close_limb(camera, body, view, thin), thin)]
    elif view.limb.kind is LimbKind.LEG:
        lower = wrap_segments(thin)
    else:
        lower = wrap_segments(sections[joint : HAND_ROOT + 1], sections[HAND_ROOT:])
    return upper, lower


def wrap_segments(*segments: Sequence[SectionOnPage]) -> list[LimbOutline]:
    """Each ends in a sphere: a section that is seen edge-on has sharp corners."""
    return [
        LimbOutline(
            wrap_sections([first.as_sphere, *between, last.as_sphere]), is_open=False
        )
        for first, *between, last in segments
    ]


def round_root(outline: LimbOutline, sections: Sequence[SectionOnPage]) -> LimbOutline:
    cap = find_cap(sections[1], sections[0])
    return LimbOutline([cap, *outline.corners], is_open=False)


def close_limb(
    camera: Camera, body: Body, view: LimbView, sections: Sequence[SectionOnPage]
) -> LimbOutline:
    """Down one edge and up the other, round the fingertips or along the cuff."""
    if view.limb.kind is LimbKind.LEG:
        return LimbOutline(close_with_cuff(sections), is_open=True)
    edges, end = trace_edges(sections), find_hand_end(camera, body, view)
    return LimbOutline([*edges.right, end, *edges.left[::-1]], is_open=True)


def close_with_cuff(sections: Sequence[SectionOnPage]) -> list[PagePoint]:
    """Along the rim, which is straight from its side and else a part of an oval."""
    right, left = trace_edges(sections)
    before, cuff = sections[-2:]
    along = cuff.middle.minus(before.middle).unit
    rim = cuff.middle.plus(along, RIM_FULLNESS * cuff.reach_along(along))
    half = right[-1].minus(left[-1])
    corners = [rim.plus(half, share) for share in (RIM_WIDTH, -RIM_WIDTH)]
    return [*right, *corners, *left[::-1]]


def close_round(sections: Sequence[SectionOnPage]) -> list[PagePoint]:
    """Round the joint in which a swept segment ends."""
    right, left = trace_edges(sections)
    return [*right, find_cap(sections[-2], sections[-1]), *left[::-1]]


def find_hand_end(camera: Camera, body: Body, view: LimbView) -> PagePoint:
    side = view.limb.side
    length = GRIP_LENGTH if view.is_gripping else FINGERS_END
    wrist, palm = body.points[f"{side}_wrist"], body.frames[f"{side}_palm"]
    return camera.project_to_page(wrist.plus(palm.up, -length))


def draw_thumb_if_any(pen: PathPen, camera: Camera, body: Body, view: LimbView) -> None:
    if not view.has_thumb:
        return
    side = view.limb.side
    wrist, palm = body.points[f"{side}_wrist"], body.frames[f"{side}_palm"]
    spheres = [
        project_sphere(
            camera, wrist.plus(palm.ahead, ahead).plus(palm.up, -down), radius
        )
        for ahead, down, radius in THUMB_SPHERES
    ]
    edges = trace_edges(spheres)
    pen.draw_spline([*edges.right, *edges.left[::-1]])


def draw_sleeve(pen: PathPen, camera: Camera, body: Body, view: LimbView) -> None:
    """From the armpit to the middle of the upper arm, a little wider than the arm.

    Where no shirt meets it, the shoulder is a part of it.
    """
    shoulder = project_shoulder(camera, body, view.limb)
    edge, cuff = project_limb(camera, body, view.limb, SLEEVE_SECTIONS)
    if Segment.UPPER in view.foreshortened:
        pen.draw_spline(wrap_sections([*shoulder[view.is_joined : -1], cuff]))
    elif view.is_joined:
        pen.draw_open_spline(close_with_cuff([edge, cuff]))
    else:
        pen.draw_spline(close_with_cuff([*shoulder[:-1], cuff]))


def draw_shoulder(pen: PathPen, camera: Camera, body: Body, view: LimbView) -> None:
    seen = project_shoulder(camera, body, view.limb)
    right, left = trace_edges(seen, SHOULDER_CORNER)
    pen.draw_spline([*right, *left[::-1]])


def project_shoulder(camera: Camera, body: Body, limb: Limb) -> list[SectionOnPage]:
    """From beside the neck round the joint, and down to the middle of the sleeve."""
    root = SHOULDER_ROOT._replace(y=SHOULDER_ROOT.y * side_sign(limb.side))
    place = body.locate_offset("collar", root)
    return [
        project_sphere(camera, place, SHOULDER_ROOT_RADIUS),
        *project_limb(camera, body, limb, SHOULDER_SECTIONS),
    ]
