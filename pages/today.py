"""What the front page shows a person who comes back."""

from collections.abc import Sequence
from datetime import date, datetime
from math import ceil
from typing import Any

from assessment.models import Assessment, SymptomCheck
from people.models import Person
from program.access import is_old, latest_check
from program.forms.program import DayAfterForm
from program.models import Program
from program.planning.week import WEEK_DAYS
from program.rules.recheck_triggers import Signs, recheck
from program.state.next_day_response import with_day_after
from program.state.training_week import items_on, trained, with_training
from progress.analysis.trends import DAY, Pain
from progress.log.pain_log import pain_log
from progress.summary.overview import TWO_WEEKS, overview


def today_of(person: Person, now: datetime) -> dict[str, Any]:
    today = person.day_of(now)
    check = latest_check(person)
    program = current_program(person, check, now)
    sitting = last_sitting(person, program)
    log = overview(person, TWO_WEEKS, today)
    context = pain_log(person) | {
        "check": check,
        "is_check_old": check is not None and is_old(check, now),
        "program": program,
        "form": DayAfterForm(auto_id="day_after_%s"),
        "sitting": sitting,
        "retest_on": retest_on(sitting, person),
        "today": today,
        "overview": log,
    }
    if check is None or program is None:
        return context
    is_asked = program.is_check_asked or asks_for_check(check, log.days, today, person)
    return context | training(program, person, today) | {"is_check_asked": is_asked}


def current_program(
    person: Person, check: SymptomCheck | None, now: datetime
) -> Program | None:
    if check is None or not check.allows_program:
        return None
    programs = with_training(Program.objects.for_person(person), now)
    programs = with_day_after(programs, person, now)
    return programs.select_related("assessment").current()


def training(program: Any, person: Person, today: date) -> dict[str, Any]:
    """What is due in today's session, and how the weeks before went."""
    items = list(program.items.select_related("exercise"))
    so_far = trained(program, person)
    due = items_on(items, today, person, so_far.days_since_strength(today))
    in_session = [item for item in due if not item.is_apart]
    return {
        "asked_about": program.asked_about,
        "session_items": in_session,
        # Rounded up: a session should not take longer than it says.
        "session_minutes": ceil(sum(item.session_seconds for item in in_session) / 60),
        "streak": so_far.streak(today),
        "is_back_after_a_break": so_far.days_away(today) > WEEK_DAYS,
        "is_check_in_due": so_far.is_check_in_due(today),
    }


def asks_for_check(
    check: SymptomCheck, days: Sequence[Pain], today: date, person: Person
) -> bool:
    """Whether the log alone says to check again; other signs wait for a session."""
    by_day = {day.starts_on: day for day in days}
    dates = [today - back * DAY for back in range(TWO_WEEKS.days or 0)]
    logged = [by_day.get(on) for on in dates]
    signs = Signs(
        days_since_check=(today - person.day_of(check.decided_at)).days
        if check.decided_at
        else 0,
        pain_now=logged[0].high if logged[0] else 0,
        pain_at_check=check.answers_value.number("pain_now"),
        daily_pain=tuple(day.mean if day else None for day in logged),
    )
    return recheck(signs) is not None


def last_sitting(person: Person, program: Program | None) -> Assessment | None:
    """The self-tests the program rests on, or else the last ones finished."""
    if program:
        return program.assessment
    return Assessment.objects.for_person(person).finished().first()


def retest_on(sitting: Assessment | None, person: Person) -> date | None:
    if sitting is None or sitting.retest_at is None:
        return None
    return person.day_of(sitting.retest_at)
