"""What the log, the tests and the activities say together, ready to be shown."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import F, Subquery
from django.urls import reverse

from core.values.days import DAY, WEEK, format_date_range, format_long_date
from people.models import Person, Preferences
from progress.analysis.association import (
    SessionPainAssociation,
    WeekAdherence,
    compute_session_association,
    compute_weekly_adherence,
)
from progress.analysis.episodes import (
    RecoveryStatus,
    assess_recovery,
    find_flare_ups,
    find_recurrences,
)
from progress.analysis.trends import (
    WeekComparison,
    compare_with_first_week,
    compare_with_four_weeks_ago,
    compute_week_mean,
    compute_week_median,
)
from progress.charts.heatmap import HEATMAP_WEEKS, PainHeatmap, build_pain_heatmap
from progress.charts.measure_chart import MeasureSeries
from progress.models import PainEntry
from progress.summary.outcome_measures import (
    PSFS_DETECTABLE_CHANGE,
    PSFS_DETECTABLE_CHANGE_SOURCE,
    load_peg_series,
    load_psfs_series,
    load_self_test_series,
)
from progress.summary.overview import MINIMUM_HISTORY, ProgressOverview
from progress.values.pain_summary import PainSummary


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureGroup:
    """Measures of one kind, and where there are more of them to be made."""

    title: str
    hint: str
    series: tuple[MeasureSeries, ...]
    url: str
    link_label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressSummary:
    """All of the page but its chart of pain; what is read from days: three months."""

    mean: float | None
    median: float | None
    comparisons: tuple[WeekComparison, WeekComparison]
    recovery: RecoveryStatus
    flare_ups: tuple[str, ...]
    recurrences: tuple[str, ...]
    heatmap: PainHeatmap
    adherence: tuple[WeekAdherence, ...]
    association: SessionPainAssociation
    groups: tuple[MeasureGroup, ...]


def load_progress_summary(
    person: Person, overview: ProgressOverview, today: date
) -> ProgressSummary:
    """Five queries on top of those of the overview, whatever the data."""
    days = [
        day for day in overview.days if day.starts_on >= today - MINIMUM_HISTORY - WEEK
    ]
    activities = load_psfs_series(person, today)
    return ProgressSummary(
        mean=compute_week_mean(days, today, least_days=1),
        median=compute_week_median(days, today),
        comparisons=(
            compare_with_first_week(add_first_week(person, days), today),
            compare_with_four_weeks_ago(days, today),
        ),
        recovery=assess_recovery(
            days, today, (int(s.readings[-1].value) for s in activities)
        ),
        flare_ups=tuple(
            format_date_range(each.starts_on, each.ends_on)
            for each in find_flare_ups(days)
        ),
        recurrences=tuple(map(format_long_date, find_recurrences(days))),
        heatmap=build_pain_heatmap(days, today),
        adherence=compute_weekly_adherence(
            overview.session_days,
            first=today - (HEATMAP_WEEKS - 1) * WEEK,
            last=today,
            days_planned=Preferences.objects.get_or_default(person).days_a_week,
        ),
        association=compute_session_association(days, overview.session_days),
        groups=(
            build_self_test_group(load_self_test_series(person)),
            build_psfs_group(activities),
            build_peg_group(load_peg_series(person, today)),
        ),
    )


def build_self_test_group(tests: tuple[MeasureSeries, ...]) -> MeasureGroup:
    return MeasureGroup(
        title="Self-tests",
        hint="Inside the band a change can be chance. It lies about the first value."
        if tests
        else "No self-test is done yet.",
        series=tests,
        url=reverse("assessment:self_test_start"),
        link_label="Go to the self-tests",
    )


def build_psfs_group(activities: tuple[MeasureSeries, ...]) -> MeasureGroup:
    return MeasureGroup(
        title="Activities",
        hint="0 is not at all, 10 is as before. Inside the band, a change of fewer than"
        f" {PSFS_DETECTABLE_CHANGE} points, it can be chance "
        f"({PSFS_DETECTABLE_CHANGE_SOURCE})."
        if activities
        else "Name up to three things your back makes hard, and see them come back.",
        series=activities,
        url=reverse("progress:psfs_activities"),
        link_label="Go to your activities",
    )


def build_peg_group(weeks: MeasureSeries | None) -> MeasureGroup:
    return MeasureGroup(
        title="Your weeks",
        hint="Three questions a week: pain, joy of life, and doing things.",
        series=(weeks,) if weeks else (),
        url=reverse("progress:peg_score"),
        link_label="Answer for this week",
    )


def add_first_week(person: Person, days: Sequence[PainSummary]) -> list[PainSummary]:
    entries = PainEntry.objects.for_person(person)
    first = Subquery(entries.order_by("felt_at").values("felt_at")[:1])
    first_days = (
        entries.alias(first_at=first)
        # A day more: seven days from a moment may end within the seventh day.
        .filter(felt_at__lt=F("first_at") + WEEK + DAY)
        .summarise_by_day(person.zone_info)
    )
    by_day = {
        day.starts_on: day
        for day in first_days
        if day.starts_on < first_days[0].starts_on + WEEK
    }
    return [*(by_day | {day.starts_on: day for day in days}).values()]
