import pytest

from assessment.self_tests.rules.results import TestResult
from assessment.symptom_check.questions import QUESTIONS_BY_ID
from reports.fhir.values.questionnaire_responses import (
    build_answer_item,
    build_self_test_item,
    build_self_test_response,
    build_symptom_check_response,
)
from reports.fhir.values.subject import PseudonymousSubject
from tests.reports.factories import NOON

SUBJECT = PseudonymousSubject(NOON)


def coding(value):
    return {"valueCoding": {"system": "urn:backpain:symptom-check", "code": value}}


def test_question_that_is_no_longer_asked_keeps_its_name():
    assert build_answer_item("shoe", ("big",), None) == {
        "linkId": "shoe",
        "text": "shoe",
        "answer": [coding("big")],
    }


def test_number_is_an_integer_and_a_choice_has_its_label():
    pain, saddle = QUESTIONS_BY_ID["pain_now"], QUESTIONS_BY_ID["saddle"]
    assert build_answer_item("pain_now", 4, pain)["answer"] == [{"valueInteger": 4}]
    answer = build_answer_item("saddle", ("numb",), saddle)["answer"][0]["valueCoding"]
    assert (answer["code"], "display" in answer) == ("numb", True)


@pytest.mark.parametrize(
    ("rules_version", "edition", "answers", "text"),
    [
        ("1.1", 1, {"start": "strain"}, "How did this pain start?"),
        ("2.0", 2, {"cause": "strain"}, "What set it off?"),
        ("", 2, {"cause": "strain"}, "What set it off?"),
    ],
)
def test_a_check_is_written_with_the_questions_of_its_edition(
    rules_version, edition, answers, text
):
    response = build_symptom_check_response(
        SUBJECT,
        started_at=NOON,
        answers=answers,
        disposition=None,
        rules_version=rules_version,
    )
    assert response["questionnaire"] == f"urn:backpain:symptom-check|{edition}"
    assert [item["text"] for item in response["item"]] == [text]


@pytest.mark.parametrize(
    ("disposition", "status"), [(None, "in-progress"), ("self_care", "completed")]
)
def test_check_is_complete_with_its_disposition(disposition, status):
    response = build_symptom_check_response(
        SUBJECT, started_at=NOON, answers={}, disposition=disposition, rules_version="1"
    )
    assert response["status"] == status
    assert ("item" in response) is bool(disposition)


@pytest.mark.parametrize(
    ("result", "link", "values"),
    [
        (
            TestResult(test="thomas", side="left", value=10, pain=2),
            "thomas.left",
            [{"valueDecimal": 10}, {"valueInteger": 2}],
        ),
        (TestResult(test="plank", value=31.5), "plank", [{"valueDecimal": 31.5}]),
        (TestResult(test="plank"), "plank", []),
    ],
)
def test_self_test_names_its_side_and_what_was_measured(result, link, values):
    item = build_self_test_item(result)
    assert item["linkId"] == link
    assert [answer for i in item.get("item", []) for answer in i["answer"]] == values


def test_self_tests_without_results_have_no_items():
    response = build_self_test_response(
        SUBJECT, started_at=NOON, is_finished=False, results=[], rules_version="1"
    )
    assert (response["status"], "item" in response) == ("in-progress", False)
