from exercises.figures.engine.geometry import PagePoint
from exercises.figures.engine.sizes import HAND_LENGTH
from exercises.figures.render.hand import (
    FINGER_SHAPES,
    draw_hand,
    draw_nails,
    scale_to_hand,
)
from exercises.figures.render.pen import PathPen
from exercises.figures.render.person.bellies import is_inside


def trace(draw):
    pen = PathPen(1000)
    draw(pen)
    return pen


def test_a_hand_is_drawn_large_against_a_body():
    assert scale_to_hand(PagePoint(1, -0.5)) == PagePoint(HAND_LENGTH, -HAND_LENGTH / 2)


def test_a_hand_is_one_outline_with_its_thumb_on_the_left():
    pen = trace(draw_hand)
    assert pen.path_data.count("z") == 1
    columns, rows = zip(*pen.visited, strict=True)
    # The right hand, seen from its back.
    assert min(columns) < -max(columns)
    assert min(rows) < -450


def test_nails_and_creases_lie_on_the_hand():
    outline = [PagePoint(*place) for place in trace(draw_hand).visited]
    nails = trace(draw_nails)
    assert nails.path_data.count("z") == len(FINGER_SHAPES)
    assert all(is_inside(PagePoint(*place), outline) for place in nails.visited)
