import pytest

from assessment.symptom_check.questions.reading import read_answers


def test_choices_are_kept_in_the_order_of_the_options_and_once():
    answers = read_answers({"danger": ["faint", "chest_pain", "faint"]})
    assert answers.to_json() == {"danger": ["chest_pain", "faint"]}


def test_one_choice_may_stand_alone():
    assert read_answers({"danger": "faint"}).to_json() == {"danger": ["faint"]}


def test_what_was_stored_is_read_as_it_was():
    stored = {"age": 40, "start": "strain", "danger": ["none"], "pain_now": 5}
    assert read_answers(stored).to_json() == stored


@pytest.mark.parametrize(
    ("answers", "message"),
    [
        ({"horoscope": "yes"}, "Unknown question: horoscope"),
        ({"zodiac": 1, "horoscope": 2}, "Unknown question: horoscope, zodiac"),
        ({"start": "magic"}, "start: unknown value 'magic'; known: accident"),
        ({"age": "40"}, "age: '40' is no whole number from 0 to 120"),
    ],
)
def test_an_unknown_answer_is_named(answers, message):
    with pytest.raises(ValueError, match=message):
        read_answers(answers)
