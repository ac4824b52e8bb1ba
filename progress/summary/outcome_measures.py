"""Self-tests, activities and weeks as values over time: one query each."""

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import groupby

from assessment.models import Assessment, TestScore
from assessment.self_tests.definitions import NUMBERS, by_slug
from assessment.self_tests.rules.retest import Change as TestChange
from assessment.self_tests.rules.retest import detectable_change
from core.values.days import long_date
from exercises.values.vocabulary import Side
from people.models import Person
from progress.charts.series import Reading, Scale, Series, series
from progress.models import ActivityRating, WeeklyInterference

REACH = timedelta(days=182)
MOST_SITTINGS = 12
# The same scale for each: side by side they can be compared.
ZERO_TO_TEN = Scale(low=0, high=10)
ABILITY_DETECTABLE_CHANGE = 3  # points of one activity; 2 of the mean of several
ABILITY_SOURCE = (
    "90 % limit for one activity: Stratford and others, Physiotherapy Canada 1995"
)


def test_series(person: Person) -> tuple[Series, ...]:
    sittings = Assessment.objects.for_person(person).finished()[:MOST_SITTINGS]
    scores = TestScore.objects.filter(assessment__in=sittings.values("pk"))
    valid = sorted(
        (
            score
            for score in scores.select_related("assessment")
            if score.result.is_valid and by_slug(score.test).unit.symbol
        ),
        key=lambda score: (NUMBERS[score.test], score.side, score.scored_at),
    )
    return tuple(
        _test(test, side, group, person)
        for (test, side), group in groupby(valid, lambda each: (each.test, each.side))
    )


def _test(slug: str, side: str, scores: Iterable[TestScore], person: Person) -> Series:
    test = by_slug(slug)
    readings = [
        Reading(
            on=person.day_of(score.scored_at),
            value=score.value,
            words=test.in_words(score.value),
        )
        for score in scores
        if score.value is not None
    ]
    change = TestChange(
        test=test,
        side=Side(side) if side else None,
        before=readings[0].value,
        after=readings[-1].value,
    )
    return series(
        f"{test.name}, {side}" if side else test.name,
        changed_words(readings, change.verdict),
        readings,
        detectable_change=detectable_change(test),
    )


def changed_words(readings: list[Reading], verdict: str) -> str:
    if len(readings) == 1:
        return f"{readings[0].words} on {long_date(readings[0].on)}."
    return f"From {readings[0].words} to {readings[-1].words}: {verdict}."


def activity_series(person: Person, today: date) -> tuple[Series, ...]:
    ratings = ActivityRating.objects.filter(
        activity__person_id=person.pk,
        activity__stopped_on=None,
        rated_on__gt=today - REACH,
    )
    ordered = ratings.select_related("activity").order_by(
        "activity__number", "rated_on"
    )
    return tuple(
        _activity(name, [_rating(each) for each in group])
        for (_, name), group in groupby(
            ordered, lambda each: (each.activity.number, each.activity.name)
        )
    )


def _rating(rating: ActivityRating) -> Reading:
    return Reading(
        on=rating.rated_on, value=rating.ability, words=f"{rating.ability} of 10"
    )


def _activity(name: str, readings: list[Reading]) -> Series:
    gained = readings[-1].value - readings[0].value
    verdict = "better" if gained > 0 else "worse"
    if abs(gained) < ABILITY_DETECTABLE_CHANGE:
        verdict = "too small a change to count on"
    return series(
        name,
        changed_words(readings, verdict),
        readings,
        detectable_change=ABILITY_DETECTABLE_CHANGE,
        scale=ZERO_TO_TEN,
    )


def week_series(person: Person, today: date) -> Series | None:
    weeks = WeeklyInterference.objects.for_person(person).filter(
        week_starts_on__gt=today - REACH
    )
    readings = [
        Reading(
            on=week.week_starts_on,
            value=week.mean,
            words=f"{week.mean:.1f} of 10 (pain {week.pain}, joy of life"
            f" {week.enjoyment}, doing things {week.activity})",
        )
        for week in weeks
    ]
    if not readings:
        return None
    first, last = readings[0].value, readings[-1].value
    words = f"From {first:.1f} to {last:.1f} of 10; lower is better."
    return series("What pain takes away", words, readings, scale=ZERO_TO_TEN)
