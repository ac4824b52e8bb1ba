"""A person's log over one stretch of time, ready to be shown."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from types import MappingProxyType

from people.models import Person
from progress.charts import Chart, pain_chart
from progress.models import PainEntry, Session
from progress.trends import WEEK, Change, Pain, Span, change_between


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """How far back a chart goes; no days: to the first entry."""

    slug: str
    label: str
    days: int | None
    span: Span


TWO_WEEKS = Stretch(slug="two-weeks", label="2 weeks", days=14, span=Span.DAY)
THREE_MONTHS = Stretch(slug="three-months", label="3 months", days=91, span=Span.DAY)
STRETCHES: Mapping[str, Stretch] = MappingProxyType(
    {
        stretch.slug: stretch
        for stretch in (
            TWO_WEEKS,
            THREE_MONTHS,
            Stretch(slug="year", label="A year", days=364, span=Span.WEEK),
            Stretch(slug="all", label="All", days=None, span=Span.MONTH),
        )
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    stretch: Stretch
    chart: Chart
    change: Change | None
    session_count: int


def overview(person: Person, stretch: Stretch, today: date) -> Overview:
    """The pain log and sessions of a stretch that ends today; two queries."""
    pains = _pains(person, stretch, today)
    starts_on = _starts_on(pains, stretch, today)
    session_days = Session.objects.for_person(person).days(
        starts_on, today, person.zone
    )
    return Overview(
        stretch=stretch,
        chart=pain_chart(
            pains,
            span=stretch.span,
            starts_on=starts_on,
            ends_on=today,
            session_days=session_days,
        ),
        change=_change(pains, stretch, starts_on, today),
        session_count=len(session_days),
    )


def _pains(person: Person, stretch: Stretch, today: date) -> list[Pain]:
    entries = PainEntry.objects.for_person(person)
    if stretch.days:
        first = today - timedelta(days=stretch.days) - WEEK
        entries = entries.since(datetime.combine(first, time.min, person.zone))
    return entries.by(stretch.span, person.zone)


def _starts_on(pains: list[Pain], stretch: Stretch, today: date) -> date:
    if stretch.days:
        return today - timedelta(days=stretch.days - 1)
    return pains[0].starts_on if pains else today - WEEK


def _change(
    pains: list[Pain], stretch: Stretch, starts_on: date, today: date
) -> Change | None:
    if stretch.span is not Span.DAY:
        return None
    return change_between(pains, starts_on + WEEK - timedelta(days=1), today)
