"""What the front page shows a person who comes back."""

from datetime import date, datetime, timedelta
from typing import Any

from assessment.models import Assessment, SymptomCheck
from assessment.retest import RETEST_DAYS
from people.models import Person
from program.day_after import with_day_after
from program.days import items_on, local_day, trained, with_training
from program.forms import DayAfterForm
from program.gate import is_old, latest_check
from program.models import Program, ProgramItem
from progress.overview import TWO_WEEKS, overview
from progress.views.log import pain_log


def today_of(person: Person, now: datetime) -> dict[str, Any]:
    check = latest_check(person)
    program = current_program(person, check, now)
    sitting = last_sitting(person, program)
    items = session_items(program, person, now)
    return pain_log(person) | {
        "check": check,
        "is_check_old": check is not None and is_old(check, now),
        "program": program,
        # Annotated by with_day_after; there may be no program at all.
        "asked_about": getattr(program, "asked_about", None),
        "form": DayAfterForm(auto_id="day_after_%s"),
        "session_items": items,
        # Rounded up: a session should not take longer than it says.
        "session_minutes": -(-sum(item.session_seconds for item in items) // 60),
        "streak": streak(program, person, now),
        "is_check_asked": program is not None and program.is_check_asked,
        "sitting": sitting,
        "retest_on": retest_on(sitting, person),
        "overview": overview(person, TWO_WEEKS, now.astimezone(person.zone).date()),
    }


def current_program(
    person: Person, check: SymptomCheck | None, now: datetime
) -> Program | None:
    if check is None or not check.allows_program:
        return None
    programs = with_training(Program.objects.for_person(person), now)
    programs = with_day_after(programs, person, now)
    return programs.select_related("assessment").current()


def session_items(
    program: Program | None, person: Person, now: datetime
) -> list[ProgramItem]:
    if program is None:
        return []
    on = local_day(now, person)
    items = list(program.items.select_related("exercise"))
    days_since = trained(program, person).days_since_strength(on)
    due = items_on(items, on, person, days_since)
    return [item for item in due if not item.is_apart]


def streak(program: Program | None, person: Person, now: datetime) -> int:
    if program is None:
        return 0
    return trained(program, person).streak(local_day(now, person))


def last_sitting(person: Person, program: Program | None) -> Assessment | None:
    """The self-tests the program rests on, or else the last ones finished."""
    if program:
        return program.assessment
    return Assessment.objects.for_person(person).finished().first()


def retest_on(sitting: Assessment | None, person: Person) -> date | None:
    if sitting is None or sitting.finished_at is None:
        return None
    finished_on = sitting.finished_at.astimezone(person.zone).date()
    return finished_on + timedelta(days=RETEST_DAYS)
