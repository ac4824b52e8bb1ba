from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.values.days import DAY, WEEK
from progress.values.pain_summary import (
    PainSummary,
    TimeResolution,
    index_by_day,
    start_of_period,
    summarise_days,
)
from tests.progress.pain_logs import MONDAY, day, logs


def test_a_day_is_looked_up_by_its_date():
    days = [day(0, 3), day(2, 5)]
    assert index_by_day(days) == {MONDAY: days[0], MONDAY + timedelta(days=2): days[1]}


@pytest.mark.parametrize(
    ("span", "first"),
    [
        (TimeResolution.DAY, date(2026, 3, 5)),
        (TimeResolution.WEEK, MONDAY),
        (TimeResolution.MONTH, date(2026, 3, 1)),
    ],
)
def test_a_span_begins_on_its_first_day(span, first):
    assert start_of_period(date(2026, 3, 5), span) == first


def test_days_of_a_week_are_summed_up_by_their_entries():
    days = [
        PainSummary(starts_on=MONDAY, low=1, high=3, mean=2, count=3, is_flare=True),
        PainSummary(starts_on=MONDAY + 6 * DAY, low=5, high=7, mean=6, count=1),
        PainSummary(
            starts_on=MONDAY + WEEK, low=4, high=4, mean=4, count=1, is_limited=True
        ),
    ]
    assert summarise_days(days, TimeResolution.WEEK) == [
        PainSummary(starts_on=MONDAY, low=1, high=7, mean=3, count=4, is_flare=True),
        days[2],
    ]


@given(st.dates(date(2001, 1, 1), date(2100, 1, 1)), st.sampled_from(TimeResolution))
def test_every_day_lies_in_the_span_it_starts(some_day, span):
    starts_on = start_of_period(some_day, span)
    assert start_of_period(starts_on, span) == starts_on <= some_day
    assert (some_day - starts_on).days < {"day": 1, "week": 7, "month": 31}[span]


@given(logs(), st.sampled_from(TimeResolution))
def test_summing_up_loses_no_entry_and_no_extreme(days, span):
    found = summarise_days(days, span)
    assert sum(each.count for each in found) == sum(each.count for each in days)
    for extreme, name in ((min, "low"), (max, "high")):
        values = [[getattr(each, name) for each in some] for some in (days, found)]
        assert len({extreme(each, default=None) for each in values}) == 1
