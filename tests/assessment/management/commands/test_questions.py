import io
import json

from django.core.management import call_command

from assessment.self_tests.definitions import SELF_TESTS
from assessment.self_tests.rules.results import parse_result
from assessment.symptom_check.questions import QUESTIONS


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


def test_example_can_be_read():
    example = json.loads(printed(json=True))["example"]
    assert [parse_result(row).test for row in example["tests"]] == [
        "thomas",
        "thomas",
        "plank",
    ]


def test_every_question_and_self_test_is_a_line_for_reading():
    lines = printed().splitlines()
    assert len(lines) == len(QUESTIONS) + len(SELF_TESTS)
    assert "plank: Plank" in lines
