"""A person's log over one stretch of time, ready to be shown."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from types import MappingProxyType

from people.models import Person
from progress.charts import Chart, pain_chart
from progress.courses import flares
from progress.models import PainEntry, Session
from progress.trends import DAY, WEEK, Change, Pain, Span, change_between, start_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """How far back a chart goes; no days: to the first entry."""

    slug: str
    label: str
    days: int | None
    span: Span


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
            Stretch(slug="all", label="All", days=None, span=Span.MONTH),
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

    Two queries; three where a mark is more than a day.
    """
    days = _days(person, stretch, today)
    pains = days if stretch.span is Span.DAY else _pains(person, stretch, today)
    starts_on = _starts_on(pains, stretch, today)
    session_days = Session.objects.for_person(person).days(
        min(starts_on, today - REACH - WEEK), today, person.zone
    )
    return Overview(
        stretch=stretch,
        chart=pain_chart(
            pains,
            span=stretch.span,
            starts_on=starts_on,
            ends_on=today,
            session_days=session_days,
            flares=flares(days) if stretch.days else (),
        ),
        change=_change(pains, stretch, starts_on, today),
        session_count=sum(day >= starts_on for day in session_days),
        days=tuple(days),
        session_days=frozenset(session_days),
    )


def _days(person: Person, stretch: Stretch, today: date) -> list[Pain]:
    reach = max(stretch.days or 0, REACH.days) * DAY
    first = today - reach - WEEK
    entries = PainEntry.objects.for_person(person)
    since = entries.since(datetime.combine(first, time.min, person.zone))
    return since.by(Span.DAY, person.zone)


def _pains(person: Person, stretch: Stretch, today: date) -> list[Pain]:
    entries = PainEntry.objects.for_person(person)
    if stretch.days:
        first = _starts_on([], stretch, today)
        entries = entries.since(datetime.combine(first, time.min, person.zone))
    return entries.by(stretch.span, person.zone)


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
