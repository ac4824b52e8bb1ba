import io
import json

from django.core.management import call_command

from assessment.self_tests.definitions import SELF_TESTS
from assessment.self_tests.rules.results import parse_result
from assessment.symptom_check.questions import QUESTIONS
from assessment.symptom_check.questions.reading import read_answers


def printed(**options):
    output = io.StringIO()
    call_command("questions", stdout=output, **options)
    return output.getvalue()


def test_every_question_and_self_test_is_printed_as_json():
    everything = json.loads(printed(json=True))
    assert [row["id"] for row in everything["symptom_check"]] == [
        question.id for question in QUESTIONS
    ]
    assert [row["id"] for row in everything["self_tests"]] == [
        test.slug for test in SELF_TESTS
    ]


def test_a_question_says_what_may_be_sent():
    described = json.loads(printed(json=True))["symptom_check"]
    assert described[0]["range"] == [0, 120]
    assert described[2]["options"][0]["value"] == "chest_pain"


def test_places_of_pain_and_preferences_are_named_too():
    everything = json.loads(printed(json=True))
    assert everything["preferences"]["minutes"] == [10, 15, 25]
    assert "below_knee" in everything["where"]


def test_example_can_be_read():
    example = json.loads(printed(json=True))["example"]
    assert read_answers(example["answers"]).to_json() == example["answers"]
    assert [parse_result(row).test for row in example["tests"]] == [
        "thomas",
        "thomas",
        "plank",
    ]


def test_every_question_and_self_test_is_a_line_for_reading():
    lines = printed().splitlines()
    assert len(lines) == len(QUESTIONS) + len(SELF_TESTS)
    assert lines[0] == "age: How old are you?"
    assert "plank: Plank" in lines
