import pytest

from exercises.figures.engine.body_parts import Limb, LimbHalf, Trunk
from exercises.figures.engine.figure import (
    BoxProp,
    CarriedBag,
    CordProp,
    Figure,
    Keyframe,
)
from exercises.figures.engine.geometry import Camera, Vector
from exercises.figures.engine.motion import solve_keyframes
from exercises.figures.engine.pose import Arm, Bend, Leg, Pose, build_pose
from exercises.figures.engine.solve import solve_body
from exercises.figures.render.parts import (
    build_figure_paths,
    draw_clothed_person,
    list_far_parts,
    order_by_depth,
)
from exercises.figures.render.sheet import DrawingSheet
from exercises.values.vocabulary import Side, Structure

STANDING = Pose()
BODY = solve_body(STANDING)
RIGHT_SIDE, LEFT_SIDE, FRONT = Camera(0), Camera(180), Camera(90)
ASLANT = Camera(30, 20)
ONE_ARM_AHEAD = build_pose(right_arm=Arm(flexion=90))
WALL = BoxProp(Vector(0, 0, 0), Vector(1, 1, 1), "wall")
STRAP = CordProp(("right_palm", "right_ball"))


def figure_of(pose=STANDING, **fields):
    return Figure(name="person", keyframes=(Keyframe(pose),), **fields)


def css_classes(figure):
    return [path.css_class for path in build_figure_paths(figure, is_detailed=False)]


@pytest.mark.parametrize(
    ("camera", "far_side"), [(RIGHT_SIDE, Side.LEFT), (LEFT_SIDE, Side.RIGHT)]
)
def test_the_limbs_of_the_far_side_lie_behind_the_trunk(camera, far_side):
    order = order_by_depth(camera, [BODY])
    behind = order[: order.index(Trunk.TRUNK)]
    assert {limb.side for limb in behind} == {far_side}
    assert len(order) == 5


def test_a_limb_before_the_trunk_is_drawn_after_it():
    order = order_by_depth(FRONT, [solve_body(ONE_ARM_AHEAD)])
    assert order[-1] is Limb.RIGHT_ARM


def test_one_order_serves_all_poses():
    behind = solve_body(build_pose(right_arm=Arm(flexion=-60)))
    ahead = solve_body(ONE_ARM_AHEAD)
    assert order_by_depth(FRONT, [behind, ahead, ahead])[-1] is Limb.RIGHT_ARM


def test_the_frontmost_parts_come_last_as_they_are_given():
    frontmost = (Limb.LEFT_LEG, Trunk.TRUNK)
    order = order_by_depth(RIGHT_SIDE, [BODY], frontmost)
    assert tuple(order[-2:]) == frontmost
    assert len(order) == 5


@pytest.mark.parametrize(
    ("camera", "far_parts"),
    [
        (RIGHT_SIDE, {Limb.LEFT_LEG, Limb.LEFT_ARM}),
        (LEFT_SIDE, {Limb.RIGHT_LEG, Limb.RIGHT_ARM}),
        (FRONT, set()),
    ],
)
def test_the_camera_decides_which_side_is_far(camera, far_parts):
    assert {*list_far_parts(figure_of(camera=camera))} == far_parts


@pytest.mark.parametrize("far_parts", [(), (Limb.RIGHT_LEG,)])
def test_a_figure_can_name_its_far_parts(far_parts):
    figure = figure_of(camera=ASLANT, far_parts=far_parts)
    assert list_far_parts(figure) == far_parts
    far = [name for name in css_classes(figure) if name.endswith(" far")]
    assert len(far) == 2 * len(far_parts)


@pytest.mark.parametrize(
    ("figure", "classes"),
    [
        (figure_of(camera=RIGHT_SIDE), []),
        (figure_of(camera=FRONT, props=(STRAP, WALL)), ["wall", "cord"]),
        (
            figure_of(camera=FRONT, muscles=(Structure.GLUTEALS, Structure.GRIP)),
            ["muscle", "muscle"],
        ),
    ],
)
def test_furniture_lies_behind_the_body_and_what_is_held_before_it(figure, classes):
    person = {*css_classes(figure_of(camera=figure.camera))}
    assert [name for name in css_classes(figure) if name not in person] == classes


def test_furniture_lies_before_the_parts_that_it_covers():
    table = WALL._replace(covers=(Limb.LEFT_LEG,))
    figure = figure_of(camera=ASLANT, props=(table,))
    order = order_by_depth(ASLANT, [BODY])
    behind = order[: order.index(Limb.LEFT_LEG) + 1]
    drawn = css_classes(figure)
    legs_behind = [name for name in drawn[: drawn.index("wall")] if "leg" in name]
    assert legs_behind == ["leg far"]
    assert len(behind) < len(order)


def test_half_a_limb_can_lie_before_what_hides_the_other_half():
    forearm = LimbHalf(Limb.LEFT_ARM)
    figure = figure_of(camera=RIGHT_SIDE, frontmost_parts=(forearm,))
    whole = css_classes(figure_of(camera=RIGHT_SIDE))
    assert css_classes(figure) == [*whole, "skin far"]


def test_a_muscle_lies_on_the_half_limb_that_is_drawn_once_more():
    figure = figure_of(
        camera=RIGHT_SIDE,
        muscles=(Structure.QUADRICEPS,),
        frontmost_parts=(LimbHalf(Limb.RIGHT_LEG, is_lower=False),),
    )
    assert css_classes(figure)[-2:] == ["leg", "muscle"]


def test_large_pictures_alone_have_shadows():
    for is_detailed in (True, False):
        paths = build_figure_paths(figure_of(), is_detailed=is_detailed)
        assert (paths[0].css_class == "shadow") is is_detailed


@pytest.mark.parametrize(("is_bilateral", "count"), [(False, 1), (True, 2)])
def test_a_muscle_is_shown_on_the_working_side_or_on_both(is_bilateral, count):
    figure = figure_of(muscles=(Structure.GLUTEALS,), is_bilateral=is_bilateral)
    assert css_classes(figure).count("muscle") == count


def test_a_bag_comes_just_before_the_arm_that_carries_it():
    figure = figure_of(camera=RIGHT_SIDE, props=(CarriedBag(Side.RIGHT),))
    assert order_by_depth(RIGHT_SIDE, solve_keyframes(figure))[-1] is Limb.RIGHT_ARM
    assert css_classes(figure)[-3:] == ["prop", "skin", "shirt"]


def test_each_path_is_drawn_for_the_body_that_is_asked_for():
    path = build_figure_paths(figure_of(), is_detailed=False)[0]
    sheet = DrawingSheet(100)
    bent = solve_body(build_pose(pelvis=Bend(flexion=30), legs=Leg(flexion=60)))
    straight, other = (path.write_path_data(sheet, body) for body in (BODY, bent))
    assert straight != other
    assert straight == path.write_path_data(sheet, BODY)
    assert sheet.visited


def test_a_muscle_lies_on_its_limb_and_below_what_is_nearer():
    figure = figure_of(camera=RIGHT_SIDE, muscles=(Structure.QUADRICEPS,))
    drawn = css_classes(figure)
    muscle = drawn.index("muscle")
    assert drawn[muscle - 1] == "leg"
    assert drawn[muscle + 1 :] == ["skin", "shirt"]


def test_a_clothed_person_has_a_face_where_it_is_to_be_seen():
    faces = [
        'class="eye"' in draw_clothed_person(DrawingSheet(100), camera, BODY)
        for camera in (FRONT, Camera(-90))
    ]
    assert faces == [True, False]
