import datetime

import pytest
from django.utils import timezone

from assessment.symptom_check.forms import (
    NONE_STANDS_ALONE_ERROR,
    ClinicianVisitForm,
    CountryForm,
    QuestionForm,
    RepeatCheckForm,
)
from assessment.symptom_check.questions import QUESTIONS, QUESTIONS_BY_ID
from assessment.symptom_check.questions.answers import Answers
from assessment.symptom_check.rules.short_check import ChangedTopic


@pytest.mark.parametrize(
    ("country", "is_valid"), [("GB", True), ("", True), ("Atlantis", False)]
)
def test_a_country_may_be_left_out_but_must_be_known(country, is_valid):
    assert CountryForm({"country": country}).is_valid() is is_valid


def test_what_has_changed_is_read_as_topics():
    form = RepeatCheckForm({"changed": ["place", "health"]})
    assert form.is_valid()
    assert form.cleaned_data["changed"] == {ChangedTopic.PLACE, ChangedTopic.HEALTH}


@pytest.mark.parametrize(
    ("changed", "error"),
    [
        ([], "Choose at least one answer."),
        (["none", "place"], NONE_STANDS_ALONE_ERROR),
    ],
)
def test_nothing_or_a_contradiction_is_no_answer(changed, error):
    form = RepeatCheckForm({"changed": changed})
    assert form.errors == {"changed": [error]}


def answer_form(question, answer, **answers):
    return QuestionForm(
        {"answer": answer}, question=QUESTIONS_BY_ID[question], answers=Answers(answers)
    )


@pytest.mark.parametrize(
    ("question", "answer", "cleaned"),
    [
        ("age", "40", 40),
        ("pain_now", "7", 7),
        ("start", "strain", "strain"),
        ("legs", ["weak", "both"], ["weak", "both"]),
        ("legs", ["none"], ["none"]),
    ],
)
def test_each_kind_of_question_has_its_field(question, answer, cleaned):
    form = answer_form(question, answer)
    assert form.is_valid()
    assert form.cleaned_data["answer"] == cleaned


@pytest.mark.parametrize(
    ("question", "answer", "error"),
    [
        ("age", "", "Write a whole number from 0 to 120."),
        ("age", "121", "Write a whole number from 0 to 120."),
        ("age", "old", "Write a whole number from 0 to 120."),
        ("pain_now", "", "Choose a number."),
        ("start", "", "Choose one answer."),
        ("legs", [], "Choose at least one answer."),
        ("legs", ["none", "weak"], NONE_STANDS_ALONE_ERROR),
    ],
)
def test_a_wrong_answer_says_what_is_right(question, answer, error):
    assert answer_form(question, answer).errors == {"answer": [error]}


@pytest.mark.parametrize(("age", "is_valid"), [(66, True), (65, False)])
def test_only_an_option_that_is_offered_can_be_chosen(age, is_valid):
    assert answer_form("start", "strain_sharp", age=age).is_valid() is is_valid


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_the_field_asks_what_the_question_asks(question):
    field = QuestionForm(question=question, answers=Answers()).fields["answer"]
    assert (field.label, field.help_text) == (question.text, question.hint)


@pytest.mark.parametrize(
    ("days_ago", "errors"),
    [
        (0, []),
        (28, []),
        (29, ["A visit counts for 4 weeks. Choose a later one."]),
        (-1, ["The day of the visit cannot be in the future."]),
    ],
)
def test_a_visit_counts_for_four_weeks(days_ago, errors):
    day = timezone.localdate() - datetime.timedelta(days=days_ago)
    form = ClinicianVisitForm({"clinician_kind": "doctor", "seen_on": day})
    assert form.errors.get("seen_on", []) == errors


def test_a_visit_needs_a_clinician_and_a_day():
    assert ClinicianVisitForm({}).errors == {
        "clinician_kind": ["Choose who has checked you."],
        "seen_on": ["Write the day of the visit."],
    }
