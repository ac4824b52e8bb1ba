from datetime import date, timedelta

import pytest

from progress.analysis.episodes import Flare
from progress.analysis.trends import Pain, Span
from progress.charts.pain_chart import BOTTOM, LEFT, RIGHT, TOP, pain_chart, x_of, y_of

START = date(2026, 3, 2)
END = START + timedelta(days=13)


def pain(offset, low, high, mean):
    return Pain(
        starts_on=START + timedelta(days=offset), low=low, high=high, mean=mean, count=2
    )


def chart(pains, span=Span.DAY, **fields):
    return pain_chart(pains, span=span, starts_on=START, ends_on=END, **fields)


@pytest.mark.parametrize(("value", "y"), [(0, BOTTOM), (10, TOP), (5, 79)])
def test_pain_goes_up(value, y):
    assert y_of(value) == y


@pytest.mark.parametrize(("day", "x"), [(START, LEFT), (END, RIGHT)])
def test_time_goes_right(day, x):
    assert x_of(day, START, END) == x


def test_a_chart_of_one_day_stands_at_its_left():
    assert x_of(START, START, START) == LEFT


def test_a_mark_shows_mean_and_range():
    [mark] = chart([pain(0, 2, 6, 4)]).marks
    assert (mark.x, mark.y, mark.low_y, mark.high_y) == (28, 92.8, 120.4, 65.2)
    assert mark.mean == "4.0"


def test_only_days_inside_the_chart_are_marked():
    marks = chart([pain(-1, 1, 1, 1), pain(0, 2, 2, 2), pain(14, 3, 3, 3)]).marks
    assert [mark.pain.mean for mark in marks] == [2]


def test_days_before_the_start_feed_the_line():
    assert chart([pain(-1, 6, 6, 6), pain(0, 4, 4, 4)]).line == f"M28.0 {y_of(5)}"


def test_the_line_breaks_at_a_gap_longer_than_a_week():
    path = chart([pain(0, 4, 4, 4), pain(5, 4, 4, 4), pain(13, 4, 4, 4)]).line
    assert path == "M28.0 92.8L152.6 92.8M352.0 92.8"


def test_longer_spans_draw_their_own_mean():
    path = chart([pain(0, 2, 6, 4), pain(7, 1, 3, 2)], span=Span.WEEK).line
    assert path == f"M28.0 {y_of(4)}L202.5 {y_of(2)}"


def test_sessions_are_ticks_on_their_days():
    days = {END, START, START - timedelta(days=1)}
    assert chart([], session_days=days).session_xs == (LEFT, RIGHT)


def test_the_grid_shows_none_middle_and_worst():
    assert chart([]).grid == ((0, BOTTOM), (5, 79), (10, TOP))


def flare(first, last):
    return Flare(
        starts_on=START + timedelta(days=first),
        ends_on=START + timedelta(days=last),
        is_reported=False,
    )


def test_a_flare_up_is_a_band_over_its_days():
    bands = chart([], flares=[flare(-3, -1), flare(-3, 0), flare(4, 5), flare(14, 15)])
    assert [(band.x, band.width) for band in bands.bands] == [(28, 3), (124.7, 30.9)]


def test_marks_are_drawn_as_three_paths():
    drawn = chart([pain(0, 2, 6, 4)], session_days={START})
    assert drawn.points == "M28.0 92.8h0"
    assert drawn.ranges == "M28.0 120.4V65.2"
    assert drawn.sessions == "M28.0 155v8"


@pytest.mark.parametrize(
    ("span", "title"),
    [
        (Span.DAY, "2 Mar 2026"),
        (Span.WEEK, "Week from 2 Mar 2026"),
        (Span.MONTH, "March 2026"),
    ],
)
def test_a_row_of_the_table_is_named(span, title):
    assert chart([pain(0, 2, 6, 4)], span=span).marks[0].title == title


def test_sessions_of_one_week_share_a_tick():
    days = {START, START + timedelta(days=1), START + timedelta(days=7)}
    assert chart([], span=Span.WEEK, session_days=days).session_xs == (28, 202.5)


def test_the_picture_is_said_in_words():
    drawn = chart(
        [pain(0, 2, 6, 4), pain(1, 1, 3, 2)], flares=[flare(1, 1), flare(4, 5)]
    )
    assert drawn.words == (
        "4 entries. The lowest pain was 1, the highest 6. Flare-ups: 3 Mar 2026;"
        " 6 Mar 2026 to 7 Mar 2026."
    )


def test_nothing_logged_is_said_too():
    assert chart([]).words == "Nothing was logged in this time."


def test_one_entry_is_one():
    one = Pain(starts_on=START, low=3, high=3, mean=3, count=1)
    assert chart([one]).words == "1 entry. The lowest pain was 3, the highest 3."
