"""Scores of the PEG scale over time."""

from datetime import date

from people.models import Person
from progress.charts.measure_chart import (
    ZERO_TO_TEN_AXIS,
    MeasureReading,
    MeasureSeries,
    build_measure_series,
)
from progress.models import PegScore
from progress.values.chart_range import HALF_A_YEAR


def load_peg_series(person: Person, today: date) -> MeasureSeries | None:
    scores = PegScore.objects.for_person(person)
    recent = scores.filter(week_starts_on__gt=today - HALF_A_YEAR)
    readings = list(map(build_peg_reading, recent))
    if not readings:
        return None
    first, last = readings[0].value, readings[-1].value
    text = f"From {first:.1f} to {last:.1f} of 10; lower is better."
    return build_measure_series(
        "What pain takes away", text, readings, axis=ZERO_TO_TEN_AXIS
    )


def build_peg_reading(score: PegScore) -> MeasureReading:
    return MeasureReading(
        on=score.week_starts_on,
        value=score.mean_score,
        value_label=f"{score.mean_score:.1f} of 10 (pain {score.pain}, joy of life"
        f" {score.enjoyment}, doing things {score.general_activity})",
    )
