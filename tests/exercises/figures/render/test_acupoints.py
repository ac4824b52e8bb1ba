import pytest

from exercises.figures.engine.figure import (
    AcupointMap,
    Figure,
    HandMap,
    Keyframe,
    SkinPoint,
)
from exercises.figures.engine.geometry import Camera, PagePoint, Vector
from exercises.figures.engine.pose import Pose
from exercises.figures.engine.solve import solve_body
from exercises.figures.render.acupoints import (
    draw_body_marks,
    draw_guide_lines,
    draw_hand_marks,
    draw_lines,
    project_skin_points,
)
from exercises.figures.render.sheet import DrawingSheet

BEHIND = Camera(-90)
BODY = solve_body(Pose())
LINE = (SkinPoint("root", Vector(0, 0, 0)), SkinPoint("root", Vector(0, 0, 0.1)))


@pytest.mark.parametrize(
    ("point", "outwards", "x"),
    [("right_hip", 0.02, 0.07), ("left_hip", 0.02, -0.07), ("root", 0.02, -0.02)],
)
def test_outwards_is_away_from_the_middle_and_to_the_left_on_it(point, outwards, x):
    (place,) = project_skin_points(
        BEHIND, BODY, [SkinPoint(point, Vector(0, outwards, 0))]
    )
    assert place.x == pytest.approx(x)


def test_a_map_shows_lines_then_landmarks_then_points():
    sheet = DrawingSheet(100)
    picture = AcupointMap(
        name="map",
        pose=Pose(),
        camera=BEHIND,
        acupoints=(SkinPoint("right_hip", Vector(0, 0, 0)),),
        crop_points=("root",),
        guide_lines=(LINE, LINE),
        landmarks=(SkinPoint("root", Vector(0, 0.1, 0)),),
    )
    hips = -round(BODY.points["root"].z * 100)
    assert hips < 0
    assert draw_body_marks(sheet, picture, BODY) == (
        f'<path class="guide" d="M0{hips}l0-10m0 10l0-10"/>'
        f'<circle class="guide" cx="-10" cy="{hips}" r="1"/>'
        f'<circle class="point" cx="5" cy="{hips}" r="1"/>'
    )
    assert sheet.visited == []


def test_a_line_bends_without_a_corner_between_its_ends():
    places = [PagePoint(x, y) for x, y in ((0, 0), (0.1, 0), (0.1, 0.2), (0, 0.2))]
    drawn = draw_lines(DrawingSheet(100), [places])
    assert drawn == '<path class="guide" d="M0 0q10 0 10 10 0 10-5 10l-5 0"/>'


@pytest.mark.parametrize(("lines", "count"), [((), 0), ((LINE,), 1)])
def test_a_figure_may_have_lines_too_as_dark_as_an_arrow(lines, count):
    figure = Figure(name="scale", keyframes=(Keyframe(Pose()),), guide_lines=lines)
    assert (
        draw_guide_lines(DrawingSheet(100), figure, BODY).count('<path class="line"')
        == count
    )


def test_points_of_the_hand_are_in_hand_lengths():
    picture = HandMap(
        name="hand",
        acupoints=(PagePoint(-0.2, -0.4),),
        guide_lines=((PagePoint(0, 0), PagePoint(0.2, -0.4)),),
    )
    assert draw_hand_marks(DrawingSheet(100), picture) == (
        '<path class="guide" d="M0 0l10-20"/>'
        '<circle class="point" cx="-10" cy="-20" r="1"/>'
    )
