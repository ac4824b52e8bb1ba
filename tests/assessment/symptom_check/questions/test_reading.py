import pytest

from assessment.symptom_check.questions.answers import Answers
from assessment.symptom_check.questions.editions import CURRENT_EDITION, FIRST_EDITION
from assessment.symptom_check.questions.reading import are_answers_of, read_answers


def test_choices_are_kept_in_the_order_of_the_options_and_once():
    answers = read_answers({"danger": ["vessel", "heart", "vessel"]})
    assert answers.to_json() == {"danger": ["heart", "vessel"]}


def test_one_choice_may_stand_alone():
    assert read_answers({"danger": "heart"}).to_json() == {"danger": ["heart"]}


@pytest.mark.parametrize(
    ("edition", "stored"),
    [
        (
            FIRST_EDITION,
            {"age": 40, "start": "strain", "danger": ["none"], "pain_now": 5},
        ),
        (CURRENT_EDITION, {"age": 40, "danger": ["none"], "onset": "sudden"}),
    ],
)
def test_what_was_stored_is_read_as_it_was(edition, stored):
    assert read_answers(stored, edition).to_json() == stored
    assert are_answers_of(edition, Answers.from_json(stored))


@pytest.mark.parametrize(
    ("answers", "message"),
    [
        ({"horoscope": "yes"}, "Unknown question: horoscope"),
        ({"zodiac": 1, "horoscope": 2}, "Unknown question: horoscope, zodiac"),
        ({"start": "strain"}, "Unknown question: start"),
        ({"onset": "magic"}, "onset: unknown value 'magic'; known: sudden, hours"),
        ({"age": "40"}, "age: '40' is no whole number from 0 to 120"),
    ],
)
def test_an_unknown_answer_is_named(answers, message):
    with pytest.raises(ValueError, match=message):
        read_answers(answers)


@pytest.mark.parametrize(
    "raw", [{"start": "strain"}, {"danger": ["vessel", "heart"]}, {"danger": "heart"}]
)
def test_an_edition_knows_what_it_has_not_written(raw):
    assert not are_answers_of(CURRENT_EDITION, Answers.from_json(raw))
