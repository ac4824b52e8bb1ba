import io
import json

import pytest
from django.core.management import call_command

from assessment.self_tests.definitions import SELF_TESTS
from assessment.self_tests.rules.results import parse_result
from assessment.symptom_check.questions import QUESTIONS
from assessment.symptom_check.questions.answers import NONE_OF_THESE, NOT_SURE
from assessment.symptom_check.questions.definition import QuestionKind
from assessment.symptom_check.questions.reading import read_answers
from assessment.symptom_check.red_flags.definition import Disposition
from assessment.symptom_check.rules.triage import triage_answers
from tests.assessment.factories import ORDINARY_BACKACHE


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


def describe(question_id):
    (row,) = [
        row
        for row in json.loads(printed(json=True))["symptom_check"]
        if row["id"] == question_id
    ]
    return row


def test_a_question_says_what_may_be_sent():
    assert describe("age")["range"] == [0, 120]
    heart = describe("danger")["options"][0]
    assert heart["value"] == "heart"
    assert heart["what_counts"].startswith("A tight or heavy chest")


@pytest.mark.parametrize(
    ("question_id", "closer_look"),
    [
        ("danger", "danger_which"),
        ("saddle", "saddle_which"),
        ("legs", "legs_which"),
        ("signs", "signs_which"),
        ("health", "health_which"),
        ("danger_which", None),
        ("place", None),
    ],
)
def test_a_question_names_its_closer_look(question_id, closer_look):
    assert describe(question_id)["closer_look"] == closer_look


def test_every_question_stands_on_one_page_of_six_steps():
    pages = json.loads(printed(json=True))["pages"]
    assert [name for page in pages for name in page["questions"]] == [
        question.id for question in QUESTIONS
    ]
    assert sorted({page["step"] for page in pages}) == [1, 2, 3, 4, 5, 6]
    assert pages[0] == {
        "id": "you",
        "step": 1,
        "section": "About you",
        "title": "About you",
        "questions": ["age", "sex"],
    }


@pytest.mark.parametrize("name", ["danger", "saddle", "legs"])
def test_not_sure_about_a_sign_of_danger_counts_as_yes(name):
    assert decide(ORDINARY_BACKACHE | {name: ["not_sure"]}) == "emergency"


UNSURE_ELSEWHERE = [
    (question, option.value)
    for question in QUESTIONS
    for option in question.options
    if NOT_SURE in {each.value for each in question.options}
    and option.value not in {NONE_OF_THESE, NOT_SURE}
    and question.id in ORDINARY_BACKACHE
    and question.id not in {"sex", "danger", "saddle", "legs"}
]


@pytest.mark.parametrize(("question", "option"), UNSURE_ELSEWHERE)
def test_not_sure_elsewhere_counts_one_level_lower(question, option):
    """As the notes promise: one level at most, and never below a clinician."""
    is_several = question.kind is QuestionKind.SEVERAL
    chosen, unsure = (
        Disposition(
            decide(ORDINARY_BACKACHE | {question.id: [value] if is_several else value})
        )
        for value in (option, NOT_SURE)
    )
    assert unsure.rank >= chosen.rank - 1
    if chosen.is_blocking:
        assert unsure.rank >= Disposition.CLINICIAN.rank


def decide(answers):
    return triage_answers(read_answers(answers)).disposition


def test_places_of_pain_and_preferences_are_named_too():
    everything = json.loads(printed(json=True))
    assert everything["preferences"]["minutes"] == [5, 10, 15, 25]
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
