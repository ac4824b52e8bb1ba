"""Whatever stands in an archive: it is refused, or every page of the person opens.

The ordinary run tries a sample that is the same each time. CHANGED_ARCHIVES=1/4 to 4/4
try all 7,812 changes in four parts, of some minutes each; 1/1 tries all of them.
"""

import os
from itertools import islice

import pytest
from django.db import transaction

from tests.attack.changed_archives import (
    Change,
    Tables,
    find_failing_pages,
    import_changed,
    iterate_changes,
    make_full_tables,
)

pytestmark = pytest.mark.django_db

# A prime, so that the sample meets each kind of value at one field or another.
SAMPLE = "1/199"
CHANGES_AT_ONCE = 12


@pytest.fixture
def full_tables(catalogue: None) -> Tables:
    """As they would come from another site: the person itself is not here."""
    point = transaction.savepoint()
    tables = make_full_tables()
    transaction.savepoint_rollback(point)
    return tables


def select_changes(tables: Tables) -> list[Change]:
    part, parts = map(int, os.environ.get("CHANGED_ARCHIVES", SAMPLE).split("/"))
    return list(islice(iterate_changes(tables), part - 1, None, parts))


def try_changes(tables: Tables, changes: list[Change]) -> list[str] | None:
    """The pages that fail with these changes; None if they are refused."""
    point = transaction.savepoint()
    try:
        person = import_changed(tables, *changes)
        return find_failing_pages(person) if person else None
    finally:
        transaction.savepoint_rollback(point)


def find_failures(tables: Tables, changes: list[Change]) -> list[str]:
    """Many changes at once are quick; those that fail together are tried by halves."""
    failing = try_changes(tables, changes)
    if failing == []:
        return []
    if len(changes) == 1:
        return [f"{changes[0]}: {path}" for path in failing or []]
    middle = len(changes) // 2
    return [
        *find_failures(tables, changes[:middle]),
        *find_failures(tables, changes[middle:]),
    ]


def is_accepted(tables: Tables, change: Change) -> bool:
    point = transaction.savepoint()
    try:
        return import_changed(tables, change) is not None
    finally:
        transaction.savepoint_rollback(point)


def spread_changes(changes: list[Change]) -> list[list[Change]]:
    """In groups of different tables, as two changes of one field undo each other."""
    groups: list[dict[str, Change]] = []
    for change in changes:
        free = (
            group
            for group in groups
            if change.table not in group and len(group) < CHANGES_AT_ONCE
        )
        group = next(free, None)
        if group is None:
            groups.append(group := {})
        group[change.table] = change
    return [list(group.values()) for group in groups]


def test_the_unchanged_archive_is_taken_and_every_page_opens(full_tables):
    assert try_changes(full_tables, []) == []


def test_each_changed_field_is_refused_or_every_page_opens(full_tables):
    accepted = [
        change
        for change in select_changes(full_tables)
        if is_accepted(full_tables, change)
    ]
    failures = [
        failure
        for group in spread_changes(accepted)
        for failure in find_failures(full_tables, group)
    ]
    assert failures == []
