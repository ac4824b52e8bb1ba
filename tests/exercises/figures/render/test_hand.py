from exercises.figures.engine.geometry import PagePoint
from exercises.figures.engine.sizes import HAND_LENGTH
from exercises.figures.render.hand import FINGER_SHAPES, draw_hand, scale_to_hand
from exercises.figures.render.pen import PathPen


def test_a_hand_is_drawn_large_against_a_body():
    assert scale_to_hand(PagePoint(1, -0.5)) == PagePoint(HAND_LENGTH, -HAND_LENGTH / 2)


def test_a_hand_has_a_palm_four_fingers_and_a_thumb_of_two_links():
    pen = PathPen(100)
    draw_hand(pen)
    assert pen.path_data.count("z") == 1 + len(FINGER_SHAPES) + 2
    columns, rows = zip(*pen.visited, strict=True)
    # The thumb of a right hand seen from its back is on the left.
    assert min(columns) < -max(columns)
    assert min(rows) < -45
