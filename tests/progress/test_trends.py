from datetime import date, timedelta

import pytest

from progress.trends import (
    Change,
    Pain,
    Span,
    change_between,
    compare_with_first_week,
    compare_with_four_weeks_ago,
    start_of,
    week_days,
    week_mean,
    week_median,
)

MONDAY = date(2026, 3, 2)


def day(offset, mean):
    return Pain(
        starts_on=MONDAY + timedelta(days=offset),
        low=int(mean),
        high=int(mean),
        mean=mean,
        count=1,
    )


@pytest.mark.parametrize(
    ("before", "after", "is_two_points", "is_thirty_percent"),
    [
        (7, 5, True, False),
        (10, 8, True, False),
        (3, 2, False, True),
        (0, 2, True, False),
        (1, 0, False, True),
        (0, 0, False, False),
        (5, 5, False, False),
        (6.0, 4.2, False, True),
        (4, 6, True, True),
    ],
)
def test_the_two_rules_can_disagree(before, after, is_two_points, is_thirty_percent):
    change = Change(before=before, after=after)
    assert change.is_two_points is is_two_points
    assert change.is_thirty_percent is is_thirty_percent
    assert change.matters is (is_two_points or is_thirty_percent)


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        (6, 3.7, "a change that usually matters"),
        (3, 5, "a rise that usually matters"),
        (5, 4.5, "too small a change to count on"),
    ],
)
def test_a_change_says_what_it_means(before, after, words):
    assert Change(before=before, after=after).words == words


def test_a_start_at_zero_divides_nothing():
    assert Change(before=0, after=3).share is None


def test_a_week_is_seven_days_with_its_last():
    days = [day(offset, 4) for offset in range(-8, 2)]
    chosen = week_days(days, MONDAY)
    assert [pain.starts_on for pain in chosen] == [
        MONDAY + timedelta(days=offset) for offset in range(-6, 1)
    ]


def test_days_without_entries_are_gaps_and_not_zero():
    assert week_mean([day(-5, 6), day(0, 4)], MONDAY) == 5


def test_an_empty_week_has_no_mean():
    assert week_mean([day(-7, 6)], MONDAY) is None


def test_two_full_weeks_are_compared():
    days = [day(offset, 6) for offset in range(3)]
    days += [day(offset, 3) for offset in range(7, 10)]
    assert change_between(
        days, MONDAY + timedelta(days=6), MONDAY + timedelta(days=13)
    ) == Change(before=6, after=3)


@pytest.mark.parametrize(
    ("offsets", "first", "last"),
    [
        ([0, 1, 7, 8, 9], 6, 13),
        ([0, 1, 2, 7, 8], 6, 13),
        ([0, 1, 2, 3, 4], 6, 12),
        ([], 6, 13),
    ],
    ids=["too few before", "too few after", "weeks overlap", "nothing logged"],
)
def test_nothing_is_compared_on_too_little(offsets, first, last):
    days = [day(offset, 4) for offset in offsets]
    assert (
        change_between(
            days, MONDAY + timedelta(days=first), MONDAY + timedelta(days=last)
        )
        is None
    )


@pytest.mark.parametrize(
    ("before", "after", "rules"),
    [
        (
            7,
            5,
            "-2.0 points, the mark of 2 points is reached;"
            " -29%, the mark of 30 % is not reached",
        ),
        (
            3,
            2,
            "-1.0 points, the mark of 2 points is not reached;"
            " -33%, the mark of 30 % is reached",
        ),
        (
            0,
            2,
            "+2.0 points, the mark of 2 points is reached;"
            " there is no percentage of a start at 0",
        ),
    ],
)
def test_both_rules_stand_side_by_side(before, after, rules):
    assert Change(before=before, after=after).rules == rules


@pytest.mark.parametrize(
    ("means", "middle"), [([], None), ([4], 4), ([1, 2, 9], 2), ([2, 4], 3)]
)
def test_the_median_of_a_week(means, middle):
    days = [day(offset - 6, mean) for offset, mean in enumerate(means)]
    assert week_median(days, MONDAY) == middle


def test_today_is_compared_with_the_first_week_of_all():
    days = [day(offset, 6) for offset in range(3)]
    days += [day(offset, 3) for offset in range(100, 103)]
    comparison = compare_with_first_week(days, MONDAY + timedelta(days=103))
    assert comparison.change == Change(before=6, after=3)


def test_today_is_compared_with_four_weeks_ago():
    days = [day(offset, 2) for offset in range(3)]
    days += [day(offset, 5) for offset in range(28, 31)]
    comparison = compare_with_four_weeks_ago(days, MONDAY + timedelta(days=30))
    assert comparison.change == Change(before=2, after=5)


@pytest.mark.parametrize(
    ("offsets", "today", "words"),
    [
        ([], 0, "There is no second week yet to compare with the first."),
        ([0], 12, "There is no second week yet to compare with the first."),
        ([0, 1], 13, "Too few days were logged in your first week to compare with."),
        ([0, 1, 2], 13, "Log on 3 more days of seven to compare with your first week."),
        (
            [0, 1, 2, 12, 13],
            13,
            "Log on 1 more day of seven to compare with your first week.",
        ),
    ],
)
def test_what_is_missing_for_a_comparison_is_said(offsets, today, words):
    days = [day(offset, 4) for offset in offsets]
    comparison = compare_with_first_week(days, MONDAY + timedelta(days=today))
    assert comparison.change is None
    assert comparison.missing_words == words


@pytest.mark.parametrize(
    ("span", "first"),
    [
        (Span.DAY, date(2026, 3, 5)),
        (Span.WEEK, MONDAY),
        (Span.MONTH, date(2026, 3, 1)),
    ],
)
def test_a_span_begins_on_its_first_day(span, first):
    assert start_of(date(2026, 3, 5), span) == first
