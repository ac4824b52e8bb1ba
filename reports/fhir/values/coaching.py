"""Lessons read, a feared movement and plans for a barrier, as FHIR resources."""

from datetime import datetime

from reports.fhir.values.questionnaire_responses import build_questionnaire_response
from reports.fhir.values.subject import (
    BACKPAIN_SYSTEM_URI,
    FhirResource,
    PseudonymousSubject,
)


def build_lesson_response(
    subject: PseudonymousSubject,
    *,
    lesson: str,
    edition: int,
    question: str,
    answer: str,
    read_at: datetime,
) -> FhirResource:
    """The question and answer in words, or by name if they have changed since."""
    item = {
        "linkId": "question",
        "text": question,
        "answer": [{"valueString": answer}],
    }
    return build_questionnaire_response(
        subject,
        f"lesson {lesson} {edition}",
        "",
        questionnaire=f"{BACKPAIN_SYSTEM_URI}:lesson:{lesson}|{edition}",
        is_completed=True,
        started_at=read_at,
        items=[item],
    )


def build_fear_observation(
    subject: PseudonymousSubject, *, movement: str, told_at: datetime
) -> FhirResource:
    return subject.build_observation(
        f"feared movement {told_at.isoformat()}",
        code={"text": "Movement that is feared"},
        effectiveDateTime=told_at.isoformat(),
        valueString=movement,
    )


def build_aim(
    subject: PseudonymousSubject, *, text: str, told_at: datetime, is_current: bool
) -> FhirResource:
    """What matters to the person; what they said before it no longer counts."""
    return subject.build_resource(
        "Goal",
        f"what matters {told_at.isoformat()}",
        lifecycleStatus="active" if is_current else "cancelled",
        description={"text": text},
        subject=subject.build_reference("patient"),
        startDate=told_at.date().isoformat(),
    )


def build_barrier_plan(
    subject: PseudonymousSubject,
    *,
    sentence: str,
    barrier: str,
    made_at: datetime,
    is_current: bool,
) -> FhirResource:
    return subject.build_resource(
        "Goal",
        f"plan for a barrier {made_at.isoformat()}",
        lifecycleStatus="active" if is_current else "completed",
        description={"text": sentence},
        subject=subject.build_reference("patient"),
        startDate=made_at.date().isoformat(),
        note=[{"text": f"In the way: {barrier}."}],
    )
