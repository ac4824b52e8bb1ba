import pytest

from exercises.figures.engine.figure import Figure, HandMap, Keyframe
from exercises.figures.engine.pose import Pose
from exercises.values.vocabulary import Side

STANDING = Keyframe(Pose())


@pytest.mark.parametrize(
    ("is_sided", "side", "expected"),
    [
        (True, Side.LEFT, True),
        (True, Side.RIGHT, False),
        (False, Side.LEFT, False),
        (False, Side.RIGHT, False),
    ],
)
def test_only_the_left_of_a_sided_picture_is_mirrored(is_sided, side, expected):
    hand = HandMap(name="hand", is_sided=is_sided, acupoints=(), guide_lines=())
    assert hand.is_mirrored(side) is expected


@pytest.mark.parametrize(
    ("picture", "expected"),
    [
        (Figure(name="rest", keyframes=(STANDING,)), False),
        (Figure(name="move", keyframes=(STANDING, STANDING)), True),
        (HandMap(name="hand", acupoints=(), guide_lines=()), False),
    ],
)
def test_a_figure_moves_if_it_has_more_than_one_pose(picture, expected):
    assert picture.is_moving is expected


@pytest.mark.parametrize(("hold_seconds", "expected"), [(0, True), (0.1, False)])
def test_a_figure_that_rests_nowhere_flows(hold_seconds, expected):
    walking = STANDING._replace(hold_seconds=0)
    figure = Figure(
        name="walk", keyframes=(walking, STANDING._replace(hold_seconds=hold_seconds))
    )
    assert figure.is_flowing is expected


def test_two_pictures_are_the_same_only_if_they_are_one():
    one, other = (Figure(name="rest", keyframes=(STANDING,)) for _ in range(2))
    assert one != other
    assert {one, one, other} == {one, other}
