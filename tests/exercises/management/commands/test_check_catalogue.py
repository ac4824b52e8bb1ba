"""The output of the catalogue check."""

from io import StringIO

import pytest
from django.core.management import call_command

from exercises.evidence.sources import YOGA_REVIEW_2022
from exercises.figures.library import PICTURES_BY_NAME
from exercises.models import Exercise
from tests.exercises.factories import make_exercise

pytestmark = pytest.mark.django_db

LONG_TEXT = "Long enough to tell a reader what there is to know."


def run_check():
    """Return its exit code, and what it prints."""
    output = StringIO()
    try:
        call_command("check_catalogue", stdout=output)
    except SystemExit as stop:
        return stop.code, output.getvalue()
    return 0, output.getvalue()


def make_whole_exercise(**fields):
    texts = ["summary", "feel", "breathing", "evidence", "figure_text"]
    whole = dict.fromkeys(texts, LONG_TEXT) | {
        "synonyms": ["one", "two"],
        "steps": ["One.", "Two.", "Three.", "Four."],
        "faults": ["One.", "Two."],
        "stop_if": ["One.", "Two."],
        "figure": next(iter(PICTURES_BY_NAME)),
        "cautions": ["recent_surgery"],
        "sources": [YOGA_REVIEW_2022],
    }
    return make_exercise(**(whole | fields))


def test_a_whole_catalogue_has_no_issue(catalogue):
    entry_count = Exercise.objects.count()
    assert run_check() == (0, f"{entry_count} entries, 0 issues\n")


def test_every_issue_is_printed_and_fails_the_check(catalogue):
    make_whole_exercise(slug="raised-arm", figure="nobody", feel="Here.")
    Exercise.objects.filter(slug="seated-march").update(is_retired=True)
    entry_count = Exercise.objects.active().count()
    assert run_check() == (
        1,
        "raised-arm: feel is shorter than 15 letters\n"
        "raised-arm: no figure is named nobody\n"
        "chair-only: names seated-march, which is not in the catalogue\n"
        f"{entry_count} entries, 3 issues\n",
    )


def test_retired_exercises_are_not_checked(catalogue):
    entry_count = Exercise.objects.count()
    make_whole_exercise(figure="nobody", is_retired=True)
    assert run_check() == (0, f"{entry_count} entries, 0 issues\n")
