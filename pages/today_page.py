"""The front page for a returning person."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from math import ceil
from typing import Any
from uuid import UUID

from django.db.models import OuterRef, Subquery

from assessment.models import SymptomCheck, TestSession
from core.json_rows import json_rows_subquery
from core.values.days import DAY, SECONDS_PER_MINUTE
from pages.week_strip import WeekStrip, build_week_strip, find_next_session_day
from people.models import Person
from program.access import find_check_access
from program.decisions.recheck import decide_recheck_from_log
from program.history.check_expiry import is_check_expired
from program.history.summaries import summarise_check
from program.models import Program, ProgramItem
from program.planning.needed_things import describe_needed_things
from program.planning.week import due_items, session_weekdays
from program.rules.relief.own_record import OwnRecord, summarise_drops
from program.rules.thresholds import LONGEST_BREAK_DAYS, PAIN_HISTORY_DAYS
from program.state.loaded_training import (
    read_training_history,
    with_training_history,
)
from program.state.weekly_lesson import WeekWithCoach, load_week_with_coach
from progress.log.walking_log import WalkingCard, load_walking_card
from progress.models import PainEntry, Session
from progress.sessions.next_day_response import unanswered_session_key
from progress.summary.overview import ProgressOverview, load_progress_overview
from progress.values.chart_range import TWO_WEEK_RANGE
from progress.values.log_vocabulary import ItemOutcome
from progress.values.pain_summary import PainSummary, index_by_day


class TodayPrompt(StrEnum):
    DAY_AFTER = "day after"
    NO_BETTER = "no better"
    CHECK_IN = "check-in"
    LESSON = "lesson"


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayTraining:
    """What a program plans for today, and how the previous weeks went."""

    session_items: tuple[ProgramItem, ...]
    is_done_today: bool
    week_strip: WeekStrip
    next_session_on: date | None
    streak_weeks: int
    is_back_after_a_break: bool
    is_check_in_due: bool
    is_recheck_due: bool
    unanswered_session_key: UUID | None

    @property
    def session_minutes(self) -> int:
        # Rounded up: a session should not take longer than announced.
        seconds = sum(item.session_seconds for item in self.session_items)
        return ceil(seconds / SECONDS_PER_MINUTE)

    @property
    def needed_text(self) -> str:
        return describe_needed_things(item.exercise for item in self.session_items)


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayPage:
    """`training`, `walking` and `week` are None while no program is open.

    `closing_reason`: the sign told in a session that has closed it.
    """

    today: date
    check: SymptomCheck | None
    closing_reason: str
    is_check_expired: bool
    program: Program | None
    training: TodayTraining | None
    walking: WalkingCard | None
    week: WeekWithCoach | None
    test_session: TestSession | None
    retest_on: date | None
    relief_record: OwnRecord
    overview: ProgressOverview

    @property
    def is_retest_due(self) -> bool:
        return self.retest_on is not None and self.retest_on <= self.today

    @property
    def prompt(self) -> TodayPrompt | None:
        """The one thing asked for today: what cannot wait comes first."""
        if not self.training or not self.week:
            return None
        if self.training.unanswered_session_key:
            return TodayPrompt.DAY_AFTER
        if self.training.is_recheck_due:
            return None
        if self.week.is_no_better:
            return TodayPrompt.NO_BETTER
        if self.training.is_check_in_due:
            return TodayPrompt.CHECK_IN
        return TodayPrompt.LESSON


def load_today_page(person: Person, now: datetime) -> TodayPage:
    """The number of queries does not depend on the data."""
    today = person.local_day(now)
    check, closing_reason = find_check_access(person)
    program = None if closing_reason else find_open_program(person, check, now)
    test_session = find_latest_test_session(person, program)
    overview = load_progress_overview(person, TWO_WEEK_RANGE, today)
    return TodayPage(
        today=today,
        check=check,
        closing_reason=closing_reason,
        is_check_expired=check is not None and is_check_expired(check.decided_at, now),
        program=program,
        training=load_today_training(program, check, overview.days, person, now)
        if check and program
        else None,
        walking=load_walking_card(person, today) if program else None,
        week=load_week_with_coach(person, program, check, now)
        if check and program
        else None,
        test_session=test_session,
        retest_on=find_retest_day(test_session, person),
        relief_record=summarise_relief(program),
        overview=overview,
    )


def find_open_program(
    person: Person, check: SymptomCheck | None, now: datetime
) -> Program | None:
    """The current program, if the check allows one, with what its training needs."""
    if check is None or not check.is_program_allowed:
        return None
    programs = with_training_history(Program.objects.for_person(person), now)
    leg_pain = PainEntry.objects.for_person(person).below_knee()
    programs = programs.annotate(
        unanswered_session_key=unanswered_session_key(person, now),
        session_finished_at=Subquery(
            Session.objects.for_person(person)
            .of_program()
            .finished()
            .filter(items__outcome=ItemOutcome.DONE)
            .order_by("-finished_at")
            .values("finished_at")[:1]
        ),
        last_leg_pain_at=Subquery(
            leg_pain.felt_since(now - PAIN_HISTORY_DAYS * DAY)
            .latest_first()
            .values("felt_at")[:1]
        ),
    )
    programs = programs.annotate(
        relief_pains=json_rows_subquery(
            Session.objects.of_measured_relief().filter(
                person_id=OuterRef("person_id")
            ),
            {"before": "pain_before", "after": "pain_after"},
        )
    )
    return programs.select_related("test_session").current()


def summarise_relief(open_program: Any) -> OwnRecord:
    """Of a program from `find_open_program`."""
    rows = open_program.relief_pains if open_program else ()
    return summarise_drops([row["before"] - row["after"] for row in rows])


def load_today_training(
    open_program: Any,
    check: SymptomCheck,
    daily_pain: Sequence[PainSummary],
    person: Person,
    now: datetime,
) -> TodayTraining:
    """Of a program from `find_open_program`."""
    today = person.local_day(now)
    history = read_training_history(open_program, person)
    items = list(open_program.items.select_related("exercise"))
    weekdays = session_weekdays(items, person.started_on)
    finished_at = open_program.session_finished_at
    due = due_items(
        items,
        on=today,
        started_on=person.started_on,
        last_strength_on=history.last_strength_on,
    )
    return TodayTraining(
        session_items=tuple(item for item in due if not item.is_apart),
        is_done_today=finished_at is not None
        and person.local_day(finished_at) == today,
        week_strip=build_week_strip(today, weekdays, history.session_days),
        next_session_on=find_next_session_day(today, weekdays),
        streak_weeks=history.streak_in_weeks(today),
        is_back_after_a_break=history.days_since_exercise(today) > LONGEST_BREAK_DAYS,
        is_check_in_due=history.is_check_in_due(today),
        is_recheck_due=open_program.is_waiting_for_check
        or is_recheck_triggered_by_log(
            check, daily_pain, person, now, open_program.last_leg_pain_at
        ),
        unanswered_session_key=open_program.unanswered_session_key,
    )


def is_recheck_triggered_by_log(
    check: SymptomCheck,
    daily_pain: Sequence[PainSummary],
    person: Person,
    now: datetime,
    last_leg_pain_at: datetime | None,
) -> bool:
    by_day = index_by_day(daily_pain)
    today = person.local_day(now)
    dates = [today - back * DAY for back in range(PAIN_HISTORY_DAYS)]
    logged = [by_day.get(on) for on in dates]
    recheck = decide_recheck_from_log(
        summarise_check(check.current_answers, check.decided_at),
        [day.mean if day else None for day in logged],
        pain_now=logged[0].high if logged[0] else 0,
        evaluated_at=now,
        zone=person.zone_info,
        last_leg_pain_at=last_leg_pain_at,
    )
    return recheck is not None


def find_latest_test_session(
    person: Person, program: Program | None
) -> TestSession | None:
    """The self-tests on which the program is based, or else the last finished ones."""
    if program:
        return program.test_session
    return TestSession.objects.for_person(person).finished_latest_first().first()


def find_retest_day(test_session: TestSession | None, person: Person) -> date | None:
    if test_session is None or test_session.retest_at is None:
        return None
    return person.local_day(test_session.retest_at)
