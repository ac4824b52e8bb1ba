import logging
import sys

import psycopg
import pytest
from django.core.exceptions import DisallowedHost

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


@pytest.mark.parametrize(
    "error", [DisallowedHost("evil.example"), psycopg.OperationalError("gone")]
)
def test_wrong_host_and_absent_database_take_one_line(error):
    record = logging.LogRecord(
        "django", logging.ERROR, "", 1, "Refused", None, (type(error), error, None)
    )
    assert RedactingFormatter("{message}", style="{").format(record) == "Refused"
