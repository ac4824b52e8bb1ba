"""A person with a row in every table, written without any rule of the program."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

from assessment.models import ClinicianVisit
from core.values.rules import RuleReason
from exercises.values.doses import Dose
from people.models import Preferences, Submission
from program.models import Adaptation, Exclusion, Program, ProgramItem
from program.rules.flare.answers import FlareEnding
from progress.models import NextDayResponse, SessionItem
from reports.models import CalendarFeed, Upload
from tests.assessment.factories import make_decided_check, make_test_session, score
from tests.exercises.factories import make_exercise
from tests.lessons.factories import make_lesson, make_lesson_reading
from tests.people.factories import make_person
from tests.program.factories import (
    make_check_in,
    make_flare,
    make_if_then_plan,
    make_movement_fear,
    make_what_matters,
)
from tests.progress.factories import (
    make_activity,
    make_pain_entry,
    make_rating,
    make_session,
    make_walk,
    make_walking_goal,
    make_week,
)

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
DAY = timedelta(days=1)
DOSE = Dose(sets=2, hold_seconds=20)


def make_program(person, number=1, **fields):
    check = person.symptom_checks.first() or make_decided_check(person)
    defaults = {
        "symptom_check": check,
        "test_session": person.test_sessions.first(),
        "number": number,
        "phase": "move",
        "week": 0,
        "pain_now": 4,
        "pain_at_start": 4.5,
        "seconds": 600,
        "rules_version": "2026.1",
        "reason": RuleReason("calm", "Pain is low.", "own"),
        "rules": (RuleReason("relax", "Tight.", "own"),),
        "notes": ["One note."],
        "note_keys": ("no-room plank::weak",),
        "made_at": NOON + number * DAY,
    }
    return Program.objects.create(person=person, **(defaults | fields))


def make_program_item(program, **fields):
    exercise = make_exercise()
    defaults = {
        "number": 1,
        "exercise": exercise,
        "name": exercise.name,
        "dose": DOSE,
        "why": "It is tight.",
        "rule": "relax",
        "is_apart": False,
        "days_a_week": 5,
    }
    return ProgramItem.objects.create(program=program, **(defaults | fields))


def make_open_person(*, days=(0, 1), **fields):
    """A person whose check allows the program that they have."""
    person = make_person(**fields)
    make_decided_check(person)
    make_program_item(make_program(person), days=list(days), days_a_week=len(days))
    return person


def make_full_person(**fields):
    """A person with at least one row in each table."""
    person = make_person(
        **({"time_zone": "Europe/Berlin", "country": "DE", "created_at": NOON} | fields)
    )
    Preferences.objects.create(person=person, minutes=10, equipment=["chair"])
    make_visited_check(person)
    make_scored_test_session(person)
    make_measures(person)
    prescribed = make_prescribed_exercise(person)
    make_changes_of_program(person, prescribed["exercise"])
    lesson = make_lesson()
    make_lesson_reading(person, lesson=lesson.slug, answer="yes", read_at=NOON)
    make_movement_fear(person, told_at=NOON)
    make_flare(person, ended_at=NOON + DAY, ending=FlareEnding.TOLD)
    make_if_then_plan(person, made_at=NOON)
    make_what_matters(person, told_at=NOON)
    make_answered_session(person, prescribed)
    Upload.objects.store_for_person(person, b"PK", [], NOON)
    CalendarFeed.objects.create(person=person)
    Submission.objects.create(
        content_key=uuid4(), person=person, location="/progress/pain/", is_first=True
    )
    return person


def make_visited_check(person):
    """A check that led to a clinician, who was seen."""
    ClinicianVisit.objects.create(
        symptom_check=make_decided_check(person, pain_now=8),
        seen_on=NOON.date(),
        clinician_kind="doctor",
    )


def make_scored_test_session(person):
    test_session = make_test_session(person)
    score(test_session, "thomas", "left", value=20)
    score(test_session, "plank", value=31.5, scored_at=NOON + timedelta(minutes=5))
    test_session.finish_session(NOON + DAY)


def make_measures(person):
    make_pain_entry(person, note='=1+1, "quoted"\nand more – ü')
    make_pain_entry(person, pain=0, felt_at=NOON - DAY)
    make_rating(make_activity(person, created_at=NOON))
    make_week(person)
    make_walk(person)
    make_walking_goal(person)


def make_prescribed_exercise(person):
    """What a program and a session say of the same exercise."""
    prescribed = {
        "number": 1,
        "exercise": make_exercise(),
        "side": "left",
        "name": "Stretch",
        "dose": DOSE,
        "why": "It is tight.",
        "finding_keys": ("thomas:left:tight",),
    }
    ProgramItem.objects.create(
        program=make_program(person),
        rule="relax",
        is_apart=False,
        days_a_week=5,
        **prescribed,
    )
    return prescribed


def make_changes_of_program(person, exercise):
    """All that changes a program: a replacement, a check-in and an adaptation."""
    Exclusion.objects.create(
        person=person, exercise=make_exercise(), replacement=exercise
    )
    make_check_in(
        person,
        function="better",
        sleep="fairly",
        barrier="time",
        changes=["Your sessions become shorter."],
    )
    Adaptation.objects.create(
        person=person, kind="easier", exercise=exercise, rule="stay", made_at=NOON
    )


def make_answered_session(person, prescribed):
    session = make_session(person, pain_before=4, pain_after=3)
    SessionItem.objects.create(session=session, outcome="done", **prescribed)
    NextDayResponse.objects.create(
        session=session, pain=3, feeling="good", answered_at=NOON + DAY
    )
