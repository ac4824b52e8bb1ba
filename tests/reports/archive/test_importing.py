"""Importing an export: completely, once, and nothing at all from a bad file."""

from datetime import timedelta
from io import BytesIO

import pytest
from django.db import DatabaseError, transaction
from django.utils import timezone
from pytest_django.asserts import assertContains, assertRedirects

from people.models import Person
from progress.models import PainEntry
from reports.archive.importing import import_contents, preview_import
from reports.archive.tables import ARCHIVE_TABLE_NAMES, ARCHIVE_TABLES
from reports.archive.values.zip_archive import ImportRefusedError, read_archive
from reports.models import Upload
from tests.assessment.factories import make_running_check
from tests.people.factories import log_in_as, make_person
from tests.progress.factories import make_pain_entry
from tests.reports.archives import (
    CHECK,
    URL,
    contents_of,
    counts,
    pain_row,
    upload,
    with_tables,
    zip_of,
)
from tests.reports.factories import NOON, make_full_person, make_program

pytestmark = pytest.mark.django_db

CONFIRM_URL = "/progress/import/add/"


def test_export_erase_import_export_gives_the_same_bytes():
    person = make_full_person()
    before = zip_of(person)
    Person.objects.erase_person(person)
    newcomer = make_person()
    import_contents(
        newcomer, read_archive(BytesIO(before), ARCHIVE_TABLE_NAMES), timezone.now()
    )
    assert zip_of(newcomer) == before


def test_round_trip_through_the_pages(client):
    person = make_full_person()
    before = zip_of(person)
    log_in_as(client, person)
    client.post("/account/erase/")
    assertRedirects(upload(client, before), CONFIRM_URL)
    assert PainEntry.objects.count() == 0
    assertContains(client.get(CONFIRM_URL), "Nothing has been added yet.")
    assertRedirects(client.post(CONFIRM_URL), "/progress/")
    assert zip_of(Person.objects.get()) == before
    assert client.session["time_zone"] == "Europe/Berlin"
    assert Upload.objects.count() == 0


def test_finished_sitting_comes_back_with_its_scores_and_stays_finished():
    contents = contents_of(make_full_person())
    person = make_person()
    import_contents(person, contents, timezone.now())
    sitting = person.test_sessions.finished_latest_first().get()
    assert [(r.test, r.value) for r in sitting.load_results()] == [
        ("thomas", 10),
        ("plank", 31.5),
    ]
    assert [finding.test for finding in sitting.findings] == ["thomas"]
    with (
        pytest.raises(DatabaseError, match="finished test session"),
        transaction.atomic(),
    ):
        sitting.scores.update(value=60)


def test_second_import_adds_nothing():
    person = make_full_person()
    contents = contents_of(person)
    before = zip_of(person)
    tallies = import_contents(person, contents, timezone.now())
    assert [(t.added, t.differing) for t in tallies] == [(0, 0)] * len(ARCHIVE_TABLES)
    assert sum(t.unchanged for t in tallies) == sum(map(len, contents.values()))
    assert zip_of(person) == before


def test_a_row_that_was_changed_here_stays_as_it_is():
    person = make_person()
    entry = make_pain_entry(person, note="Old.")
    contents = contents_of(person)
    PainEntry.objects.filter(pk=entry.pk).update(note="New.")
    tallies = {t.name: t for t in import_contents(person, contents, timezone.now())}
    assert tallies["pain_entries"].differing == 1
    assert PainEntry.objects.get().note == "New."


def test_preview_counts_and_writes_nothing():
    contents = contents_of(make_full_person())
    before = counts()
    stranger = Person()
    tallies = preview_import(stranger, contents, timezone.now())
    assert {t.name: t.added for t in tallies} == {
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


def test_nothing_chosen_asks_for_a_file(client):
    assertContains(client.post(URL), "Choose the ZIP file.")


def test_file_beyond_the_limit_is_refused_unread(client, monkeypatch):
    monkeypatch.setattr("reports.archive.forms.LARGEST_UPLOAD_BYTES", 2**20)
    response = upload(client, b"x" * (2**20 + 1))
    assertContains(response, "The file is larger than 1 megabytes.")


def test_person_can_say_no(client):
    upload(client, with_tables(pain_entries=[pain_row()]))
    assertRedirects(client.post("/progress/import/cancel/"), "/progress/export/")
    assert (Upload.objects.count(), PainEntry.objects.count()) == (0, 0)


def test_upload_is_forgotten_after_an_hour(client):
    upload(client, with_tables(pain_entries=[pain_row()]))
    Upload.objects.update(uploaded_at=timezone.now() - timedelta(hours=2))
    assertRedirects(client.post(CONFIRM_URL), URL)
    upload(client, with_tables())
    assert Upload.objects.count() == 1


def test_upload_of_another_person_is_not_mine(client):
    upload(client, with_tables(pain_entries=[pain_row()]))
    client.cookies.clear()
    log_in_as(client, make_person())
    assertRedirects(client.get(CONFIRM_URL), URL)


def test_what_changed_since_the_preview_may_still_refuse(client):
    upload(client, with_tables(symptom_checks=[CHECK]))
    make_running_check(Person.objects.get())
    response = client.post(CONFIRM_URL, follow=True)
    assertContains(response, "Nothing was added.")


def test_import_page_opens(client):
    assertContains(client.get(URL), "Bring your data back")
