from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from progress.analysis.trends import (
    PainChange,
    compare_with_first_week,
    compare_with_four_weeks_ago,
    compute_week_change,
    compute_week_mean,
    compute_week_median,
    logged_days_in_week,
)
from tests.progress.pain_logs import MONDAY, day, logs


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
    change = PainChange(before=before, after=after)
    assert change.is_points_rule_met is is_two_points
    assert change.is_share_rule_met is is_thirty_percent


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        (6, 3.7, "an improvement that usually matters"),
        (3, 2, "an improvement that usually matters"),
        (2, 1.1, "too small a change to count on"),
        (1.5, 0.6, "too small a change to count on"),
        (7, 5.5, "too small a change to count on"),
        (5, 4.5, "too small a change to count on"),
        (4, 4, "too small a change to count on"),
        (3, 3.9, "too small a change to count on"),
        (2, 3.5, "a small rise"),
        (3, 5, "a clear rise"),
        (0, 2, "a clear rise"),
    ],
)
def test_a_change_says_what_it_means(before, after, words):
    assert PainChange(before=before, after=after).importance_label == words


MEANS = st.floats(0, 10).map(lambda mean: round(mean, 2))


@given(MEANS, MEANS)
def test_no_change_below_a_point_is_said_to_matter(before, after):
    change = PainChange(before=before, after=after)
    matters = change.is_important_improvement or change.is_clear_rise
    assert not matters or abs(change.difference_points) >= 1
    assert not ("matters" in change.importance_label and change.is_rise)
    assert not (change.is_important_improvement and change.is_clear_rise)


def test_a_start_at_zero_divides_nothing():
    assert PainChange(before=0, after=3).difference_share is None


def test_a_week_is_seven_days_with_its_last():
    days = [day(offset, 4) for offset in range(-8, 2)]
    chosen = logged_days_in_week(days, MONDAY)
    assert [pain.starts_on for pain in chosen] == [
        MONDAY + timedelta(days=offset) for offset in range(-6, 1)
    ]


def test_days_without_entries_are_gaps_and_not_zero():
    assert compute_week_mean([day(-5, 6), day(0, 4)], MONDAY, least_days=1) == 5


def test_an_empty_week_has_no_mean():
    assert compute_week_mean([day(-7, 6)], MONDAY, least_days=1) is None


@pytest.mark.parametrize(("least_days", "mean"), [(2, 5), (3, None)])
def test_too_few_days_have_no_mean(least_days, mean):
    days = [day(-5, 6), day(0, 4)]
    assert compute_week_mean(days, MONDAY, least_days=least_days) == mean


def test_two_full_weeks_are_compared():
    days = [day(offset, 6) for offset in range(3)]
    days += [day(offset, 3) for offset in range(7, 10)]
    assert compute_week_change(
        days, MONDAY + timedelta(days=6), MONDAY + timedelta(days=13)
    ) == PainChange(before=6, after=3)


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
        compute_week_change(
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
            " -29%, the mark of 30% is not reached",
        ),
        (
            3,
            2,
            "-1.0 points, the mark of 2 points is not reached;"
            " -33%, the mark of 30% is reached",
        ),
        (
            0,
            2,
            "+2.0 points, the mark of 2 points is reached, which is our own for a rise",
        ),
        (
            2,
            1.2,
            "-0.8 points, the mark of 2 points is not reached;"
            " -40%, the mark of 30% is reached; less than 1 point never counts",
        ),
        (
            0,
            0,
            "+0.0 points, the mark of 2 points is not reached;"
            " there is no percentage of a start at 0; less than 1 point never counts",
        ),
    ],
)
def test_both_rules_stand_side_by_side(before, after, rules):
    assert PainChange(before=before, after=after).rules_text == rules


@pytest.mark.parametrize(
    ("means", "middle"), [([], None), ([4], 4), ([1, 2, 9], 2), ([2, 4], 3)]
)
def test_the_median_of_a_week(means, middle):
    days = [day(offset - 6, mean) for offset, mean in enumerate(means)]
    assert compute_week_median(days, MONDAY) == middle


def test_today_is_compared_with_the_first_week_of_all():
    days = [day(offset, 6) for offset in range(3)]
    days += [day(offset, 3) for offset in range(100, 103)]
    comparison = compare_with_first_week(days, MONDAY + timedelta(days=103))
    assert comparison.change == PainChange(before=6, after=3)


def test_today_is_compared_with_four_weeks_ago():
    days = [day(offset, 2) for offset in range(3)]
    days += [day(offset, 5) for offset in range(28, 31)]
    comparison = compare_with_four_weeks_ago(days, MONDAY + timedelta(days=30))
    assert comparison.change == PainChange(before=2, after=5)


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
    assert comparison.missing_days_text == words


@given(logs(), st.integers(-10, 70))
def test_a_week_is_read_from_what_was_logged_and_a_gap_is_never_zero(days, offset):
    last = MONDAY + timedelta(days=offset)
    logged = [each.mean for each in days if 0 <= (last - each.starts_on).days < 7]
    for found in (
        compute_week_mean(days, last, least_days=1),
        compute_week_median(days, last),
    ):
        assert (found is None) == (logged == [])
        if found is not None:
            assert min(logged) - 1e-9 <= found <= max(logged) + 1e-9


@given(logs(), st.integers(0, 70), st.integers(0, 70))
def test_days_outside_both_weeks_change_no_comparison(days, first, last):
    ends = [MONDAY + timedelta(days=offset) for offset in (first, last)]
    near = [d for d in days if any(0 <= (end - d.starts_on).days < 7 for end in ends)]
    assert compute_week_change(near, *ends) == compute_week_change(days, *ends)


@given(st.floats(0, 10), st.floats(0, 10))
def test_the_way_back_is_as_many_points(before, after):
    there, back = (
        PainChange(before=before, after=after),
        PainChange(before=after, after=before),
    )
    assert there.difference_points == -back.difference_points
    assert there.is_points_rule_met == back.is_points_rule_met
