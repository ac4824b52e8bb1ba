from exercises.figures.engine.geometry import Vector
from exercises.figures.engine.pose import Pose, RestingPoint, mirror_pose
from exercises.figures.engine.solve import _find_zero, _hinge_axis

UP, AHEAD = Vector(0, 0, 1), Vector(1, 0, 0)


def test_a_gap_that_never_closes_ends_the_search_all_the_same():
    assert _find_zero(lambda angle: 1.0, 0.0) == -12


def test_a_straight_limb_bends_about_the_axis_across_its_way_ahead():
    assert _hinge_axis(UP, AHEAD, UP, 1) == UP.cross(AHEAD)


def test_a_flipped_pose_rests_on_the_other_side():
    pose = Pose(root=RestingPoint("left_knee"))
    assert mirror_pose(pose).root.point == "right_knee"
