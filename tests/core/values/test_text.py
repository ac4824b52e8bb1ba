import pytest

from core.values.text import format_count, format_duration


@pytest.mark.parametrize(
    ("number", "text"), [(0, "0 days"), (1, "1 day"), (2, "2 days")]
)
def test_only_one_is_singular(number, text):
    assert format_count(number, "day") == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (1, "1 second"),
        (45, "45 seconds"),
        (60, "1 minute"),
        (90, "90 seconds"),
        (120, "2 minutes"),
    ],
)
def test_only_whole_minutes_are_given_as_minutes(seconds, text):
    assert format_duration(seconds) == text
