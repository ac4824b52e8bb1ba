"""Ratings, pain and findings, as Observations."""

from collections.abc import Mapping
from datetime import date, datetime

from assessment.self_tests.rules import wording
from assessment.self_tests.rules.findings import Finding
from core.values.days import DAY, WEEK
from progress.values.activities import ActivityKind
from reports.fhir.values.subject import FhirResource, PseudonymousSubject

LOINC_SYSTEM_URI = "http://loinc.org"
# Pain severity, 0-10 verbal numeric rating, reported.
PAIN_SEVERITY_LOINC_CODE = "72514-3"
# Exercise duration.
EXERCISE_DURATION_LOINC_CODE = "55411-3"
UCUM_SYSTEM_URI = "http://unitsofmeasure.org"


def build_pain_observation(
    subject: PseudonymousSubject, *, key: str, felt_at: datetime, pain: int, note: str
) -> FhirResource:
    notes: FhirResource = {"note": [{"text": note}]} if note else {}
    return subject.build_observation(
        f"pain {key} {pain}",
        code={
            "coding": [{"system": LOINC_SYSTEM_URI, "code": PAIN_SEVERITY_LOINC_CODE}],
            "text": "Low back pain, 0 to 10",
        },
        effectiveDateTime=felt_at.isoformat(),
        valueInteger=pain,
        **notes,
    )


def build_activity_observation(
    subject: PseudonymousSubject,
    *,
    activity_name: str,
    activity_kind: ActivityKind | None = None,
    activity_created_at: datetime,
    rated_on: date,
    ability: int,
) -> FhirResource:
    kind: FhirResource = (
        {
            "component": [
                {
                    "code": {"text": "Kind of activity"},
                    "valueString": activity_kind.label,
                }
            ]
        }
        if activity_kind
        else {}
    )
    return subject.build_observation(
        f"activity {activity_created_at.isoformat()} {rated_on.isoformat()}",
        code={
            "text": f"Patient-Specific Functional Scale, {activity_name}: "
            "0 not at all, 10 as before"
        },
        effectiveDateTime=rated_on.isoformat(),
        valueInteger=ability,
        **kind,
    )


def build_peg_observation(
    subject: PseudonymousSubject, starts_on: date, answers: Mapping[str, int]
) -> FhirResource:
    ends_on = starts_on + WEEK - DAY
    return subject.build_observation(
        f"week {starts_on.isoformat()}",
        code={"text": "PEG scale of one week, 0 to 10 each"},
        effectivePeriod={"start": starts_on.isoformat(), "end": ends_on.isoformat()},
        component=[
            {"code": {"text": name}, "valueInteger": value}
            for name, value in answers.items()
        ],
    )


def build_flare_observation(
    subject: PseudonymousSubject,
    *,
    cause: str,
    reported_at: datetime,
    ended_at: datetime | None,
) -> FhirResource:
    """From the report to its end; without an end it goes on."""
    end = {"end": ended_at.isoformat()} if ended_at else {}
    return subject.build_observation(
        f"flare-up {reported_at.isoformat()}",
        code={"text": "Flare-up of back pain, as reported"},
        effectivePeriod={"start": reported_at.isoformat()} | end,
        valueString=cause,
    )


def build_walk_observation(
    subject: PseudonymousSubject, *, key: str, walked_on: date, minutes: int, kind: str
) -> FhirResource:
    return subject.build_observation(
        f"walk {key}",
        code={
            "coding": [
                {"system": LOINC_SYSTEM_URI, "code": EXERCISE_DURATION_LOINC_CODE}
            ],
            "text": f"Duration of {kind}",
        },
        effectiveDateTime=walked_on.isoformat(),
        valueQuantity={
            "value": minutes,
            "unit": "min",
            "system": UCUM_SYSTEM_URI,
            "code": "min",
        },
    )


def build_finding_observation(
    subject: PseudonymousSubject,
    finding: Finding,
    *,
    started_at: datetime,
    observed_at: datetime,
    rules_version: str,
) -> FhirResource:
    tests = f"tests {started_at.isoformat()}"
    name = f"{tests} {finding.test} {finding.structure} {finding.kind} {finding.side}"
    return subject.build_observation(
        name,
        rules_version,
        code={"text": wording.format_finding_title(finding)},
        effectiveDateTime=observed_at.isoformat(),
        valueString=wording.cite_score(finding),
        derivedFrom=[subject.build_reference(tests)],
    )
