"""A summary of the pain of a day, a week or a month; knows no storage."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import groupby
from math import fsum
from operator import attrgetter

from core.values.days import week_start


class TimeResolution(StrEnum):
    """The length of the period that one summary covers."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


def start_of_period(day: date, resolution: TimeResolution) -> date:
    if resolution is TimeResolution.MONTH:
        return day.replace(day=1)
    return week_start(day) if resolution is TimeResolution.WEEK else day


@dataclass(frozen=True, slots=True, kw_only=True)
class PainSummary:
    """What was logged in one day, week or month: pain from 0 to 10.

    `is_flare`: the person called it a flare-up. `is_limited`: it stopped them
    from doing something they usually do.
    """

    starts_on: date
    low: int
    high: int
    mean: float
    count: int
    is_flare: bool = False
    is_limited: bool = False


get_starts_on = attrgetter("starts_on")


def index_by_day(days: Iterable[PainSummary]) -> dict[date, PainSummary]:
    return {day.starts_on: day for day in days}


def summarise_days(
    days: Iterable[PainSummary], resolution: TimeResolution
) -> list[PainSummary]:
    """Weeks or months from days in order; every entry has the same weight."""
    return [
        summarise_period(starts_on, list(group))
        for starts_on, group in groupby(
            days, lambda day: start_of_period(day.starts_on, resolution)
        )
    ]


def summarise_period(starts_on: date, days: Sequence[PainSummary]) -> PainSummary:
    count = sum(day.count for day in days)
    return PainSummary(
        starts_on=starts_on,
        low=min(day.low for day in days),
        high=max(day.high for day in days),
        mean=fsum(day.mean * day.count for day in days) / count,
        count=count,
        is_flare=any(day.is_flare for day in days),
        is_limited=any(day.is_limited for day in days),
    )
