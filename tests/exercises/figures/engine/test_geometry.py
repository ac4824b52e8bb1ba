from math import hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercises.figures.engine.geometry import (
    AHEAD,
    LEFT,
    UPWARDS,
    Camera,
    Frame,
    PagePoint,
    Vector,
    control_point_through,
    rotate_axis_pair,
)

sizes = st.floats(-2, 2)
angles = st.floats(-80, 80)
vectors = st.builds(Vector, sizes, sizes, sizes)


def near(vector):
    return pytest.approx(tuple(vector), abs=1e-9)


@pytest.mark.parametrize(
    ("result", "vector"),
    [
        (Vector(1, 2, 3).plus(Vector(1, 1, 1), 2), (3, 4, 5)),
        (Vector(1, 2, 3).minus(Vector(1, 1, 1)), (0, 1, 2)),
        (Vector(1, 2, 3).scaled_by(-2), (-2, -4, -6)),
        (AHEAD.blended_with(UPWARDS, 2, 3), (2, 0, 3)),
        (AHEAD.cross(LEFT), UPWARDS),
        (Vector(3, 0, 4).unit, (0.6, 0, 0.8)),
        (Vector(0, 0, 0).unit, (0, 0, 0)),
        (Vector(1, 0, 5).unit_perpendicular_to(UPWARDS), AHEAD),
        (AHEAD.rotated_around(UPWARDS, 90), LEFT),
        (UPWARDS.rotated_around(LEFT, 90), AHEAD),
    ],
)
def test_vectors_are_reckoned(result, vector):
    assert tuple(result) == near(vector)


def test_vectors_have_a_product_and_a_length():
    assert Vector(1, 2, 3).dot(Vector(4, 5, 6)) == 32
    assert Vector(2, 3, 6).length == 7


@given(vectors, vectors)
def test_a_cross_product_is_square_to_both(first, second):
    across = first.cross(second)
    assert across.dot(first) == pytest.approx(0, abs=1e-9)
    assert across.dot(second) == pytest.approx(0, abs=1e-9)


@pytest.mark.parametrize(
    ("bend", "up", "left"),
    [
        ((0, 0, 0), UPWARDS, LEFT),
        ((90, 0, 0), AHEAD, LEFT),
        ((0, 90, 0), Vector(0, -1, 0), UPWARDS),
        ((0, 0, 90), UPWARDS, Vector(-1, 0, 0)),
    ],
)
def test_a_frame_bends_forwards_to_the_right_and_turns_left(bend, up, left):
    frame = Frame().bent_by(*bend)
    assert tuple(frame.up) == near(up)
    assert tuple(frame.left) == near(left)


@given(angles, angles, angles)
def test_the_angles_of_a_bend_are_found_again(flexion, sideways, twist):
    parent = Frame().bent_by(20, -10, 30)
    frame = parent.bent_by(flexion, sideways, twist)
    assert frame.bend_angles_from(parent) == pytest.approx((flexion, sideways, twist))


@given(angles, vectors)
def test_a_frame_leads_to_the_world_and_back(angle, vector):
    frame = Frame().bent_by(angle, angle / 2, -angle)
    assert tuple(frame.to_local(frame.to_world(vector))) == near(vector)


def test_axes_that_do_not_turn_stay_the_same():
    assert rotate_axis_pair(AHEAD, LEFT, 0) == (AHEAD, LEFT)


@pytest.mark.parametrize(
    ("camera", "ahead", "left", "up"),
    [
        # From the right side a person faces the right edge of the page.
        (Camera(0), (1, 0), (0, 0), (0, -1)),
        (Camera(90), (0, 0), (1, 0), (0, -1)),
        (Camera(-90), (0, 0), (-1, 0), (0, -1)),
        (Camera(0, 90), (1, 0), (0, -1), (0, 0)),
    ],
)
def test_a_camera_projects_to_the_page(camera, ahead, left, up):
    projected = [camera.project_to_page(axis) for axis in (AHEAD, LEFT, UPWARDS)]
    assert [tuple(point) for point in projected] == [near(ahead), near(left), near(up)]


@pytest.mark.parametrize(
    ("camera", "nearest"),
    [(Camera(0), Vector(0, -1, 0)), (Camera(90), AHEAD), (Camera(0, 90), UPWARDS)],
)
def test_depth_grows_towards_the_camera(camera, nearest):
    assert camera.depth_of(nearest) == pytest.approx(1)


@pytest.mark.parametrize(
    ("result", "point"),
    [
        (PagePoint(1, 2).plus(PagePoint(1, 1), -2), (-1, 0)),
        (PagePoint(1, 2).minus(PagePoint(1, 1)), (0, 1)),
        (PagePoint(1, 2).midpoint_to(PagePoint(3, 6)), (2, 4)),
        (PagePoint(3, 4).unit, (0.6, 0.8)),
        (PagePoint(0, 0).unit, (0, 0)),
        (PagePoint(1, 0).clockwise_normal, (0, 1)),
    ],
)
def test_places_on_the_page_are_reckoned(result, point):
    assert tuple(result) == near(point)


def test_places_on_the_page_have_a_product_and_a_length():
    assert PagePoint(1, 2).dot(PagePoint(3, 4)) == 11
    assert PagePoint(3, 4).length == 5


@given(sizes, sizes)
def test_a_curve_passes_through_its_middle(x, y):
    start, middle, end = PagePoint(-3, 0), PagePoint(x, y), PagePoint(3, 1)
    control = control_point_through(start, middle, end)
    before, after = hypot(x + 3, y), hypot(x - 3, y - 1)
    t = before / (before + after)
    reached = (
        PagePoint(0, 0)
        .plus(start, (1 - t) ** 2)
        .plus(control, 2 * t * (1 - t))
        .plus(end, t**2)
    )
    assert tuple(reached) == near(middle)


@pytest.mark.parametrize("middle", [PagePoint(0, 0), PagePoint(5, 5)])
def test_a_curve_through_one_of_its_ends_is_controlled_there(middle):
    start, end = PagePoint(0, 0), PagePoint(5, 5)
    assert control_point_through(start, middle, end) == middle
