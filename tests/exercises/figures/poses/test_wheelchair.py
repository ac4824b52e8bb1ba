"""A wheelchair has a near and a far side, as the camera sees it."""

import pytest

from exercises.figures.engine.body_parts import Limb, Trunk
from exercises.figures.engine.figure import WheelProp
from exercises.figures.engine.geometry import Camera
from exercises.figures.poses.wheelchair import WHEEL_RADIUS, build_wheelchair


def big_wheels(camera):
    return {
        prop.middle.y > 0: prop
        for prop in build_wheelchair(camera)
        if isinstance(prop, WheelProp) and prop.radius == WHEEL_RADIUS
    }


@pytest.mark.parametrize("azimuth", [10, -170])
def test_the_near_wheel_lies_before_the_thigh_and_below_the_arm(azimuth):
    is_left_near = azimuth < 0
    wheels = big_wheels(Camera(azimuth))
    near_leg = Limb.LEFT_LEG if is_left_near else Limb.RIGHT_LEG
    assert wheels[is_left_near].covers == (Trunk.TRUNK, near_leg)
    assert wheels[not is_left_near].covers == ()


def test_from_ahead_both_wheels_are_behind_whoever_sits_there():
    assert {wheel.covers for wheel in big_wheels(Camera(90)).values()} == {()}


def test_both_big_wheels_stand_on_the_floor():
    wheels = big_wheels(Camera(10)).values()
    assert [wheel.middle.z - wheel.radius for wheel in wheels] == [0, 0]
