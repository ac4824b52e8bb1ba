"""The days of a report, with one summary for each of its sections."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from django.db.models import Count, Q, QuerySet

from assessment.models import SymptomCheck, TestSession
from assessment.self_tests.rules.findings_report import (
    SelfTestReport,
    build_self_test_report,
)
from assessment.self_tests.rules.retest import ScoreChange, compare_results
from core.day_filters import LocalDay
from core.values.days import DAY, WEEK, day_bounds
from people.models import Preferences
from program.models import Program, WhatMatters
from progress.models import (
    PainEntry,
    PegScore,
    PsfsRating,
    Session,
    Walk,
    WalkingGoal,
)
from reports.clinician.period import ReportPeriod

# The report must fit on two sheets of paper.
MOST_SYMPTOM_CHECKS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class SelfTestSummary:
    """The last test session, and what changed since the first one."""

    test_session: TestSession
    report: SelfTestReport
    first_test_session: TestSession | None
    changes: tuple[ScoreChange, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionAdherence:
    """Days with a finished session, against the days per week in the preferences."""

    session_days: int
    planned_days: int

    @property
    def percent(self) -> int:
        return round(100 * self.session_days / self.planned_days)


@dataclass(frozen=True, slots=True, kw_only=True)
class PainLogSummary:
    """The number of days on which pain was logged, limiting, or medicated."""

    days: int
    limited_days: int
    medicine_days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RatingSummary:
    """Something rated from 0 to 10: the first and the last rating."""

    name: str
    before: float
    after: float
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WalkingSummary:
    """What was walked, and the first and the last goal of the time."""

    days: int
    minutes: int
    first_goal: WalkingGoal | None
    last_goal: WalkingGoal | None


def pain_entries_with_notes(period: ReportPeriod) -> QuerySet[PainEntry]:
    entries = PainEntry.objects.for_person(period.person).latest_first()
    return entries.filter(period.covers("felt_at")).exclude(note="")


def summarise_pain_log(period: ReportPeriod) -> PainLogSummary:
    entries = PainEntry.objects.for_person(period.person)
    day = LocalDay("felt_at", period.person.zone_info)
    counts = entries.filter(period.covers("felt_at")).aggregate(
        days=Count(day, distinct=True),
        limited_days=Count(day, distinct=True, filter=Q(is_limiting=True)),
        medicine_days=Count(day, distinct=True, filter=~Q(medicine="")),
    )
    return PainLogSummary(**counts)


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
    return summarise_ratings("PEG scale", means) if means else None


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
    test_sessions = list(within.prefetch_related("scores"))
    if not test_sessions:
        return None
    last, first = test_sessions[0], test_sessions[-1]
    results = last.load_results()
    return SelfTestSummary(
        test_session=last,
        report=build_self_test_report(results, last.findings, last.profile, last.size),
        first_test_session=first if first != last else None,
        changes=compare_results(first.load_results(), results) if first != last else (),
    )


def find_last_program(period: ReportPeriod) -> Program | None:
    programs = Program.objects.for_person(period.person).prefetch_related("items")
    _, end = day_bounds(period.starts_on, period.ends_on, period.person.zone_info)
    return programs.filter(made_at__lt=end).first()


def find_what_matters(period: ReportPeriod) -> str:
    """What the person last said of it, until the end of the time."""
    _, end = day_bounds(period.starts_on, period.ends_on, period.person.zone_info)
    told = WhatMatters.objects.for_person(period.person).filter(told_at__lt=end)
    last = told.latest_first().first()
    return last.text if last else ""


def measure_adherence(period: ReportPeriod) -> SessionAdherence:
    sessions = Session.objects.for_person(period.person).count_by_day(
        period.starts_on, period.ends_on, period.person.zone_info
    )
    days_a_week = Preferences.objects.get_or_default(period.person).days_a_week
    return SessionAdherence(
        session_days=len(sessions),
        planned_days=max(1, round(days_a_week * period.day_count * DAY / WEEK)),
    )


def summarise_walking(period: ReportPeriod) -> WalkingSummary | None:
    walks = Walk.objects.for_person(period.person).walked_on_days(
        period.starts_on, period.ends_on
    )
    minutes_by_day = walks.sum_minutes_by_day()
    goals = WalkingGoal.objects.for_person(period.person).filter(
        period.covers("made_at")
    )
    decided = list(goals.latest_first())
    if not minutes_by_day and not decided:
        return None
    return WalkingSummary(
        days=len(minutes_by_day),
        minutes=sum(minutes_by_day.values()),
        first_goal=decided[-1] if decided else None,
        last_goal=decided[0] if decided else None,
    )
