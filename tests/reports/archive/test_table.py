"""The rows of a table: whose they are, as plain JSON, and by which key."""

import pytest

from progress.models import PainEntry, PsfsRating
from reports.archive.table import ArchiveTable
from tests.people.factories import make_person
from tests.progress.factories import make_activity, make_pain_entry, make_rating

pytestmark = pytest.mark.django_db

PAIN_ENTRIES = ArchiveTable(
    model=PainEntry,
    name="pain_entries",
    description="Pain.",
    key=("key", "pain"),
    order=("felt_at",),
)
RATINGS = ArchiveTable(
    model=PsfsRating,
    name="ratings",
    description="Ratings.",
    owner="activity__person",
    key=("activity", "rated_on"),
)


def test_a_title_is_the_name_in_words():
    assert PAIN_ENTRIES.title == "Pain entries"


def test_rows_are_those_of_the_person():
    person, stranger = make_person(), make_person()
    entry, rating = make_pain_entry(person), make_rating(make_activity(person))
    assert [*PAIN_ENTRIES.rows_of_person(person)] == [entry]
    assert [*RATINGS.rows_of_person(person)] == [rating]
    assert [*PAIN_ENTRIES.rows_of_person(stranger)] == []


def test_rows_are_plain_json_with_the_keys_of_what_they_refer_to():
    person = make_person()
    activity = make_activity(person)
    make_rating(activity)
    assert [*RATINGS.iterate_json_rows(person)] == [
        (activity.created_at.isoformat(), "2026-03-02", 5)
    ]


def test_a_row_is_known_by_its_key():
    assert PAIN_ENTRIES.extract_row_key({"pain": 4, "key": "a", "note": ""}) == ("a", 4)
