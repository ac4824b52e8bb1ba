"""A column: a field whose values are written as JSON, and read back strictly."""

from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from django.core.exceptions import ValidationError

from assessment.models import TestScore
from exercises.values.doses import Dose
from exercises.values.vocabulary import Side
from progress.models import PainEntry, PegScore, SessionItem
from reports.archive.columns import build_columns
from reports.archive.tables import ARCHIVE_TABLES

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
KEY = UUID("6f0c1a52-7c9b-4f0b-9f9e-0d3b2f6f1a11")


def column(model, name, owner="person"):
    return next(each for each in build_columns(model, owner) if each.name == name)


@pytest.mark.parametrize("table", ARCHIVE_TABLES, ids=lambda table: table.name)
def test_every_field_has_a_kind(table):
    assert [each.name for each in table.columns if not each.field_kind.label] == []


def test_neither_the_owner_nor_the_number_of_a_row_is_a_column():
    names = [each.name for each in build_columns(PegScore, "person")]
    assert names == ["week_starts_on", "pain", "enjoyment", "general_activity"]


def test_a_reference_stands_as_the_key_of_its_target():
    session = column(SessionItem, "session")
    assert (session.query_path, session.field_kind.label) == (
        "session__key",
        "long random number",
    )
    assert session.write_value(KEY) == str(KEY)
    assert session.parse_value(str(KEY), NOW) == KEY


@pytest.mark.parametrize(
    ("model", "name", "value", "plain"),
    [
        (PainEntry, "is_flare", True, True),
        (PainEntry, "pain", 4, 4),
        (PainEntry, "worst_pain", None, None),
        (PainEntry, "note", "", ""),
        (PainEntry, "felt_at", NOW, "2026-03-02T12:00:00+00:00"),
        (PegScore, "week_starts_on", date(2026, 3, 2), "2026-03-02"),
        (TestScore, "value", 1.5, 1.5),
        (TestScore, "side", Side.LEFT, "left"),
        (TestScore, "side", None, ""),
        (SessionItem, "finding_keys", ("a",), ["a"]),
        (SessionItem, "finding_keys", (), []),
    ],
)
def test_a_value_is_read_as_it_was_written(model, name, value, plain):
    assert column(model, name).write_value(value) == plain
    assert column(model, name).parse_value(plain, NOW) == value


def test_a_dose_is_read_with_its_defaults():
    dose = column(SessionItem, "dose").parse_value({"reps": 3}, NOW)
    assert dose == Dose(reps=3)


@pytest.mark.parametrize(
    ("model", "name", "raw", "message"),
    [
        (PainEntry, "is_flare", 1, "This is no true or false as we know it."),
        (PainEntry, "pain", True, "This is no whole number as we know it."),
        (PainEntry, "pain", None, "This is no whole number as we know it."),
        (PainEntry, "note", "\0", "This is no text as we know it."),
        (PainEntry, "felt_at", "2026-03-02", "This is no time in UTC as we know it."),
        (
            PainEntry,
            "felt_at",
            "2026-03-04T00:00:00+00:00",
            "This lies before the year 2000 or in the future.",
        ),
        (
            PegScore,
            "week_starts_on",
            "1999-12-31",
            "This lies before the year 2000 or in the future.",
        ),
        (TestScore, "value", float("inf"), "This is no number as we know it."),
        (TestScore, "side", "up", "Value 'up' is not a valid choice."),
        (SessionItem, "dose", {"reps": True}, "This is no JSON as we know it."),
        (SessionItem, "dose", {"reps": 10_001}, "This is no JSON as we know it."),
        (SessionItem, "session", "x", "This is no long random number as we know it."),
    ],
)
def test_anything_else_is_refused(model, name, raw, message):
    with pytest.raises(ValidationError) as refused:
        column(model, name).parse_value(raw, NOW)
    assert refused.value.messages == [message]


@pytest.mark.parametrize(
    ("model", "name", "default"),
    [
        (PainEntry, "note", (True, "")),
        (PainEntry, "worst_pain", (True, None)),
        (PainEntry, "places", (True, ())),
        (TestScore, "side", (True, None)),
        (SessionItem, "exercise", (False, None)),
        (PainEntry, "pain", (False, None)),
    ],
)
def test_what_may_be_missing_has_a_default(model, name, default):
    found = column(model, name)
    assert (found.has_default, found.default_value) == default
