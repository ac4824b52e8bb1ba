"""A person's data as HL7 FHIR, release 4. Knows no database and no clock."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID, uuid5

from assessment.self_tests.definitions import SELF_TESTS
from assessment.self_tests.rules import wording
from assessment.self_tests.rules.findings import Finding, TestResult
from assessment.symptom_check.questions import QUESTIONS_BY_ID
from core.values.days import DAY, WEEK
from exercises.values.doses import Dose

# Any number would do, as long as it stays the same.
PSEUDONYM_NAMESPACE = UUID("0b4f2f0e-2f7d-4a53-9b0b-6f6f4c1f8a51")
BACKPAIN_SYSTEM_URI = "urn:backpain"
LOINC_SYSTEM_URI = "http://loinc.org"
PAIN_SEVERITY_LOINC_CODE = (
    "72514-3"  # pain severity, 0-10 verbal numeric rating, reported
)
SURVEY_CATEGORY = {
    "coding": [
        {
            "system": "http://terminology.hl7.org/CodeSystem/observation-category",
            "code": "survey",
        }
    ]
}
SELF_TEST_NAMES = {test.slug: test.name for test in SELF_TESTS}

FhirResource = dict[str, Any]


@dataclass(frozen=True, slots=True)
class PseudonymousSubject:
    """A person under a pseudonym, which is the same in each export of theirs.

    Numbers follow from the data alone, so that an import changes none of them.
    """

    person_created_at: datetime

    @property
    def pseudonym(self) -> UUID:
        return uuid5(PSEUDONYM_NAMESPACE, self.person_created_at.isoformat())

    def derive_identifier(self, identity: str) -> str:
        return str(uuid5(self.pseudonym, identity))

    def build_reference(self, identity: str) -> FhirResource:
        return {"reference": f"urn:uuid:{self.derive_identifier(identity)}"}

    def build_resource(
        self, resource_type: str, identity: str, rules_version: str = "", **fields: Any
    ) -> FhirResource:
        """A resource about them, with the version of the rules that made it."""
        tags = {
            "tag": [{"system": f"{BACKPAIN_SYSTEM_URI}:rules", "code": rules_version}]
        }
        return {
            "resourceType": resource_type,
            "id": self.derive_identifier(identity),
            **({"meta": tags} if rules_version else {}),
            **fields,
        }

    def build_observation(
        self, identity: str, rules_version: str = "", **fields: Any
    ) -> FhirResource:
        return self.build_resource(
            "Observation",
            identity,
            rules_version,
            status="final",
            category=[SURVEY_CATEGORY],
            subject=self.build_reference("patient"),
            **fields,
        )


def build_patient(subject: PseudonymousSubject) -> FhirResource:
    number = subject.derive_identifier("patient")
    identifier = {"system": f"{BACKPAIN_SYSTEM_URI}:pseudonym", "value": number}
    return subject.build_resource("Patient", "patient", identifier=[identifier])


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
    activity_created_at: datetime,
    rated_on: date,
    ability: int,
) -> FhirResource:
    return subject.build_observation(
        f"activity {activity_created_at.isoformat()} {rated_on.isoformat()}",
        code={"text": f"{activity_name}: 0 not at all, 10 as before"},
        effectiveDateTime=rated_on.isoformat(),
        valueInteger=ability,
    )


def build_peg_observation(
    subject: PseudonymousSubject, starts_on: date, answers: Mapping[str, int]
) -> FhirResource:
    ends_on = starts_on + WEEK - DAY
    return subject.build_observation(
        f"week {starts_on.isoformat()}",
        code={"text": "Pain and what it took away, in one week"},
        effectivePeriod={"start": starts_on.isoformat(), "end": ends_on.isoformat()},
        component=[
            {"code": {"text": name}, "valueInteger": value}
            for name, value in answers.items()
        ],
    )


def build_symptom_check_response(
    subject: PseudonymousSubject,
    *,
    started_at: datetime,
    answers: Mapping[str, Any],
    disposition: str,
    rules_version: str,
) -> FhirResource:
    items = [build_answer_item(name, value) for name, value in answers.items()]
    if disposition:
        result = {"linkId": "result", "text": "What the rules decided"}
        items.append(result | {"answer": [{"valueString": disposition}]})
    return subject.build_resource(
        "QuestionnaireResponse",
        f"check {started_at.isoformat()}",
        rules_version,
        questionnaire=f"{BACKPAIN_SYSTEM_URI}:symptom-check",
        status="completed" if disposition else "in-progress",
        subject=subject.build_reference("patient"),
        authored=started_at.isoformat(),
        **({"item": items} if items else {}),
    )


def build_answer_item(question_id: str, value: Any) -> FhirResource:
    """An answer by its question; one that is no longer asked keeps its name."""
    question = QUESTIONS_BY_ID.get(question_id)
    labels = {o.value: o.label for o in question.options} if question else {}
    values = value if isinstance(value, list) else [value]
    return {
        "linkId": question_id,
        "text": question.text if question else question_id,
        "answer": [
            {"valueInteger": one}
            if isinstance(one, int)
            else build_coded_answer(one, labels)
            for one in values
        ],
    }


def build_coded_answer(value: str, labels: Mapping[str, str]) -> FhirResource:
    label = {"display": labels[value]} if value in labels else {}
    return {
        "valueCoding": {"system": f"{BACKPAIN_SYSTEM_URI}:symptom-check", "code": value}
        | label
    }


def build_self_test_response(
    subject: PseudonymousSubject,
    *,
    started_at: datetime,
    is_finished: bool,
    results: Iterable[TestResult],
    rules_version: str,
) -> FhirResource:
    items = [build_self_test_item(result) for result in results]
    return subject.build_resource(
        "QuestionnaireResponse",
        f"tests {started_at.isoformat()}",
        rules_version,
        questionnaire=f"{BACKPAIN_SYSTEM_URI}:self-tests",
        status="completed" if is_finished else "in-progress",
        subject=subject.build_reference("patient"),
        authored=started_at.isoformat(),
        **({"item": items} if items else {}),
    )


def build_self_test_item(result: TestResult) -> FhirResource:
    """A test on one side, with its value and its pain; skipped: without either."""
    link = f"{result.test}.{result.side}" if result.side else result.test
    values = [
        ("value", "valueDecimal", result.value),
        ("pain", "valueInteger", result.pain),
    ]
    items = [
        {"linkId": f"{link}.{name}", "text": name, "answer": [{kind: value}]}
        for name, kind, value in values
        if value is not None
    ]
    side = f", {result.side}" if result.side else ""
    text = f"{SELF_TEST_NAMES.get(result.test, result.test)}{side}"
    return {"linkId": link, "text": text, **({"item": items} if items else {})}


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
        valueString=wording.describe_score(finding),
        derivedFrom=[subject.build_reference(tests)],
    )


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
        title=f"Exercise program, phase {phase}",
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


def generate_bundle_chunks(
    resources: Iterable[FhirResource], exported_at: datetime
) -> Iterator[str]:
    yield '{"resourceType": "Bundle", "type": "collection", '
    yield f'"timestamp": "{exported_at.isoformat()}", "entry": ['
    for number, resource in enumerate(resources):
        entry = {"fullUrl": f"urn:uuid:{resource['id']}", "resource": resource}
        yield f"{',' if number else ''}\n{json.dumps(entry, ensure_ascii=False)}"
    yield "]}\n"
