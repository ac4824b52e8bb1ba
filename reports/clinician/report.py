"""What a clinician reads about one stretch of a person's time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from django.db.models import Count, Q, QuerySet
from django.db.models.functions import TruncDate

from assessment.models import SymptomCheck, TestSession
from assessment.self_tests.rules.findings_report import SelfTestReport as TestReport
from assessment.self_tests.rules.findings_report import (
    build_self_test_report as report_tests,
)
from assessment.self_tests.rules.retest import ScoreChange, compare_results
from core.day_filters import falls_on_days
from core.values.days import DAY, WEEK, day_bounds
from people.models import Person, Preferences
from program.models import Program
from progress.analysis.trends import TimeResolution
from progress.models import PainEntry, PegScore, PsfsRating, Session
from progress.summary.overview import (
    ChartRange,
    ProgressOverview,
    load_progress_overview,
)

# The report stays on two sheets of paper.
MOST_SYMPTOM_CHECKS = 5
LONGEST_DAILY_CHART_DAYS = 120
LONGEST_WEEKLY_CHART_DAYS = 730


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportPeriod:
    """Whole days in the person's time zone, the last one included."""

    person: Person
    starts_on: date
    ends_on: date

    @property
    def day_count(self) -> int:
        return (self.ends_on - self.starts_on).days + 1

    def covers(self, field: str) -> Q:
        return falls_on_days(field, self.starts_on, self.ends_on, self.person.zone_info)

    @property
    def chart_range(self) -> ChartRange:
        span = (
            TimeResolution.DAY
            if self.day_count <= LONGEST_DAILY_CHART_DAYS
            else TimeResolution.WEEK
        )
        span = (
            span
            if self.day_count <= LONGEST_WEEKLY_CHART_DAYS
            else TimeResolution.MONTH
        )
        return ChartRange(
            slug="report",
            label=f"{self.day_count} days",
            days=self.day_count,
            resolution=span,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SelfTestSummary:
    """The last sitting of self-tests, and what changed since the first one."""

    test_session: TestSession
    report: TestReport
    first_test_session: TestSession | None
    changes: tuple[ScoreChange, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionAdherence:
    """Days with a finished session against the days a week that are planned."""

    session_days: int
    planned_days: int

    @property
    def percent(self) -> int:
        return round(100 * self.session_days / self.planned_days)


@dataclass(frozen=True, slots=True, kw_only=True)
class PainLogSummary:
    """On how many days something was logged."""

    days: int
    limited_days: int
    medicine_days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RatingSummary:
    """Something rated from 0 to 10: the first and the last time."""

    name: str
    before: float
    after: float
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ClinicianReport:
    period: ReportPeriod
    overview: ProgressOverview
    log: PainLogSummary
    activities: list[RatingSummary]
    peg_scale: RatingSummary | None
    checks: list[SymptomCheck]
    tests: SelfTestSummary | None
    program: Program | None
    adherence: SessionAdherence
    notes: list[PainEntry]


def build_clinician_report(
    period: ReportPeriod, note_keys: Sequence[str]
) -> ClinicianReport:
    """Read in a number of queries that does not depend on the data."""
    return ClinicianReport(
        period=period,
        overview=load_progress_overview(
            period.person, period.chart_range, period.ends_on
        ),
        log=summarise_pain_log(period),
        activities=summarise_activity_ratings(period),
        peg_scale=summarise_peg_scale(period),
        checks=load_symptom_checks(period),
        tests=summarise_self_tests(period),
        program=find_last_program(period),
        adherence=measure_adherence(period),
        notes=list(pain_entries_with_notes(period).filter(key__in=note_keys)),
    )


def pain_entries_with_notes(period: ReportPeriod) -> QuerySet[PainEntry]:
    entries = PainEntry.objects.for_person(period.person).latest_first()
    return entries.filter(period.covers("felt_at")).exclude(note="")


def summarise_pain_log(period: ReportPeriod) -> PainLogSummary:
    entries = PainEntry.objects.for_person(period.person)
    day = TruncDate("felt_at", tzinfo=period.person.zone_info)
    found = entries.filter(period.covers("felt_at")).aggregate(
        days=Count(day, distinct=True),
        limited_days=Count(day, distinct=True, filter=Q(is_limiting=True)),
        medicine_days=Count(day, distinct=True, filter=~Q(medicine="")),
    )
    return PainLogSummary(**found)


def summarise_activity_ratings(period: ReportPeriod) -> list[RatingSummary]:
    ratings = PsfsRating.objects.filter(
        activity__person_id=period.person.pk,
        rated_on__range=(period.starts_on, period.ends_on),
    ).order_by("activity__created_at", "activity_id", "rated_on")
    groups = groupby(ratings.select_related("activity"), key=lambda r: r.activity)
    return [
        summarise_ratings(activity.name, [rating.ability for rating in group])
        for activity, group in groups
    ]


def summarise_peg_scale(period: ReportPeriod) -> RatingSummary | None:
    weeks = PegScore.objects.for_person(period.person).filter(
        week_starts_on__range=(period.starts_on, period.ends_on)
    )
    means = [week.mean_score for week in weeks.order_by("week_starts_on")]
    return summarise_ratings("What pain took away", means) if means else None


def summarise_ratings(name: str, values: Sequence[float]) -> RatingSummary:
    return RatingSummary(
        name=name, before=values[0], after=values[-1], count=len(values)
    )


def load_symptom_checks(period: ReportPeriod) -> list[SymptomCheck]:
    checks = SymptomCheck.objects.for_person(period.person).decided_latest_first()
    return list(checks.filter(period.covers("decided_at"))[:MOST_SYMPTOM_CHECKS])


def summarise_self_tests(period: ReportPeriod) -> SelfTestSummary | None:
    finished = TestSession.objects.for_person(period.person).finished_latest_first()
    within = finished.filter(period.covers("finished_at"))
    sittings = list(within.prefetch_related("scores"))
    if not sittings:
        return None
    last, first = sittings[0], sittings[-1]
    results = last.load_results()
    return SelfTestSummary(
        test_session=last,
        report=report_tests(results, last.findings_value, last.profile),
        first_test_session=first if first != last else None,
        changes=compare_results(first.load_results(), results) if first != last else (),
    )


def find_last_program(period: ReportPeriod) -> Program | None:
    programs = Program.objects.for_person(period.person).prefetch_related("items")
    _, end = day_bounds(period.starts_on, period.ends_on, period.person.zone_info)
    return programs.filter(made_at__lt=end).first()


def measure_adherence(period: ReportPeriod) -> SessionAdherence:
    sessions = Session.objects.for_person(period.person)
    ended = sessions.filter(period.covers("finished_at"))
    day = TruncDate("finished_at", tzinfo=period.person.zone_info)
    found = ended.aggregate(days=Count(day, distinct=True))
    a_week = Preferences.objects.get_or_default(period.person).days_a_week
    return SessionAdherence(
        session_days=found["days"],
        planned_days=max(1, round(a_week * period.day_count * DAY / WEEK)),
    )
