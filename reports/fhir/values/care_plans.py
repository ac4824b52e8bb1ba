"""Programs and completed sessions, as CarePlans and Procedures."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from exercises.values.doses import Dose
from reports.fhir.values.subject import FhirResource, PseudonymousSubject


@dataclass(frozen=True, slots=True, kw_only=True)
class CarePlanExercise:
    name: str
    dose: Dose
    reason: str
    days_a_week: int


def build_care_plan(
    subject: PseudonymousSubject,
    exercises: Iterable[CarePlanExercise],
    *,
    made_at: datetime,
    check_started_at: datetime,
    is_current: bool,
    phase: str,
    rules_version: str,
) -> FhirResource:
    status = "active" if is_current else "completed"
    activities = [
        build_care_plan_activity(exercise, is_current) for exercise in exercises
    ]
    return subject.build_resource(
        "CarePlan",
        f"program {made_at.isoformat()}",
        rules_version,
        status=status,
        intent="plan",
        title=f"Exercise programme, phase {phase}",
        subject=subject.build_reference("patient"),
        created=made_at.isoformat(),
        supportingInfo=[
            subject.build_reference(f"check {check_started_at.isoformat()}")
        ],
        **({"activity": activities} if activities else {}),
    )


def build_care_plan_activity(
    exercise: CarePlanExercise, is_current: bool
) -> FhirResource:
    repeat = {"frequency": exercise.days_a_week, "period": 1, "periodUnit": "wk"}
    return {
        "detail": {
            "status": "in-progress" if is_current else "completed",
            "code": {"text": exercise.name},
            "description": f"{exercise.dose.display_text}. {exercise.reason}",
            "scheduledTiming": {"repeat": repeat},
        }
    }


def build_walking_goal(
    subject: PseudonymousSubject,
    *,
    made_at: datetime,
    is_current: bool,
    description: str,
    reason: str,
) -> FhirResource:
    return subject.build_resource(
        "Goal",
        f"walking goal {made_at.isoformat()}",
        lifecycleStatus="active" if is_current else "completed",
        description={"text": description},
        subject=subject.build_reference("patient"),
        startDate=made_at.date().isoformat(),
        note=[{"text": reason}],
    )


def build_session_procedure(
    subject: PseudonymousSubject,
    *,
    key: str,
    started_at: datetime,
    finished_at: datetime | None,
) -> FhirResource:
    period = {"start": started_at.isoformat()}
    if finished_at:
        period["end"] = finished_at.isoformat()
    return subject.build_resource(
        "Procedure",
        f"session {key}",
        status="completed" if finished_at else "in-progress",
        code={"text": "Exercise session"},
        subject=subject.build_reference("patient"),
        performedPeriod=period,
    )
