"""Ratings of the followed activities over time."""

from datetime import date
from itertools import groupby

from people.models import Person
from progress.charts.measure_chart import (
    ZERO_TO_TEN_AXIS,
    MeasureReading,
    MeasureSeries,
    build_measure_series,
    format_change_text,
)
from progress.models import PsfsRating
from progress.values.chart_range import HALF_A_YEAR

# The 90 % limit for one activity (Stratford and others, 1995); it is 2 for a mean.
PSFS_DETECTABLE_CHANGE = 3


def load_psfs_series(person: Person, today: date) -> tuple[MeasureSeries, ...]:
    ratings = PsfsRating.objects.of_followed_activities(person)
    recent = ratings.filter(rated_on__gt=today - HALF_A_YEAR)
    return tuple(
        build_psfs_series(activity.name, list(map(build_psfs_reading, group)))
        for activity, group in groupby(
            recent.select_related("activity"), lambda rating: rating.activity
        )
    )


def build_psfs_reading(rating: PsfsRating) -> MeasureReading:
    return MeasureReading(
        on=rating.rated_on, value=rating.ability, value_label=f"{rating.ability} of 10"
    )


def build_psfs_series(name: str, readings: list[MeasureReading]) -> MeasureSeries:
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
