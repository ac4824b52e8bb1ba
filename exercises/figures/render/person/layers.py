"""The layers of a drawn person: of what each part of the body is made."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from exercises.figures.engine.body_parts import (
    BodyPart,
    LimbHalf,
    LimbKind,
    Trunk,
)
from exercises.figures.engine.geometry import Camera
from exercises.figures.engine.skeleton import Body
from exercises.figures.render.pen import PathPen
from exercises.figures.render.person.feet import (
    draw_foot,
    draw_toes,
)
from exercises.figures.render.person.hands import (
    draw_fingers,
)
from exercises.figures.render.person.head import (
    BOB,
    BUN,
    draw_ears,
    draw_eyes,
    draw_face,
    draw_hair,
    draw_head,
    draw_long_hair,
)
from exercises.figures.render.person.limbs import (
    LimbView,
    Segment,
    draw_limb,
    draw_limb_half,
    draw_shoulder,
    draw_sleeve,
)
from exercises.figures.render.person.observation import PersonView
from exercises.figures.render.person.trunk import (
    draw_buttock,
    draw_hips,
    draw_neck,
    draw_shirt,
    draw_shoulders,
)
from exercises.figures.render.sheet import DrawingSheet
from exercises.values.vocabulary import Side


class FigurePath(NamedTuple):
    """One path: its class, and its data for any body."""

    css_class: str
    draw: Callable[[PathPen, Body], None]

    def write_path_data(self, sheet: DrawingSheet, body: Body) -> str:
        return sheet.write_path_data(lambda pen: self.draw(pen, body))


def build_part_layers(
    view: PersonView, part: BodyPart, *, is_detailed: bool
) -> list[FigurePath]:
    if isinstance(part, Trunk):
        return build_trunk_layers(view, is_detailed=is_detailed)
    if isinstance(part, LimbHalf):
        return build_half_layers(view, part, view.choose_suffix(part.limb))
    limb, suffix = view.limbs[part], view.choose_suffix(part)
    if part.kind is LimbKind.LEG:
        if part in view.hidden_legs:
            return [build_foot(view.camera, limb, suffix)]
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
        layers.append(
            FigurePath("eye", lambda pen, body: draw_eyes(pen, camera, body, view.eyes))
        )
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
    # From behind, neck and head are one; else the line of the jaw parts them.
    head_class = "skin joined" if view.is_from_behind else "head"
    neck = FigurePath("skin", lambda pen, body: draw_neck(pen, camera, body))
    head = FigurePath(head_class, lambda pen, body: draw_head(pen, camera, body))
    hair = FigurePath("hair", lambda pen, body: draw_hair(pen, camera, body))
    # Drawn on everybody, and shown on those who have it: the style sheet decides.
    long_hair = [
        FigurePath(
            "bun",
            lambda pen, body: draw_long_hair(pen, camera, body, [Side.LEFT], BUN),
        ),
        FigurePath(
            "bob",
            lambda pen, body: draw_long_hair(pen, camera, body, view.ears, BOB),
        ),
    ]
    if view.is_from_behind:
        return [neck, head, *long_hair, hair]
    return [neck, *long_hair, head, hair]


def build_face_details(view: PersonView) -> Iterator[FigurePath]:
    if view.eyes:
        yield FigurePath(
            "face", lambda pen, body: draw_face(pen, view.camera, body, view.eyes)
        )
    yield FigurePath(
        "ear", lambda pen, body: draw_ears(pen, view.camera, body, view.ears)
    )
