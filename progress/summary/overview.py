"""The pain chart of a person, and the days and sessions behind it."""

from dataclasses import dataclass
from datetime import date, timedelta

from core.values.days import DAY, WEEK
from people.models import Person
from progress.analysis.episodes import find_flare_ups
from progress.analysis.trends import PainChange, compute_week_change
from progress.charts.pain_chart import PainChart, build_pain_chart
from progress.log.monthly_totals import load_monthly_totals
from progress.models import PainEntry, Session
from progress.values.chart_range import THREE_MONTHS, ChartRange
from progress.values.pain_summary import (
    PainSummary,
    TimeResolution,
    start_of_period,
    summarise_days,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressOverview:
    """`days` and `session_days` cover three months and a week at least."""

    chart_range: ChartRange
    chart: PainChart
    change: PainChange | None
    session_count: int
    days: tuple[PainSummary, ...]
    session_days: frozenset[date]


def load_progress_overview(
    person: Person, chart_range: ChartRange, today: date
) -> ProgressOverview:
    """The pain log and the sessions of a range that ends today.

    Two queries; three if it is not read by day, four from the first entry.
    """
    first = today - history_length(chart_range) - WEEK
    days = load_pain_days(person, first, today)
    session_days = Session.objects.for_person(person).count_by_day(
        first, today, person.zone_info
    )
    pains, sessions = load_charted_values(
        person, chart_range, today, days, session_days
    )
    starts_on = find_chart_start(pains, chart_range, today)
    return ProgressOverview(
        chart_range=chart_range,
        chart=build_pain_chart(
            pains,
            resolution=chart_range.resolution,
            starts_on=starts_on,
            ends_on=today,
            session_days=sessions,
            flare_ups=find_flare_ups(days) if chart_range.is_loaded_by_day else (),
        ),
        change=compute_charted_change(pains, chart_range, starts_on, today),
        session_count=sum(n for day, n in sessions.items() if day >= starts_on),
        days=tuple(days),
        session_days=frozenset(session_days),
    )


def history_length(chart_range: ChartRange) -> timedelta:
    days = chart_range.days if chart_range.is_loaded_by_day and chart_range.days else 0
    return max(days * DAY, THREE_MONTHS)


def load_pain_days(person: Person, first: date, last: date) -> list[PainSummary]:
    log, zone = PainEntry.objects.for_person(person), person.zone_info
    return log.felt_on_days(first, last, zone).summarise_by_day(zone)


def load_charted_values(
    person: Person,
    chart_range: ChartRange,
    today: date,
    days: list[PainSummary],
    session_days: dict[date, int],
) -> tuple[list[PainSummary], dict[date, int]]:
    """What the chart plots; days before its start are needed for the weekly means."""
    first = find_chart_start([], chart_range, today)
    if not chart_range.is_loaded_by_day:
        totals = load_monthly_totals(person, first if chart_range.days else None, today)
        return totals.pains, totals.session_counts
    if chart_range.resolution is TimeResolution.DAY:
        return days, session_days
    shown = [day for day in days if day.starts_on >= first]
    return summarise_days(shown, chart_range.resolution), session_days


def find_chart_start(
    pains: list[PainSummary], chart_range: ChartRange, today: date
) -> date:
    """The chart starts with a whole week or month, not in the middle of one."""
    if chart_range.days:
        return start_of_period(
            today - (chart_range.days - 1) * DAY, chart_range.resolution
        )
    return pains[0].starts_on if pains else today - WEEK


def compute_charted_change(
    pains: list[PainSummary], chart_range: ChartRange, starts_on: date, today: date
) -> PainChange | None:
    if chart_range.resolution is not TimeResolution.DAY:
        return None
    return compute_week_change(pains, starts_on + WEEK - DAY, today)
