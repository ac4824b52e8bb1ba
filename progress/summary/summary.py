"""What the log, the tests and the activities say together, ready to be shown."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import F, Subquery
from django.urls import reverse

from core.values.days import long_date, period
from people.models import Person, Preferences
from progress.analysis.association import Adherence, Relation, adherence, relation
from progress.analysis.episodes import Recovery, flares, recovery, recurrences
from progress.analysis.trends import (
    DAY,
    WEEK,
    Comparison,
    Pain,
    compare_with_first_week,
    compare_with_four_weeks_ago,
    week_mean,
    week_median,
)
from progress.charts.heatmap import WEEKS, Strip, strip
from progress.charts.series import Series
from progress.models import PainEntry
from progress.summary.outcome_measures import (
    ABILITY_DETECTABLE_CHANGE,
    ABILITY_SOURCE,
    activity_series,
    test_series,
    week_series,
)
from progress.summary.overview import REACH, Overview


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Measures of one kind, and where there are more of them to be made."""

    title: str
    hint: str
    series: tuple[Series, ...]
    url: str
    link: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """All of the page but its chart of pain; what is read from days: three months."""

    mean: float | None
    median: float | None
    comparisons: tuple[Comparison, Comparison]
    recovery: Recovery
    flares: tuple[str, ...]
    recurrences: tuple[str, ...]
    strip: Strip
    adherence: tuple[Adherence, ...]
    relation: Relation
    groups: tuple[Group, ...]


def summary(person: Person, shown: Overview, today: date) -> Summary:
    """Five queries on top of those of the overview, whatever the data."""
    days = [day for day in shown.days if day.starts_on >= today - REACH - WEEK]
    activities = activity_series(person, today)
    return Summary(
        mean=week_mean(days, today),
        median=week_median(days, today),
        comparisons=(
            compare_with_first_week(with_first_week(person, days), today),
            compare_with_four_weeks_ago(days, today),
        ),
        recovery=recovery(days, today, (int(s.readings[-1].value) for s in activities)),
        flares=tuple(period(each.starts_on, each.ends_on) for each in flares(days)),
        recurrences=tuple(map(long_date, recurrences(days))),
        strip=strip(days, today),
        adherence=adherence(
            shown.session_days,
            first=today - (WEEKS - 1) * WEEK,
            last=today,
            days_planned=Preferences.objects.for_person(person).days_a_week,
        ),
        relation=relation(days, shown.session_days),
        groups=(
            test_group(test_series(person)),
            activity_group(activities),
            week_group(week_series(person, today)),
        ),
    )


def test_group(tests: tuple[Series, ...]) -> Group:
    return Group(
        title="Self-tests",
        hint="Inside the band a change can be chance. It lies about the first value."
        if tests
        else "No self-test is done yet.",
        series=tests,
        url=reverse("assessment:tests"),
        link="Go to the self-tests",
    )


def activity_group(activities: tuple[Series, ...]) -> Group:
    return Group(
        title="Activities",
        hint="0 is not at all, 10 is as before. Inside the band, a change of fewer than"
        f" {ABILITY_DETECTABLE_CHANGE} points, it can be chance ({ABILITY_SOURCE})."
        if activities
        else "Name up to three things your back makes hard, and see them come back.",
        series=activities,
        url=reverse("progress:activities"),
        link="Go to your activities",
    )


def week_group(weeks: Series | None) -> Group:
    return Group(
        title="Your weeks",
        hint="Three questions a week: pain, joy of life, and doing things.",
        series=(weeks,) if weeks else (),
        url=reverse("progress:week"),
        link="Answer for this week",
    )


def with_first_week(person: Person, days: Sequence[Pain]) -> list[Pain]:
    entries = PainEntry.objects.for_person(person)
    first = Subquery(entries.order_by("felt_at").values("felt_at")[:1])
    first_days = (
        entries.alias(first_at=first)
        # A day more: seven days from a moment may end within the seventh day.
        .filter(felt_at__lt=F("first_at") + WEEK + DAY)
        .by_day(person.zone)
    )
    by_day = {
        day.starts_on: day
        for day in first_days
        if day.starts_on < first_days[0].starts_on + WEEK
    }
    return [*(by_day | {day.starts_on: day for day in days}).values()]
