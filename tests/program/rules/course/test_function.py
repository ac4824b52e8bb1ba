import pytest

from core.values.days import DAY
from program.rules.course.function import (
    FunctionReport,
    are_activities_back,
    list_function_changes,
    report_check_in,
)
from program.rules.weekly import WeeklyTrend
from progress.analysis.trends import PainChange
from tests.assessment.factories import NOON

TODAY = NOON.date()


def told(days_ago, limitation, measure="peg"):
    return FunctionReport(TODAY - days_ago * DAY, measure, limitation)


@pytest.mark.parametrize(
    ("trend", "limitation"),
    [(WeeklyTrend.BETTER, 0), (WeeklyTrend.SAME, 0), (WeeklyTrend.WORSE, 10)],
)
def test_a_check_in_says_only_whether_it_got_worse(trend, limitation):
    report = FunctionReport(TODAY, "check-in", limitation)
    assert report_check_in(TODAY, trend) == report


@pytest.mark.parametrize(
    ("reports", "are_back"),
    [
        ([], False),
        ([told(0, 0)], False),
        ([told(0, 0), told(13, 0)], False),
        ([told(0, 2), told(14, 2)], True),
        ([told(7, 0), told(21, 0, "psfs-1")], True),
        ([told(7, 0), told(22, 0)], False),
        ([told(0, 0), told(7, 3), told(14, 0)], False),
        ([told(0, 0), told(0, 3, "psfs-1"), told(14, 0)], False),
        ([told(0, 0), told(14, 0), told(30, 9)], True),
        ([told(-1, 9), told(0, 0), told(14, 0)], True),
    ],
)
def test_activities_are_back_if_three_weeks_say_so_and_nothing_says_otherwise(
    reports, are_back
):
    assert are_activities_back(reports, TODAY) is are_back


def test_each_scale_is_compared_with_itself():
    reports = [
        told(1, 2),
        told(3, 4),
        told(40, 7),
        told(2, 5, "psfs-1"),
        told(39, 5, "psfs-1"),
        told(2, 1, "psfs-2"),
        told(1, 0, "check-in"),
        told(40, 10, "check-in"),
    ]
    earlier = (TODAY - 42 * DAY, TODAY - 29 * DAY)
    later = (TODAY - 13 * DAY, TODAY)
    assert list_function_changes(reports, earlier, later) == [
        PainChange(before=7, after=3),
        PainChange(before=5, after=5),
    ]
