import logging
import sys
import warnings
from types import SimpleNamespace

import psycopg
import pytest
from django.core.exceptions import DisallowedHost

from backpain import logs
from backpain.logs import RedactingFormatter

TYPED = "my sister hurt me"


def format_record(message, *arguments, name="django", error=None, **extra):
    info = (type(error), error, None) if error else None
    record = logging.LogRecord(name, 30, __file__, 1, message, arguments, info)
    record.__dict__.update(extra)
    return RedactingFormatter("{message}", style="{").format(record)


def test_error_in_a_log_has_its_place_and_name_but_not_its_words():
    try:
        try:
            raise ValueError(TYPED)
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
    assert format_record("Refused", error=error) == "Refused"


@pytest.mark.parametrize(
    ("message", "arguments", "text"),
    [
        ("Not Found: %s", ["/calendar/token.ics"], "Not Found: …"),
        ("%d of %r in %.1f s", [3, TYPED, 0.25], "3 of … in 0.2 s"),
        ("%(count)d: %(text)s", [{"count": 3, "text": TYPED}], "3: …"),
        ("Failed: %s", [ValueError(TYPED)], "Failed: ValueError"),
        ("Too few: %s %s", [TYPED], "…"),
        ("%d", [TYPED], "…"),
    ],
)
def test_a_message_keeps_its_fixed_text_and_its_numbers(message, arguments, text):
    assert format_record(message, *arguments) == text


def test_a_message_that_was_put_together_before_is_left_out():
    assert format_record("Exception while serving " + "/" + TYPED) == "… (test_logs)"
    assert format_record("Exception while serving") == "Exception while serving"


def test_a_message_from_code_that_cannot_be_read_is_left_out():
    record = logging.LogRecord("x", 30, "/nowhere.py", 1, "Refused", (), None)
    assert RedactingFormatter().format(record) == "… (nowhere)"


def test_an_error_that_is_logged_as_a_message_has_its_name_only():
    assert format_record(ValueError(TYPED)) == "ValueError"


def test_what_another_handler_has_kept_of_an_error_is_not_repeated():
    error = ValueError(TYPED)
    assert format_record("Refused", error=error, exc_text=TYPED) == (
        "Refused\nValueError"
    )


@pytest.mark.parametrize(
    ("request_fields", "text"),
    [
        (
            {
                "method": "POST",
                "path": "/calendar/secret.ics",
                "resolver_match": SimpleNamespace(route="calendar/<str:token>.ics"),
            },
            "POST /calendar/<str:token>.ics: 405",
        ),
        (
            {"method": "GET", "path": "/secret", "resolver_match": None},
            "GET no page: 405",
        ),
        ({"method": "SECRET", "path": "/", "resolver_match": None}, "… no page: 405"),
    ],
)
def test_a_request_is_named_by_the_pattern_of_its_address(request_fields, text):
    request = SimpleNamespace(**request_fields)
    line = format_record(
        "%s: %s", "Refused", request.path, request=request, status_code=405
    )
    assert line == text


@pytest.fixture
def redacted_process(monkeypatch):
    for module, name in [
        (sys, "excepthook"),
        (sys, "unraisablehook"),
        (logs.threading, "excepthook"),
        (warnings, "showwarning"),
        (logging, "raiseExceptions"),
    ]:
        monkeypatch.setattr(module, name, getattr(module, name))
    logs.redact_errors_of_process()


def test_what_python_writes_of_an_error_is_its_name(redacted_process, capsys):
    error = ValueError(TYPED)
    sys.excepthook(ValueError, error, None)
    sys.unraisablehook(SimpleNamespace(exc_value=error))
    logs.threading.excepthook(SimpleNamespace(exc_value=error))
    lines = capsys.readouterr().err.splitlines()
    assert lines == ["ValueError", logs.HINT, "ValueError", "ValueError"]


def test_what_python_writes_of_a_warning_is_its_kind_and_place(
    redacted_process, capsys
):
    warnings.showwarning(UserWarning(TYPED), UserWarning, "module.py", 7, None, TYPED)
    assert capsys.readouterr().err == "UserWarning at module.py:7\n"
