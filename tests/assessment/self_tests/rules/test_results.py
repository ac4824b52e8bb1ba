import pytest

from assessment.self_tests.rules.results import (
    PainPlace,
    parse_result,
    validate_results,
)
from exercises.values.vocabulary import Side
from tests.assessment.factories import result


def test_result_is_read_from_plain_data():
    row = {
        "test": "thomas",
        "side": "left",
        "value": 10,
        "painful": True,
        "pain": 4,
        "where": "thigh_or_knee",
        "skipped": False,
    }
    assert parse_result(row) == result(
        "thomas",
        Side.LEFT,
        value=10,
        is_painful=True,
        pain=4,
        pain_place=PainPlace.THIGH_OR_KNEE,
    )


def test_missing_keys_mean_no_pain_and_not_skipped():
    assert parse_result({"test": "plank", "value": 31}) == result("plank", value=31)


@pytest.mark.parametrize(
    ("row", "complaint"),
    [
        ({"test": "headstand", "value": 1}, "Unknown self-test: 'headstand'"),
        ({"value": 1}, "Unknown self-test: 'None'"),
        ({"test": "plank", "value": 1, "sides": "left"}, "Unknown key.*sides"),
        ({"test": "thomas", "value": 0}, "thomas: say the side"),
        ({"test": "thomas", "side": "up", "value": 0}, "thomas: 'up' is not"),
        ({"test": "plank", "side": "left", "value": 3}, "plank: has no sides"),
        ({"test": "plank", "value": 9000}, "plank: 9000 is not on its scale"),
        ({"test": "plank", "value": "long"}, "plank: 'long' is not a number"),
        ({"test": "plank", "value": True}, "plank: True is not a number"),
        ({"test": "plank", "value": float("nan")}, "plank: nan is not on its scale"),
        ({"test": "plank", "painful": True, "pain": 11}, "plank: pain is 0 to 10"),
        ({"test": "plank", "painful": True, "pain": 1.5}, "1.5 is not a whole number"),
        ({"test": "plank", "painful": "no"}, "'no' is neither true nor false"),
        ({"test": "plank", "painful": True, "where": "ear"}, "plank: 'ear' is not"),
        ({"test": "plank"}, "plank: give a value, or painful, or skipped"),
    ],
)
def test_what_cannot_be_is_named(row, complaint):
    with pytest.raises(ValueError, match=complaint):
        parse_result(row)


def test_the_same_side_counts_once():
    with pytest.raises(ValueError, match="plank: given twice"):
        validate_results([result("plank", value=3), result("plank", value=4)])


@pytest.mark.parametrize(
    ("fields", "is_valid"),
    [
        ({"value": 3}, True),
        ({"value": 3, "pain": 0}, True),
        ({"value": 3, "pain": 1}, False),
        ({"value": 3, "is_painful": True}, False),
        ({"is_skipped": True}, False),
        ({"value": 3, "is_skipped": True}, False),
    ],
)
def test_only_a_painless_score_is_valid(fields, is_valid):
    assert result("plank", **fields).is_valid is is_valid
