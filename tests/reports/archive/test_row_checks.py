"""What no page writes is refused at import, though the database would take it."""

import pytest
from pytest_django.asserts import assertContains

from exercises.values.doses import Dose
from program.models import ProgramItem
from reports.archive.row_checks import check_dose, check_program_item
from tests.reports.archives import CHECK, counts, upload, with_tables

STARTED = "2026-03-02T12:00:00+00:00"
ENDED = {"finished_at": "2026-03-02T12:09:00+00:00", "rules_version": "1"}
SITTING = {"started_at": STARTED, "pain_now": 1, "size": "short"}
SCORE = {"test_session": STARTED, "test": "plank", "value": 20.5}
FINDING = {
    "structure": "hip_flexor",
    "side": "left",
    "kind": "tight",
    "value": 10,
    "unit": "degrees",
    "cut_off": 0,
    "source": "own",
    "confidence": "high",
    "test": "thomas",
}
FLAG = {
    "slug": "fever",
    "topic": "Infection",
    "disposition": "urgent",
    "reason": "you have a fever",
    "clinical_text": "Fever.",
    "source": "own",
}
DECIDED = CHECK | {
    "decided_at": STARTED,
    "disposition": "self_care",
    "rules_version": "2.0",
}
ACTIVITY = {"number": 1, "name": "Stairs", "created_at": STARTED}
REFUSED = {
    "time zone of a space": (
        {"person": [{"time_zone": " "}]},
        "person, row 1: time_zone: Choose a time zone from the list.",
    ),
    "country of nowhere": (
        {"person": [{"time_zone": "UTC", "country": "ZZ"}]},
        "person, row 1: country: It is no code of a country",
    ),
    "milder than what was found": (
        {"symptom_checks": [DECIDED | {"fired": [FLAG]}]},
        "symptom_checks, row 1: disposition: It is not that of",
    ),
    "answers to the questions of another edition": (
        {"symptom_checks": [DECIDED | {"answers": {"start": "strain"}}]},
        "symptom_checks, row 1: answers: They do not fit the questions",
    ),
    "found before it is decided": (
        {"symptom_checks": [CHECK | {"fired": [FLAG]}]},
        "symptom_checks, row 1: fired: A check that is not decided",
    ),
    "unknown test": (
        {"test_sessions": [SITTING], "test_scores": [SCORE | {"test": "x"}]},
        "test_scores, row 1: Unknown self-test",
    ),
    "unknown test of a finding": (
        {"test_sessions": [SITTING | ENDED | {"findings": [FINDING | {"test": "x"}]}]},
        "test_sessions, row 1: Unknown self-test",
    ),
    "side that a test has not": (
        {
            "test_sessions": [
                SITTING | ENDED | {"findings": [FINDING | {"test": "plank"}]}
            ]
        },
        "test_sessions, row 1: findings: plank has no side left",
    ),
    "old as a tree": (
        {"test_sessions": [SITTING | {"age": 121}]},
        "test_sessions, row 1: age: It is more than 120.",
    ),
    "place of no pain": (
        {
            "test_sessions": [SITTING],
            "test_scores": [SCORE | {"pain_place": "low_back"}],
        },
        "test_scores, row 1: pain_place: Nothing hurt.",
    ),
    "activity of a space": (
        {"activities": [ACTIVITY | {"name": " "}]},
        "activities, row 1: name: It says nothing.",
    ),
    "activity that ends before it begins": (
        {"activities": [ACTIVITY | {"stopped_on": "2026-02-28"}]},
        "activities, row 1: stopped_on: It ends before it begins.",
    ),
}
IMPOSSIBLE_DOSES = {
    "no set": ({"sets": 0}, "A count is not possible"),
    "every minute": ({"times_a_day": 25}, "A count is not possible"),
    "without end": ({"sets": 20, "reps": 21}, "more than 400 repetitions"),
    "half a day": ({"reps": 10, "hold_seconds": 721}, "more than two hours"),
}


@pytest.mark.django_db
@pytest.mark.parametrize(("tables", "reason"), REFUSED.values(), ids=REFUSED)
def test_a_row_that_no_page_writes_is_refused(client, tables, reason):
    assertContains(upload(client, with_tables(**tables)), reason)
    assert set(counts().values()) == {0}


@pytest.mark.parametrize(
    ("counts_of_dose", "reason"), IMPOSSIBLE_DOSES.values(), ids=IMPOSSIBLE_DOSES
)
def test_a_dose_that_nobody_can_do_is_refused(counts_of_dose, reason):
    with pytest.raises(ValueError, match=reason):
        check_dose(Dose(**counts_of_dose))


@pytest.mark.parametrize("days", [(7,), (-1,), (1, 1)])
def test_days_beyond_a_week_are_refused(days):
    with pytest.raises(ValueError, match="They are not days of a week"):
        check_program_item(ProgramItem(dose=Dose(), days=days))
