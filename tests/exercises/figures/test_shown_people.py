"""Whoever shows a figure: builds, a wheelchair, and what is closed in pregnancy."""

import gzip
import json

import pytest

from assessment.self_tests.definitions import SELF_TESTS
from core.values.shown_person import ShownPerson
from core.values.suitability import Caution
from exercises.figures.engine.build import AVERAGE, BROAD, ON_WHEELS, PREGNANT, SLENDER
from exercises.figures.engine.figure import Figure, WheelProp
from exercises.figures.engine.motion import build_cycle, solve_keyframes
from exercises.figures.library import FIGURES, PICTURES, PICTURES_BY_NAME
from exercises.figures.poses.furniture import CHAIR
from exercises.figures.pregnancy import IN_PREGNANCY
from exercises.figures.render.drawing import draw_large
from exercises.figures.shown_people import fit_picture, is_seated_throughout
from exercises.values.vocabulary import Side
from tests import ROOT
from tests.exercises.figures.muscle_outlines import find_places_outside
from tests.exercises.figures.stills import draw_still

# No entry of the catalogue: whoever is pregnant is to be seen when one chooses.
BESIDE_THE_CATALOGUE = {"portrait"}
CATALOGUE = [
    row["fields"]
    for path in sorted((ROOT / "fixtures").glob("*.json"))
    for row in json.loads(path.read_text())
    if row["model"] == "exercises.exercise"
]
IN_A_WHEELCHAIR = [figure for figure in FIGURES if is_seated_throughout(figure)]


def build_of(name, shown_person):
    return fit_picture(PICTURES_BY_NAME[name], shown_person).build


@pytest.mark.parametrize(
    ("name", "shown_person", "build"),
    [
        ("bridge", ShownPerson.SHORT_HAIR, AVERAGE),
        ("bridge", ShownPerson.GREY_HAIR, AVERAGE),
        ("bridge", ShownPerson.BUN, SLENDER),
        ("bridge", ShownPerson.BROAD, BROAD),
        ("bridge", ShownPerson.PREGNANT, AVERAGE),
        ("cat-camel", ShownPerson.PREGNANT, PREGNANT),
        ("test-figure-four-3", ShownPerson.PREGNANT, PREGNANT),
        ("cat-camel", ShownPerson.WHEELCHAIR, AVERAGE),
        ("sit-to-stand", ShownPerson.WHEELCHAIR, AVERAGE),
        ("seated-march", ShownPerson.WHEELCHAIR, ON_WHEELS),
    ],
)
def test_everybody_has_a_build(name, shown_person, build):
    assert build_of(name, shown_person) is build


def test_where_nothing_differs_it_is_the_same_picture():
    bridge, points = PICTURES_BY_NAME["bridge"], PICTURES_BY_NAME["point-li4"]
    assert fit_picture(bridge, ShownPerson.WHEELCHAIR) is bridge
    assert all(fit_picture(points, shown) is points for shown in ShownPerson)


def test_a_picture_is_fitted_once():
    bridge = PICTURES_BY_NAME["bridge"]
    broad = fit_picture(bridge, ShownPerson.BROAD)
    assert broad is fit_picture(bridge, ShownPerson.BROAD)
    assert (broad.name, broad.drawing_key) == ("bridge", "bridge broad")


@pytest.mark.no_cover  # the same lines for each figure
@pytest.mark.parametrize("figure", FIGURES, ids=lambda figure: figure.name)
def test_poses_are_solved_once_for_everybody(figure):
    # To solve them takes most of the time that it takes to draw a figure.
    solved = [moment.body.points for moment in build_cycle(figure)]
    for shown in ShownPerson:
        cycle = build_cycle(fit_picture(figure, shown))
        assert all(
            moment.body.points is points
            for moment, points in zip(cycle, solved, strict=True)
        )


def test_what_differs_is_drawn_differently_and_stored_apart():
    for picture in PICTURES:
        fitted = {fit_picture(picture, shown) for shown in ShownPerson}
        keys = {each.drawing_key for each in fitted}
        assert len(keys) == len(fitted)


def test_a_wheelchair_takes_the_place_of_the_chair():
    seated = PICTURES_BY_NAME["leaning-forward-rest"]
    on_wheels = fit_picture(seated, ShownPerson.WHEELCHAIR)
    table = [prop for prop in seated.props if prop not in CHAIR]
    assert [prop for prop in on_wheels.props if prop in seated.props] == table
    assert sum(isinstance(prop, WheelProp) for prop in on_wheels.props) == 6


def test_nobody_gets_up_from_a_wheelchair():
    names = {figure.name for figure in IN_A_WHEELCHAIR}
    assert {"seated-march", "quadratus-seated", "test-knee-extension-seated"} <= names
    assert names & {"sit-to-stand", "squat-chair", "walk-break", "bridge"} == set()


def test_whoever_is_pregnant_shows_what_is_open_in_pregnancy():
    is_closed = {
        row["figure"]: Caution.PREGNANCY in row["cautions"] for row in CATALOGUE
    }
    drawn = {
        name for name in is_closed if isinstance(PICTURES_BY_NAME[name], Figure)
    } | {test.figure for test in SELF_TESTS}
    closed = {name for name in drawn if is_closed.get(name)} | {
        test.figure for test in SELF_TESTS if Caution.PREGNANCY in test.cautions
    }
    assert (drawn - closed) | BESIDE_THE_CATALOGUE == IN_PREGNANCY


@pytest.mark.no_cover
@pytest.mark.parametrize(
    "shown_person", [ShownPerson.BUN, ShownPerson.BROAD, ShownPerson.PREGNANT]
)
def test_a_muscle_lies_inside_what_it_belongs_to_in_every_build(shown_person):
    fitted = [fit_picture(figure, shown_person) for figure in FIGURES]
    outside = {
        figure.name: find_places_outside(figure, solve_keyframes(figure))
        for figure in fitted
    }
    assert {name: places for name, places in outside.items() if places} == {}


@pytest.mark.parametrize("figure", IN_A_WHEELCHAIR, ids=lambda figure: figure.name)
def test_a_wheelchair_is_light(figure):
    fitted = fit_picture(figure, ShownPerson.WHEELCHAIR)
    large = draw_large(fitted, Side.LEFT, "A person")
    assert len(gzip.compress(large.encode())) <= 4096
    still = draw_still(fitted, Side.LEFT, "A person")
    assert len(gzip.compress(still.encode())) <= 1500
