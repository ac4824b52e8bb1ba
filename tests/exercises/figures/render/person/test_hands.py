from itertools import product

import pytest

from exercises.figures.engine.body_parts import Limb
from exercises.figures.engine.figure import (
    BoxProp,
    CarriedBag,
    CordProp,
    Figure,
    HeldProp,
    LoopBand,
    RodProp,
    TiedBand,
)
from exercises.figures.engine.geometry import Camera, Vector
from exercises.figures.engine.motion import solve_keyframes
from exercises.figures.engine.pose import Pose
from exercises.figures.engine.solve import solve_body
from exercises.figures.library import PICTURES
from exercises.figures.render.pen import PathPen
from exercises.figures.render.person.bellies import is_inside
from exercises.figures.render.person.hands import (
    draw_fingers,
    has_fingers_in_sight,
    is_held_by,
)
from exercises.figures.render.person.limbs import LimbView, draw_limb, outline_limb
from exercises.figures.render.person.observation import observe_person
from exercises.values.vocabulary import Side

SIDE_ON, FRONT = Camera(0), Camera(90)
BODY = solve_body(Pose())

PALM = BODY.points["right_palm"]
UPRIGHT, ACROSS = Vector(0, 0, 0.3), Vector(0.3, 0, 0)


def write(draw, view):
    pen = PathPen(1000)
    draw(pen, SIDE_ON, BODY, view)
    return pen


@pytest.mark.parametrize(("camera", "is_in_sight"), [(SIDE_ON, True), (FRONT, False)])
def test_the_fingers_lie_side_by_side_or_one_behind_the_other(camera, is_in_sight):
    view = LimbView(Limb.RIGHT_ARM)
    assert has_fingers_in_sight(camera, [BODY], view) is is_in_sight


@pytest.mark.parametrize("is_gripping", [True, False])
def test_three_gaps_tell_four_fingers_apart(is_gripping):
    view = LimbView(Limb.RIGHT_ARM, is_gripping=is_gripping)
    fingers, arm = write(draw_fingers, view), write(draw_limb, view)
    assert len(fingers.visited) == 2 * 3
    assert max(y for _, y in fingers.visited) < max(y for _, y in arm.visited)


def test_fingers_that_close_end_nearer_to_the_wrist():
    closed, stretched = (
        max(y for _, y in write(draw_fingers, view).visited)
        for view in (
            LimbView(Limb.RIGHT_ARM, is_gripping=is_gripping)
            for is_gripping in (True, False)
        )
    )
    assert closed < stretched


@pytest.mark.parametrize(
    ("prop", "is_held"),
    [
        (CordProp(("right_palm", "right_ball")), True),
        (CordProp(("left_palm", "right_ball")), False),
        (TiedBand("right_palm", UPRIGHT), True),
        (TiedBand("left_palm", UPRIGHT), False),
        (HeldProp("right_palm"), True),
        (HeldProp("waist"), False),
        (HeldProp("right_palm", Vector(0.01, 0, 0), UPRIGHT), True),
        (HeldProp("right_palm", ACROSS, UPRIGHT.plus(ACROSS)), False),
        (RodProp(PALM.minus(UPRIGHT), PALM.plus(UPRIGHT), 0.01), True),
        (RodProp(PALM.plus(ACROSS), PALM.plus(ACROSS, 2), 0.01), False),
        (CarriedBag(Side.RIGHT), True),
        (CarriedBag(Side.LEFT), False),
        (LoopBand(), False),
        (BoxProp(Vector(0, 0, 0), Vector(1, 1, 1)), False),
    ],
)
def test_a_hand_holds_what_hangs_from_it_or_stays_within_its_grasp(prop, is_held):
    assert is_held_by(prop, Side.RIGHT, [BODY]) is is_held


HOLDING = [
    figure
    for figure in PICTURES
    if isinstance(figure, Figure)
    and any(isinstance(prop, CordProp | CarriedBag | RodProp) for prop in figure.props)
]


@pytest.mark.parametrize("figure", HOLDING, ids=lambda figure: figure.name)
def test_a_hand_lies_round_what_it_holds(figure):
    bodies = solve_keyframes(figure)
    view = observe_person(figure.camera, bodies, figure.props)
    for body, limb in product(bodies, (Limb.RIGHT_ARM, Limb.LEFT_ARM)):
        if view.limbs[limb].is_gripping:
            palm = figure.camera.project_to_page(body.points[f"{limb.side}_palm"])
            outlines = outline_limb(figure.camera, body, view.limbs[limb])
            assert any(is_inside(palm, outline) for outline in outlines)
