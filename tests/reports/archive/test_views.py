"""The pages of an export and an import: a download, a preview and a confirmation."""

import csv
import json
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
from reports.models import Upload
from tests.assessment.factories import make_running_check
from tests.people.factories import log_in_as, make_person
from tests.progress.factories import make_pain_entry
from tests.reports.archives import (
    CHECK,
    URL,
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


def test_import_page_opens(client):
    assertContains(client.get(URL), "Bring your data back")
