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
from exercises.values.doses import Dose
from progress.analysis.trends import DAY, WEEK

# Any number would do, as long as it stays the same.
NAMESPACE = UUID("0b4f2f0e-2f7d-4a53-9b0b-6f6f4c1f8a51")
SYSTEM = "urn:backpain"
LOINC = "http://loinc.org"
PAIN_SEVERITY = "72514-3"  # pain severity, 0-10 verbal numeric rating, reported
SURVEY = {
    "coding": [
        {
            "system": "http://terminology.hl7.org/CodeSystem/observation-category",
            "code": "survey",
        }
    ]
}
TEST_NAMES = {test.slug: test.name for test in SELF_TESTS}

Resource = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Subject:
    """A person under a pseudonym, which is the same in each export of theirs.

    Numbers follow from the data alone, so that an import changes none of them.
    """

    since: datetime

    @property
    def pseudonym(self) -> UUID:
        return uuid5(NAMESPACE, self.since.isoformat())

    def number(self, name: str) -> str:
        return str(uuid5(self.pseudonym, name))

    def reference(self, name: str) -> Resource:
        return {"reference": f"urn:uuid:{self.number(name)}"}

    def resource(
        self, kind: str, name: str, rules: str = "", **fields: Any
    ) -> Resource:
        """A resource about them, with the version of the rules that made it."""
        tags = {"tag": [{"system": f"{SYSTEM}:rules", "code": rules}]}
        return {
            "resourceType": kind,
            "id": self.number(name),
            **({"meta": tags} if rules else {}),
            **fields,
        }

    def observation(self, name: str, rules: str = "", **fields: Any) -> Resource:
        return self.resource(
            "Observation",
            name,
            rules,
            status="final",
            category=[SURVEY],
            subject=self.reference("patient"),
            **fields,
        )


def patient(subject: Subject) -> Resource:
    number = subject.number("patient")
    identifier = {"system": f"{SYSTEM}:pseudonym", "value": number}
    return subject.resource("Patient", "patient", identifier=[identifier])


def pain(subject: Subject, *, key: str, at: datetime, pain: int, note: str) -> Resource:
    notes: Resource = {"note": [{"text": note}]} if note else {}
    return subject.observation(
        f"pain {key} {pain}",
        code={
            "coding": [{"system": LOINC, "code": PAIN_SEVERITY}],
            "text": "Low back pain, 0 to 10",
        },
        effectiveDateTime=at.isoformat(),
        valueInteger=pain,
        **notes,
    )


def activity_rating(
    subject: Subject, *, name: str, since: datetime, on: date, ability: int
) -> Resource:
    return subject.observation(
        f"activity {since.isoformat()} {on.isoformat()}",
        code={"text": f"{name}: 0 not at all, 10 as before"},
        effectiveDateTime=on.isoformat(),
        valueInteger=ability,
    )


def week(subject: Subject, starts_on: date, answers: Mapping[str, int]) -> Resource:
    ends_on = starts_on + WEEK - DAY
    return subject.observation(
        f"week {starts_on.isoformat()}",
        code={"text": "Pain and what it took away, in one week"},
        effectivePeriod={"start": starts_on.isoformat(), "end": ends_on.isoformat()},
        component=[
            {"code": {"text": name}, "valueInteger": value}
            for name, value in answers.items()
        ],
    )


def symptom_check(
    subject: Subject,
    *,
    started_at: datetime,
    answers: Mapping[str, Any],
    disposition: str,
    rules: str,
) -> Resource:
    items = [answered_item(name, value) for name, value in answers.items()]
    if disposition:
        result = {"linkId": "result", "text": "What the rules decided"}
        items.append(result | {"answer": [{"valueString": disposition}]})
    return subject.resource(
        "QuestionnaireResponse",
        f"check {started_at.isoformat()}",
        rules,
        questionnaire=f"{SYSTEM}:symptom-check",
        status="completed" if disposition else "in-progress",
        subject=subject.reference("patient"),
        authored=started_at.isoformat(),
        **({"item": items} if items else {}),
    )


def answered_item(name: str, value: Any) -> Resource:
    """An answer by its question; one that is no longer asked keeps its name."""
    question = QUESTIONS_BY_ID.get(name)
    labels = {o.value: o.label for o in question.options} if question else {}
    values = value if isinstance(value, list) else [value]
    return {
        "linkId": name,
        "text": question.text if question else name,
        "answer": [
            {"valueInteger": one} if isinstance(one, int) else coding(one, labels)
            for one in values
        ],
    }


def coding(value: str, labels: Mapping[str, str]) -> Resource:
    label = {"display": labels[value]} if value in labels else {}
    return {"valueCoding": {"system": f"{SYSTEM}:symptom-check", "code": value} | label}


def self_tests(
    subject: Subject,
    *,
    started_at: datetime,
    is_finished: bool,
    results: Iterable[TestResult],
    rules: str,
) -> Resource:
    items = [test_item(result) for result in results]
    return subject.resource(
        "QuestionnaireResponse",
        f"tests {started_at.isoformat()}",
        rules,
        questionnaire=f"{SYSTEM}:self-tests",
        status="completed" if is_finished else "in-progress",
        subject=subject.reference("patient"),
        authored=started_at.isoformat(),
        **({"item": items} if items else {}),
    )


def test_item(result: TestResult) -> Resource:
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
    text = f"{TEST_NAMES.get(result.test, result.test)}{side}"
    return {"linkId": link, "text": text, **({"item": items} if items else {})}


def finding(
    subject: Subject, found: Finding, *, started_at: datetime, at: datetime, rules: str
) -> Resource:
    tests = f"tests {started_at.isoformat()}"
    name = f"{tests} {found.test} {found.structure} {found.kind} {found.side}"
    return subject.observation(
        name,
        rules,
        code={"text": wording.title(found)},
        effectiveDateTime=at.isoformat(),
        valueString=wording.what(found),
        derivedFrom=[subject.reference(tests)],
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Exercise:
    name: str
    dose: Dose
    why: str
    days_a_week: int


def care_plan(
    subject: Subject,
    exercises: Iterable[Exercise],
    *,
    made_at: datetime,
    check_started_at: datetime,
    is_current: bool,
    phase: str,
    rules: str,
) -> Resource:
    status = "active" if is_current else "completed"
    activities = [activity(exercise, is_current) for exercise in exercises]
    return subject.resource(
        "CarePlan",
        f"program {made_at.isoformat()}",
        rules,
        status=status,
        intent="plan",
        title=f"Exercise program, phase {phase}",
        subject=subject.reference("patient"),
        created=made_at.isoformat(),
        supportingInfo=[subject.reference(f"check {check_started_at.isoformat()}")],
        **({"activity": activities} if activities else {}),
    )


def activity(exercise: Exercise, is_current: bool) -> Resource:
    repeat = {"frequency": exercise.days_a_week, "period": 1, "periodUnit": "wk"}
    return {
        "detail": {
            "status": "in-progress" if is_current else "completed",
            "code": {"text": exercise.name},
            "description": f"{exercise.dose.words}. {exercise.why}",
            "scheduledTiming": {"repeat": repeat},
        }
    }


def session(
    subject: Subject, *, key: str, started_at: datetime, finished_at: datetime | None
) -> Resource:
    period = {"start": started_at.isoformat()}
    if finished_at:
        period["end"] = finished_at.isoformat()
    return subject.resource(
        "Procedure",
        f"session {key}",
        status="completed" if finished_at else "in-progress",
        code={"text": "Exercise session"},
        subject=subject.reference("patient"),
        performedPeriod=period,
    )


def bundle_texts(resources: Iterable[Resource], at: datetime) -> Iterator[str]:
    yield '{"resourceType": "Bundle", "type": "collection", '
    yield f'"timestamp": "{at.isoformat()}", "entry": ['
    for number, resource in enumerate(resources):
        entry = {"fullUrl": f"urn:uuid:{resource['id']}", "resource": resource}
        yield f"{',' if number else ''}\n{json.dumps(entry, ensure_ascii=False)}"
    yield "]}\n"
