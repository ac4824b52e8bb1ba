import sys

from backpain.logs import RedactingFormatter


def test_error_in_a_log_has_its_place_and_name_but_not_its_words():
    try:
        try:
            raise ValueError("my sister hurt me")
        except ValueError as error:
            raise KeyError("and my neck") from error
    except KeyError:
        text = RedactingFormatter().formatException(sys.exc_info())
    assert text.count(", in test_error_in_a_log") == 2
    assert [line for line in text.splitlines() if not line.startswith(" ")] == [
        "KeyError",
        "ValueError",
    ]
