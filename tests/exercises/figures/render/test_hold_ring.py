import pytest

from core.values.svg import Markup
from exercises.figures.engine.geometry import PagePoint
from exercises.figures.render.hold_ring import draw_hold_ring, make_room_for_ring
from exercises.figures.render.sheet import DrawingSheet


def sheet_of(width, height):
    sheet = DrawingSheet(100)

    def draw_diagonal(pen):
        pen.move_to(PagePoint(0, 0))
        pen.line_to(PagePoint(width, height))

    sheet.draw_path("near", draw_diagonal)
    return sheet


@pytest.mark.parametrize(
    ("width", "height", "place", "size"),
    [
        (0.5, 1, (58, 5), (71, 108)),  # beside a standing figure
        (2, 0.5, (195, -8), (208, 71)),  # above a lying one
    ],
)
def test_a_ring_is_where_the_player_has_room(width, height, place, size):
    sheet = sheet_of(width, height)
    assert make_room_for_ring(sheet, 5) == place
    box = sheet.finish_drawing().view_box
    assert (box.width, box.height) == size


def test_a_ring_is_two_circles_of_which_one_moves():
    assert draw_hold_ring(sheet_of(0.5, 1), Markup("<animate/>")) == (
        '<circle class="ring" cx="57" cy="4" r="4"/>'
        '<circle class="ring filling" cx="57" cy="4" r="4" pathLength="1">'
        "<animate/></circle>"
    )
