"""Rows of older exports read as the current version writes them."""

import pytest

from reports.archive.tables import ARCHIVE_TABLE_NAMES, ARCHIVE_TABLES
from reports.archive.values.versions import (
    ARCHIVE_VERSION,
    CHANGES_AFTER_VERSION,
    FIRST_ARCHIVE_VERSION,
    list_table_names_ever,
    map_table_names,
    upgrade_row,
)

COLUMNS_BY_TABLE = {
    table.name: {column.name for column in table.columns} for table in ARCHIVE_TABLES
}
VERSION_1_ROWS = [
    (
        "symptom_checks",
        {"answers": {"because": 1}, "fired": [{"because": "b", "clinical": "c"}]},
        {"answers": {"because": 1}, "fired": [{"reason": "b", "clinical_text": "c"}]},
    ),
    (
        "assessments",
        {"age": 40, "findings": [{"is_gap": True, "side": None}]},
        {"age": 40, "findings": [{"is_asymmetry": True, "side": None}]},
    ),
    ("test_scores", {"assessment": "2026"}, {"test_session": "2026"}),
    ("weeks", {"pain": 1, "activity": 2}, {"pain": 1, "general_activity": 2}),
    (
        "programs",
        {"assessment": None, "reason": {"words": "w"}, "rules": [{"words": "w"}]},
        {"test_session": None, "reason": {"text": "w"}, "rules": [{"text": "w"}]},
    ),
    (
        "exclusions",
        {"instead": "squat", "because": "It hurt."},
        {"replacement": "squat", "reason": "It hurt."},
    ),
    (
        "check_ins",
        {"swapped": "squat", "sleep": "fair", "changes": ["fair"]},
        {"swapped_exercise": "squat", "sleep": "fairly", "changes": ["fair"]},
    ),
    (
        "adaptations",
        {"words": "It hurt.", "becomes": "squat"},
        {"reason": "It hurt.", "replacement": "squat"},
    ),
    ("days_after", {"told_at": "2026"}, {"answered_at": "2026"}),
    ("sessions", {"phase": "move"}, {"phase": "move"}),
]


@pytest.mark.parametrize(("table", "old", "new"), VERSION_1_ROWS)
def test_a_row_of_the_first_version_reads_as_one_of_today(table, old, new):
    assert upgrade_row(old, table, 1) == new


def test_a_row_of_every_table_that_changed_is_tried():
    tried = {table for table, _, _ in VERSION_1_ROWS}
    assert set(CHANGES_AFTER_VERSION[1]) - tried == set()


@pytest.mark.parametrize(("good", "well"), [("good", "well"), ("poor", "badly")])
def test_sleep_of_the_first_version_is_on_the_scale_of_today(good, well):
    assert upgrade_row({"sleep": good}, "check_ins", 1) == {"sleep": well}


def test_a_row_of_today_stays_as_it_is():
    row = {"sleep": "good", "words": "w"}
    assert upgrade_row(row, "check_ins", ARCHIVE_VERSION) is row


def test_a_running_check_of_then_goes_on_with_the_questions_of_today():
    row = {"rules_version": "", "answers": {"age": 40, "start": "small_fall"}}
    new = {"rules_version": "", "answers": {"age": 40, "cause": "fall"}}
    assert upgrade_row(row, "symptom_checks", 4) == new
    assert upgrade_row(row, "symptom_checks", 1) == new


@pytest.mark.parametrize(
    "row",
    [
        {"rules_version": "1.1", "answers": {"start": "strain"}},
        {"rules_version": "", "answers": {"start": "magic"}},
        {"rules_version": "", "answers": {"cause": "strain"}},
        {"rules_version": "", "answers": ["start"]},
        {"rules_version": ""},
    ],
)
def test_what_is_no_running_check_of_then_stays_as_it_is(row):
    assert upgrade_row(row, "symptom_checks", 4) == row


@pytest.mark.parametrize("row", [None, 4, "words", ["words"]])
def test_what_is_no_row_stays_as_it_is(row):
    assert upgrade_row(row, "adaptations", 1) == row


@pytest.mark.parametrize("value", [None, 4, ["words"], [None]])
def test_a_value_without_keys_stays_as_it_is(value):
    assert upgrade_row({"rules": value}, "programs", 1) == {"rules": value}


def test_tables_are_known_by_their_name_of_then():
    names = ["person", "test_sessions"]
    assert map_table_names(names, 1) == {
        "person": "person",
        "assessments": "test_sessions",
    }
    assert map_table_names(names, ARCHIVE_VERSION) == {name: name for name in names}
    assert list_table_names_ever(names) == {"person", "assessments", "test_sessions"}


@pytest.mark.parametrize("version", CHANGES_AFTER_VERSION)
def test_each_version_has_its_changes(version):
    assert FIRST_ARCHIVE_VERSION <= version < ARCHIVE_VERSION
    assert len(CHANGES_AFTER_VERSION) == ARCHIVE_VERSION - FIRST_ARCHIVE_VERSION


def test_the_latest_changes_lead_to_columns_that_exist():
    for table, change in CHANGES_AFTER_VERSION[ARCHIVE_VERSION - 1].items():
        current_name = change.new_name or table
        assert current_name in ARCHIVE_TABLE_NAMES
        assert {*change.columns.values()} <= COLUMNS_BY_TABLE[current_name]
        same_name = {*change.json_keys, *change.values}
        assert same_name <= COLUMNS_BY_TABLE[current_name]
