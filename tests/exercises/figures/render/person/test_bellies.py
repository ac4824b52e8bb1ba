import pytest

from exercises.figures.engine.geometry import PagePoint
from exercises.figures.render.person.bellies import (
    SKIN_MARGIN,
    SLENDERNESS,
    BellyAxis,
    Stretch,
    fit_belly,
    is_cut_in_two,
    is_inside,
    is_inside_any,
    list_middles,
    measure_hidden_share,
)

SQUARE = [PagePoint(0, 0), PagePoint(2, 0), PagePoint(2, 2), PagePoint(0, 2)]


@pytest.mark.parametrize("outline", [SQUARE, SQUARE[::-1]])
def test_what_an_outline_goes_round_is_inside(outline):
    assert is_inside(PagePoint(1, 1), outline)
    assert not is_inside(PagePoint(3, 1), outline)
    assert not is_inside(PagePoint(1, -1), outline)


LEVEL = BellyAxis(PagePoint(0.5, 1), PagePoint(1, 1), PagePoint(1.5, 1))
ABOVE = BellyAxis(PagePoint(0.5, 2), PagePoint(1, 2), PagePoint(1.5, 2))
END_ON = BellyAxis(PagePoint(0.99, 1), PagePoint(1, 1), PagePoint(1.01, 1))
FOLDED = BellyAxis(PagePoint(0.9, 1), PagePoint(1, 1.5), PagePoint(1.1, 1))


def extent(belly):
    return max(x for x, _ in belly) - min(x for x, _ in belly)


@pytest.mark.parametrize("axis", [LEVEL, ABOVE, END_ON, FOLDED])
def test_a_belly_lies_inside(axis):
    for place in list_middles(fit_belly(axis, LEVEL, 0.2, [SQUARE])):
        assert SKIN_MARGIN / 2 < place.x < 2 - SKIN_MARGIN / 2
        assert SKIN_MARGIN / 2 < place.y < 2 - SKIN_MARGIN / 2


def test_where_there_is_room_a_belly_has_its_length():
    assert extent(fit_belly(LEVEL, LEVEL, 0.1, [SQUARE])) == pytest.approx(1)


def test_a_belly_that_points_at_the_viewer_is_longer_than_wide():
    belly = fit_belly(END_ON, END_ON, 0.2, [SQUARE])
    assert extent(belly) == pytest.approx(0.2 * SLENDERNESS)


def test_where_there_is_no_room_a_belly_is_small():
    narrow = [PagePoint(0, 1), PagePoint(2, 1), PagePoint(2, 1.1), PagePoint(0, 1.1)]
    belly = fit_belly(LEVEL, LEVEL, 0.1, [narrow])
    assert extent(belly) < 1


def test_a_stretch_of_a_bent_axis_lies_on_it():
    bent = BellyAxis(PagePoint(0, 0), PagePoint(1, 0.2), PagePoint(2, 0))
    half = bent.cut_to(Stretch(0, 0.5))
    assert (half.start, half.end) == (bent.start, bent.locate_at(0.5).middle)
    assert half.end == pytest.approx(bent.middle)


def test_how_much_is_hidden():
    belly = fit_belly(LEVEL, LEVEL, 0.1, [SQUARE])
    half = [PagePoint(1.001, 0), PagePoint(2, 0), PagePoint(2, 2), PagePoint(1.001, 2)]
    assert measure_hidden_share(belly, []) == 0
    assert measure_hidden_share(belly, [SQUARE]) == 1
    assert measure_hidden_share(belly, [half]) == pytest.approx(0.4, abs=0.1)
    assert is_inside_any(LEVEL.end, [half, half])


@pytest.mark.parametrize(
    ("left", "right", "is_cut"), [(0.8, 1.2, True), (0.8, 2, False), (1.2, 2, False)]
)
def test_a_belly_is_cut_where_both_its_ends_alone_are_seen(left, right, is_cut):
    belly = fit_belly(LEVEL, LEVEL, 0.1, [SQUARE])
    arm = [PagePoint(x, y) for x, y in ((left, 0), (right, 0), (right, 2), (left, 2))]
    assert is_cut_in_two(belly, [arm]) is is_cut
    assert not is_cut_in_two(belly, [])
