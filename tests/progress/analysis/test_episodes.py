from datetime import date

import pytest

from core.values.days import DAY
from progress.analysis.episodes import (
    FlareUp,
    assess_recovery,
    find_flare_ups,
    find_recurrences,
)
from progress.values.pain_summary import PainSummary

MONDAY = date(2026, 3, 2)


def days_of(*pains, flare=(), limited=()):
    """A day for each number, from Monday on; None is a day that was not logged."""
    return [
        PainSummary(
            starts_on=MONDAY + offset * DAY,
            low=pain,
            high=pain,
            mean=pain,
            count=1,
            is_flare=offset in flare,
            is_limited=offset in limited,
        )
        for offset, pain in enumerate(pains)
        if pain is not None
    ]


def offsets(found):
    return [
        ((flare.starts_on - MONDAY).days, (flare.ends_on - MONDAY).days)
        for flare in found
    ]


@pytest.mark.parametrize(
    ("pains", "found"),
    [
        ([], []),
        ([9], []),
        ([3, 3, 3, 5, 5], [(3, 4)]),
        ([3, 3, 3, 5, 4], []),
        ([3, 3, 3, 4, 4], []),
        ([3, 3, 5, 5, 5], []),
        ([3, 3, 3, 5, None, 5], []),
        ([3, 3, 3, 5, 5, None, 5], [(3, 4)]),
        ([3, 3, 3, 6, 7, 8, 3], [(3, 5)]),
        ([0, 0, 0, 2, 2], [(3, 4)]),
        ([2, 2, 2, 5, 5, 2, 2, 2, 2, 2, 2, 6, 6], [(3, 4), (11, 12)]),
        ([3, 3, 3, *[None] * 7, 6, 6], []),
    ],
    ids=[
        "nothing logged",
        "one entry",
        "two days two points up",
        "one day only",
        "one point only",
        "two days are no week to rise from",
        "a gap is no second day",
        "a gap ends it",
        "it lasts while pain stays up",
        "from nothing",
        "twice",
        "a week too old to rise from",
    ],
)
def test_a_flare_up_is_two_points_over_the_week_before_for_two_days(pains, found):
    assert offsets(find_flare_ups(days_of(*pains))) == found


def test_a_flare_up_that_is_reported_needs_no_rise():
    [flare] = find_flare_ups(days_of(4, 4, flare={1}))
    assert flare == FlareUp(
        starts_on=MONDAY + DAY, ends_on=MONDAY + DAY, is_reported=True
    )


def test_what_is_reported_and_what_rises_on_the_next_day_is_one_flare_up():
    found = find_flare_ups(days_of(3, 3, 3, 4, 6, 6, flare={3}))
    assert offsets(found) == [(3, 5)]
    assert found[0].is_reported


@pytest.mark.parametrize(
    ("pains", "abilities", "is_recovered", "words"),
    [
        (
            [0, 1, 0, 0, 1, 0, 0],
            [10, 9],
            True,
            "Recovered: pain of 0 or 1 for seven days, and your activities are back.",
        ),
        (
            [0, 1, 0, 0, 1, 0, 0],
            [10, 5],
            False,
            "There was pain of 0 or 1 for seven days. Your activities are not all back"
            " yet.",
        ),
        (
            [0, 1, 0, 0, 1, 0, 0],
            [],
            False,
            "There was pain of 0 or 1 for seven days. Name your activities to see them"
            " come back.",
        ),
        ([0, 1, 0, 2, 1, 0, 0], [10], False, ""),
        (
            [0, None, 0, 0, 1, 0, 0],
            [10],
            False,
            "Pain was 0 or 1 on each day you logged this week. A day without an"
            " entry says nothing: seven logged days in a row would.",
        ),
        ([0, None, 0, 0, 5, 0, 0], [10], False, ""),
        ([], [10], False, ""),
    ],
)
def test_recovered_is_a_calm_week_with_activities_back(
    pains, abilities, is_recovered, words
):
    found = assess_recovery(days_of(*pains), MONDAY + 6 * DAY, abilities)
    assert found.is_recovered is is_recovered
    assert found.status_text == words


@pytest.mark.parametrize(
    ("pains", "limited", "found"),
    [
        ([1] * 30 + [4], {30}, [30]),
        ([1] * 30 + [4], set(), []),
        ([1] * 29 + [4], {29}, []),
        ([1] * 30 + [3, 5], {31}, [31]),
        ([1] * 30 + [3] * 7 + [5], {37}, []),
        ([1] * 15 + [None] * 6 + [1] * 15 + [5], {36}, [36]),
        ([1] * 15 + [None] * 7 + [1] * 15 + [5], {37}, []),
        ([1] * 15 + [4] + [1] * 15 + [5], {31}, []),
        ([1] * 30 + [5, 5, 5], {30, 31, 32}, [30]),
        ([0] * 15 + [1] + [0] * 29, {15}, []),
        ([5], {0}, []),
        ([], set(), []),
    ],
    ids=[
        "after thirty good days",
        "pain alone is none",
        "after twenty-nine",
        "worse day by day",
        "long after the last good day",
        "over a gap of a week",
        "over a longer gap",
        "a bad day among them",
        "counted once",
        "a limited day is no good day",
        "one entry",
        "nothing logged",
    ],
)
def test_a_recurrence_limits_after_thirty_good_days(pains, limited, found):
    days = find_recurrences(days_of(*pains, limited=limited))
    assert [(day - MONDAY).days for day in days] == found
