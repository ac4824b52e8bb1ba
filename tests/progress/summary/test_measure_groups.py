from datetime import date

import pytest

from progress.charts.measure_chart import MeasureReading, build_measure_series
from progress.summary.measure_groups import (
    build_peg_group,
    build_psfs_group,
    build_self_test_group,
    build_walking_group,
)

SERIES = build_measure_series(
    "Plank",
    "",
    [MeasureReading(on=date(2026, 3, 2), value=12, value_label="12 s")],
)


@pytest.mark.parametrize(
    ("group", "hint", "url"),
    [
        (build_self_test_group(()), "No self-test is done yet.", "/assessment/"),
        (
            build_self_test_group((SERIES,)),
            "Inside the band a change can be chance. It lies about the first value.",
            "/assessment/",
        ),
        (
            build_psfs_group(()),
            "Name up to three things your back makes hard, and see them come back.",
            "/progress/activities/",
        ),
        (
            build_psfs_group((SERIES,)),
            "0 is not at all, 10 is as before. Inside the band, a change of fewer than"
            " 3 points, it can be chance (90 % limit for one activity: Stratford and"
            " others, Physiotherapy Canada 1995).",
            "/progress/activities/",
        ),
        (
            build_walking_group(None),
            "No walk is logged yet. The goal grows a little each week.",
            "/program/walking/",
        ),
        (
            build_walking_group(SERIES),
            "Minutes from Monday to Sunday, however you move.",
            "/program/walking/",
        ),
        (
            build_peg_group(None),
            "Three questions a week: pain, joy of life, and doing things.",
            "/progress/week/",
        ),
    ],
)
def test_a_group_says_what_it_shows_and_where_there_is_more(group, hint, url):
    assert (group.hint, group.url) == (hint, url)


@pytest.mark.parametrize(("week", "series"), [(None, ()), (SERIES, (SERIES,))])
def test_weeks_are_one_series_or_none(week, series):
    assert build_peg_group(week).series == series
