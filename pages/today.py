"""What the front page shows a person who comes back."""

from collections.abc import Sequence
from datetime import date, datetime
from math import ceil
from typing import Any

from assessment.models import SymptomCheck, TestSession
from core.values.days import DAY, DAYS_PER_WEEK
from people.models import Person
from program.history.check_validity import is_check_expired
from program.history.program_state import summarise_check
from program.history.recheck_signs import decide_recheck_from_log
from program.models import Program
from program.planning.week import due_items
from program.rules.thresholds import PAIN_HISTORY_DAYS
from program.state.training_history import (
    read_training_history,
    with_training_history,
)
from progress.log.pain_log import load_pain_log_context
from progress.sessions.forms import NextDayResponseForm
from progress.sessions.next_day_response import unanswered_session_key
from progress.summary.overview import TWO_WEEK_RANGE, load_progress_overview
from progress.values.pain_summary import PainSummary, index_by_day


def build_today_context(person: Person, now: datetime) -> dict[str, Any]:
    today = person.local_day(now)
    check = SymptomCheck.objects.for_person(person).find_in_force()
    program = find_current_program(person, check, now)
    sitting = find_latest_test_session(person, program)
    log = load_progress_overview(person, TWO_WEEK_RANGE, today)
    context = load_pain_log_context(person) | {
        "check": check,
        "is_check_expired": check is not None
        and is_check_expired(check.decided_at, now),
        "program": program,
        "form": NextDayResponseForm(auto_id="day_after_%s"),
        "test_session": sitting,
        "retest_on": find_retest_day(sitting, person),
        "today": today,
        "overview": log,
    }
    if check is None or program is None:
        return context
    is_asked = program.is_recheck_requested or is_recheck_triggered_by_log(
        check, log.days, person, now
    )
    return (
        context
        | build_training_context(program, person, today)
        | {"is_recheck_requested": is_asked}
    )


def find_current_program(
    person: Person, check: SymptomCheck | None, now: datetime
) -> Program | None:
    if check is None or not check.is_program_allowed:
        return None
    programs = with_training_history(Program.objects.for_person(person), now)
    programs = programs.annotate(
        unanswered_session_key=unanswered_session_key(person, now)
    )
    return programs.select_related("test_session").current()


def build_training_context(program: Any, person: Person, today: date) -> dict[str, Any]:
    """What is due in today's session, and how the weeks before went."""
    items = list(program.items.select_related("exercise"))
    so_far = read_training_history(program, person)
    due = due_items(
        items,
        on=today,
        started_on=person.started_on,
        last_strength_on=so_far.last_strength_on,
    )
    in_session = [item for item in due if not item.is_apart]
    return {
        "unanswered_session_key": program.unanswered_session_key,
        "session_items": in_session,
        # Rounded up: a session should not take longer than it says.
        "session_minutes": ceil(sum(item.session_seconds for item in in_session) / 60),
        "streak": so_far.streak_in_weeks(today),
        "is_back_after_a_break": so_far.days_since_session(today) > DAYS_PER_WEEK,
        "is_check_in_due": so_far.is_check_in_due(today),
    }


def is_recheck_triggered_by_log(
    check: SymptomCheck, days: Sequence[PainSummary], person: Person, now: datetime
) -> bool:
    by_day = index_by_day(days)
    today = person.local_day(now)
    dates = [today - back * DAY for back in range(PAIN_HISTORY_DAYS)]
    logged = [by_day.get(on) for on in dates]
    recheck = decide_recheck_from_log(
        summarise_check(check.answers_value, check.decided_at),
        [day.mean if day else None for day in logged],
        pain_now=logged[0].high if logged[0] else 0,
        evaluated_at=now,
        zone=person.zone_info,
    )
    return recheck is not None


def find_latest_test_session(
    person: Person, program: Program | None
) -> TestSession | None:
    """The self-tests the program rests on, or else the last ones finished."""
    if program:
        return program.test_session
    return TestSession.objects.for_person(person).finished_latest_first().first()


def find_retest_day(test_session: TestSession | None, person: Person) -> date | None:
    if test_session is None or test_session.retest_at is None:
        return None
    return person.local_day(test_session.retest_at)
