"""Walked minutes by week, from Monday, over time."""

from collections import Counter
from collections.abc import Mapping
from datetime import date

from core.values.days import WEEK, week_start
from people.models import Person
from progress.charts.measure_chart import (
    MeasureReading,
    MeasureSeries,
    build_measure_series,
)
from progress.models import Walk
from progress.values.chart_range import HALF_A_YEAR


def load_walked_minutes(person: Person, today: date) -> Mapping[date, int]:
    """The minutes of each day with a walk in half a year."""
    walks = Walk.objects.for_person(person)
    return walks.walked_on_days(today - HALF_A_YEAR, today).sum_minutes_by_day()


def build_walking_series(
    minutes_by_day: Mapping[date, int], today: date
) -> MeasureSeries | None:
    """Every week since the first walk; one without a walk is nought."""
    if not minutes_by_day:
        return None
    by_week: Counter[date] = Counter()
    for day, minutes in minutes_by_day.items():
        by_week[week_start(day)] += minutes
    monday, weeks = min(by_week), []
    while monday <= today:
        weeks.append(monday)
        monday += WEEK
    readings = [
        MeasureReading(
            on=week, value=by_week[week], value_label=f"{by_week[week]} minutes"
        )
        for week in weeks
    ]
    text = f"{by_week[weeks[-1]]} minutes this week so far."
    return build_measure_series("Minutes a week", text, readings)
