"""What a clinician reads about one stretch of a person's time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import groupby

from django.db.models import Count, Q, QuerySet
from django.db.models.functions import TruncDate

from assessment.models import Assessment, SymptomCheck
from assessment.self_tests.rules.findings_report import Report as TestReport
from assessment.self_tests.rules.findings_report import report as report_tests
from assessment.self_tests.rules.retest import Change, changes
from people.models import Person, Preferences
from program.models import Program
from progress.analysis.trends import WEEK, Span
from progress.models import ActivityRating, PainEntry, Session, WeeklyInterference
from progress.summary.overview import Overview, Stretch, overview

# The report stays on two sheets of paper.
MOST_CHECKS = 5
DAYS_AS_DAYS = 120
DAYS_AS_WEEKS = 730


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """Whole days in the person's time zone, the last one included."""

    person: Person
    starts_on: date
    ends_on: date

    @property
    def days(self) -> int:
        return (self.ends_on - self.starts_on).days + 1

    @property
    def instants(self) -> tuple[datetime, datetime]:
        zone = self.person.zone
        return (
            datetime.combine(self.starts_on, time.min, zone),
            datetime.combine(self.ends_on, time.max, zone),
        )

    @property
    def stretch(self) -> Stretch:
        span = Span.DAY if self.days <= DAYS_AS_DAYS else Span.WEEK
        span = span if self.days <= DAYS_AS_WEEKS else Span.MONTH
        return Stretch(
            slug="report", label=f"{self.days} days", days=self.days, span=span
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Tests:
    """The last sitting of self-tests, and what changed since the first one."""

    sitting: Assessment
    report: TestReport
    since: Assessment | None
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Adherence:
    """Days with a finished session against the days a week that are planned."""

    session_days: int
    planned_days: int

    @property
    def percent(self) -> int:
        return round(100 * self.session_days / self.planned_days)


@dataclass(frozen=True, slots=True, kw_only=True)
class Log:
    """On how many days something was logged."""

    days: int
    limited_days: int
    medicine_days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """Something rated from 0 to 10: the first and the last time."""

    name: str
    before: float
    after: float
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ClinicianReport:
    period: Period
    overview: Overview
    log: Log
    activities: list[Course]
    interference: Course | None
    checks: list[SymptomCheck]
    tests: Tests | None
    program: Program | None
    adherence: Adherence
    notes: list[PainEntry]


def clinician_report(period: Period, notes: Sequence[str]) -> ClinicianReport:
    """Read in a number of queries that does not depend on the data."""
    return ClinicianReport(
        period=period,
        overview=overview(period.person, period.stretch, period.ends_on),
        log=log_of(period),
        activities=activities_of(period),
        interference=interference_of(period),
        checks=checks_of(period),
        tests=tests_of(period),
        program=program_of(period),
        adherence=adherence_of(period),
        notes=list(entries_with_notes(period).filter(key__in=notes)),
    )


def entries_with_notes(period: Period) -> QuerySet[PainEntry]:
    entries = PainEntry.objects.for_person(period.person).latest_first()
    return entries.filter(felt_at__range=period.instants).exclude(note="")


def log_of(period: Period) -> Log:
    entries = PainEntry.objects.for_person(period.person)
    day = TruncDate("felt_at", tzinfo=period.person.zone)
    found = entries.filter(felt_at__range=period.instants).aggregate(
        days=Count(day, distinct=True),
        limited_days=Count(day, distinct=True, filter=Q(is_limiting=True)),
        medicine_days=Count(day, distinct=True, filter=~Q(medicine="")),
    )
    return Log(**found)


def activities_of(period: Period) -> list[Course]:
    ratings = ActivityRating.objects.filter(
        activity__person_id=period.person.pk,
        rated_on__range=(period.starts_on, period.ends_on),
    ).order_by("activity__created_at", "activity_id", "rated_on")
    groups = groupby(ratings.select_related("activity"), key=lambda r: r.activity)
    return [
        course(activity.name, [rating.ability for rating in group])
        for activity, group in groups
    ]


def interference_of(period: Period) -> Course | None:
    weeks = WeeklyInterference.objects.for_person(period.person).filter(
        week_starts_on__range=(period.starts_on, period.ends_on)
    )
    means = [week.mean for week in weeks.order_by("week_starts_on")]
    return course("What pain took away", means) if means else None


def course(name: str, values: Sequence[float]) -> Course:
    return Course(name=name, before=values[0], after=values[-1], count=len(values))


def checks_of(period: Period) -> list[SymptomCheck]:
    checks = SymptomCheck.objects.for_person(period.person).decided()
    return list(checks.filter(decided_at__range=period.instants)[:MOST_CHECKS])


def tests_of(period: Period) -> Tests | None:
    finished = Assessment.objects.for_person(period.person).finished()
    within = finished.filter(finished_at__range=period.instants)
    sittings = list(within.prefetch_related("scores"))
    if not sittings:
        return None
    last, first = sittings[0], sittings[-1]
    results = last.results()
    return Tests(
        sitting=last,
        report=report_tests(results, last.findings_value, last.profile),
        since=first if first != last else None,
        changes=changes(first.results(), results) if first != last else (),
    )


def program_of(period: Period) -> Program | None:
    programs = Program.objects.for_person(period.person).prefetch_related("items")
    return programs.filter(made_at__lte=period.instants[1]).first()


def adherence_of(period: Period) -> Adherence:
    sessions = Session.objects.for_person(period.person)
    ended = sessions.filter(finished_at__range=period.instants)
    day = TruncDate("finished_at", tzinfo=period.person.zone)
    found = ended.aggregate(days=Count(day, distinct=True))
    a_week = Preferences.objects.for_person(period.person).days_a_week
    return Adherence(
        session_days=found["days"],
        planned_days=max(1, round(a_week * timedelta(period.days) / WEEK)),
    )
