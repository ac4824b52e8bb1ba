import pytest

from core.values.text import format_count, format_duration, isolate_text, join_words


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


@pytest.mark.parametrize(
    ("words", "text"),
    [(["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")],
)
def test_words_are_joined_as_in_a_sentence(words, text):
    assert join_words(words) == text


@pytest.mark.parametrize("text", ["lift", "l\u202eift", "\u2069\u2066lift\u202c"])
def test_typed_text_cannot_turn_its_sentence_around(text):
    assert isolate_text(text) == "\u2068lift\u2069"
