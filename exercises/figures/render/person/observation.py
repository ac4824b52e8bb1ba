"""How a person is seen in all poses of a figure, which decides how they are drawn."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from exercises.figures.engine.body_parts import (
    BodyPart,
    Limb,
    LimbKind,
    side_sign,
)
from exercises.figures.engine.figure import Prop
from exercises.figures.engine.geometry import Camera, PagePoint
from exercises.figures.engine.skeleton import Body
from exercises.figures.render.person.bellies import is_inside_any
from exercises.figures.render.person.feet import (
    FootView,
    are_toes_in_sight,
    choose_foot_view,
    outline_foot,
)
from exercises.figures.render.person.hands import has_fingers_in_sight, is_held_by
from exercises.figures.render.person.head import (
    is_seen_from_behind,
    list_ears_in_sight,
    list_eyes_in_sight,
)
from exercises.figures.render.person.limbs import (
    Bones,
    LimbView,
    Segment,
    find_bones,
    is_pointing_at_viewer,
    outline_limb,
)
from exercises.figures.render.person.trunk import (
    HIP_SECTIONS,
    SHIRT_SECTIONS,
    outline_trunk,
)
from exercises.values.vocabulary import Side

# Less of a segment's length to be seen than this, and it points at the viewer.
LEAST_LENGTH_IN_SIGHT = 0.3
# The cosine between thigh and trunk below which a thigh lies before the trunk.
HIP_BENT = 0.9
# The cosine between the axis of the hips and the viewer below which both are seen.
FAR_HIP_IN_SIGHT = 0.95
# The cosine between a shoulder's direction and the viewer from which it is seen.
SHOULDER_IN_SIGHT = -0.8
# How much wider than the nearer leg a farther one that shows a rim only never reaches.
RIM_GIRTH = 1.8


class PersonView(NamedTuple):
    """How a person is seen in all poses of a figure."""

    camera: Camera
    limbs: Mapping[Limb, LimbView]
    eyes: Sequence[Side]
    ears: Sequence[Side]
    hands: Collection[Limb]
    toes: Collection[Limb]
    is_from_behind: bool
    far_parts: Collection[BodyPart]
    has_far_hip_in_sight: bool
    hidden_legs: Collection[Limb] = ()

    def choose_suffix(self, part: BodyPart) -> str:
        return " far" if part in self.far_parts else ""


def observe_person(
    camera: Camera,
    bodies: Sequence[Body],
    props: Collection[Prop] = (),
    far_parts: Collection[BodyPart] = (),
    *,
    is_coarse: bool = False,
) -> PersonView:
    limbs = {limb: observe_limb(camera, bodies, limb, props) for limb in Limb}
    return PersonView(
        camera,
        {
            limb: seen._replace(
                has_thumb=not is_coarse and limb.kind is LimbKind.ARM,
            )
            for limb, seen in limbs.items()
        },
        list_eyes_in_sight(camera, bodies),
        list_ears_in_sight(camera, bodies),
        [
            limb
            for limb, seen in limbs.items()
            if limb.kind is LimbKind.ARM and has_fingers_in_sight(camera, bodies, seen)
        ],
        [
            limb
            for limb, seen in limbs.items()
            if limb.kind is LimbKind.LEG
            and seen.foot is not FootView.SIDE_ON
            and are_toes_in_sight(camera, bodies, limb.side)
        ],
        is_seen_from_behind(camera, bodies),
        far_parts,
        any(
            abs(camera.depth_of(body.frames["root"].left)) < FAR_HIP_IN_SIGHT
            for body in bodies
        ),
        [*list_hidden_legs(camera, bodies, limbs, far_parts)],
    )


def list_hidden_legs(
    camera: Camera,
    bodies: Sequence[Body],
    limbs: Mapping[Limb, LimbView],
    far_parts: Collection[BodyPart],
) -> Iterator[Limb]:
    for limb, seen in limbs.items():
        near = limbs[limb.opposite]
        is_far = limb in far_parts and near.limb not in far_parts
        is_leg = limb.kind is LimbKind.LEG
        if is_far and is_leg and is_leg_behind(camera, bodies, seen, near):
            yield limb


def observe_limb(
    camera: Camera, bodies: Sequence[Body], limb: Limb, props: Collection[Prop]
) -> LimbView:
    foreshortened = list_foreshortened(camera, bodies, limb)
    return LimbView(
        limb,
        foreshortened=foreshortened,
        is_pointing_at_viewer=Segment.UPPER in foreshortened
        and all(is_pointing_at_viewer(camera, body, limb) for body in bodies),
        is_hip_bent=limb.kind is LimbKind.LEG
        and all(is_hip_bent(body, limb.side) for body in bodies),
        foot=choose_foot_view(camera, bodies, limb.side),
        is_joined=all(
            camera.depth_of(body.frames["collar"].left) * side_sign(limb.side)
            > SHOULDER_IN_SIGHT
            for body in bodies
        ),
        is_gripping=limb.kind is LimbKind.ARM
        and any(is_held_by(prop, limb.side, bodies) for prop in props),
    )


def is_leg_behind(
    camera: Camera, bodies: Sequence[Body], far: LimbView, near: LimbView
) -> bool:
    """Whether no more than a rim of it is to be seen beside the nearer leg."""
    return all(
        is_inside_any(place, outlines)
        for body in bodies
        for outlines in [outline_widely(camera, body, near)]
        for run in outline_limb(camera, body, far)
        for place in run
    )


def outline_widely(camera: Camera, body: Body, leg: LimbView) -> list[list[PagePoint]]:
    stout = replace(body.build, limbs=body.build.limbs * RIM_GIRTH)
    hips = outline_trunk(camera, body, HIP_SECTIONS)
    return [hips, *outline_limb(camera, body.with_build(stout), leg)]


def is_hip_bent(body: Body, side: Side) -> bool:
    thigh, pelvis = body.frames[f"{side}_femur"], body.frames["root"]
    return thigh.up.dot(pelvis.up) < HIP_BENT


def list_foreshortened(
    camera: Camera, bodies: Sequence[Body], limb: Limb
) -> list[Segment]:
    """The segments that are seen end-on in some pose."""
    return [
        segment
        for segment in (Segment.UPPER, Segment.LOWER)
        if any(
            is_seen_end_on(camera, find_bones(body, limb), segment) for body in bodies
        )
    ]


def is_seen_end_on(camera: Camera, bones: Bones, segment: Segment) -> bool:
    is_upper = segment is Segment.UPPER
    start, end = (bones.root, bones.joint) if is_upper else (bones.joint, bones.end)
    seen = camera.project_to_page(end.minus(start)).length
    return seen < LEAST_LENGTH_IN_SIGHT * bones.lengths[segment]


def outline_part(view: PersonView, part: BodyPart, body: Body) -> list[list[PagePoint]]:
    """The outlines of a part, without head and hand."""
    if isinstance(part, Limb):
        return outline_clothed_limb(view.camera, body, view.limbs[part])
    return [
        outline_trunk(view.camera, body, sections)
        for sections in (HIP_SECTIONS, SHIRT_SECTIONS)
    ]


def outline_clothed_limb(
    camera: Camera, body: Body, view: LimbView
) -> list[list[PagePoint]]:
    outlines, side = outline_limb(camera, body, view), view.limb.side
    if view.limb.kind is LimbKind.ARM:
        return outlines
    return [*outlines, *outline_foot(camera, body, side, view.foot)]
