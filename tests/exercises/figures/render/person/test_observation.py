import pytest

from exercises.figures.engine.body_parts import Limb, LimbKind, Trunk
from exercises.figures.engine.figure import (
    CarriedBag,
)
from exercises.figures.engine.geometry import Camera
from exercises.figures.engine.pose import Arm, Leg, Pose, build_pose
from exercises.figures.engine.solve import solve_body
from exercises.figures.render.person.feet import FootView
from exercises.figures.render.person.limbs import LimbView, Segment
from exercises.figures.render.person.observation import (
    observe_limb,
    observe_person,
    outline_part,
)
from exercises.values.vocabulary import Side

SIDE_ON, FRONT, BEHIND = Camera(0), Camera(90), Camera(-90)
ASLANT = Camera(30, 20)
BODY = solve_body(Pose())
WHOLE_ARM = [Segment.UPPER, Segment.LOWER]
ARM_AHEAD = solve_body(build_pose(right_arm=Arm(flexion=90)))
LEG_AHEAD = solve_body(build_pose(left_leg=Leg(flexion=30)))


@pytest.mark.parametrize(
    ("camera", "bodies", "foreshortened", "is_pointing"),
    [
        (SIDE_ON, [BODY, ARM_AHEAD], [], False),
        (FRONT, [ARM_AHEAD], WHOLE_ARM, True),
        (BEHIND, [ARM_AHEAD], WHOLE_ARM, False),
        # A limb that hangs down at some time is not in front of its sleeve then.
        (Camera(90, 10), [BODY, ARM_AHEAD], WHOLE_ARM, False),
    ],
)
def test_one_way_to_draw_a_limb_serves_all_poses(
    camera, bodies, foreshortened, is_pointing
):
    seen = observe_limb(camera, bodies, Limb.RIGHT_ARM, ())
    assert seen.foreshortened == foreshortened
    assert seen.is_pointing_at_viewer is is_pointing


def test_a_foot_is_seen_from_its_side_or_from_the_front():
    assert [
        observe_limb(camera, [BODY], Limb.RIGHT_LEG, ()) for camera in (SIDE_ON, FRONT)
    ] == [
        LimbView(Limb.RIGHT_LEG, foreshortened=[], foot=foot)
        for foot in (FootView.SIDE_ON, FootView.END_ON)
    ]


@pytest.mark.parametrize("props", [[CarriedBag(Side.RIGHT)], []])
def test_a_hand_closes_on_what_it_holds(props):
    seen = observe_person(SIDE_ON, [BODY], props).limbs
    assert seen[Limb.RIGHT_ARM].is_gripping is bool(props)
    assert not seen[Limb.LEFT_ARM].is_gripping


def test_every_part_has_its_outlines():
    view = observe_person(SIDE_ON, [BODY])
    counts = {part: len(outline_part(view, part, BODY)) for part in (*Limb, *Trunk)}
    arms, legs = (
        [limb for limb in Limb if limb.kind is kind]
        for kind in (LimbKind.ARM, LimbKind.LEG)
    )
    # Trousers and foot, hips and shirt.
    assert counts == dict.fromkeys(arms, 1) | dict.fromkeys([*legs, Trunk.TRUNK], 2)


@pytest.mark.parametrize(
    ("camera", "bodies", "far_parts", "hidden"),
    [
        (SIDE_ON, [BODY], [Limb.LEFT_LEG, Limb.LEFT_ARM], [Limb.LEFT_LEG]),
        (SIDE_ON, [BODY, LEG_AHEAD], [Limb.LEFT_LEG], []),
        (ASLANT, [BODY], [Limb.LEFT_LEG], []),
        (SIDE_ON, [BODY], [*Limb], []),
        (SIDE_ON, [BODY], [], []),
    ],
)
def test_a_leg_that_always_lies_behind_the_other_is_hidden(
    camera, bodies, far_parts, hidden
):
    assert observe_person(camera, bodies, (), far_parts).hidden_legs == hidden
