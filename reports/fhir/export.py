"""Reads a person's data for FHIR, some rows at a time."""

from collections.abc import Iterator
from datetime import datetime

from django.db.models import QuerySet

from assessment.models import SymptomCheck, TestSession
from people.models import Person
from program.models import Program
from progress.models import PainEntry, PegScore, PsfsRating, Session
from reports.archive.tables import ROWS_PER_BATCH
from reports.fhir.values import resources as fhir
from reports.fhir.values.resources import FhirResource, PseudonymousSubject


def generate_fhir_bundle(person: Person, exported_at: datetime) -> Iterator[str]:
    return fhir.generate_bundle_chunks(generate_resources(person), exported_at)


def generate_resources(person: Person) -> Iterator[FhirResource]:
    """Nothing for a stranger, of whom there is nothing to tell."""
    if person.pk is None:
        return
    subject = PseudonymousSubject(person.created_at)
    yield fhir.build_patient(subject)
    yield from symptom_check_resources(person, subject)
    yield from self_test_resources(person, subject)
    yield from program_resources(person, subject)
    yield from session_resources(person, subject)
    yield from activity_rating_resources(person, subject)
    yield from peg_scale_resources(person, subject)
    yield from pain_entry_resources(person, subject)


def symptom_check_resources(
    person: Person, subject: PseudonymousSubject
) -> Iterator[FhirResource]:
    for check in SymptomCheck.objects.for_person(person).order_by("started_at"):
        yield fhir.build_symptom_check_response(
            subject,
            started_at=check.started_at,
            answers=check.answers,
            disposition=check.disposition,
            rules_version=check.rules_version,
        )


def self_test_resources(
    person: Person, subject: PseudonymousSubject
) -> Iterator[FhirResource]:
    mine = TestSession.objects.for_person(person).order_by("started_at")
    for sitting in mine.prefetch_related("scores"):
        yield fhir.build_self_test_response(
            subject,
            started_at=sitting.started_at,
            is_finished=sitting.finished_at is not None,
            results=sitting.load_results(),
            rules_version=sitting.rules_version,
        )
        for found in sitting.findings_value:
            yield fhir.build_finding_observation(
                subject,
                found,
                started_at=sitting.started_at,
                observed_at=sitting.finished_at or sitting.started_at,
                rules_version=sitting.rules_version,
            )


def program_resources(
    person: Person, subject: PseudonymousSubject
) -> Iterator[FhirResource]:
    mine = Program.objects.for_person(person).order_by("made_at")
    for program in mine.select_related("symptom_check").prefetch_related("items"):
        yield fhir.build_care_plan(
            subject,
            [
                fhir.CarePlanExercise(
                    name=item.name,
                    dose=item.dose_value,
                    reason=item.why,
                    days_a_week=item.days_a_week,
                )
                for item in program.items.all()
            ],
            made_at=program.made_at,
            check_started_at=program.symptom_check.started_at,
            is_current=program.is_current,
            phase=program.phase_value.label,
            rules_version=program.rules_version,
        )


def session_resources(
    person: Person, subject: PseudonymousSubject
) -> Iterator[FhirResource]:
    mine: QuerySet[Session] = Session.objects.for_person(person)
    ordered = mine.order_by("started_at", "key")
    for session in ordered.iterator(ROWS_PER_BATCH):
        yield fhir.build_session_procedure(
            subject,
            key=str(session.key),
            started_at=session.started_at,
            finished_at=session.finished_at,
        )


def activity_rating_resources(
    person: Person, subject: PseudonymousSubject
) -> Iterator[FhirResource]:
    mine = PsfsRating.objects.filter(activity__person_id=person.pk)
    ordered = mine.order_by("activity__created_at", "rated_on")
    for rating in ordered.select_related("activity").iterator(ROWS_PER_BATCH):
        yield fhir.build_activity_observation(
            subject,
            activity_name=rating.activity.name,
            activity_created_at=rating.activity.created_at,
            rated_on=rating.rated_on,
            ability=rating.ability,
        )


def peg_scale_resources(
    person: Person, subject: PseudonymousSubject
) -> Iterator[FhirResource]:
    mine = PegScore.objects.for_person(person)
    for week in mine.order_by("week_starts_on"):
        answers = {
            "pain": week.pain,
            "enjoyment": week.enjoyment,
            "activity": week.general_activity,
        }
        yield fhir.build_peg_observation(subject, week.week_starts_on, answers)


def pain_entry_resources(
    person: Person, subject: PseudonymousSubject
) -> Iterator[FhirResource]:
    ordered = PainEntry.objects.for_person(person).order_by("felt_at", "key", "pain")
    for entry in ordered.iterator(ROWS_PER_BATCH):
        yield fhir.build_pain_observation(
            subject,
            key=str(entry.key),
            felt_at=entry.felt_at,
            pain=entry.pain,
            note=entry.note,
        )
