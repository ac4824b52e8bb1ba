"""Everything on the progress page except its pain chart."""

from dataclasses import dataclass
from datetime import date

from core.values.days import WEEK, format_date_range, format_long_date
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
from progress.models import PainEntry
from progress.summary.measure_groups import (
    MeasureGroup,
    build_peg_group,
    build_psfs_group,
    build_self_test_group,
    build_walking_group,
)
from progress.summary.overview import ProgressOverview
from progress.summary.peg_series import load_peg_series
from progress.summary.psfs_series import load_psfs_series
from progress.summary.self_test_series import load_self_test_series
from progress.summary.walking_series import (
    build_walking_series,
    load_walked_minutes,
)
from progress.values.chart_range import THREE_MONTHS
from progress.values.pain_summary import index_by_day


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressSummary:
    """What depends on single days covers the last three months."""

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
    """Six queries in addition to those of the overview, whatever the data."""
    days = [
        day for day in overview.days if day.starts_on >= today - THREE_MONTHS - WEEK
    ]
    entries = PainEntry.objects.for_person(person)
    first_week = entries.summarise_first_week(person.zone_info)
    known = index_by_day(first_week) | index_by_day(days)
    activities = load_psfs_series(person, today)
    walked_minutes = load_walked_minutes(person, today)
    return ProgressSummary(
        mean=compute_week_mean(days, today, least_days=1),
        median=compute_week_median(days, today),
        comparisons=(
            compare_with_first_week(list(known.values()), today),
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
            walked_minutes=walked_minutes,
        ),
        association=compute_session_association(days, overview.session_days),
        groups=(
            build_walking_group(build_walking_series(walked_minutes, today)),
            build_self_test_group(load_self_test_series(person)),
            build_psfs_group(activities),
            build_peg_group(load_peg_series(person, today)),
        ),
    )
