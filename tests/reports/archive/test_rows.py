"""Rows of an export, read field by field, and what is wrong with them."""

from datetime import UTC, date, datetime

import pytest

from progress.models import PegScore
from reports.archive.rows import parse_rows
from reports.archive.table import ArchiveTable

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
WEEKS = ArchiveTable(
    model=PegScore, name="weeks", description="Weeks.", key=("week_starts_on",)
)
WEEK = {
    "week_starts_on": "2026-03-02",
    "pain": 5,
    "enjoyment": 4,
    "general_activity": 3,
}


def find_problems(*rows):
    return [
        (row.number, problem)
        for row in parse_rows(WEEKS, rows, NOW)
        for problem in row.problems
    ]


def test_rows_are_read_as_values():
    assert [row.values for row in parse_rows(WEEKS, [WEEK], NOW)] == [
        WEEK | {"week_starts_on": date(2026, 3, 2)}
    ]
    assert find_problems(WEEK) == []


@pytest.mark.parametrize(
    ("row", "reasons"),
    [
        ([], ["This is no row."]),
        (WEEK | {"mood": 1}, ["“mood” is no field of ours."]),
        (
            WEEK | {"pain": "5", "enjoyment": None},
            [
                "pain: This is no whole number as we know it.",
                "enjoyment: This is no whole number as we know it.",
            ],
        ),
    ],
)
def test_each_problem_is_named_with_the_number_of_its_row(row, reasons):
    assert find_problems(WEEK, row) == [(2, reason) for reason in reasons]


def test_two_rows_with_one_key_are_the_same():
    assert find_problems(WEEK, WEEK | {"pain": 1}) == [(2, "It is the same as row 1.")]
