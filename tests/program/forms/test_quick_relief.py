import pytest
from django.http import QueryDict

from assessment.symptom_check.rules.relief_signs import RELIEF_QUESTIONS
from program.forms.quick_relief import read_question

FIRST, SECOND = RELIEF_QUESTIONS


def test_a_question_that_was_not_asked_yet_has_no_error():
    form = read_question(QueryDict("danger=none"), SECOND)
    assert (form.is_bound, form.errors) == (False, {})
    assert not form.is_none_of_these


@pytest.mark.parametrize("told", ["danger=", "danger=fever", "danger=NONE"])
def test_only_what_is_on_the_list_is_an_answer(told):
    form = read_question(QueryDict(told), FIRST)
    assert form.errors == {"danger": ["Choose an answer."]}
    assert not form.is_none_of_these


def test_none_and_not_sure_are_answers_of_their_own():
    none = read_question(QueryDict("danger=none"), FIRST)
    unsure = read_question(QueryDict("danger=not_sure"), FIRST)
    assert (none.is_none_of_these, none.is_not_sure) == (True, False)
    assert (unsure.is_none_of_these, unsure.is_not_sure) == (False, True)


@pytest.mark.parametrize("question", RELIEF_QUESTIONS, ids=lambda each: each.name)
def test_a_chosen_sign_is_found_by_its_key(question):
    for key, sign in question.signs.items():
        form = read_question(QueryDict(f"{question.name}={key}"), question)
        assert form.is_valid()
        assert form.chosen_sign is sign
