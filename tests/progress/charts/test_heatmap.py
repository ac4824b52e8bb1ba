from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from progress.charts.heatmap import (
    HEATMAP_LEFT,
    HEATMAP_TOP,
    SQUARE_SPACING,
    build_pain_heatmap,
    find_shade_level,
)
from progress.values.pain_summary import PainSummary

SUNDAY = date(2026, 3, 29)


def pain(on, high):
    return PainSummary(starts_on=on, low=0, high=high, mean=high / 2, count=2)


def test_thirteen_weeks_end_with_this_one():
    cells = build_pain_heatmap([], SUNDAY).cells
    assert len(cells) == 91
    assert (cells[0].x, cells[0].y) == (HEATMAP_LEFT, HEATMAP_TOP)
    assert (cells[-1].x, cells[-1].y) == (
        HEATMAP_LEFT + 12 * SQUARE_SPACING,
        HEATMAP_TOP + 6 * SQUARE_SPACING,
    )


def test_days_to_come_have_no_square():
    assert len(build_pain_heatmap([], SUNDAY - timedelta(days=6)).cells) == 85


def test_a_square_shows_the_highest_pain_of_its_day():
    drawn = build_pain_heatmap([pain(SUNDAY, 8)], SUNDAY)
    assert (drawn.cells[-1].pain, drawn.cells[-1].level) == (8, 3)
    assert drawn.text_description.startswith("You logged on 1 day of 91.")


def test_a_day_without_an_entry_is_empty_and_not_zero():
    drawn = build_pain_heatmap(
        [pain(SUNDAY, 0), pain(SUNDAY - timedelta(days=1), 3)], SUNDAY
    )
    assert [(cell.pain, cell.level) for cell in drawn.cells[-3:]] == [
        (None, None),
        (3, 1),
        (0, 0),
    ]
    assert drawn.text_description.startswith("You logged on 2 days of 91.")


@pytest.mark.parametrize(
    ("pain", "level"), [(0, 0), (1, 1), (3, 1), (4, 2), (6, 2), (7, 3), (10, 3)]
)
def test_shades_go_by_severity(pain, level):
    assert find_shade_level(pain) == level


def test_a_month_is_named_where_it_begins():
    months = build_pain_heatmap([], SUNDAY).month_labels
    assert months == (
        ("Jan", HEATMAP_LEFT),
        ("Feb", HEATMAP_LEFT + 4 * SQUARE_SPACING),
        ("Mar", HEATMAP_LEFT + 8 * SQUARE_SPACING),
    )


def test_squares_of_one_shade_are_one_path():
    drawn = build_pain_heatmap([pain(SUNDAY, 8)], SUNDAY)
    paths = dict(drawn.shade_paths)
    assert paths["3"] == (
        f"M{HEATMAP_LEFT + 12 * SQUARE_SPACING + 1} "
        f"{HEATMAP_TOP + 6 * SQUARE_SPACING + 1}h23v23h-23z"
    )
    assert paths["gap"].count("M") == 90
    assert [paths[level] for level in "012"] == ["", "", ""]


def test_a_number_stands_in_the_middle_of_its_square():
    cell = build_pain_heatmap([pain(SUNDAY, 8)], SUNDAY).cells[-1]
    assert (cell.text_x, cell.text_y) == (344.5, 183)


@given(
    st.dates(date(2001, 1, 1), date(2100, 1, 1)),
    st.dictionaries(st.integers(-40, 120), st.integers(0, 10)),
    st.randoms(),
)
def test_any_days_in_any_order_fill_their_own_squares(today, pains, random):
    days = [pain(today - timedelta(days=ago), high) for ago, high in pains.items()]
    random.shuffle(days)
    cells = build_pain_heatmap(days, today).cells
    shown = {len(cells) - 1 - ago: high for ago, high in pains.items() if ago >= 0}
    assert [cell.pain for cell in cells] == [shown.get(n) for n in range(len(cells))]
    assert all((cell.level is None) == (cell.pain is None) for cell in cells)


@given(st.dates(date(2001, 1, 1), date(2100, 1, 1)))
def test_a_strip_starts_on_a_monday_and_ends_today(today):
    cells = build_pain_heatmap([], today).cells
    assert len(cells) == 12 * 7 + today.weekday() + 1
    assert len({(cell.x, cell.y) for cell in cells}) == len(cells)
