"""Read a person's data as HL7 FHIR, some rows at a time."""

from collections.abc import Iterator
from datetime import datetime

from django.db.models import QuerySet

from assessment.models import SymptomCheck, TestSession
from lessons.models import Lesson
from people.models import Person
from program.models import (
    Flare,
    IfThenPlan,
    LessonReading,
    MovementFear,
    Program,
    WhatMatters,
)
from progress.models import (
    PainEntry,
    PegScore,
    PsfsRating,
    Session,
    Walk,
    WalkingGoal,
)
from reports.fhir.values.bundle import generate_bundle_chunks
from reports.fhir.values.care_plans import (
    CarePlanExercise,
    build_care_plan,
    build_session_procedure,
    build_walking_goal,
)
from reports.fhir.values.coaching import (
    build_aim,
    build_barrier_plan,
    build_fear_observation,
    build_lesson_response,
)
from reports.fhir.values.observations import (
    build_activity_observation,
    build_finding_observation,
    build_flare_observation,
    build_pain_observation,
    build_peg_observation,
    build_walk_observation,
)
from reports.fhir.values.questionnaire_responses import (
    build_self_test_response,
    build_symptom_check_response,
)
from reports.fhir.values.subject import (
    FhirResource,
    PseudonymousSubject,
    build_patient,
)
from reports.streaming import ROWS_PER_BATCH


def generate_fhir_bundle(person: Person, exported_at: datetime) -> Iterator[str]:
    return generate_bundle_chunks(generate_resources(person), exported_at)


def generate_resources(person: Person) -> Iterator[FhirResource]:
    """None for a stranger, about whom nothing is known."""
    if person.pk is None:
        return
    subject = PseudonymousSubject(person.created_at)
    yield build_patient(subject)
    yield from symptom_check_resources(person, subject)
    yield from self_test_resources(person, subject)
    yield from program_resources(person, subject)
    yield from session_resources(person, subject)
    yield from activity_rating_resources(person, subject)
    yield from peg_scale_resources(person, subject)
    yield from walking_resources(person, subject)
    yield from flare_resources(person, subject)
    yield from lesson_resources(person, subject)
    yield from fear_and_plan_resources(person, subject)
    yield from aim_resources(person, subject)
    yield from pain_entry_resources(person, subject)


def symptom_check_resources(
    person: Person, subject: PseudonymousSubject
) -> Iterator[FhirResource]:
    for check in SymptomCheck.objects.for_person(person).order_by("started_at"):
        yield build_symptom_check_response(
            subject,
            started_at=check.started_at,
            answers=check.answers.values,
            disposition=check.disposition,
            rules_version=check.rules_version,
        )


def self_test_resources(
    person: Person, subject: PseudonymousSubject
) -> Iterator[FhirResource]:
    test_sessions = TestSession.objects.for_person(person).order_by("started_at")
    for test_session in test_sessions.prefetch_related("scores"):
        yield build_self_test_response(
            subject,
            started_at=test_session.started_at,
            is_finished=test_session.finished_at is not None,
            results=test_session.load_results(),
            rules_version=test_session.rules_version,
        )
        for finding in test_session.findings:
            yield build_finding_observation(
                subject,
                finding,
                started_at=test_session.started_at,
                observed_at=test_session.finished_at or test_session.started_at,
                rules_version=test_session.rules_version,
            )


def program_resources(
    person: Person, subject: PseudonymousSubject
) -> Iterator[FhirResource]:
    programs = Program.objects.for_person(person).order_by("made_at")
    for program in programs.select_related("symptom_check").prefetch_related("items"):
        yield build_care_plan(
            subject,
            [
                CarePlanExercise(
                    name=item.name,
                    dose=item.dose,
                    reason=item.why,
                    days_a_week=item.days_a_week,
                )
                for item in program.items.all()
            ],
            made_at=program.made_at,
            check_started_at=program.symptom_check.started_at,
            is_current=program.is_current,
            phase=program.phase.label,
            rules_version=program.rules_version,
        )


def session_resources(
    person: Person, subject: PseudonymousSubject
) -> Iterator[FhirResource]:
    sessions: QuerySet[Session] = Session.objects.for_person(person)
    for session in sessions.order_by("started_at", "key").iterator(ROWS_PER_BATCH):
        yield build_session_procedure(
            subject,
            key=str(session.key),
            started_at=session.started_at,
            finished_at=session.finished_at,
        )


def activity_rating_resources(
    person: Person, subject: PseudonymousSubject
) -> Iterator[FhirResource]:
    ratings = PsfsRating.objects.filter(activity__person_id=person.pk)
    ratings = ratings.order_by("activity__created_at", "rated_on")
    for rating in ratings.select_related("activity").iterator(ROWS_PER_BATCH):
        yield build_activity_observation(
            subject,
            activity_name=rating.activity.name,
            activity_kind=rating.activity.kind,
            activity_created_at=rating.activity.created_at,
            rated_on=rating.rated_on,
            ability=rating.ability,
        )


def peg_scale_resources(
    person: Person, subject: PseudonymousSubject
) -> Iterator[FhirResource]:
    weeks = PegScore.objects.for_person(person)
    for week in weeks.order_by("week_starts_on"):
        answers = {
            "pain": week.pain,
            "enjoyment": week.enjoyment,
            "activity": week.general_activity,
        }
        yield build_peg_observation(subject, week.week_starts_on, answers)


def walking_resources(
    person: Person, subject: PseudonymousSubject
) -> Iterator[FhirResource]:
    goals = list(WalkingGoal.objects.for_person(person).latest_first())
    for goal in reversed(goals):
        yield build_walking_goal(
            subject,
            made_at=goal.made_at,
            is_current=goal == goals[0],
            description=f"{goal.target.display_text} a week, {goal.kind.label}",
            reason=goal.reason.text,
        )
    walks = Walk.objects.for_person(person).order_by("walked_on", "key")
    for walk in walks.iterator(ROWS_PER_BATCH):
        yield build_walk_observation(
            subject,
            key=str(walk.key),
            walked_on=walk.walked_on,
            minutes=walk.minutes,
            kind=walk.kind.label,
        )


def lesson_resources(
    person: Person, subject: PseudonymousSubject
) -> Iterator[FhirResource]:
    lessons = {(lesson.slug, lesson.edition): lesson for lesson in Lesson.objects.all()}
    readings = LessonReading.objects.for_person(person).order_by("read_at", "lesson")
    for reading in readings:
        lesson = lessons.get((reading.lesson, reading.edition))
        answer = lesson and lesson.find_answer(reading.answer)
        yield build_lesson_response(
            subject,
            lesson=reading.lesson,
            edition=reading.edition,
            question=lesson.question if lesson else reading.lesson,
            answer=answer.text if answer else reading.answer,
            read_at=reading.read_at,
        )


def flare_resources(
    person: Person, subject: PseudonymousSubject
) -> Iterator[FhirResource]:
    """None for a report that was taken back."""
    flares = Flare.objects.for_person(person).not_undone()
    for flare in flares.order_by("reported_at"):
        yield build_flare_observation(
            subject,
            cause=flare.cause.label,
            reported_at=flare.reported_at,
            ended_at=flare.ended_at,
        )


def fear_and_plan_resources(
    person: Person, subject: PseudonymousSubject
) -> Iterator[FhirResource]:
    for fear in MovementFear.objects.for_person(person).order_by("told_at"):
        yield build_fear_observation(
            subject, movement=fear.movement.label, told_at=fear.told_at
        )
    plans = list(IfThenPlan.objects.for_person(person).latest_first())
    for plan in reversed(plans):
        yield build_barrier_plan(
            subject,
            sentence=str(plan),
            barrier=plan.barrier.label,
            made_at=plan.made_at,
            is_current=plan == plans[0] and plan.set_aside_at is None,
        )


def aim_resources(
    person: Person, subject: PseudonymousSubject
) -> Iterator[FhirResource]:
    aims = list(WhatMatters.objects.for_person(person).latest_first())
    for aim in reversed(aims):
        yield build_aim(
            subject, text=aim.text, told_at=aim.told_at, is_current=aim == aims[0]
        )


def pain_entry_resources(
    person: Person, subject: PseudonymousSubject
) -> Iterator[FhirResource]:
    entries = PainEntry.objects.for_person(person).order_by("felt_at", "key", "pain")
    for entry in entries.iterator(ROWS_PER_BATCH):
        yield build_pain_observation(
            subject,
            key=str(entry.key),
            felt_at=entry.felt_at,
            pain=entry.pain,
            note=entry.note,
        )
