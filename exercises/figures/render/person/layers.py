"""The layers of a drawn person: of what each part of the body is made."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from exercises.figures.engine.body_parts import (
    BOTH_SIDES,
    BodyPart,
    Limb,
    LimbHalf,
    LimbKind,
    Trunk,
    side_sign,
)
from exercises.figures.engine.figure import Prop
from exercises.figures.engine.geometry import Camera, PagePoint
from exercises.figures.engine.skeleton import Body
from exercises.figures.render.pen import PathPen
from exercises.figures.render.person.feet import (
    FootView,
    are_toes_in_sight,
    choose_foot_view,
    draw_foot,
    draw_toes,
    outline_foot,
)
from exercises.figures.render.person.hands import (
    draw_fingers,
    has_fingers_in_sight,
    is_held_by,
)
from exercises.figures.render.person.head import (
    BOB,
    BROW,
    BUN,
    EAR,
    EYE,
    LIPS,
    NOSE,
    Line,
    draw_features,
    draw_hair,
    draw_head,
    is_seen_from_behind,
    list_ears_in_sight,
    list_eyes_in_sight,
)
from exercises.figures.render.person.limbs import (
    Bones,
    LimbView,
    Segment,
    draw_limb,
    draw_limb_half,
    draw_shoulder,
    draw_sleeve,
    find_bones,
    is_pointing_at_viewer,
    outline_limb,
)
from exercises.figures.render.person.trunk import (
    HIP_SECTIONS,
    SHIRT_SECTIONS,
    draw_buttock,
    draw_hips,
    draw_neck,
    draw_shirt,
    draw_shoulders,
    outline_trunk,
)
from exercises.figures.render.sheet import DrawingSheet
from exercises.values.vocabulary import Side

# Less of a segment's length to be seen than this, and it points at the viewer.
LEAST_LENGTH_IN_SIGHT = 0.3
# The cosine between thigh and trunk below which a thigh lies before the trunk.
HIP_BENT = 0.9
# The cosine between the axis of the hips and the viewer below which both are seen.
FAR_HIP_IN_SIGHT = 0.95
# The cosine between a shoulder's direction and the viewer from which it is seen.
SHOULDER_IN_SIGHT = -0.8


class FigurePath(NamedTuple):
    """One path: its class, and its data for any body."""

    css_class: str
    draw: Callable[[PathPen, Body], None]

    def write_path_data(self, sheet: DrawingSheet, body: Body) -> str:
        return sheet.write_path_data(lambda pen: self.draw(pen, body))


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
    )


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


def build_part_layers(
    view: PersonView, part: BodyPart, *, is_detailed: bool
) -> list[FigurePath]:
    if isinstance(part, Trunk):
        return build_trunk_layers(view, is_detailed=is_detailed)
    if isinstance(part, LimbHalf):
        return build_half_layers(view, part, view.choose_suffix(part.limb))
    limb, suffix = view.limbs[part], view.choose_suffix(part)
    if part.kind is LimbKind.LEG:
        layers = build_leg_layers(view.camera, limb, suffix)
        is_end_on = Segment.UPPER in limb.foreshortened
        if is_end_on or (limb.is_hip_bent and not suffix):
            layers.append(build_buttock(view.camera, limb, suffix))
        if is_detailed and part in view.toes and not suffix:
            layers.insert(1, build_toes(view.camera, part.side))
        return layers
    layers = build_arm_layers(view.camera, limb, suffix)
    if is_detailed and part in view.hands and not suffix:
        layers.append(build_fingers(view.camera, limb))
    return layers


def build_leg_layers(camera: Camera, limb: LimbView, suffix: str) -> list[FigurePath]:
    leg = FigurePath(
        f"leg{suffix}", lambda pen, body: draw_limb(pen, camera, body, limb)
    )
    return [build_foot(camera, limb, suffix), leg]


def build_buttock(camera: Camera, limb: LimbView, suffix: str) -> FigurePath:
    """Over the line round the hip of a thigh that does not hang down."""
    return FigurePath(
        f"leg{suffix} joined",
        lambda pen, body: draw_buttock(pen, camera, body, limb.limb.side),
    )


def build_toes(camera: Camera, side: Side) -> FigurePath:
    return FigurePath("crease", lambda pen, body: draw_toes(pen, camera, body, side))


def build_foot(camera: Camera, limb: LimbView, suffix: str) -> FigurePath:
    return FigurePath(
        f"skin{suffix}",
        lambda pen, body: draw_foot(pen, camera, body, limb.limb.side, limb.foot),
    )


def build_arm_layers(camera: Camera, limb: LimbView, suffix: str) -> list[FigurePath]:
    arm = FigurePath(
        f"skin{suffix}", lambda pen, body: draw_limb(pen, camera, body, limb)
    )
    cloth = [*build_sleeve(camera, limb, suffix)]
    # What points at the viewer is in front of its sleeve.
    return [*cloth, arm] if limb.is_pointing_at_viewer else [arm, *cloth]


def build_fingers(camera: Camera, limb: LimbView) -> FigurePath:
    return FigurePath("crease", lambda pen, body: draw_fingers(pen, camera, body, limb))


def build_half_layers(
    view: PersonView, half: LimbHalf, suffix: str
) -> list[FigurePath]:
    limb = view.limbs[half.limb]
    is_leg = half.limb.kind is LimbKind.LEG
    bare = FigurePath(
        f"leg{suffix}" if is_leg else f"skin{suffix}",
        lambda pen, body: draw_limb_half(
            pen, view.camera, body, limb, is_lower=half.is_lower
        ),
    )
    if is_leg:
        foot = [build_foot(view.camera, limb, suffix)] if half.is_lower else []
        return [*foot, bare]
    sleeve = () if half.is_lower else build_sleeve(view.camera, limb, suffix)
    return [bare, *sleeve]


def build_sleeve(camera: Camera, limb: LimbView, suffix: str) -> Iterator[FigurePath]:
    yield FigurePath(
        "shirt" if limb.is_joined else f"shirt{suffix}",
        lambda pen, body: draw_sleeve(pen, camera, body, limb),
    )
    if limb.is_joined and Segment.UPPER in limb.foreshortened:
        # Over the line round it: the shirt goes on.
        yield FigurePath(
            "shirt joined", lambda pen, body: draw_shoulder(pen, camera, body, limb)
        )


def build_feature(
    view: PersonView, css_class: str, sides: Sequence[Side], *lines: Line
) -> FigurePath:
    return FigurePath(
        css_class,
        lambda pen, body: draw_features(pen, view.camera, body, sides, *lines),
    )


def build_trunk_layers(view: PersonView, *, is_detailed: bool) -> list[FigurePath]:
    camera = view.camera
    arms = [
        limb
        for limb in view.limbs.values()
        if limb.limb.kind is LimbKind.ARM and limb.is_joined
    ]
    layers = [
        *build_hip_layers(view),
        FigurePath("shirt", lambda pen, body: draw_shirt(pen, camera, body)),
        FigurePath(
            "shirt joined", lambda pen, body: draw_shoulders(pen, camera, body, arms)
        ),
        *build_head_layers(view),
    ]
    if view.eyes:
        layers.append(build_feature(view, "eye", view.eyes, EYE))
    if is_detailed:
        layers += build_face_details(view)
    return layers


def build_hip_layers(view: PersonView) -> Iterator[FigurePath]:
    """Where one leg is the far one, so is its half of the hips."""
    legs = [limb for limb in view.limbs if limb.kind is LimbKind.LEG]
    near = [leg for leg in legs if leg not in view.far_parts]
    is_split = len(near) == 1 and view.has_far_hip_in_sight

    def draw_all(pen: PathPen, body: Body) -> None:
        draw_hips(pen, view.camera, body)

    def draw_near(pen: PathPen, body: Body) -> None:
        draw_hips(pen, view.camera, body, near[0].side)

    if is_split:
        yield FigurePath("leg far joined", draw_all)
    yield FigurePath("leg joined", draw_near if is_split else draw_all)


def build_head_layers(view: PersonView) -> list[FigurePath]:
    camera = view.camera
    # From behind, neck and head are one; else the neck lies in the shade of the chin.
    neck_class, head_class = (
        ("skin", "skin joined") if view.is_from_behind else ("throat", "head")
    )
    neck = FigurePath(neck_class, lambda pen, body: draw_neck(pen, camera, body))
    head = FigurePath(head_class, lambda pen, body: draw_head(pen, camera, body))
    hair = FigurePath("hair", lambda pen, body: draw_hair(pen, camera, body))
    # Drawn on everybody, and shown on those who have it: the style sheet decides.
    long_hair = [
        build_feature(view, "bun", [Side.LEFT], BUN),
        build_feature(view, "bob", view.ears or BOTH_SIDES, BOB),
    ]
    if view.is_from_behind:
        return [neck, head, *long_hair, hair]
    return [neck, *long_hair, head, hair]


def build_face_details(view: PersonView) -> Iterator[FigurePath]:
    if view.eyes:
        yield build_feature(view, "crease", view.eyes, LIPS, NOSE, BROW)
    if view.ears:
        yield build_feature(view, "ear", view.ears, EAR)
