"""The page of the program: its phase, its week and its exercises."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from assessment.models import SymptomCheck, TestSession
from core.values.text import format_count
from exercises.values.vocabulary import Phase
from people.http import PersonRequest
from people.middleware import get_or_create_person
from people.submissions import stored_once
from program.access import require_open_program
from program.actions.renew_program import renew_program
from program.history.check_expiry import is_check_expired
from program.models import Program, ProgramItem
from program.planning.plan import ROTATION_RULE
from program.planning.week import ProgramDay, build_week_ahead
from program.rules import thresholds
from program.rules.populations.table import find_populations_by_rules
from program.state.loaded_state import load_program_state
from program.state.loaded_training import (
    read_training_history,
    with_training_history,
)
from program.state.pauses import load_shown_pauses
from program.state.weekly_lesson import load_week_with_coach

OUTSIDE_SESSION_TEXT = "At a time that suits you. It takes no minutes of the session."

PHASE_DESCRIPTIONS = {
    Phase.CALM: "First make it calmer: warmth, rest, gentle stretches, short walks.",
    Phase.MOVE: "Move gently and often. It is too early for strength.",
    Phase.BALANCE: "Ease what is tight, strengthen what is weak, free what is stiff.",
    Phase.KEEP: "Keep it so: two or three times a week, and a walk on most days.",
}


@require_http_methods(["GET", "HEAD", "POST"])
@stored_once
@require_open_program
def program_overview(request: PersonRequest, check: SymptomCheck) -> HttpResponse:
    if request.method == "POST":
        person = get_or_create_person(request)
        renew_program(load_program_state(person, check, timezone.now()))
        return redirect("program:program_overview")
    programs = Program.objects.for_person(request.person)
    program = (
        with_training_history(programs, timezone.now())
        .select_related("person", "test_session")
        .current()
    )
    finished = TestSession.objects.for_person(request.person).finished_latest_first()
    tested = finished.values_list("pk", flat=True).first()
    context = {
        "program": program,
        "is_check_expired": is_check_expired(check.decided_at, timezone.now()),
        "thresholds": thresholds,
        "is_tested": tested is not None,
        "has_newer_tests": program is not None and tested != program.test_session_id,
        **(build_program_context(program, check) if program else {}),
    }
    return render(request, "program/program_overview.html", context)


class ItemGroup(NamedTuple):
    """Items that are done together, and their heading."""

    slug: str
    title: str
    description: str
    items: Sequence[ProgramItem]


def build_program_context(program: Program, check: SymptomCheck) -> dict[str, Any]:
    items = list(program.items.select_related("exercise"))
    person = program.person
    now = timezone.now()
    today = person.local_day(now)
    week = build_week_ahead(items, person.started_on, today)
    return {
        "week": week,
        "pauses": load_shown_pauses(person, now),
        "populations": find_populations_by_rules({item.rule for item in items}),
        "with_coach": load_week_with_coach(person, program, check, now),
        "groups": group_program_items(program, items, week),
        "has_rotating_items": has_rotating_items(program),
        "streak": read_training_history(program, person).streak_in_weeks(today),
        "phase_description": PHASE_DESCRIPTIONS[program.phase],
        "phase_number": list(Phase).index(program.phase) + 1,
        "days_a_week": sum(bool(day.session_items) for day in week),
    }


def group_program_items(
    program: Program,
    items: Sequence[ProgramItem],
    week: Sequence[ProgramDay],
) -> list[ItemGroup]:
    days = format_count(sum(bool(day.session_items) for day in week), "day")
    twice = " Twice a day if it does you good." if program.phase == Phase.CALM else ""
    frequency = f"On {days} a week.{twice}"
    together = [item for item in items if not item.is_apart]
    apart = [item for item in items if item.is_apart]
    session = ItemGroup("session", session_title(program, week), frequency, together)
    through_the_day = ItemGroup("day", "Through the day", OUTSIDE_SESSION_TEXT, apart)
    return [session, through_the_day] if apart else [session]


def has_rotating_items(program: Program) -> bool:
    return any(rule.slug == ROTATION_RULE.slug for rule in program.rules)


def session_title(program: Program, week: Sequence[ProgramDay]) -> str:
    most = format_count(max(len(day.session_items) for day in week), "exercise")
    a_day = f"Up to {most} a day" if has_rotating_items(program) else most
    return f"{a_day}, {format_count(program.session_minutes, 'minute')}"
