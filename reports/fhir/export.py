"""Reads a person's data for FHIR, some rows at a time."""

from collections.abc import Iterator
from datetime import datetime

from django.db.models import QuerySet

from assessment.models import Assessment, SymptomCheck
from people.models import Person
from program.models import Program
from progress.models import ActivityRating, PainEntry, Session, WeeklyInterference
from reports.archive.tables import ROWS_AT_A_TIME
from reports.fhir.values import resources as fhir
from reports.fhir.values.resources import Resource, Subject


def bundle(person: Person, at: datetime) -> Iterator[str]:
    return fhir.bundle_texts(resources(person), at)


def resources(person: Person) -> Iterator[Resource]:
    """Nothing for a stranger, of whom there is nothing to tell."""
    if person.pk is None:
        return
    subject = Subject(person.created_at)
    yield fhir.patient(subject)
    yield from checks(person, subject)
    yield from sittings(person, subject)
    yield from programs(person, subject)
    yield from sessions(person, subject)
    yield from activity_ratings(person, subject)
    yield from weeks(person, subject)
    yield from pains(person, subject)


def checks(person: Person, subject: Subject) -> Iterator[Resource]:
    for check in SymptomCheck.objects.for_person(person).order_by("started_at"):
        yield fhir.symptom_check(
            subject,
            started_at=check.started_at,
            answers=check.answers,
            disposition=check.disposition,
            rules=check.rules_version,
        )


def sittings(person: Person, subject: Subject) -> Iterator[Resource]:
    mine = Assessment.objects.for_person(person).order_by("started_at")
    for sitting in mine.prefetch_related("scores"):
        yield fhir.self_tests(
            subject,
            started_at=sitting.started_at,
            is_finished=sitting.finished_at is not None,
            results=sitting.results(),
            rules=sitting.rules_version,
        )
        for found in sitting.findings_value:
            yield fhir.finding(
                subject,
                found,
                started_at=sitting.started_at,
                at=sitting.finished_at or sitting.started_at,
                rules=sitting.rules_version,
            )


def programs(person: Person, subject: Subject) -> Iterator[Resource]:
    mine = Program.objects.for_person(person).order_by("made_at")
    for program in mine.select_related("symptom_check").prefetch_related("items"):
        yield fhir.care_plan(
            subject,
            [
                fhir.Exercise(
                    name=item.name,
                    dose=item.dose_value,
                    why=item.why,
                    days_a_week=item.days_a_week,
                )
                for item in program.items.all()
            ],
            made_at=program.made_at,
            check_started_at=program.symptom_check.started_at,
            is_current=program.is_current,
            phase=program.phase_value.label,
            rules=program.rules_version,
        )


def sessions(person: Person, subject: Subject) -> Iterator[Resource]:
    mine: QuerySet[Session] = Session.objects.for_person(person)
    ordered = mine.order_by("started_at", "key")
    for session in ordered.iterator(ROWS_AT_A_TIME):
        yield fhir.session(
            subject,
            key=str(session.key),
            started_at=session.started_at,
            finished_at=session.finished_at,
        )


def activity_ratings(person: Person, subject: Subject) -> Iterator[Resource]:
    mine = ActivityRating.objects.filter(activity__person_id=person.pk)
    ordered = mine.order_by("activity__created_at", "rated_on")
    for rating in ordered.select_related("activity").iterator(ROWS_AT_A_TIME):
        yield fhir.activity_rating(
            subject,
            name=rating.activity.name,
            since=rating.activity.created_at,
            on=rating.rated_on,
            ability=rating.ability,
        )


def weeks(person: Person, subject: Subject) -> Iterator[Resource]:
    mine = WeeklyInterference.objects.for_person(person)
    for week in mine.order_by("week_starts_on"):
        answers = {
            "pain": week.pain,
            "enjoyment": week.enjoyment,
            "activity": week.activity,
        }
        yield fhir.week(subject, week.week_starts_on, answers)


def pains(person: Person, subject: Subject) -> Iterator[Resource]:
    ordered = PainEntry.objects.for_person(person).order_by("felt_at", "key", "pain")
    for entry in ordered.iterator(ROWS_AT_A_TIME):
        yield fhir.pain(
            subject,
            key=str(entry.key),
            at=entry.felt_at,
            pain=entry.pain,
            note=entry.note,
        )
