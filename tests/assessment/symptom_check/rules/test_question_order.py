import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.symptom_check.questions import QUESTIONS, QUESTIONS_BY_ID
from assessment.symptom_check.questions.answers import Answers
from assessment.symptom_check.questions.definition import QuestionKind
from assessment.symptom_check.questions.pages import PAGES, PAGES_BY_ID
from assessment.symptom_check.questions.reading import read_answers
from assessment.symptom_check.rules.question_order import (
    add_answers,
    clear_open_alarms,
    drop_unasked_answers,
    find_next_page,
    find_previous_page,
    is_closer_look_at_danger,
    list_asked_pages,
    list_asked_questions,
)
from tests.assessment.factories import ORDINARY_BACKACHE

LONG_STANDING = ORDINARY_BACKACHE | {
    "since": "over_3_months",
    "before": "constant",
    "course": "stuck",
    "examined": "yes",
    "inflammation": ["none"],
}


def choices_of(question):
    if question.kind in {QuestionKind.NUMBER, QuestionKind.SCALE}:
        return st.integers(question.lowest, question.highest)
    values = st.sampled_from([option.value for option in question.options])
    if question.kind is QuestionKind.ONE:
        return values
    return st.lists(values, min_size=1, max_size=3, unique=True).map(tuple)


ANY_VALUES = st.fixed_dictionaries(
    {}, optional={q.id: choices_of(q) for q in QUESTIONS}
)


@pytest.mark.parametrize(
    ("answers", "pages"), [(ORDINARY_BACKACHE, 9), (LONG_STANDING, 11)]
)
def test_ordinary_backache_takes_few_pages(answers, pages):
    assert len(list_asked_pages(read_answers(answers))) == pages
    assert find_next_page(read_answers(answers)) is None


@pytest.mark.parametrize(
    ("answers", "page"),
    [
        ({}, "you"),
        ({"age": 61}, "you"),
        ({"age": 61, "sex": "male"}, "danger"),
        ({"age": 61, "sex": "male", "danger": ["not_sure"]}, "danger-look"),
        ({"age": 61, "sex": "male", "danger": ["none"], "saddle": ["none"]}, "nerves"),
    ],
)
def test_the_next_page_is_the_first_with_an_open_question(answers, page):
    assert find_next_page(read_answers(answers)).id == page


def test_a_page_follows_the_one_before_that_is_asked():
    nerves = PAGES_BY_ID["nerves"]
    assert find_previous_page(PAGES[0], Answers()) is None
    assert find_previous_page(nerves, Answers()).id == "danger"
    unsure = read_answers({"danger": ["not_sure"]})
    assert find_previous_page(nerves, unsure).id == "danger-look"


def test_a_new_answer_drops_what_it_leaves_nothing_to_ask_about():
    answers = read_answers(
        {"age": 40, "health": ["cancer"], "cancer_when": "old", "cancer_pain": "none"}
    )
    assert add_answers(answers, {"health": ["none"]}).to_json() == {
        "age": 40,
        "health": ["none"],
    }


def test_what_hung_on_a_dropped_answer_is_dropped_too():
    answers = read_answers(
        {
            "danger": ["not_sure"],
            "danger_which": ["accident"],
            "accident_check": "fine",
        }
    )
    assert add_answers(answers, {"danger": ["none"]}).to_json() == {"danger": ["none"]}


def test_a_page_adds_its_answers_at_once_and_nothing_else():
    sent = {"age": 40, "sex": "male", "country": "GB"}
    assert add_answers(Answers(), sent).to_json() == {"age": 40, "sex": "male"}


def test_answers_are_put_in_the_order_of_the_questions():
    answers = drop_unasked_answers({"pain_now": 3, "age": 40})
    assert list(answers.values) == ["age", "pain_now"]


@given(ANY_VALUES)
def test_what_is_kept_is_what_is_asked_and_dropping_again_changes_nothing(values):
    kept = drop_unasked_answers(values)
    asked = {question.id for question in list_asked_questions(kept)}
    assert set(kept.values) == set(values) & asked
    assert drop_unasked_answers(kept.values) == kept


@pytest.mark.parametrize(
    ("answers", "added"),
    [
        ({"danger": ["none"]}, {}),
        ({"danger": ["not_sure"]}, {"danger_which": ("none",)}),
        ({"danger": ["not_sure"], "danger_which": ["not_sure"]}, {}),
        ({"danger": ["accident"]}, {"accident_check": "fine"}),
        ({"danger": ["accident"], "accident_check": "no"}, {}),
        (
            {"saddle": ["not_sure"], "legs": ["not_sure"]},
            {"saddle_which": ("none",), "legs_which": ("none",)},
        ),
        ({"signs": ["not_sure"]}, {}),
    ],
)
def test_only_a_closer_look_still_to_come_can_take_an_alarm_away(answers, added):
    given_answers = read_answers(answers)
    cleared = clear_open_alarms(given_answers)
    assert cleared.values == {**given_answers.values, **added}


def test_the_pages_that_look_closer_at_danger_are_known():
    pages = [page.id for page in PAGES if is_closer_look_at_danger(page)]
    assert pages == ["danger-look", "accident", "saddle-look", "legs-look"]


def test_each_question_is_on_one_page():
    assert sorted(q.id for page in PAGES for q in page.questions) == sorted(
        QUESTIONS_BY_ID
    )
