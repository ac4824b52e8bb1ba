import pytest

from core.values.svg import Markup
from exercises.figures.engine.figure import Figure, Keyframe, PushArrow
from exercises.figures.engine.geometry import AHEAD, Camera, PagePoint, Vector
from exercises.figures.engine.motion import solve_keyframes
from exercises.figures.engine.pose import (
    Arm,
    Bend,
    HipPosition,
    Leg,
    Pose,
    build_pose,
)
from exercises.figures.engine.sizes import (
    ARROW_GAP,
    MIN_ARROW_LENGTH,
    MIN_CIRCLE_RADIUS,
    PUSH_ARROW_GAP,
    PUSH_ARROW_LENGTH,
    SURFACE_OFFSETS,
)
from exercises.figures.engine.solve import solve_body
from exercises.figures.render.arrows import (
    ArrowPath,
    build_movement_arrows,
    build_push_arrow,
    build_push_arrows,
    draw_movement_arrow,
    draw_push_arrow,
    find_farthest_keyframe,
    shift_away,
)
from exercises.figures.render.pen import PathPen
from exercises.figures.render.sheet import DrawingSheet

SIDE_ON = Camera(0)
STANDING = Pose()
AT_EASE = build_pose(neck=Bend(flexion=2))
BOWED = build_pose(neck=Bend(flexion=40))
ARM_UP = build_pose(right_arm=Arm(flexion=170))
ARM_AHEAD = build_pose(right_arm=Arm(flexion=60))


def figure_of(*poses, **fields):
    keyframes = tuple(Keyframe(pose) for pose in poses)
    return Figure(name="person", keyframes=keyframes, camera=SIDE_ON, **fields)


def hips_at(*places):
    return [Pose(root=HipPosition(Vector(x, 0, z))) for x, z in places]


@pytest.mark.parametrize(
    ("poses", "number"),
    [
        ((STANDING,), 0),
        ((STANDING, ARM_UP), 1),
        ((STANDING, ARM_UP, ARM_AHEAD), 1),
        # Hardly a movement, so the last pose is the target.
        ((STANDING, AT_EASE, STANDING), 2),
    ],
)
def test_the_farthest_keyframe_is_the_one_that_moved_most(poses, number):
    assert find_farthest_keyframe(figure_of(*poses)) == number


@pytest.mark.parametrize("poses", [(STANDING,), (STANDING, AT_EASE)])
def test_where_little_moves_no_arrow_is_drawn(poses):
    figure, sheet = figure_of(*poses), DrawingSheet(100)
    assert build_movement_arrows(figure) == []
    assert draw_movement_arrow(sheet, figure) == ""
    assert sheet.visited == []


def test_an_arrow_follows_the_point_that_moves_most():
    figure = figure_of(STANDING, ARM_UP)
    (arrow,) = build_movement_arrows(figure)
    places = [
        SIDE_ON.project_to_page(body.points["right_fingertip"])
        for body in solve_keyframes(figure)
    ]
    start, end = shift_away(
        places, PagePoint(-1, 0), SURFACE_OFFSETS["fingertip"].up + ARROW_GAP
    )
    assert arrow.start == start
    assert arrow.curves[-1][1] == end
    # The arm swings ahead, and so does the arrow.
    assert arrow.curves[0][0].x > max(start.x, end.x)


def test_an_arrow_follows_the_point_that_it_tracks():
    figure = figure_of(
        *hips_at((0, 0.5), (0.3, 0.5)),
        tracked_point="pelvis",
        tracked_offset=Vector(0, 0, 0.1),
    )
    (arrow,) = build_movement_arrows(figure)
    assert tuple(arrow.start) == pytest.approx((0, -0.63))
    assert tuple(arrow.curves[0][1]) == pytest.approx((0.3, -0.63))


def test_a_short_arrow_is_drawn_out_backwards():
    figure = figure_of(
        *hips_at((0, 0.5), (0.05, 0.5)),
        tracked_point="root",
        tracked_offset=Vector(0, 0, 0.1),
    )
    (arrow,) = build_movement_arrows(figure)
    assert tuple(arrow.start) == pytest.approx((0.05 - MIN_ARROW_LENGTH, -0.6))
    assert tuple(arrow.curves[0][1]) == pytest.approx((0.05, -0.6))


@pytest.mark.parametrize(
    ("radius", "drawn_radius"), [(0.3, 0.3), (0.02, MIN_CIRCLE_RADIUS)]
)
def test_a_circle_is_three_quarters_round_and_large_enough(radius, drawn_radius):
    corners = [(0, -radius), (radius, 0), (0, radius), (-radius, 0)]
    figure = figure_of(
        *hips_at(*((x, 0.5 + z) for x, z in corners)),
        tracked_point="root",
        has_circular_arrow=True,
    )
    (arrow,) = build_movement_arrows(figure)
    places = [arrow.start, *(end for _, end in arrow.curves)]
    centre = PagePoint(0, -0.5)
    assert [place.minus(centre).length for place in places] == pytest.approx(
        [drawn_radius] * 4
    )
    assert len(arrow.curves) == 3


def test_a_push_points_past_the_place_that_pushes():
    body = solve_body(STANDING)
    push = PushArrow("right_knee", AHEAD, Vector(0, 0, 0.1))
    arrow = build_push_arrow(push, SIDE_ON, body)
    place = SIDE_ON.project_to_page(body.points["right_knee"])
    (_, tip) = arrow.curves[0]
    assert tuple(tip) == pytest.approx((place.x + PUSH_ARROW_GAP, place.y - 0.1))
    assert tip.x - arrow.start.x == pytest.approx(PUSH_ARROW_LENGTH)


def test_strokes_without_a_head_spread_on_both_sides_of_breath():
    push = PushArrow("head", AHEAD, is_breath=True)
    breath = Figure(
        name="breath", camera=Camera(0), keyframes=(Keyframe(Pose()),), push=push
    )
    arrow, *strokes = build_push_arrows(breath, solve_body(Pose()))
    assert (arrow.has_head, [stroke.has_head for stroke in strokes]) == (
        True,
        [False, False],
    )
    middle = arrow.start.y
    below, above = ((path.start.y, path.curves[-1][1].y) for path in strokes)
    assert above == pytest.approx([2 * middle - y for y in below])
    assert abs(below[0] - middle) < abs(below[1] - middle)


def test_what_moves_apart_has_an_arrow_on_each_side():
    knees_up, knees_out = (
        build_pose(legs=Leg(flexion=60, knee=60, abduction=out)) for out in (0, 50)
    )
    figure = Figure(
        name="knees",
        keyframes=(Keyframe(knees_up), Keyframe(knees_out)),
        camera=Camera(90),
        push=PushArrow("right_palm", Vector(0, -1, 0), Vector(0.1, -0.2, 0)),
        tracked_point="right_knee",
        moves_apart=True,
    )
    for right, left in (
        build_movement_arrows(figure),
        build_push_arrows(figure, solve_body(knees_up)),
    ):
        right_tip, left_tip = (arrow.curves[-1][1] for arrow in (right, left))
        assert right_tip.x < right.start.x < left.start.x < left_tip.x
        assert tuple(right_tip) == pytest.approx((-left_tip.x, left_tip.y))


@pytest.mark.parametrize(("middle_y", "shifted_y"), [(0.4, -0.1), (-0.4, 0.1)])
def test_an_arrow_runs_on_the_side_away_from_the_body(middle_y, shifted_y):
    places = [PagePoint(x, 0) for x in (0, 0.5, 1)]
    shifted = shift_away(places, PagePoint(0.5, middle_y), 0.1)
    assert shifted == [PagePoint(x, shifted_y) for x in (0, 0.5, 1)]


def test_an_arrow_is_a_shaft_and_a_head():
    pen = PathPen(1000)
    ArrowPath(PagePoint(0, 0), ((PagePoint(0.5, 0), PagePoint(1, 0)),)).draw(pen)
    assert pen.path_data == "M0 0q500 0 1000 0m-38 16l38-16-38-16zl13-20"


def test_a_stroke_has_no_head():
    pen = PathPen(100)
    way = ((PagePoint(0.1, 0), PagePoint(0.2, 0)),)
    ArrowPath(PagePoint(0, 0), way, has_head=False).draw(pen)
    assert pen.path_data == "M0 0q10 0 20 0"


def test_a_movement_is_drawn_as_a_cue():
    sheet = DrawingSheet(100)
    markup = draw_movement_arrow(sheet, figure_of(STANDING, ARM_UP))
    assert markup.startswith('<path class="cue" d="M')
    assert sheet.visited


@pytest.mark.parametrize(
    ("push", "animations", "ending"),
    [
        (None, [], ""),
        (PushArrow("head", AHEAD), [], '"/>'),
        (PushArrow("head", AHEAD), [Markup("<animate/>")], '"><animate/></path>'),
    ],
)
def test_a_push_is_drawn_where_there_is_one(push, animations, ending):
    sheet = DrawingSheet(100)
    figure = figure_of(BOWED, push=push)
    markup = draw_push_arrow(sheet, figure, solve_body(BOWED), *animations)
    assert bool(markup) is bool(push)
    assert markup.endswith(ending)
    assert markup.startswith('<path class="cue push"' if push else "")
