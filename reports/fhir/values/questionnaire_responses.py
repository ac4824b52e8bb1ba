"""Symptom checks and self-tests, as QuestionnaireResponses."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from assessment.self_tests.definitions import SELF_TESTS
from assessment.self_tests.rules.results import TestResult
from assessment.symptom_check.questions.definition import Question
from assessment.symptom_check.questions.editions import get_edition
from reports.fhir.values.subject import (
    BACKPAIN_SYSTEM_URI,
    FhirResource,
    PseudonymousSubject,
)

SELF_TEST_NAMES = {test.slug: test.name for test in SELF_TESTS}


def build_symptom_check_response(
    subject: PseudonymousSubject,
    *,
    started_at: datetime,
    answers: Mapping[str, Any],
    disposition: str | None,
    rules_version: str,
) -> FhirResource:
    edition = get_edition(rules_version)
    items = [
        build_answer_item(name, value, edition.by_id.get(name))
        for name, value in answers.items()
    ]
    if disposition:
        result = {"linkId": "result", "text": "What the rules decided"}
        items.append(result | {"answer": [{"valueString": disposition}]})
    return build_questionnaire_response(
        subject,
        f"check {started_at.isoformat()}",
        rules_version,
        questionnaire=f"{BACKPAIN_SYSTEM_URI}:symptom-check|{edition.number}",
        is_completed=bool(disposition),
        started_at=started_at,
        items=items,
    )


def build_questionnaire_response(
    subject: PseudonymousSubject,
    identity: str,
    rules_version: str,
    *,
    questionnaire: str,
    is_completed: bool,
    started_at: datetime,
    items: Sequence[FhirResource],
) -> FhirResource:
    return subject.build_resource(
        "QuestionnaireResponse",
        identity,
        rules_version,
        questionnaire=questionnaire,
        status="completed" if is_completed else "in-progress",
        subject=subject.build_reference("patient"),
        authored=started_at.isoformat(),
        **({"item": items} if items else {}),
    )


def build_answer_item(
    question_id: str, value: Any, question: Question | None
) -> FhirResource:
    """An answer by its question; if that no longer exists, its stored name is used."""
    labels = {o.value: o.label for o in question.options} if question else {}
    values = value if isinstance(value, tuple) else [value]
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
    return build_questionnaire_response(
        subject,
        f"tests {started_at.isoformat()}",
        rules_version,
        questionnaire=f"{BACKPAIN_SYSTEM_URI}:self-tests",
        is_completed=is_finished,
        started_at=started_at,
        items=[build_self_test_item(result) for result in results],
    )


def build_self_test_item(result: TestResult) -> FhirResource:
    """A test on one side, with its value and pain; skipped: with neither."""
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
