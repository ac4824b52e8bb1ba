"""The output of the check of lessons."""

from io import StringIO

import pytest
from django.core.management import call_command

from tests.lessons.factories import make_lesson

pytestmark = pytest.mark.django_db


def run_check():
    """Return its exit code, and what it prints."""
    output = StringIO()
    try:
        call_command("check_lessons", stdout=output)
    except SystemExit as stop:
        return stop.code, output.getvalue()
    return 0, output.getvalue()


def test_the_shipped_lessons_have_no_issue(catalogue):
    assert run_check() == (0, "16 lessons, 0 issues\n")


def test_each_issue_is_printed_with_its_lesson():
    make_lesson(slug="short")
    code, text = run_check()
    assert (code, text.splitlines()) == (
        1,
        ["short: has 3 words, wanted are 90 to 180", "1 lessons, 1 issues"],
    )
