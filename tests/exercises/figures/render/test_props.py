import pytest

from exercises.figures.engine.figure import (
    BoxProp,
    CarriedBag,
    CordProp,
    HeldProp,
    LoopBand,
    RodProp,
)
from exercises.figures.engine.geometry import Camera, Vector
from exercises.figures.engine.pose import Arm, Pose
from exercises.figures.engine.solve import solve_body
from exercises.figures.render.pen import PathPen
from exercises.figures.render.props import (
    draw_prop,
    is_background_prop,
    is_foreground_prop,
    prop_css_class,
)
from exercises.values.vocabulary import Side

FRONT = Camera(90)
BODY = solve_body(Pose())
BOX = BoxProp(Vector(0, 0.2, 0.5), Vector(0.2, 0.4, 0.6))
ROD = RodProp(Vector(0, 0, 0), Vector(0, 0, 0.5), 0.02)
CORD = CordProp(("right_palm", "right_ball", "left_palm"))
BALL = HeldProp("head", radius=0.05, css_class="near")
STICK = HeldProp("chest", Vector(0, 0, -0.3), Vector(0, 0, 0.3), 0.01)
BAG = CarriedBag(Side.LEFT)


def draw_from_front(prop, body=BODY):
    pen = PathPen(1000)
    draw_prop(pen, FRONT, body, prop)
    return pen


def edges(pen):
    columns, rows = zip(*pen.visited, strict=True)
    return min(columns), min(rows), max(columns), max(rows)


@pytest.mark.parametrize(
    ("prop", "css_class", "lies"),
    [
        (BOX, "prop", "behind"),
        (BOX._replace(css_class="wall"), "wall", "behind"),
        (ROD, "prop", "behind"),
        (CORD, "cord", "before"),
        (LoopBand(), "cord", "before"),
        (BALL, "near", "before"),
        (BAG, "prop", "with its arm"),
    ],
)
def test_each_prop_has_its_look_and_its_layer(prop, css_class, lies):
    assert prop_css_class(prop) == css_class
    assert is_background_prop(prop) is (lies == "behind")
    assert is_foreground_prop(prop) is (lies == "before")


@pytest.mark.parametrize(
    ("prop", "piece_count"),
    [(BOX, 1), (ROD, 1), (CORD, 2), (LoopBand(), 1), (BALL, 1), (STICK, 1), (BAG, 3)],
)
def test_each_prop_is_drawn_in_closed_pieces(prop, piece_count):
    path_data = draw_from_front(prop).path_data
    assert path_data.count("z") == path_data.lower().count("m") == piece_count


@pytest.mark.parametrize(
    ("prop", "reach"),
    [
        # From the front, left is to the right of the page and ahead is towards it.
        (BOX, (0, -800, 400, -200)),
        (ROD, (-20, -520, 20, 20)),
    ],
)
def test_furniture_stands_where_it_was_put(prop, reach):
    assert edges(draw_from_front(prop)) == reach


def test_a_ball_is_round_and_lies_in_its_place():
    left, top, right, bottom = edges(draw_from_front(BALL))
    assert (right - left, bottom - top) == (100, 100)
    middle = FRONT.project_to_page(BODY.points["head"])
    assert (left + right) / 2 == pytest.approx(middle.x * 1000, abs=2)


def test_what_is_held_moves_with_the_body():
    moved = BODY.moved_by(Vector(0, 0.1, 0.2))
    before, after = (edges(draw_from_front(STICK, body)) for body in (BODY, moved))
    shifted = [new - old for old, new in zip(before, after, strict=True)]
    assert shifted == pytest.approx([100, -200, 100, -200], abs=1)


def test_a_loop_band_goes_round_both_thighs():
    left, _, right, _ = edges(draw_from_front(LoopBand()))
    knees = [BODY.points[f"{side}_knee"].y * 1000 for side in Side]
    assert left < min(knees) < max(knees) < right


def test_a_bag_hangs_straight_down_however_the_arm_points():
    raised = solve_body(Pose(left_arm=Arm(abduction=60)))
    for body in (BODY, raised):
        left, _, right, bottom = edges(draw_from_front(BAG, body))
        palm = body.points["left_palm"]
        assert (left + right) / 2 == pytest.approx(palm.y * 1000, abs=2)
        assert bottom == pytest.approx(-1000 * (palm.z - 0.012 - 0.07 - 0.12), abs=2)
