import pytest

from assessment.symptom_check.questions.answers import Answers

ANSWERS = Answers({"age": 40, "start": "strain", "legs": ("weak", "not_sure")})


def test_answers_are_stored_as_plain_data():
    assert ANSWERS.to_json() == {
        "age": 40,
        "start": "strain",
        "legs": ["weak", "not_sure"],
    }


@pytest.mark.parametrize(
    ("question", "options"),
    [
        ("start", {"strain"}),
        ("legs", {"weak", "not_sure"}),
        ("age", set()),
        ("saddle", set()),
    ],
)
def test_the_options_of_a_question_are_those_that_were_chosen(question, options):
    assert ANSWERS.selected_options(question) == options


def test_one_of_several_options_is_enough():
    assert ANSWERS.has_option("legs", "both", "weak")
    assert not ANSWERS.has_option("legs", "both")


def test_not_sure_is_an_answer():
    assert ANSWERS.is_unsure_about("legs")
    assert not ANSWERS.is_unsure_about("start")


def test_only_a_number_is_a_number():
    numbers = [ANSWERS.get_number(name) for name in ("age", "start", "pain_now")]
    assert numbers == [40, None, None]


@pytest.mark.parametrize(
    ("answers", "years", "is_older", "is_younger"),
    [
        (ANSWERS, 39, True, False),
        (ANSWERS, 40, False, False),
        (ANSWERS, 41, False, True),
        (Answers(), 40, False, False),
    ],
)
def test_an_unknown_age_is_neither_older_nor_younger(
    answers, years, is_older, is_younger
):
    assert answers.is_older_than(years) is is_older
    assert answers.is_younger_than(years) is is_younger
