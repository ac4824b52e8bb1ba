"""The pages of an export and an import: a download, a preview and a confirmation."""

import csv
import json
from contextlib import ExitStack
from datetime import timedelta
from io import StringIO
from threading import Thread
from uuid import uuid4

import pytest
from django.db import connection
from django.utils import timezone
from pytest_django.asserts import assertContains, assertRedirects

from people.models import Person
from progress.models import PainEntry
from reports.archive.import_locks import MOST_IMPORTS_AT_ONCE
from reports.archive.tables import ARCHIVE_TABLES
from reports.models import Upload
from tests.assessment.factories import make_running_check
from tests.people.factories import log_in_as, make_person
from tests.progress.factories import make_pain_entry
from tests.reports.archives import (
    CHECK,
    URL,
    OtherImport,
    pain_row,
    unzip,
    upload,
    with_tables,
    zip_of,
)
from tests.reports.factories import NOON, make_full_person

pytestmark = pytest.mark.django_db

CONFIRM_URL = "/progress/import/add/"


def test_download_is_a_zip_with_the_day_in_its_name(client):
    log_in_as(client, make_full_person())
    response = client.get("/progress/export/backpain.zip")
    assert response.headers["Content-Type"] == "application/zip"
    assert response.headers["Content-Disposition"].startswith(
        'attachment; filename="backpain-2'
    )
    assert response.headers["Cache-Control"] == "no-store"
    assert "data.json" in unzip(b"".join(response.streaming_content))


def log_in_another_tab(person):
    def log():
        make_pain_entry(person)
        connection.close()

    tab = Thread(target=log)
    tab.start()
    tab.join()


@pytest.mark.django_db(transaction=True)
def test_what_is_logged_during_a_download_is_in_none_of_its_files(client):
    person = make_person()
    PainEntry.objects.bulk_create(
        PainEntry(person=person, pain=4, felt_at=NOON, note="".join(long_noise()))
        for _ in range(400)
    )
    log_in_as(client, person)
    chunks = iter(client.get("/progress/export/backpain.zip").streaming_content)
    start = next(chunks)
    log_in_another_tab(person)
    files = unzip(start + b"".join(chunks))
    assert PainEntry.objects.count() == 401
    assert {
        len(list(csv.DictReader(StringIO(files["pain_entries.csv"])))),
        len(json.loads(files["data.json"])["tables"]["pain_entries"]),
        files["fhir.json"].count('"valueInteger"'),
    } == {400}


def long_noise():
    """A note that does not compress."""
    return (uuid4().hex for _ in range(15))


def test_stranger_gets_a_zip_of_empty_tables(client):
    response = client.get("/progress/export/backpain.zip")
    data = json.loads(unzip(b"".join(response.streaming_content))["data.json"])
    assert [rows for rows in data["tables"].values() if rows] == []
    assert Person.objects.count() == 0


def test_page_offers_the_download_only_where_there_is_something(client):
    assert b"backpain.zip" not in client.get("/progress/export/").content
    log_in_as(client, make_person())
    assert b"backpain.zip" in client.get("/progress/export/").content


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
    assertContains(response, "symptom check runs once")


def test_what_was_refused_once_can_be_tried_again_without_another_upload(client):
    upload(client, with_tables(symptom_checks=[CHECK]))
    running = make_running_check(Person.objects.get())
    again = {"form_key": uuid4()}
    assertRedirects(client.post(CONFIRM_URL, again), CONFIRM_URL)
    running.delete()
    assertRedirects(client.post(CONFIRM_URL, again), "/progress/")
    assert Person.objects.get().symptom_checks.count() == 1


def test_a_second_tap_on_the_button_adds_nothing_and_is_no_error(client):
    upload(client, with_tables(pain_entries=[pain_row()]))
    form = {"form_key": uuid4()}
    for _ in range(2):
        assertRedirects(client.post(CONFIRM_URL, form), "/progress/")
    assert PainEntry.objects.count() == 1


def test_reading_the_page_forgets_expired_uploads(client):
    upload(client, with_tables(pain_entries=[pain_row()]))
    Upload.objects.update(uploaded_at=timezone.now() - timedelta(hours=2))
    assertRedirects(client.get(CONFIRM_URL), URL)
    assert Upload.objects.count() == 0


def count_rows_of(person):
    return {
        table.name: table.rows_of_person(person).count() for table in ARCHIVE_TABLES
    }


def test_who_has_data_keeps_it_beside_what_is_added(client):
    person = make_full_person()
    log_in_as(client, person)
    before = {
        table.name: len(list(table.iterate_json_rows(person)))
        for table in ARCHIVE_TABLES
    }
    upload(client, with_tables(pain_entries=[pain_row()]))
    client.post(CONFIRM_URL)
    after = {
        table.name: len(list(table.iterate_json_rows(person)))
        for table in ARCHIVE_TABLES
    }
    assert after == before | {"pain_entries": before["pain_entries"] + 1}


@pytest.mark.django_db(transaction=True)
def test_who_comes_while_enough_others_import_is_asked_to_try_again(client):
    upload(client, with_tables(pain_entries=[pain_row()]))
    with ExitStack() as others:
        for _ in range(MOST_IMPORTS_AT_ONCE):
            others.enter_context(OtherImport(make_person()))
        for response in (
            client.post(CONFIRM_URL),
            upload(client, with_tables(pain_entries=[pain_row()])),
        ):
            assertContains(response, "Try again in 30 seconds.", status_code=503)
            assert response.headers["Retry-After"] == "30"
    assertRedirects(client.post(CONFIRM_URL), "/progress/")


def test_import_page_opens(client):
    assertContains(client.get(URL), "Bring your data back")
