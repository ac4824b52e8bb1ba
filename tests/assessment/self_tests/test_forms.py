import pytest

from assessment.self_tests.definitions import get_self_test
from assessment.self_tests.forms import (
    SelfTestScoreForm,
    SelfTestStartForm,
    build_initial_scores,
)
from assessment.self_tests.rules.exclusions import SelfTestSet
from assessment.self_tests.rules.results import PainPlace
from exercises.values.vocabulary import Side
from tests.assessment.factories import result

LEFT, RIGHT = Side.LEFT, Side.RIGHT


def score_form(test, **data):
    names = {name.replace("_of_", "-"): value for name, value in data.items()}
    return SelfTestScoreForm(names, test=get_self_test(test))


def test_the_start_reads_the_pain_and_the_set():
    form = SelfTestStartForm({"pain_now": "3", "size": "full"})
    assert form.is_valid()
    assert form.cleaned_data == {"pain_now": 3, "size": SelfTestSet.FULL}


@pytest.mark.parametrize(
    ("test", "data", "results"),
    [
        ("plank", {"value": "31.5"}, [result("plank", None, 31.5)]),
        (
            "plank",
            {"pain": "4", "pain_place": "low_back"},
            [result("plank", is_painful=True, pain=4, pain_place=PainPlace.LOW_BACK)],
        ),
        (
            "plank",
            {"value": "9", "pain": "4", "is_skipped": "on"},
            [result("plank", is_skipped=True)],
        ),
        (
            "thomas",
            {"left_of_value": "10", "right_of_is_skipped": "on"},
            [result("thomas", LEFT, 10), result("thomas", RIGHT, is_skipped=True)],
        ),
        (
            "side-bend",
            {"left_of_value": "2", "right_of_value": "1.5", "measure": "hands"},
            [result("side-bend", LEFT, 16), result("side-bend", RIGHT, 12)],
        ),
    ],
)
def test_what_was_filled_in_becomes_results(test, data, results):
    form = score_form(test, **data)
    assert form.is_valid(), form.errors
    assert form.build_results() == results


@pytest.mark.parametrize(
    ("test", "data", "errors"),
    [
        (
            "plank",
            {},
            {
                "value": [
                    "Write your score, or say that it hurt or that you cannot do it."
                ]
            },
        ),
        (
            "thomas",
            {"left_of_value": "0"},
            {
                "right-value": [
                    "Choose what it is like for the right side, or say that it hurt or "
                    "that you cannot do it."
                ]
            },
        ),
        ("plank", {"value": "long"}, {"value": ["Write a number, such as 12."]}),
        (
            "sit-to-stand",
            {"value": "12.5"},
            {"value": ["Write a whole number from 0 to 60 times."]},
        ),
        (
            "side-bend",
            {"left_of_value": "60", "right_of_value": "12"},
            {
                "left-value": [
                    "Write a number from 0 to 50 centimetres for the left side."
                ]
            },
        ),
        (
            "plank",
            {"value": "12", "pain_place": "low_back"},
            {"pain": ["Say how much it hurt."]},
        ),
    ],
)
def test_what_is_missing_or_wrong_is_said_of_its_side(test, data, errors):
    assert score_form(test, **data).errors == errors


def test_earlier_scores_fill_the_form():
    assert build_initial_scores([result("thomas", LEFT, 10, pain=3)]) == {
        "left-value": "10",
        "left-pain": 3,
        "left-pain_place": None,
        "left-is_skipped": False,
    }
    assert build_initial_scores([result("plank", is_skipped=True)])["value"] is None


def test_each_side_is_a_group_of_its_own_with_its_drawing():
    form = score_form("thomas", left_of_pain="3")
    left, right = form.field_groups()
    assert (left["side"], right["side"]) == (LEFT, RIGHT)
    assert left["drawing"].endswith("Left side.")
    assert (left["has_hurt"], right["has_hurt"]) == (True, False)
