import pytest

from exercises.figures.engine.figure import (
    BoxProp,
    Figure,
    HeldProp,
    Keyframe,
    RodProp,
)
from exercises.figures.engine.geometry import Camera, Vector
from exercises.figures.engine.pose import Arm, Bend, HipPosition, Pose, RestingPoint
from exercises.figures.engine.sizes import GROUND_MARGIN
from exercises.figures.render.ground import draw_ground, draw_ground_strip
from exercises.figures.render.pen import PathPen
from exercises.figures.render.sheet import DrawingSheet

ABOVE = Camera(0, 90)  # the page shows x to the right and y up
STANDING = Pose()
LYING = Pose(
    pelvis=Bend(flexion=-90),
    right_arm=Arm(abduction=80),
    root=RestingPoint("pelvis"),
)


def figure_of(pose=STANDING, **fields):
    return Figure(name="person", keyframes=(Keyframe(pose),), camera=ABOVE, **fields)


def edges(figure):
    """The strip in statures: its least and greatest x, its least and greatest y."""
    pen = PathPen(1000)
    draw_ground_strip(pen, figure)
    columns, rows = zip(*pen.visited, strict=True)
    return [
        edge / 1000 for edge in (min(columns), max(columns), -max(rows), -min(rows))
    ]


def test_the_strip_lies_under_the_feet_and_a_little_beyond():
    # A standing body rests on its heels, which are at 0.
    back, ahead, right, left = edges(figure_of())
    assert back == pytest.approx(-GROUND_MARGIN, abs=0.001)
    assert ahead == pytest.approx(0.022 + 0.075 + 0.038 + GROUND_MARGIN, abs=0.001)
    assert -right == left == pytest.approx(0.05 + GROUND_MARGIN, abs=0.001)


@pytest.mark.parametrize(
    ("prop", "reach"),
    [
        (BoxProp(Vector(0.5, 0, 0.1), Vector(0.2, 0.1, 0.2)), 0.6),
        (BoxProp(Vector(0.5, 0, 0.5), Vector(0.2, 0.1, 0.2)), None),
        (RodProp(Vector(0.5, 0, 0), Vector(0.9, 0, 0.5)), 0.5),
        (RodProp(Vector(0.5, 0, 0.4), Vector(0.9, 0, 0.5)), None),
        (HeldProp("right_ball", Vector(0.5, 0, 0)), None),
    ],
)
def test_the_strip_reaches_under_what_stands_on_the_floor(prop, reach):
    bare = edges(figure_of())
    expected = bare[1] if reach is None else reach + GROUND_MARGIN
    assert edges(figure_of(props=(prop,)))[1] == pytest.approx(expected, abs=0.001)


def test_the_arms_of_a_lying_body_may_lie_beside_the_strip():
    _, _, right, _ = edges(figure_of(LYING))
    assert right > -0.25


def test_a_hand_on_the_floor_lies_on_the_strip_unless_the_body_lies():
    bowing = Pose(
        pelvis=Bend(flexion=90),
        right_arm=Arm(flexion=90),
        root=HipPosition(Vector(0, 0, 0.42)),
    )
    assert edges(figure_of(bowing))[1] > 0.3


def test_every_pose_stands_on_the_strip():
    moved = Pose(root=RestingPoint("right_heel", x=0.5))
    both = Figure(
        name="walk", keyframes=(Keyframe(STANDING), Keyframe(moved)), camera=ABOVE
    )
    assert edges(both)[0] == pytest.approx(edges(figure_of())[0])
    assert edges(both)[1] == pytest.approx(edges(figure_of(moved))[1])


@pytest.mark.parametrize(
    ("crop_points", "is_counted"), [((), True), (("head",), False)]
)
def test_the_ground_makes_a_sheet_larger_unless_it_is_cropped(crop_points, is_counted):
    sheet = DrawingSheet(100)
    markup = draw_ground(sheet, figure_of(crop_points=crop_points))
    assert markup.startswith('<path class="mat" d="M')
    assert bool(sheet.visited) is is_counted
