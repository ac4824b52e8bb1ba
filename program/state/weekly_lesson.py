"""The one lesson of a person's week, and why it is this one."""

from datetime import datetime
from typing import NamedTuple

from assessment.models import SymptomCheck
from lessons.models import Lesson
from people.models import Person
from program.history.summaries import summarise_check
from program.models import Program
from program.rules.coaching.lesson_choice import LessonCase, choose_lesson
from program.state.coaching import Coaching, load_coaching
from program.state.flare_status import FlareStatus


class WeeklyLesson(NamedTuple):
    """`reason` is empty for a lesson that was read this week."""

    lesson: Lesson
    reason: str

    @property
    def is_read(self) -> bool:
        return not self.reason


class WeekWithCoach(NamedTuple):
    """What a person's coach has for this week; no lesson: all have been read."""

    coaching: Coaching
    weekly_lesson: WeeklyLesson | None
    flare_status: FlareStatus | None = None
    is_no_better: bool = False


def load_week_with_coach(
    person: Person, program: Program, check: SymptomCheck, now: datetime
) -> WeekWithCoach:
    """Two queries, whatever the data; of a program with its test session."""
    coaching = load_coaching(person)
    flare_status = coaching.flare_rows.read_status(person, now)
    tests = program.test_session
    case = LessonCase(
        phase=program.phase,
        is_flare=flare_status is not None and not flare_status.is_calm,
        findings=tests.findings if tests else (),
        cautions=summarise_check(check.current_answers, check.decided_at).cautions,
        feared_movement=coaching.feared_movement,
        check_in=coaching.answers_of_last_week(now),
        has_walking_goal=coaching.has_walking_goal,
        read_slugs=coaching.read_slugs,
        days_since_reading=coaching.days_since_reading(person, now),
    )
    return WeekWithCoach(
        coaching,
        load_weekly_lesson(case, coaching),
        flare_status,
        is_no_better=coaching.is_no_better(now),
    )


def load_weekly_lesson(case: LessonCase, coaching: Coaching) -> WeeklyLesson | None:
    rule = choose_lesson(case) if case.is_due else None
    last = coaching.readings[0].lesson if coaching.readings else ""
    slug = rule.result if rule else last * (not case.is_due)
    lesson = Lesson.objects.active().filter(slug=slug).first()
    return WeeklyLesson(lesson, rule.reason if rule else "") if lesson else None
