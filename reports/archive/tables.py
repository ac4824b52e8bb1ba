"""Everything that belongs to a person: one entry for each table, parents first."""

from django.db import models

from assessment.models import ClinicianVisit, SymptomCheck, TestScore, TestSession
from people.models import Person, Preferences
from program.models import (
    Adaptation,
    CheckIn,
    Exclusion,
    Flare,
    IfThenPlan,
    LessonReading,
    MovementFear,
    Program,
    ProgramItem,
    WhatMatters,
)
from progress.models import (
    NextDayResponse,
    PainEntry,
    PegScore,
    PsfsActivity,
    PsfsRating,
    Session,
    SessionItem,
    Walk,
    WalkingGoal,
)
from reports.archive import row_checks
from reports.archive.table import ArchiveTable


def renumber_programs(person: Person, programs: list[Program]) -> None:
    """Number programs after the existing ones; the current one stays current."""
    existing = Program.objects.for_person(person)
    last = existing.aggregate(number=models.Max("number"))["number"]
    if last is None:
        return
    is_one_current = existing.current() is not None
    for number, program in enumerate(programs, start=last + 1):
        program.number = number
        program.is_current = program.is_current and not is_one_current


ARCHIVE_TABLES = (
    ArchiveTable(
        model=Person,
        name="person",
        description="You, as far as the site knows you. There is no name and no "
        "address.",
        owner="",
        check_row=row_checks.check_person,
    ),
    ArchiveTable(
        model=Preferences,
        name="preferences",
        description="How you want to exercise.",
    ),
    ArchiveTable(
        model=SymptomCheck,
        name="symptom_checks",
        description="Each symptom check: your answers, what was decided, and the "
        "rules used.",
        key=("started_at",),
        check_row=row_checks.check_symptom_check,
    ),
    ArchiveTable(
        model=ClinicianVisit,
        name="clinician_visits",
        description="Where you told us that a clinician has looked at your back.",
        owner="symptom_check__person",
        key=("symptom_check",),
    ),
    ArchiveTable(
        model=TestSession,
        name="test_sessions",
        description="Each session of self-tests, and what was found.",
        key=("started_at",),
        check_row=row_checks.check_test_session,
    ),
    ArchiveTable(
        model=TestScore,
        name="test_scores",
        description="What each self-test gave, on each side.",
        owner="test_session__person",
        key=("test_session", "test", "side"),
        order=("test_session__started_at", "scored_at"),
        check_row=row_checks.check_test_score,
    ),
    ArchiveTable(
        model=PainEntry,
        name="pain_entries",
        description="Your pain log: pain from 0 to 10.",
        key=("key", "pain"),
        order=("felt_at",),
    ),
    ArchiveTable(
        model=PsfsActivity,
        name="activities",
        description="What you named because your back makes it hard.",
        key=("created_at",),
        check_row=row_checks.check_activity,
    ),
    ArchiveTable(
        model=PsfsRating,
        name="activity_ratings",
        description="How well each of them went: 0 not at all, 10 as before.",
        owner="activity__person",
        key=("activity", "rated_on"),
        order=("activity__created_at",),
    ),
    ArchiveTable(
        model=PegScore,
        name="weeks",
        description="What pain took away, week by week.",
        key=("week_starts_on",),
    ),
    ArchiveTable(
        model=Walk,
        name="walks",
        description="Your walks, or what you did seated: minutes by day.",
        key=("key",),
        order=("walked_on",),
    ),
    ArchiveTable(
        model=WalkingGoal,
        name="walking_goals",
        description="Each goal for a week of walking, and the rule that decided it.",
        key=("made_at",),
    ),
    ArchiveTable(
        model=Program,
        name="programs",
        description="Each programme that was made for you, with the rules that acted.",
        key=("made_at",),
        renumber=renumber_programs,
        check_row=row_checks.check_program,
    ),
    ArchiveTable(
        model=ProgramItem,
        name="program_items",
        description="The exercises of each programme, as they were then.",
        owner="program__person",
        key=("program", "number"),
        check_row=row_checks.check_program_item,
    ),
    ArchiveTable(
        model=Exclusion,
        name="exclusions",
        description="Exercises you took out, and what you do instead.",
        key=("exercise",),
    ),
    ArchiveTable(
        model=CheckIn,
        name="check_ins",
        description="What you told once a week, and what it changed.",
        key=("made_at",),
    ),
    ArchiveTable(
        model=LessonReading,
        name="lessons",
        description="The lessons you read, and what you answered.",
        key=("lesson", "edition"),
        order=("read_at",),
    ),
    ArchiveTable(
        model=MovementFear,
        name="feared_movements",
        description="Which movement you said you fear, or none.",
        key=("told_at",),
    ),
    ArchiveTable(
        model=IfThenPlan,
        name="plans_for_barriers",
        description="Your plans for what got in the way: if this, then that.",
        key=("made_at",),
    ),
    ArchiveTable(
        model=Flare,
        name="flare_ups",
        description="Each flare-up that you told us of, and how it ended.",
        key=("reported_at",),
    ),
    ArchiveTable(
        model=WhatMatters,
        name="what_matters",
        description="What you said matters to you.",
        key=("told_at",),
    ),
    ArchiveTable(
        model=Adaptation,
        name="adaptations",
        description="Each time a rule changed your programme, and why.",
        key=("made_at", "kind", "exercise"),
        order=("made_at",),
    ),
    ArchiveTable(
        model=Session,
        name="sessions",
        description="Each session you began.",
        key=("key",),
        order=("started_at",),
    ),
    ArchiveTable(
        model=SessionItem,
        name="session_items",
        description="The exercises of each session, and how they went.",
        owner="session__person",
        key=("session", "number"),
        order=("session__started_at",),
        check_row=row_checks.check_session_item,
    ),
    ArchiveTable(
        model=NextDayResponse,
        name="days_after",
        description="How your back was on the day after a session.",
        owner="session__person",
        key=("session",),
        order=("session__started_at",),
    ),
)
ARCHIVE_TABLE_NAMES = tuple(table.name for table in ARCHIVE_TABLES)
