import json
from io import StringIO

import pytest
from django.core.management import call_command

from assessment.self_tests.definitions import SELF_TESTS
from assessment.self_tests.rules.results import parse_result
from assessment.symptom_check.questions import QUESTIONS, QUESTIONS_BY_ID
from assessment.symptom_check.questions.answers import NONE_OF_THESE, NOT_SURE, Answers
from assessment.symptom_check.questions.definition import QuestionKind
from assessment.symptom_check.questions.reading import read_answers
from assessment.symptom_check.rules.letter import get_clinical_term
from assessment.symptom_check.rules.question_order import (
    add_answer,
    find_next_question,
    find_previous_question,
    list_asked_questions,
)
from tests.assessment.factories import ORDINARY_BACKACHE
from tests.assessment.reading import ELEVEN_YEARS, LONGEST_SENTENCE, grade

LONG_STANDING = ORDINARY_BACKACHE | {
    "since": "over_3_months",
    "course": "comes_and_goes",
    "inflammation": ["none"],
}
OLDER = ORDINARY_BACKACHE | {
    "age": 72,
    "sex": "male",
    "since": "before_45",
    "course": "comes_and_goes",
}
TEXTS = [(question.id, question.text) for question in QUESTIONS] + [
    (f"{question.id} hint", question.hint) for question in QUESTIONS
]


@pytest.mark.parametrize(("name", "text"), TEXTS)
def test_a_child_of_eleven_can_read_it(name, text):
    assert grade(text) <= ELEVEN_YEARS


def test_a_letter_can_list_what_was_ticked_in_one_sentence():
    offered = [
        o for q in QUESTIONS if q.kind is QuestionKind.SEVERAL for o in q.options
    ]
    terms = [
        get_clinical_term(o)
        for o in offered
        if o.value not in {NONE_OF_THESE, NOT_SURE}
    ]
    assert [text for text in terms if text[0].isupper()] == []


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_a_child_of_eleven_can_read_the_page_with_all_its_options(question):
    options = [f"{option.label}." for option in question.options]
    assert grade(" ".join([question.text, question.hint, *options])) <= ELEVEN_YEARS


@pytest.mark.parametrize(("name", "text"), TEXTS)
def test_it_has_at_most_25_words(name, text):
    assert len(text.split()) <= LONGEST_SENTENCE


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_no_option_is_longer_than_a_question(question):
    words = [len(option.label.split()) for option in question.options]
    assert max(words, default=0) <= LONGEST_SENTENCE


def test_ids_and_options_are_unique():
    assert len(QUESTIONS_BY_ID) == len(QUESTIONS)
    for question in QUESTIONS:
        values = [option.value for option in question.options]
        assert len(values) == len(set(values))


@pytest.mark.parametrize(
    ("answers", "pages"), [(ORDINARY_BACKACHE, 12), (LONG_STANDING, 14), (OLDER, 14)]
)
def test_ordinary_backache_takes_at_most_fourteen_pages(answers, pages):
    assert len(list_asked_questions(read_answers(answers))) == pages
    assert find_next_question(read_answers(answers)) is None


@pytest.mark.parametrize(
    ("answers", "question", "is_asked"),
    [
        ({"age": 61}, "sex", True),
        ({"age": 60}, "sex", False),
        ({"health": ["cancer"]}, "cancer_pain", True),
        ({"health": ["old_cancer"]}, "cancer_pain", True),
        ({"health": ["none"]}, "cancer_pain", False),
        ({"health": ["gave_birth"]}, "pregnancy_signs", True),
        ({"health": ["none"]}, "pregnancy_signs", False),
        ({"age": 51, "signs": ["sweats"]}, "first_time", True),
        ({"age": 50, "signs": ["sweats"]}, "first_time", False),
        ({"age": 51, "signs": ["fever"]}, "first_time", False),
        (
            {"age": 51, "signs": ["sweats"], "start": "slowly_first"},
            "first_time",
            False,
        ),
        ({"since": "under_2_weeks"}, "course", False),
        ({"since": "not_sure"}, "course", True),
        ({"age": 44, "since": "over_3_months"}, "inflammation", True),
        ({"age": 45, "since": "over_3_months"}, "inflammation", False),
        ({"age": 60, "since": "before_45"}, "inflammation", True),
        ({"age": 61, "since": "before_45"}, "inflammation", False),
        ({"age": 15}, "care", False),
        ({"age": 15}, "since", False),
    ],
)
def test_a_question_is_asked_only_where_it_can_matter(answers, question, is_asked):
    answers = read_answers(answers)
    assert (QUESTIONS_BY_ID[question] in list_asked_questions(answers)) is is_asked


@pytest.mark.parametrize(
    ("answers", "question", "option", "is_offered"),
    [
        ({"age": 55}, "health", "pregnant", True),
        ({"age": 56}, "health", "pregnant", False),
        ({"age": 55}, "health", "gave_birth", True),
        ({"age": 50}, "health", "smoker", True),
        ({"age": 49}, "health", "smoker", False),
        ({"age": 66}, "start", "strain_sharp", True),
        ({"age": 65}, "start", "strain_sharp", False),
        ({"age": 45}, "since", "before_45", True),
        ({"age": 44}, "since", "before_45", False),
        ({"age": 34}, "inflammation", "before_35", False),
        ({"age": 51}, "start", "slowly_first", True),
        ({"age": 50}, "start", "slowly_first", False),
    ],
)
def test_an_option_is_offered_only_where_it_can_apply(
    answers, question, option, is_offered
):
    offered = QUESTIONS_BY_ID[question].list_offered_options(read_answers(answers))
    assert (option in {o.value for o in offered}) is is_offered


def test_the_first_question_has_none_before():
    assert find_previous_question(QUESTIONS[0], Answers()) is None
    assert find_previous_question(QUESTIONS_BY_ID["start"], Answers()).id == "danger"


def test_a_new_answer_drops_what_it_leaves_nothing_to_ask_about():
    answers = read_answers(
        {"health": ["cancer"], "cancer_pain": ["changed"], "age": 40}
    )
    health = QUESTIONS_BY_ID["health"]
    assert add_answer(answers, health, ["none"]).to_json() == {
        "age": 40,
        "health": ["none"],
    }


def test_choices_are_kept_in_the_order_of_the_options_and_once():
    answers = read_answers({"danger": ["faint", "chest_pain", "faint"]})
    assert answers.to_json() == {"danger": ["chest_pain", "faint"]}


def test_one_choice_may_stand_alone():
    assert read_answers({"danger": "faint"}).to_json() == {"danger": ["faint"]}


@pytest.mark.parametrize(
    ("answers", "message"),
    [
        ({"horoscope": "yes"}, "Unknown question: horoscope"),
        ({"start": "magic"}, "start: unknown value 'magic'; known: accident"),
        ({"start": ["strain"]}, "start: unknown value"),
        ({"danger": ["magic"]}, "danger: unknown value 'magic'"),
        ({"danger": 3}, "danger: 3 is no list"),
        ({"danger": []}, "danger: .* is no list with a value in it"),
        ({"danger": ["none", "faint"]}, "danger: 'none' does not go with another"),
        ({"age": "40"}, "age: '40' is no whole number from 0 to 120"),
        ({"age": True}, "age: True is no whole number"),
        ({"pain_now": 11}, "pain_now: 11 is no whole number from 0 to 10"),
    ],
)
def test_an_unknown_answer_is_named(answers, message):
    with pytest.raises(ValueError, match=message):
        read_answers(answers)


def printed(*arguments):
    output = StringIO()
    call_command("questions", *arguments, stdout=output)
    return output.getvalue()


def test_the_command_prints_every_question_for_audit():
    report = json.loads(printed("--json"))
    described = report["symptom_check"]
    assert [question["id"] for question in described] == list(QUESTIONS_BY_ID)
    assert described[0]["range"] == [0, 120]
    assert described[2]["options"][0]["value"] == "chest_pain"


def test_the_command_describes_self_tests_and_preferences_too():
    report = json.loads(printed("--json"))
    assert [test["id"] for test in report["self_tests"]] == [t.slug for t in SELF_TESTS]
    assert report["preferences"]["minutes"] == [10, 15, 25]
    assert "below_knee" in report["where"]


def test_its_example_is_accepted():
    example = json.loads(printed("--json"))["example"]
    assert read_answers(example["answers"]).to_json() == example["answers"]
    assert [parse_result(row).test for row in example["tests"]] == [
        "thomas",
        "thomas",
        "plank",
    ]


def test_the_command_lists_the_questions_in_plain_text():
    assert printed().splitlines()[0] == "age: How old are you?"
