from datetime import date, timedelta

import pytest

from people.models import Person
from reports.clinician.period import ReportPeriod


@pytest.mark.parametrize(
    ("days", "span"), [(120, "day"), (121, "week"), (730, "week"), (731, "month")]
)
def test_longer_times_are_drawn_in_longer_spans(days, span):
    ends_on = date(2026, 3, 2)
    starts_on = ends_on - timedelta(days=days - 1)
    period = ReportPeriod(person=Person(), starts_on=starts_on, ends_on=ends_on)
    assert (period.day_count, period.chart_range.resolution) == (days, span)
