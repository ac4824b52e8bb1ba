import pytest

from assessment.self_tests.definitions import get_self_test
from assessment.self_tests.forms import (
    SelfTestScoreForm,
    SelfTestStartForm,
    build_initial_score,
)
from assessment.self_tests.rules.exclusions import SelfTestSet
from assessment.self_tests.rules.results import PainPlace
from exercises.values.vocabulary import Side
from tests.assessment.factories import result

LEFT, RIGHT = Side.LEFT, Side.RIGHT


def score_form(test, side=None, **data):
    return SelfTestScoreForm(data, test=get_self_test(test), side=side)


def test_the_start_reads_the_pain_and_the_set():
    form = SelfTestStartForm({"pain_now": "3", "size": "full"})
    assert form.is_valid()
    assert form.cleaned_data == {"pain_now": 3, "size": SelfTestSet.FULL}


@pytest.mark.parametrize(
    ("test", "side", "data", "results"),
    [
        ("plank", None, {"value": "31.5"}, [result("plank", None, 31.5)]),
        (
            "plank",
            None,
            {"pain": "4", "pain_place": "low_back"},
            [result("plank", is_painful=True, pain=4, pain_place=PainPlace.LOW_BACK)],
        ),
        (
            "plank",
            None,
            {"value": "long", "pain_place": "low_back", "skip": "test"},
            [result("plank", is_skipped=True)],
        ),
        ("thomas", RIGHT, {"value": "10"}, [result("thomas", RIGHT, 10)]),
        (
            "thomas",
            LEFT,
            {"value": "10", "pain": "3", "skip": "side"},
            [result("thomas", LEFT, is_skipped=True)],
        ),
        (
            "thomas",
            LEFT,
            {"skip": "test"},
            [
                result("thomas", LEFT, is_skipped=True),
                result("thomas", RIGHT, is_skipped=True),
            ],
        ),
        (
            "side-bend",
            RIGHT,
            {"value": "1.5", "measure": "hands"},
            [result("side-bend", RIGHT, 12)],
        ),
    ],
)
def test_what_was_filled_in_becomes_results(test, side, data, results):
    form = score_form(test, side, **data)
    assert form.is_valid(), form.errors
    assert form.build_results() == results


@pytest.mark.parametrize(
    ("test", "side", "data", "errors"),
    [
        (
            "plank",
            None,
            {},
            {"value": ["Write your score, or say that it hurt, or skip it."]},
        ),
        (
            "thomas",
            RIGHT,
            {},
            {"value": ["Choose what it is like, or say that it hurt, or skip it."]},
        ),
        ("plank", None, {"value": "long"}, {"value": ["Write a number, such as 12."]}),
        (
            "sit-to-stand",
            None,
            {"value": "12.5"},
            {"value": ["Write a whole number from 0 to 60 times."]},
        ),
        (
            "side-bend",
            LEFT,
            {"value": "60"},
            {"value": ["Write a number from 0 to 50 centimetres."]},
        ),
        (
            "plank",
            None,
            {"value": "12", "pain_place": "low_back"},
            {"pain": ["Say how much it hurt."]},
        ),
    ],
)
def test_what_is_missing_or_wrong_is_said(test, side, data, errors):
    assert score_form(test, side, **data).errors == errors


def test_earlier_score_fills_the_form():
    assert build_initial_score(result("thomas", LEFT, 10, pain=3)) == {
        "value": "10",
        "pain": 3,
        "pain_place": None,
    }
    assert build_initial_score(result("plank", is_skipped=True))["value"] is None


def test_the_questions_of_pain_are_open_where_it_hurt():
    assert score_form("thomas", LEFT, pain="3").has_hurt
    assert score_form("thomas", LEFT, pain_place="low_back").has_hurt
    assert not score_form("thomas", LEFT, value="10").has_hurt
