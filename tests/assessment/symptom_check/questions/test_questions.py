"""All questions together: what a person has to read."""

import pytest

from assessment.symptom_check.questions import QUESTIONS, QUESTIONS_BY_ID
from tests.assessment.reading import ELEVEN_YEARS, LONGEST_SENTENCE, grade

TEXTS = [(question.id, question.text) for question in QUESTIONS] + [
    (f"{question.id} hint", question.hint) for question in QUESTIONS if question.hint
]
WHAT_COUNTS = [
    option.what_counts
    for question in QUESTIONS
    for option in question.options
    if option.what_counts
]


@pytest.mark.parametrize(("name", "text"), TEXTS)
def test_a_child_of_eleven_can_read_it(name, text):
    assert grade(text) <= ELEVEN_YEARS


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


def test_what_counts_is_as_easy_to_read():
    assert grade(" ".join(WHAT_COUNTS)) <= ELEVEN_YEARS


def test_ids_and_options_are_unique():
    assert len(QUESTIONS_BY_ID) == len(QUESTIONS)
    for question in QUESTIONS:
        values = [option.value for option in question.options]
        assert len(values) == len(set(values))
