import pytest

from program.explain.written_values import (
    read_boolean,
    read_number,
    read_strings,
    require_known_keys,
)

WRITTEN = {"week": 3, "is_old": True, "words": ["a", "b"]}


def test_what_is_written_is_returned():
    assert require_known_keys(WRITTEN, {*WRITTEN}, "it") is WRITTEN
    assert require_known_keys(WRITTEN, None, "it") is WRITTEN
    assert read_number(WRITTEN, "week", range(9), 0) == 3
    assert read_boolean(WRITTEN, "is_old") is True
    assert read_strings(WRITTEN, "words", ()) == ["a", "b"]


def test_what_is_not_written_is_as_usual():
    assert read_number({}, "week", range(9), 4) == 4
    assert read_boolean({}, "is_old") is False
    assert read_strings({}, "words", ["c"]) == ["c"]


@pytest.mark.parametrize(
    ("read", "message"),
    [
        (
            lambda: require_known_keys([], {"week"}, "the case"),
            "the case: an object with named values is needed.",
        ),
        (
            lambda: require_known_keys(WRITTEN, {"week"}, "the case"),
            "the case: unknown is_old, words.",
        ),
        (lambda: read_number({"week": 9}, "week", range(9), 0), "week: 9 is not"),
        (lambda: read_number({"week": True}, "week", range(9), 0), "week: True is"),
        (lambda: read_number({"week": "3"}, "week", range(9), 0), "week: '3' is"),
        (lambda: read_boolean({"is_old": 1}, "is_old"), "is_old: 1 is neither"),
        (lambda: read_strings({"words": "a"}, "words", ()), "words: a list of words"),
        (lambda: read_strings({"words": [1]}, "words", ()), "words: a list of words"),
    ],
)
def test_what_is_wrong_is_named(read, message):
    with pytest.raises(ValueError, match=r".") as error:
        read()
    assert str(error.value).startswith(message)
