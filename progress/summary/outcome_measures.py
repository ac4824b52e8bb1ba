"""Self-tests, activities and weeks as values over time: one query each."""

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import groupby

from assessment.models import TestScore, TestSession
from assessment.self_tests.definitions import SELF_TEST_NUMBERS, get_self_test
from assessment.self_tests.rules.retest import ScoreChange as TestChange
from assessment.self_tests.rules.retest import get_detectable_change
from core.values.days import format_long_date
from exercises.values.vocabulary import Side
from people.models import Person
from progress.charts.measure_chart import (
    MeasureReading,
    MeasureSeries,
    ValueAxis,
    build_measure_series,
)
from progress.models import PegScore, PsfsRating

MEASURE_HISTORY = timedelta(days=182)
MAXIMUM_TEST_SESSIONS = 12
# The same scale for each: side by side they can be compared.
ZERO_TO_TEN_AXIS = ValueAxis(low=0, high=10)
PSFS_DETECTABLE_CHANGE = 3  # points of one activity; 2 of the mean of several
PSFS_DETECTABLE_CHANGE_SOURCE = (
    "90 % limit for one activity: Stratford and others, Physiotherapy Canada 1995"
)


def load_self_test_series(person: Person) -> tuple[MeasureSeries, ...]:
    sittings = TestSession.objects.for_person(person).finished_latest_first()[
        :MAXIMUM_TEST_SESSIONS
    ]
    scores = TestScore.objects.filter(test_session__in=sittings.values("pk"))
    valid = sorted(
        (
            score
            for score in scores.select_related("test_session")
            if score.test_result.is_valid and get_self_test(score.test).unit.symbol
        ),
        key=lambda score: (SELF_TEST_NUMBERS[score.test], score.side, score.scored_at),
    )
    return tuple(
        _build_self_test_series(test, side, group, person)
        for (test, side), group in groupby(valid, lambda each: (each.test, each.side))
    )


def _build_self_test_series(
    test_slug: str, side: str, scores: Iterable[TestScore], person: Person
) -> MeasureSeries:
    test = get_self_test(test_slug)
    readings = [
        MeasureReading(
            on=person.local_day(score.scored_at),
            value=score.value,
            value_label=test.format_score(score.value),
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
    return build_measure_series(
        f"{test.name}, {side}" if side else test.name,
        format_change_text(readings, change.verdict),
        readings,
        detectable_change=get_detectable_change(test),
    )


def format_change_text(readings: list[MeasureReading], verdict: str) -> str:
    if len(readings) == 1:
        return f"{readings[0].value_label} on {format_long_date(readings[0].on)}."
    return f"From {readings[0].value_label} to {readings[-1].value_label}: {verdict}."


def load_psfs_series(person: Person, today: date) -> tuple[MeasureSeries, ...]:
    ratings = PsfsRating.objects.filter(
        activity__person_id=person.pk,
        activity__stopped_on=None,
        rated_on__gt=today - MEASURE_HISTORY,
    )
    ordered = ratings.select_related("activity").order_by(
        "activity__number", "rated_on"
    )
    return tuple(
        _build_psfs_series(name, [_build_psfs_reading(each) for each in group])
        for (_, name), group in groupby(
            ordered, lambda each: (each.activity.number, each.activity.name)
        )
    )


def _build_psfs_reading(rating: PsfsRating) -> MeasureReading:
    return MeasureReading(
        on=rating.rated_on, value=rating.ability, value_label=f"{rating.ability} of 10"
    )


def _build_psfs_series(name: str, readings: list[MeasureReading]) -> MeasureSeries:
    gained = readings[-1].value - readings[0].value
    verdict = "better" if gained > 0 else "worse"
    if abs(gained) < PSFS_DETECTABLE_CHANGE:
        verdict = "too small a change to count on"
    return build_measure_series(
        name,
        format_change_text(readings, verdict),
        readings,
        detectable_change=PSFS_DETECTABLE_CHANGE,
        axis=ZERO_TO_TEN_AXIS,
    )


def load_peg_series(person: Person, today: date) -> MeasureSeries | None:
    weeks = PegScore.objects.for_person(person).filter(
        week_starts_on__gt=today - MEASURE_HISTORY
    )
    readings = [
        MeasureReading(
            on=week.week_starts_on,
            value=week.mean_score,
            value_label=f"{week.mean_score:.1f} of 10 (pain {week.pain}, joy of life"
            f" {week.enjoyment}, doing things {week.general_activity})",
        )
        for week in weeks
    ]
    if not readings:
        return None
    first, last = readings[0].value, readings[-1].value
    words = f"From {first:.1f} to {last:.1f} of 10; lower is better."
    return build_measure_series(
        "What pain takes away", words, readings, axis=ZERO_TO_TEN_AXIS
    )
