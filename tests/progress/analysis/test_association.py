from datetime import date

import pytest

from core.values.days import DAY
from progress.analysis.association import (
    SessionPainAssociation,
    WeekAdherence,
    compute_session_association,
    compute_student_quantile_975,
    compute_weekly_adherence,
    compute_welch_margin,
)
from progress.values.pain_summary import PainSummary

MONDAY = date(2026, 3, 2)


def days_of(*pains):
    return [
        PainSummary(starts_on=MONDAY + n * DAY, low=pain, high=pain, mean=pain, count=1)
        for n, pain in enumerate(pains)
        if pain is not None
    ]


def session_days(*offsets):
    return {MONDAY + offset * DAY for offset in offsets}


def test_sessions_are_counted_by_week_and_empty_weeks_stay():
    weeks = compute_weekly_adherence(
        session_days(0, 2, 6, 14),
        first=MONDAY + 3 * DAY,
        last=MONDAY + 15 * DAY,
        days_planned=3,
        walked_minutes={MONDAY: 10, MONDAY + DAY: 5, MONDAY - DAY: 60},
    )
    walked = [(2, 15), (0, 0), (0, 0)]
    assert weeks == tuple(
        WeekAdherence(
            starts_on=MONDAY + 7 * week * DAY,
            days_done=done,
            days_planned=3,
            days_walked=days,
            minutes_walked=minutes,
        )
        for week, (done, (days, minutes)) in enumerate(
            zip([3, 0, 1], walked, strict=True)
        )
    )
    assert [week.is_plan_met for week in weeks] == [True, False, False]


def test_pain_the_day_after_a_session_is_set_against_other_days():
    found = compute_session_association(
        days_of(*[4, 2] * 11), session_days(*range(0, 22, 2))
    )
    assert (found.count_after_session, found.count_after_other) == (11, 10)
    assert found.difference == -2
    assert found.result_text == (
        "The day after a session, pain was on average 2.0 points lower than after"
        " other days (95 % interval: -2.0 to -2.0 points). This is no proof: on a"
        " good day it is also easier to exercise, and other things change pain too."
    )


def test_a_day_without_an_entry_makes_no_pair():
    found = compute_session_association(days_of(4, None, 4, 4), session_days(0, 2))
    assert found == SessionPainAssociation(count_after_session=1, count_after_other=0)
    assert found.result_text.endswith(
        "Still missing: 9 after a session, 10 after a day without."
    )


def test_more_pain_is_said_to_be_higher():
    words = SessionPainAssociation(
        count_after_session=10, count_after_other=10, difference=0.5, margin=1
    ).result_text
    assert "0.5 points higher" in words
    assert "-0.5 to +1.5 points" in words


@pytest.mark.parametrize(
    ("freedom", "quantile"), [(9, 2.2622), (10, 2.2281), (20, 2.0860), (120, 1.9799)]
)
def test_the_quantiles_are_those_of_students_table(freedom, quantile):
    assert compute_student_quantile_975(freedom) == pytest.approx(quantile, abs=0.001)


def test_the_interval_is_welchs():
    one = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
    other = [2, 2, 3, 3, 4, 4, 5, 5, 6, 6]
    assert compute_welch_margin(one, other) == pytest.approx(2.300, abs=0.01)


def test_days_that_are_all_alike_leave_no_margin():
    assert compute_welch_margin([3, 3], [1, 1]) == 0
