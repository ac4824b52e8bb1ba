from datetime import UTC, timedelta
from zoneinfo import ZoneInfo

from core.values.days import DAY
from program.history.daily_pain import summarise_daily_pain
from program.history.events import ReportedPain
from tests.assessment.factories import NOON

HOUR = timedelta(hours=1)


def test_each_day_has_its_mean_by_the_persons_clock():
    reports = [ReportedPain(NOON - ago * HOUR, pain) for ago, pain in [(1, 2), (13, 5)]]
    assert summarise_daily_pain(reports, NOON, UTC)[:2] == (2, 5)
    assert summarise_daily_pain(reports, NOON, ZoneInfo("Asia/Tokyo"))[:2] == (
        3.5,
        None,
    )


def test_fourteen_days_are_read():
    reports = [ReportedPain(NOON - 14 * DAY, 4)]
    assert summarise_daily_pain(reports, NOON, UTC) == (None,) * 14
