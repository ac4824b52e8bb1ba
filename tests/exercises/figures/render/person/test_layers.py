import pytest

from exercises.figures.engine.body_parts import Limb, LimbHalf, Trunk
from exercises.figures.engine.geometry import Camera
from exercises.figures.engine.pose import Arm, Bend, Leg, Pose, build_pose
from exercises.figures.engine.solve import solve_body
from exercises.figures.render.person.layers import build_part_layers
from exercises.figures.render.person.limbs import Segment
from exercises.figures.render.person.observation import (
    observe_person,
)
from exercises.figures.render.sheet import DrawingSheet

SIDE_ON, FRONT, BEHIND = Camera(0), Camera(90), Camera(-90)
ASLANT = Camera(30, 20)
BODY = solve_body(Pose())
WHOLE_ARM = [Segment.UPPER, Segment.LOWER]
ARM_AHEAD = solve_body(build_pose(right_arm=Arm(flexion=90)))


def css_classes(camera, part, far_parts=(), *, body=BODY, is_detailed=True):
    view = observe_person(camera, [body], (), far_parts)
    layers = build_part_layers(view, part, is_detailed=is_detailed)
    return [layer.css_class for layer in layers]


@pytest.mark.parametrize(
    ("part", "near", "far"),
    [
        (Limb.RIGHT_LEG, ["skin", "leg"], ["skin far", "leg far"]),
        (Limb.LEFT_ARM, ["skin", "shirt", "crease"], ["skin far", "shirt far"]),
        # The sleeve of a shoulder that is to be seen is of one piece with the shirt.
        (Limb.RIGHT_ARM, ["skin", "shirt", "crease"], ["skin far", "shirt"]),
        (LimbHalf(Limb.RIGHT_LEG), ["skin", "leg"], ["skin far", "leg far"]),
        (LimbHalf(Limb.RIGHT_LEG, is_lower=False), ["leg"], ["leg far"]),
        (LimbHalf(Limb.RIGHT_ARM), ["skin"], ["skin far"]),
        (
            LimbHalf(Limb.RIGHT_ARM, is_lower=False),
            ["skin", "shirt"],
            ["skin far", "shirt"],
        ),
    ],
)
def test_limbs_wear_clothes_and_the_far_ones_are_told_apart(part, near, far):
    assert css_classes(SIDE_ON, part) == near
    assert css_classes(SIDE_ON, part, [*Limb]) == far


@pytest.mark.parametrize(
    ("camera", "is_detailed", "face"),
    [
        (SIDE_ON, True, ["eye", "face", "ear"]),
        (SIDE_ON, False, ["eye"]),
        (FRONT, True, ["eye", "face", "ear"]),
    ],
)
def test_a_face_is_drawn_where_it_is_to_be_seen(camera, is_detailed, face):
    clothes = ["leg joined", "shirt", "shirt joined"]
    body = [*clothes, "skin", "bun", "bob", "head", "hair"]
    drawn = css_classes(camera, Trunk.TRUNK, is_detailed=is_detailed)
    assert drawn == body + face


def test_an_arm_that_points_at_the_viewer_lies_before_its_sleeve():
    view = observe_person(FRONT, [ARM_AHEAD])
    layers = build_part_layers(view, Limb.RIGHT_ARM, is_detailed=True)
    classes = [layer.css_class for layer in layers]
    assert classes == ["shirt", "shirt joined", "skin"]


@pytest.mark.parametrize(
    ("camera", "far_parts", "hips"),
    [
        (ASLANT, [], ["leg joined"]),
        (ASLANT, [Limb.LEFT_LEG], ["leg far joined", "leg joined"]),
        (ASLANT, [Limb.LEFT_LEG, Limb.RIGHT_LEG], ["leg joined"]),
        # From the side one half hides the other.
        (SIDE_ON, [Limb.LEFT_LEG], ["leg joined"]),
    ],
)
def test_the_half_of_the_hips_above_a_far_leg_is_far(camera, far_parts, hips):
    drawn = css_classes(camera, Trunk.TRUNK, far_parts)
    assert drawn[: len(hips) + 1] == [*hips, "shirt"]


def test_where_a_thigh_lies_before_the_trunk_no_line_goes_round_its_hip():
    sitting = solve_body(build_pose(legs=Leg(flexion=80, knee=90)))
    assert css_classes(SIDE_ON, Limb.RIGHT_LEG, body=sitting) == [
        *css_classes(SIDE_ON, Limb.RIGHT_LEG),
        "leg joined",
    ]
    far = css_classes(ASLANT, Limb.LEFT_LEG, [Limb.LEFT_LEG], body=sitting)
    assert far == ["skin far", "leg far"]


def test_of_a_leg_behind_the_other_only_the_foot_is_drawn():
    drawn = css_classes(SIDE_ON, Limb.LEFT_LEG, [Limb.LEFT_LEG])
    assert drawn == ["skin far"]


def test_from_behind_no_line_runs_between_neck_and_head():
    drawn = css_classes(BEHIND, Trunk.TRUNK)
    clothes = ["leg joined", "shirt", "shirt joined"]
    head = ["skin", "skin joined", "bun", "bob", "hair", "ear"]
    assert drawn == [*clothes, *head]


def test_toes_are_told_apart_where_they_point_at_the_viewer():
    assert css_classes(FRONT, Limb.RIGHT_LEG) == ["skin", "crease", "leg"]
    assert css_classes(BEHIND, Limb.RIGHT_LEG) == ["skin", "leg"]
    assert css_classes(FRONT, Limb.RIGHT_LEG, is_detailed=False) == ["skin", "leg"]


def test_a_head_that_turns_far_has_ears_and_long_hair_on_both_sides():
    bodies = [solve_body(build_pose(neck=Bend(twist=turn))) for turn in (-60, 60)]
    view = observe_person(FRONT, bodies)
    layers = build_part_layers(view, Trunk.TRUNK, is_detailed=True)
    drawn = {layer.css_class: layer for layer in layers}
    for name in ("ear", "bob"):
        assert drawn[name].write_path_data(DrawingSheet(100), BODY).count("m") == 1
