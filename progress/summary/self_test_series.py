"""Scores of the self-tests over time."""

from collections.abc import Iterable
from itertools import groupby

from assessment.models import TestScore, TestSession
from assessment.self_tests.definitions import SELF_TEST_NUMBERS, get_self_test
from assessment.self_tests.rules.retest import ScoreChange, get_detectable_change
from exercises.values.vocabulary import Side
from people.models import Person
from progress.charts.measure_chart import (
    MeasureReading,
    MeasureSeries,
    build_measure_series,
    format_change_text,
)

MAXIMUM_TEST_SESSIONS = 12


def load_self_test_series(person: Person) -> tuple[MeasureSeries, ...]:
    sessions = TestSession.objects.for_person(person).finished_latest_first()[
        :MAXIMUM_TEST_SESSIONS
    ]
    scores = TestScore.objects.filter(test_session__in=sessions.values("pk"))
    valid = sorted(
        (
            score
            for score in scores.select_related("test_session")
            if score.test_result.is_valid and get_self_test(score.test).unit.symbol
        ),
        key=lambda score: (
            SELF_TEST_NUMBERS[score.test],
            score.side or "",
            score.scored_at,
        ),
    )
    return tuple(
        build_self_test_series(test, side, group, person)
        for (test, side), group in groupby(valid, lambda each: (each.test, each.side))
    )


def build_self_test_series(
    test_slug: str, side: Side | None, scores: Iterable[TestScore], person: Person
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
    change = ScoreChange(
        test=test,
        side=side,
        before=readings[0].value,
        after=readings[-1].value,
    )
    return build_measure_series(
        f"{test.name}, {side}" if side else test.name,
        format_change_text(readings, change.verdict),
        readings,
        detectable_change=get_detectable_change(test),
    )
