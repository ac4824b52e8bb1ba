"""Who shows a picture: builds, a wheelchair, and what nobody pregnant shows."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from core.values.shown_person import ShownPerson
from exercises.figures.engine.build import (
    AVERAGE,
    BROAD,
    ON_WHEELS,
    PREGNANT,
    SLENDER,
    Build,
)
from exercises.figures.engine.figure import Figure, Picture
from exercises.figures.engine.motion import solve_keyframes
from exercises.figures.poses.furniture import CHAIR
from exercises.figures.poses.wheelchair import build_wheelchair
from exercises.figures.pregnancy import IN_PREGNANCY

HIGHEST_SEATED_HIP = 0.3  # of stature, on a chair
SCALE_DIGITS = "-12345"  # the pictures of a scale are numbered

BUILDS: Mapping[ShownPerson, Build] = {
    ShownPerson.BUN: SLENDER,
    ShownPerson.BROAD: BROAD,
    ShownPerson.PREGNANT: PREGNANT,
}


@cache
def fit_picture(picture: Picture, shown_person: ShownPerson) -> Picture:
    """The picture as that person shows it; the same one where nothing differs."""
    if not isinstance(picture, Figure):
        return picture
    if shown_person is ShownPerson.WHEELCHAIR and is_seated_throughout(picture):
        return seat_in_wheelchair(picture)
    return give_build(picture, choose_build(picture, shown_person))


def choose_build(figure: Figure, shown_person: ShownPerson) -> Build:
    build = BUILDS.get(shown_person, AVERAGE)
    # What is closed in pregnancy, nobody who is pregnant shows.
    is_open = figure.name.rstrip(SCALE_DIGITS) in IN_PREGNANCY
    return AVERAGE if build is PREGNANT and not is_open else build


def give_build(figure: Figure, build: Build) -> Figure:
    return figure if build is figure.build else replace(figure, build=build)


def is_seated_throughout(figure: Figure) -> bool:
    """On the chair in every pose: nobody stands up out of a wheelchair here."""
    return {*CHAIR} <= {*figure.props} and all(
        body.points["root"].z < HIGHEST_SEATED_HIP for body in solve_keyframes(figure)
    )


def seat_in_wheelchair(figure: Figure) -> Figure:
    others = (prop for prop in figure.props if prop not in CHAIR)
    return replace(
        figure, props=(*build_wheelchair(figure.camera), *others), build=ON_WHEELS
    )
