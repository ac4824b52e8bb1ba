"""What a figure shows can be told apart in light and in dark (WCAG 2.2, 1.4.11)."""

import re

import pytest

from core.values.shown_person import ShownPerson
from tests import ROOT

LEAST_CONTRAST = 3
CSS = (ROOT / "static" / "css" / "site.css").read_text()
LIGHT, DARK, PRINT = 0, 1, 2
BODY = ("leg", "leg-far", "shirt", "shirt-far", "skin", "skin-far")
THINGS = ("hair", "prop", "prop-shade", "cord", "cue", "warm", "cold")


def find_colour(name, mode, shown_by=ShownPerson.SHORT_HAIR):
    """The colour of a token of the figures: light comes before dark, and both before
    print."""
    colour = rf"--figure-{name}: #([0-9a-f]{{6}});"
    of_person = rf"\.shown-by-{shown_by} {{[^}}]*{colour}"
    return (re.findall(of_person, CSS) or re.findall(colour, CSS))[mode]


def measure_luminance(colour):
    """Relative luminance, as WCAG defines it."""
    shares = [int(colour[start : start + 2], 16) / 255 for start in (0, 2, 4)]
    red, green, blue = (
        share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4
        for share in shares
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def measure_contrast(first, second, mode, shown_by=ShownPerson.SHORT_HAIR):
    darker, lighter = sorted(
        measure_luminance(find_colour(name, mode, shown_by)) for name in (first, second)
    )
    return (lighter + 0.05) / (darker + 0.05)


whoever_shows_it = pytest.mark.parametrize("shown_by", ShownPerson)
both_modes = pytest.mark.parametrize("mode", [LIGHT, DARK], ids=["light", "dark"])


def test_black_on_white_has_the_highest_contrast():
    assert measure_luminance("ffffff") == pytest.approx(1)
    assert measure_luminance("000000") == 0


@whoever_shows_it
@both_modes
@pytest.mark.parametrize("name", [*BODY, *THINGS])
def test_everything_stands_out_from_the_tile(name, mode, shown_by):
    # The tile's colour is also the line between one limb and the next.
    assert measure_contrast(name, "tile", mode, shown_by) >= LEAST_CONTRAST


@whoever_shows_it
@both_modes
@pytest.mark.parametrize("name", BODY)
def test_the_body_stands_out_from_the_ground(name, mode, shown_by):
    assert measure_contrast(name, "ground", mode, shown_by) >= LEAST_CONTRAST


@whoever_shows_it
@both_modes
@pytest.mark.parametrize("name", BODY)
def test_a_muscle_or_its_edge_stands_out_from_what_it_lies_on(name, mode, shown_by):
    contrasts = [
        measure_contrast(name, colour, mode, shown_by)
        for colour in ("muscle", "muscle-edge")
    ]
    assert max(contrasts) >= LEAST_CONTRAST


@whoever_shows_it
@both_modes
def test_an_eye_stands_out_from_the_skin(mode, shown_by):
    assert measure_contrast("eye", "skin", mode, shown_by) >= LEAST_CONTRAST


@whoever_shows_it
@pytest.mark.parametrize("name", BODY)
def test_on_paper_a_muscle_needs_no_colour(name, shown_by):
    muscle, part = (
        measure_luminance(colour)
        for colour in (find_colour("muscle", PRINT), find_colour(name, LIGHT, shown_by))
    )
    assert (muscle + 0.05) / (part + 0.05) >= LEAST_CONTRAST
