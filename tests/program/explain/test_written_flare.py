import pytest

from assessment.symptom_check.questions.answers import Answers
from core.values.days import DAY
from program.explain.written_flare import explain_flare, read_written_flare
from program.rules.flare.answers import FlareCause, FlareEnding, FlareOnset
from tests.assessment.factories import NOON
from tests.program.factories import make_past_flare, make_state

YOUNG = Answers({"age": 30})


def test_what_is_not_written_is_as_in_a_flare_of_today():
    flare = read_written_flare({"cause": "sitting"})
    assert (flare.told.cause, flare.told.onset) == (
        FlareCause.SITTING,
        FlareOnset.TODAY,
    )
    assert flare.write_into_state(make_state()).flare == make_past_flare(
        days_ago=0, usual_pain=None
    )


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ([], "flare: an object with named values is needed."),
        ({"mood": 1}, "flare: unknown mood."),
        ({"cause": "moon"}, "flare, cause: unknown 'moon'."),
        ({"onset": 3}, "flare, onset: unknown 3."),
        ({"is_settled": 1}, "flare: is_settled is either true or false."),
        ({"usual_pain": True}, "flare: usual_pain is a number from 0 to 10."),
        ({"daily_pain": 3}, "flare: daily_pain is a list of at most 14 numbers."),
        ({"daily_pain": [11]}, "flare: daily_pain is a number from 0 to 10."),
        (
            {"daily_pain": [1] * 15},
            "flare: daily_pain is a list of at most 14 numbers.",
        ),
    ],
)
def test_what_cannot_be_read_is_named(data, message):
    with pytest.raises(ValueError, match=r".") as error:
        read_written_flare(data)
    assert str(error.value) == message


def explain(answers=YOUNG, **data):
    flare = read_written_flare(data)
    return explain_flare(flare, flare.write_into_state(make_state()), answers)


@pytest.mark.parametrize(
    ("data", "rule"),
    [
        ({}, "not-over"),
        ({"usual_pain": 2, "daily_pain": [3, 3]}, "pain-as-usual"),
        ({"usual_pain": 2, "daily_pain": [4, 3]}, "not-over"),
        ({"is_settled": True}, "told-settled"),
    ],
)
def test_its_course_is_explained(data, rule):
    explained = explain(**data)
    assert explained["course"]["rule"] == rule
    assert explained["is_over"] is (rule != "not-over")
    assert explained["asks_for_check"] == []


def test_what_asks_for_the_check_is_explained():
    explained = explain(Answers({"age": 70}), cause="fall")
    assert [asked["rule"] for asked in explained["asks_for_check"]] == ["fall-told"]
    assert explained["advice"].startswith("A bruise hurts")


def test_a_case_without_a_flare_explains_none():
    assert explain_flare(None, make_state(), YOUNG) is None


def test_the_pain_since_is_that_of_the_days_up_to_now():
    flare = read_written_flare({"daily_pain": [2, 5], "is_settled": True})
    state = flare.write_into_state(make_state())
    assert state.daily_pain[:3] == (2, 5, None)
    assert state.flare.reported_at == NOON - 2 * DAY
    assert state.flare.ending is FlareEnding.TOLD
