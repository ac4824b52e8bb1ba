import pytest

from exercises.figures.engine.figure import (
    BoxProp,
    CarriedBag,
    ClockFace,
    CordProp,
    HeldProp,
    LoopBand,
    RodProp,
    TiedBand,
)
from exercises.figures.engine.geometry import Camera, Vector
from exercises.figures.engine.pose import Arm, Bend, Pose
from exercises.figures.engine.sizes import STRAP_WRAP
from exercises.figures.engine.solve import solve_body
from exercises.figures.render.pen import PathPen
from exercises.figures.render.props import (
    LEAST_PLUMPNESS,
    accessory_css_class,
    build_bag_paths,
    build_furniture_paths,
    draw_accessory,
    order_furniture,
)
from exercises.values.vocabulary import Side

FRONT, FROM_ABOVE = Camera(90), Camera(60, 40)
BODY = solve_body(Pose())
BOX = BoxProp(Vector(0, 0.2, 0.5), Vector(0.2, 0.4, 0.6))
ROD = RodProp(Vector(0, 0, 0), Vector(0, 0, 0.5), 0.02)
TIED = TiedBand("right_palm", Vector(0, 0.4, 0.5))
CORD = CordProp(("right_palm", "right_ball", "left_palm"))
BALL = HeldProp("head", radius=0.05, css_class="near")
CLOCK = ClockFace("pelvis", Vector(0.06, 0, 0), 0.08)
STICK = HeldProp("chest", Vector(0, 0, -0.3), Vector(0, 0, 0.3), 0.01)
BAG = CarriedBag(Side.LEFT)


def draw_from_front(prop, body=BODY):
    pen = PathPen(1000)
    draw_accessory(pen, FRONT, body, prop)
    return pen


def draw_furniture(*furniture, camera=FRONT, is_detailed=False):
    """The class of each path, and a pen that drew it."""
    drawn = []
    for path in build_furniture_paths(camera, furniture, is_detailed=is_detailed):
        pen = PathPen(1000)
        path.draw(pen, BODY)
        drawn.append((path.css_class, pen))
    return drawn


def edges(pen):
    columns, rows = zip(*pen.visited, strict=True)
    return min(columns), min(rows), max(columns), max(rows)


@pytest.mark.parametrize(
    ("prop", "css_class"),
    [
        (CORD, "cord"),
        (LoopBand(), "cord"),
        (TIED, "cord"),
        (BALL, "near"),
        (CLOCK, "soft"),
    ],
)
def test_each_accessory_has_its_look(prop, css_class):
    assert accessory_css_class(prop) == css_class


@pytest.mark.parametrize(
    ("prop", "piece_count"),
    [(CORD, 3), (LoopBand(), 4), (TIED, 1), (BALL, 1), (STICK, 1)],
)
def test_each_accessory_is_drawn_in_closed_pieces(prop, piece_count):
    path_data = draw_from_front(prop).path_data
    assert path_data.count("z") == path_data.lower().count("m") == piece_count


@pytest.mark.parametrize(
    ("prop", "reach"),
    [
        # From the front, left is to the right of the page and ahead is towards it.
        (BOX, (0, -800, 400, -200)),
        (ROD, (-20, -500, 20, 0)),
    ],
)
def test_furniture_stands_where_it_was_put(prop, reach):
    ((_, pen),) = draw_furniture(prop)
    assert edges(pen) == reach


def test_bars_have_round_ends_in_large_pictures():
    ((_, pen),) = draw_furniture(ROD, is_detailed=True)
    assert edges(pen) == (-20, -520, 20, 20)


def test_in_small_pictures_nothing_is_in_the_shade():
    slat = BOX._replace(css_class="shade")
    for is_detailed, css_class in ((True, "shade"), (False, "prop")):
        ((drawn, _),) = draw_furniture(slat, is_detailed=is_detailed)
        assert drawn == css_class


def test_pieces_that_look_alike_and_lie_together_become_one_path():
    wall = BOX._replace(css_class="wall")
    classes = [css_class for css_class, _ in draw_furniture(ROD, BOX, wall)]
    assert classes == ["prop", "wall"]


@pytest.mark.parametrize(
    ("css_class", "is_detailed", "classes"),
    [
        ("prop", True, ["prop", "shade"]),
        ("prop", False, ["prop"]),
        ("wall", True, ["wall"]),
    ],
)
def test_a_box_has_its_sides_in_the_shade_in_large_pictures(
    css_class, is_detailed, classes
):
    box = BOX._replace(css_class=css_class)
    drawn = draw_furniture(box, is_detailed=is_detailed)
    assert [name for name, _ in drawn] == classes


def test_the_top_of_a_box_is_not_in_the_shade():
    (_, whole), (_, sides) = draw_furniture(BOX, camera=FROM_ABOVE, is_detailed=True)
    assert edges(whole)[1] < edges(sides)[1]
    assert edges(whole)[3] == edges(sides)[3]


def test_a_pillow_is_as_large_as_its_box_but_has_no_corners():
    pillow = BOX._replace(css_class="soft")
    ((_, box),), ((_, soft), _) = draw_furniture(BOX), draw_furniture(pillow)
    assert edges(soft) == pytest.approx(edges(box), abs=10)
    assert "l" in box.path_data
    assert "l" not in soft.path_data


def test_a_thin_cushion_is_plump():
    thin = BOX._replace(size=Vector(0.4, 0.4, 0.01), css_class="soft")
    (_, soft), _ = draw_furniture(thin)
    left, top, right, bottom = edges(soft)
    assert right - left == pytest.approx(400, abs=8)
    assert bottom - top == pytest.approx(2000 * LEAST_PLUMPNESS, abs=8)


def test_the_sides_of_a_cushion_are_in_the_shade():
    pillow = BOX._replace(css_class="soft")
    drawn = draw_furniture(pillow, camera=FROM_ABOVE)
    (whole_class, whole), (top_class, top) = drawn
    assert (whole_class, top_class) == ("cushion", "top")
    left, upper, right, lower = edges(whole)
    for column, row in top.visited:
        assert left < column < right
        assert upper < row < lower - 300


@pytest.mark.parametrize(
    ("camera", "first", "second"),
    [
        (Camera(0), "left", "right"),
        (Camera(180), "right", "left"),
        (Camera(0, 10), "table", "pillow"),
        (Camera(90, 0), "table", "table"),
    ],
)
def test_furniture_is_drawn_from_far_to_near(camera, first, second):
    things = {
        "left": BoxProp(Vector(0, 0.4, 0.2), Vector(0.1, 0.1, 0.4)),
        "right": RodProp(Vector(0, -0.4, 0), Vector(0, -0.4, 0.4)),
        "table": BoxProp(Vector(0, 0, 0.2), Vector(0.6, 0.6, 0.4)),
        "pillow": BoxProp(Vector(0, 0.2, 0.45), Vector(0.1, 0.1, 0.1), "soft"),
    }
    pair = [things[name] for name in dict.fromkeys((first, second))]
    assert order_furniture(camera, pair[::-1]) == pair


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


def test_a_strap_goes_from_fist_to_fist_under_the_sole():
    _, top, _, bottom = edges(draw_from_front(CORD))
    hand = -BODY.points["right_palm"].z * 1000
    sole = -BODY.points["right_ball"].z * 1000 + 1000 * STRAP_WRAP
    assert top == pytest.approx(hand - 1000 * CORD.radius, abs=2)
    assert bottom == pytest.approx(sole + 1000 * CORD.radius, abs=2)


def test_a_tied_band_runs_from_the_hand_to_where_it_is_tied():
    left, _, right, _ = edges(draw_from_front(TIED))
    assert right == pytest.approx(1000 * (TIED.anchor.y + TIED.radius), abs=2)
    hand = BODY.points["right_palm"].y
    assert left == pytest.approx(1000 * (hand - TIED.radius), abs=2)


def test_a_clock_turns_with_the_body_and_has_a_line_for_each_quarter():
    pen = draw_from_front(CLOCK)
    assert pen.path_data.lower().count("m") == 1 + 4
    left, top, right, bottom = edges(pen)
    assert (right - left, bottom - top) == pytest.approx((160, 160), abs=14)
    tipped = solve_body(Pose(pelvis=Bend(flexion=-60)))
    _, tipped_top, _, tipped_bottom = edges(draw_from_front(CLOCK, tipped))
    assert tipped_bottom - tipped_top < 120


def draw_bag_from_front(body, *, is_detailed=False):
    pens = []
    for path in build_bag_paths(FRONT, BAG, is_detailed=is_detailed):
        pen = PathPen(1000)
        path.draw(pen, body)
        pens.append((path.css_class, pen))
    return pens


def test_a_bag_hangs_straight_down_however_the_arm_points():
    raised = solve_body(Pose(left_arm=Arm(abduction=60)))
    for body in (BODY, raised):
        ((_, pen),) = draw_bag_from_front(body)
        left, _, right, bottom = edges(pen)
        palm = body.points["left_palm"]
        assert (left + right) / 2 == pytest.approx(palm.y * 1000, abs=2)
        assert bottom == pytest.approx(-1000 * (palm.z - 0.012 - 0.07 - 0.15), abs=3)


def test_a_bag_has_a_handle_and_in_large_pictures_a_shaded_side():
    whole, sides = draw_bag_from_front(BODY, is_detailed=True)
    assert [css_class for css_class, _ in (whole, sides)] == ["prop", "shade"]
    # Up, through the fist, down, and the bag.
    assert whole[1].path_data.lower().count("m") == 4
    assert edges(sides[1])[3] == pytest.approx(edges(whole[1])[3], abs=3)
