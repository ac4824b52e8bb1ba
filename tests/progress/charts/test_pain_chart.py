from datetime import date, timedelta

import pytest

from progress.analysis.episodes import FlareUp
from progress.charts.pain_chart import (
    PAIN_CHART_FRAME as FRAME,
)
from progress.charts.pain_chart import (
    build_pain_chart,
    compute_pain_y,
)
from progress.values.pain_summary import PainSummary, TimeResolution

START = date(2026, 3, 2)
END = START + timedelta(days=13)


def pain(offset, low, high, mean):
    return PainSummary(
        starts_on=START + timedelta(days=offset), low=low, high=high, mean=mean, count=2
    )


def chart(pains, span=TimeResolution.DAY, **fields):
    return build_pain_chart(
        pains, resolution=span, starts_on=START, ends_on=END, **fields
    )


@pytest.mark.parametrize(("value", "y"), [(0, FRAME.bottom), (10, FRAME.top), (5, 79)])
def test_pain_goes_up(value, y):
    assert compute_pain_y(value) == y


def test_a_mark_shows_mean_and_range():
    [mark] = chart([pain(0, 2, 6, 4)]).marks
    assert (mark.x, mark.y, mark.low_y, mark.high_y) == (28, 92.8, 120.4, 65.2)
    assert mark.mean_label == "4.0"


def test_only_days_inside_the_chart_are_marked():
    marks = chart([pain(-1, 1, 1, 1), pain(0, 2, 2, 2), pain(14, 3, 3, 3)]).marks
    assert [mark.pain.mean for mark in marks] == [2]


def test_days_before_the_start_feed_the_line():
    assert (
        chart([pain(-1, 6, 6, 6), pain(0, 4, 4, 4)]).line_path
        == f"M28.0 {compute_pain_y(5)}"
    )


def test_the_line_breaks_at_a_gap_longer_than_a_week():
    path = chart([pain(0, 4, 4, 4), pain(5, 4, 4, 4), pain(13, 4, 4, 4)]).line_path
    assert path == "M28.0 92.8L152.6 92.8M352.0 92.8"


def test_longer_spans_draw_their_own_mean():
    path = chart(
        [pain(0, 2, 6, 4), pain(7, 1, 3, 2)], span=TimeResolution.WEEK
    ).line_path
    assert path == f"M28.0 {compute_pain_y(4)}L202.5 {compute_pain_y(2)}"


def test_sessions_are_ticks_on_their_days():
    days = {END, START, START - timedelta(days=1)}
    positions = chart([], session_days=days).session_x_positions
    assert positions == (FRAME.left, FRAME.right)


def test_the_grid_shows_none_middle_and_worst():
    assert chart([]).grid == ((0, FRAME.bottom), (5, 79), (10, FRAME.top))


def flare(first, last):
    return FlareUp(
        starts_on=START + timedelta(days=first),
        ends_on=START + timedelta(days=last),
        is_reported=False,
    )


def test_a_flare_up_is_a_band_over_its_days():
    bands = chart(
        [], flare_ups=[flare(-3, -1), flare(-3, 0), flare(4, 5), flare(14, 15)]
    )
    assert [(band.x, band.width) for band in bands.bands] == [(28, 3), (124.7, 30.9)]


def test_marks_are_drawn_as_three_paths():
    drawn = chart([pain(0, 2, 6, 4)], session_days={START})
    assert drawn.points_path == "M28.0 92.8h0"
    assert drawn.ranges_path == "M28.0 120.4V65.2"
    assert drawn.sessions_path == "M28.0 155v8"


@pytest.mark.parametrize(
    ("span", "title"),
    [
        (TimeResolution.DAY, "2 Mar 2026"),
        (TimeResolution.WEEK, "Week from 2 Mar 2026"),
        (TimeResolution.MONTH, "March 2026"),
    ],
)
def test_a_row_of_the_table_is_named(span, title):
    assert chart([pain(0, 2, 6, 4)], span=span).marks[0].title == title


def test_sessions_of_one_week_share_a_tick():
    days = {START, START + timedelta(days=1), START + timedelta(days=7)}
    assert chart(
        [], span=TimeResolution.WEEK, session_days=days
    ).session_x_positions == (28, 202.5)


def test_the_picture_is_said_in_words():
    drawn = chart(
        [pain(0, 2, 6, 4), pain(1, 1, 3, 2)], flare_ups=[flare(1, 1), flare(4, 5)]
    )
    assert drawn.text_description == (
        "4 entries. The lowest pain was 1, the highest 6. Flare-ups: 3 Mar 2026;"
        " 6 Mar 2026 to 7 Mar 2026."
    )


def test_nothing_logged_is_said_too():
    assert chart([]).text_description == "Nothing was logged in this time."


def test_one_entry_is_one():
    one = PainSummary(starts_on=START, low=3, high=3, mean=3, count=1)
    assert (
        chart([one]).text_description
        == "1 entry. The lowest pain was 3, the highest 3."
    )
