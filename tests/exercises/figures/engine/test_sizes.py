import pytest

from exercises.figures.engine.body_parts import ARM_POINTS, LEG_POINTS, MIDLINE_POINTS
from exercises.figures.engine.sizes import (
    ANKLE_HEIGHT,
    HEAD_HEIGHT,
    LUMBAR_HALF_LENGTH,
    MASS_SHARES,
    NECK_LENGTH,
    PELVIS_HEIGHT,
    SHANK_LENGTH,
    SKIN_RADII,
    SURFACE_OFFSETS,
    THIGH_LENGTH,
    THORAX_HALF_LENGTH,
    TRUNK_SECTIONS,
    equal_offset,
)


def test_the_segments_add_up_to_a_stature():
    legs = ANKLE_HEIGHT + SHANK_LENGTH + THIGH_LENGTH
    spine = PELVIS_HEIGHT + 2 * (LUMBAR_HALF_LENGTH + THORAX_HALF_LENGTH)
    crown = SURFACE_OFFSETS["head"].up
    assert legs + spine + NECK_LENGTH + HEAD_HEIGHT + crown == pytest.approx(
        1, abs=0.01
    )


def test_the_shares_of_mass_add_up_to_one():
    both = sum(MASS_SHARES[name] for name in MASS_SHARES if name not in MIDLINE_POINTS)
    middle = sum(MASS_SHARES[name] for name in MASS_SHARES if name in MIDLINE_POINTS)
    assert middle + 2 * both == pytest.approx(1, abs=0.001)


@pytest.mark.parametrize("name", SKIN_RADII)
def test_a_limb_is_as_thick_in_every_direction(name):
    assert SURFACE_OFFSETS[name] == equal_offset(SKIN_RADII[name])


def test_only_named_points_have_a_size():
    named = {*MIDLINE_POINTS, *LEG_POINTS, *ARM_POINTS}
    assert {*SURFACE_OFFSETS, *MASS_SHARES} <= named
    assert {section.point for section in TRUNK_SECTIONS} <= named
