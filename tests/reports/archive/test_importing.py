"""Importing an export: completely, once, and nothing at all from a bad file."""

from datetime import timedelta
from io import BytesIO

import pytest
from django.db import DatabaseError, transaction
from django.utils import timezone

from core.values.shown_person import ShownPerson
from people.models import Person
from progress.models import PainEntry, SessionItem
from progress.values.log_vocabulary import NERVE_SIGNS, ItemOutcome
from reports.archive.importing import import_contents, preview_import
from reports.archive.tables import ARCHIVE_TABLE_NAMES, ARCHIVE_TABLES
from reports.archive.values.archive_reading import read_archive
from reports.archive.values.import_refusal import ImportRefusedError
from tests.assessment.factories import make_running_check
from tests.people.factories import make_person
from tests.progress.factories import make_pain_entry
from tests.reports.archives import (
    CHECK,
    contents_of,
    counts,
    pain_row,
    with_tables,
    zip_of,
)
from tests.reports.factories import NOON, make_full_person, make_program

pytestmark = pytest.mark.django_db


def test_export_erase_import_export_gives_the_same_bytes():
    person = make_full_person()
    before = zip_of(person)
    Person.objects.erase_person(person)
    newcomer = make_person()
    import_contents(
        newcomer, read_archive(BytesIO(before), ARCHIVE_TABLE_NAMES), timezone.now()
    )
    assert zip_of(newcomer) == before


def test_finished_test_session_comes_back_with_its_scores_and_stays_finished():
    contents = contents_of(make_full_person())
    person = make_person()
    import_contents(person, contents, timezone.now())
    test_session = person.test_sessions.finished_latest_first().get()
    assert [(r.test, r.value) for r in test_session.load_results()] == [
        ("thomas", 20),
        ("plank", 31.5),
    ]
    assert [finding.test for finding in test_session.findings] == ["thomas"]
    with (
        pytest.raises(DatabaseError, match="finished test session"),
        transaction.atomic(),
    ):
        test_session.scores.update(value=60)


def test_second_import_adds_nothing():
    person = make_full_person()
    contents = contents_of(person)
    before = zip_of(person)
    summaries = import_contents(person, contents, timezone.now())
    assert [(each.added, each.differing) for each in summaries] == [(0, 0)] * len(
        ARCHIVE_TABLES
    )
    assert sum(each.unchanged for each in summaries) == sum(map(len, contents.values()))
    assert zip_of(person) == before


def test_a_row_that_was_changed_here_stays_as_it_is():
    person = make_person()
    entry = make_pain_entry(person, note="Old.")
    contents = contents_of(person)
    PainEntry.objects.filter(pk=entry.pk).update(note="New.")
    summaries = {
        each.name: each for each in import_contents(person, contents, timezone.now())
    }
    assert summaries["pain_entries"].differing == 1
    assert PainEntry.objects.get().note == "New."


def test_preview_counts_and_writes_nothing():
    contents = contents_of(make_full_person())
    before = counts()
    stranger = Person()
    summaries = preview_import(stranger, contents, timezone.now())
    assert {each.name: each.added for each in summaries} == {
        name: len(rows) for name, rows in contents.items()
    }
    assert counts() == before
    assert stranger.pk is None


def test_programs_queue_behind_those_that_are_there():
    contents = contents_of(make_full_person())
    person = make_person()
    make_program(person, made_at=NOON + timedelta(days=60))
    import_contents(person, contents, timezone.now())
    programs = person.programs.values_list("number", "is_current")
    assert sorted(programs) == [(1, True), (2, False)]


def test_person_with_data_stays_who_they_are():
    contents = contents_of(make_full_person())
    person = make_person(time_zone="Asia/Tokyo")
    make_pain_entry(person)
    import_contents(person, contents, timezone.now())
    person.refresh_from_db()
    assert person.time_zone == "Asia/Tokyo"


def test_whoever_shows_the_exercises_comes_with_the_data():
    earlier = make_full_person()
    earlier.shown_by = ShownPerson.PREGNANT
    earlier.save()
    person = make_person()
    import_contents(person, contents_of(earlier), timezone.now())
    person.refresh_from_db()
    assert person.shown_by is ShownPerson.PREGNANT


def test_keys_of_another_person_do_not_touch_their_rows():
    other = make_full_person()
    before = zip_of(other)
    tables = {name: list(rows) for name, rows in contents_of(other).items()}
    tables["pain_entries"][0]["note"] = "Not theirs."
    newcomer = make_person()
    import_contents(
        newcomer,
        read_archive(BytesIO(with_tables(**tables)), ARCHIVE_TABLE_NAMES),
        timezone.now(),
    )
    assert zip_of(other) == before
    assert newcomer.pain_entries.count() == 2


def test_field_that_an_older_export_lacks_gets_its_default():
    row = pain_row()
    del row["note"]
    del row["created_at"]
    person = make_person()
    contents = read_archive(
        BytesIO(with_tables(pain_entries=[row])), ARCHIVE_TABLE_NAMES
    )
    import_contents(person, contents, timezone.now())
    assert person.pain_entries.get().note == ""


def test_second_running_check_is_refused_by_its_rule():
    contents = read_archive(
        BytesIO(with_tables(symptom_checks=[CHECK])), ARCHIVE_TABLE_NAMES
    )
    person = make_person()
    make_running_check(person)
    with pytest.raises(ImportRefusedError, match="symptom check runs once"):
        import_contents(person, contents, timezone.now())


def test_many_rows_are_added_in_few_queries(django_assert_max_num_queries):
    source, person = make_person(), make_person()
    for _ in range(3):
        make_pain_entry(source)
    contents = contents_of(source)
    with django_assert_max_num_queries(75):
        import_contents(person, contents, timezone.now())


@pytest.mark.parametrize("outcome", [*NERVE_SIGNS, ItemOutcome.UNKNOWN])
def test_every_outcome_of_an_exercise_comes_back(outcome):
    person = make_full_person()
    SessionItem.objects.filter(session__person=person).update(outcome=outcome)
    newcomer = make_person()
    import_contents(newcomer, contents_of(person), timezone.now())
    items = SessionItem.objects.filter(session__person=newcomer)
    assert [item.outcome for item in items] == [outcome]
