"""A person's log over one stretch of time, ready to be shown."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from types import MappingProxyType

from people.models import Person
from progress.analysis.episodes import flares
from progress.analysis.trends import (
    DAY,
    WEEK,
    Change,
    Pain,
    Span,
    change_between,
    start_of,
    summed,
)
from progress.charts.pain_chart import Chart, pain_chart
from progress.log.monthly_totals import months
from progress.models import PainEntry, Session


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """How far back a chart goes; no days: to the first entry."""

    slug: str
    label: str
    days: int | None
    span: Span

    @property
    def is_read_by_day(self) -> bool:
        """Years are read as sums of months, in which no flare-up can be seen."""
        return self.span is not Span.MONTH


REACH = timedelta(days=91)
TWO_WEEKS = Stretch(slug="two-weeks", label="2 weeks", days=14, span=Span.DAY)
THREE_MONTHS = Stretch(slug="three-months", label="3 months", days=91, span=Span.DAY)
STRETCHES: Mapping[str, Stretch] = MappingProxyType(
    {
        stretch.slug: stretch
        for stretch in (
            TWO_WEEKS,
            THREE_MONTHS,
            Stretch(slug="year", label="A year", days=364, span=Span.WEEK),
            Stretch(slug="all", label="All time", days=None, span=Span.MONTH),
        )
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """`days` and `session_days` reach back three months at least, and a week more."""

    stretch: Stretch
    chart: Chart
    change: Change | None
    session_count: int
    days: tuple[Pain, ...]
    session_days: frozenset[date]


def overview(person: Person, stretch: Stretch, today: date) -> Overview:
    """The pain log and sessions of a stretch that ends today.

    Two queries; three where it is not read by day.
    """
    first = today - _reach(stretch) - WEEK
    days = _days(person, first, today)
    session_days = Session.objects.for_person(person).by_day(first, today, person.zone)
    pains, sessions = _marks(person, stretch, today, days, session_days)
    starts_on = _starts_on(pains, stretch, today)
    return Overview(
        stretch=stretch,
        chart=pain_chart(
            pains,
            span=stretch.span,
            starts_on=starts_on,
            ends_on=today,
            session_days=sessions,
            flares=flares(days) if stretch.is_read_by_day else (),
        ),
        change=_change(pains, stretch, starts_on, today),
        session_count=sum(n for day, n in sessions.items() if day >= starts_on),
        days=tuple(days),
        session_days=frozenset(session_days),
    )


def _reach(stretch: Stretch) -> timedelta:
    days = stretch.days if stretch.is_read_by_day and stretch.days else 0
    return max(days * DAY, REACH)


def _days(person: Person, first: date, last: date) -> list[Pain]:
    start, end = (
        datetime.combine(day, time.min, person.zone) for day in (first, last + DAY)
    )
    log = PainEntry.objects.for_person(person)
    return log.since(start).before(end).by_day(person.zone)


def _marks(
    person: Person,
    stretch: Stretch,
    today: date,
    days: list[Pain],
    session_days: dict[date, int],
) -> tuple[list[Pain], dict[date, int]]:
    """What the chart marks; where days are marked, those before it feed its line."""
    first = _starts_on([], stretch, today)
    if not stretch.is_read_by_day:
        found = months(person, first if stretch.days else None, today)
        return found.pains, found.sessions
    if stretch.span is Span.DAY:
        return days, session_days
    shown = [day for day in days if day.starts_on >= first]
    return summed(shown, stretch.span), session_days


def _starts_on(pains: list[Pain], stretch: Stretch, today: date) -> date:
    """A whole week or month comes first, so that nothing of it is left out."""
    if stretch.days:
        return start_of(today - timedelta(days=stretch.days - 1), stretch.span)
    return pains[0].starts_on if pains else today - WEEK


def _change(
    pains: list[Pain], stretch: Stretch, starts_on: date, today: date
) -> Change | None:
    if stretch.span is not Span.DAY:
        return None
    return change_between(pains, starts_on + WEEK - DAY, today)
