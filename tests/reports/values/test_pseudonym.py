"""Other systems know these identifiers: they must never change."""

from datetime import UTC, datetime

import pytest

from reports.values.pseudonym import derive_pseudonymous_identifier
from tests.reports.factories import NOON


@pytest.mark.parametrize(
    ("record", "identifier"),
    [
        ("patient", "03c91a44-b0f1-5f80-8f97-e764526d93ab"),
        ("session 42", "20d77c4d-eeca-5446-9ac3-c8dcffd44f7c"),
        ("calendar check-in", "b3d28a5c-80bb-5a4c-b7b6-8d6aa87c4f00"),
    ],
)
def test_identifier_of_a_record_is_the_same_for_ever(record, identifier):
    assert derive_pseudonymous_identifier(NOON, record) == identifier


def test_identifiers_differ_by_person():
    other = datetime(2026, 1, 1, tzinfo=UTC)
    assert derive_pseudonymous_identifier(
        NOON, "patient"
    ) != derive_pseudonymous_identifier(other, "patient")
