"""Builds widen and deepen what is drawn, and leave the joints alone."""

import pytest

from exercises.figures.engine.build import (
    AVERAGE,
    BROAD,
    ON_WHEELS,
    PREGNANT,
    SLENDER,
    Build,
    Girth,
)
from exercises.figures.engine.sizes import TRUNK_SECTIONS, TrunkSection

WAIST = TrunkSection("waist", 0.01, 0.002, 0.07, 0.05)
STOUT = Build(name="stout", trunk={"waist": Girth(1.5, 2.0, 0.03)}, limbs=1.2)


def front_of(build, point):
    """How far the trunk reaches ahead at a point of the spine."""
    sections = [build.shape_trunk(section) for section in TRUNK_SECTIONS]
    return max(each.ahead + each.depth for each in sections if each.point == point)


def back_of(build, section):
    shaped = build.shape_trunk(section)
    return shaped.depth - shaped.ahead


def test_a_girth_widens_deepens_and_shifts_a_section():
    assert STOUT.shape_trunk(WAIST) == pytest.approx(
        TrunkSection("waist", 0.01, 0.032, 0.105, 0.1)
    )


def test_a_section_without_a_girth_stays():
    chest = WAIST._replace(point="chest")
    assert STOUT.shape_trunk(chest) == chest


@pytest.mark.parametrize("build", [AVERAGE, ON_WHEELS], ids=lambda build: build.name)
def test_the_average_is_what_the_sections_say(build):
    assert [build.shape_trunk(section) for section in TRUNK_SECTIONS] == [
        *TRUNK_SECTIONS
    ]


def test_the_belly_tells_the_builds_apart():
    fronts = [front_of(build, "waist") for build in (SLENDER, AVERAGE, BROAD, PREGNANT)]
    assert fronts == sorted(fronts)


@pytest.mark.parametrize("build", [SLENDER, BROAD, PREGNANT], ids=lambda b: b.name)
def test_nobody_sinks_into_what_they_lie_or_lean_on(build):
    # As deep behind as the average body, which rests there, or hardly deeper.
    for section in TRUNK_SECTIONS:
        assert back_of(build, section) < back_of(AVERAGE, section) + 0.012


def test_each_build_has_a_name_of_its_own():
    builds = (AVERAGE, ON_WHEELS, SLENDER, BROAD, PREGNANT)
    assert len({build.name for build in builds}) == len(builds)
