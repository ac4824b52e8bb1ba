"""A long export is checked and added beside the requests, wholly or not at all."""

from datetime import timedelta
from threading import enumerate as list_threads

import pytest
from django.db import connection
from django.utils import timezone
from pytest_django.asserts import assertContains, assertRedirects

from people.models import Person
from progress.models import PainEntry
from reports.archive import upload_work
from reports.archive.import_locks import holding_import_lock
from reports.archive.upload_work import (
    TIME_TO_BEGIN,
    ImportCancelledError,
    add_long_upload,
    check_long_upload,
    is_upload_stalled,
    start_thread,
    work_in_thread,
)
from reports.models import Upload, UploadState
from tests.assessment.factories import make_running_check
from tests.people.factories import make_person
from tests.progress.factories import make_pain_entry
from tests.reports.archives import CHECK, pain_row, upload, with_tables

CONFIRM_URL = "/progress/import/add/"
RESTART_URL = "/progress/import/again/"
ROWS = [pain_row(key=f"6f0c1a52-7c9b-4f0b-9f9e-{number:012}") for number in range(3)]


@pytest.fixture
def everything_is_long(monkeypatch):
    monkeypatch.setattr("reports.archive.forms.SHORT_DATA_BYTES", 0)
    monkeypatch.setattr(upload_work, "ROWS_PER_REPORT", 1)


@pytest.fixture
def no_threads(monkeypatch):
    """What would be started, to be done by the test."""
    started = []
    monkeypatch.setattr(upload_work, "start_thread", lambda *work: started.append(work))
    return started


def upload_long_file(client, **tables):
    """The upload as it waits for its thread."""
    assertRedirects(upload(client, with_tables(**tables)), CONFIRM_URL)
    return Upload.objects.get()


@pytest.mark.django_db
def test_a_long_file_is_shown_as_being_read_then_checked_then_added(
    client, everything_is_long, django_capture_on_commit_callbacks, no_threads
):
    with django_capture_on_commit_callbacks(execute=True):
        waiting = upload_long_file(client, pain_entries=ROWS)
    assertContains(client.get(CONFIRM_URL), "0 rows are read.")
    ((work, key),) = no_threads
    work(key)
    waiting.refresh_from_db()
    assert (waiting.state, waiting.total_rows, waiting.checked_rows) == (
        UploadState.CHECKED,
        3,
        3,
    )
    assertContains(client.get(CONFIRM_URL), "What the file would add")
    with django_capture_on_commit_callbacks(execute=True):
        assertRedirects(client.post(CONFIRM_URL), CONFIRM_URL)
    assertContains(client.get(CONFIRM_URL), "Your data is being added")
    assert PainEntry.objects.count() == 0
    work, key = no_threads[-1]
    work(key)
    assertRedirects(client.get(CONFIRM_URL), "/progress/")
    assert (PainEntry.objects.count(), Upload.objects.count()) == (3, 0)


@pytest.mark.django_db
def test_a_long_file_that_is_refused_says_why_and_keeps_nothing(
    client, everything_is_long
):
    waiting = upload_long_file(client, pain_entries=[pain_row(pain=11)])
    check_long_upload(waiting.pk)
    assertContains(client.get(CONFIRM_URL), "pain_entries, row 1: A rule is broken")
    assert bytes(Upload.objects.get().content) == b""


@pytest.mark.django_db
def test_a_refusal_while_adding_keeps_the_upload_for_another_try(
    client, everything_is_long, no_threads
):
    waiting = upload_long_file(client, symptom_checks=[CHECK])
    check_long_upload(waiting.pk)
    running = make_running_check(Person.objects.get())
    client.post(CONFIRM_URL)
    add_long_upload(waiting.pk)
    assertContains(client.get(CONFIRM_URL), "Nothing was added.")
    running.delete()
    client.post(CONFIRM_URL)
    add_long_upload(waiting.pk)
    assert waiting.person.symptom_checks.count() == 1


@pytest.mark.django_db
def test_whoever_cancels_while_it_is_added_gets_nothing(
    client, everything_is_long, no_threads, monkeypatch
):
    waiting = upload_long_file(client, pain_entries=ROWS)
    check_long_upload(waiting.pk)
    client.post(CONFIRM_URL)
    read = upload_work.read_archive
    monkeypatch.setattr(
        upload_work,
        "read_archive",
        lambda *arguments: (
            client.post("/progress/import/cancel/"),
            read(*arguments),
        )[1],
    )
    with pytest.raises(ImportCancelledError):
        add_long_upload(waiting.pk)
    assert (PainEntry.objects.count(), Upload.objects.count()) == (0, 0)


@pytest.mark.django_db
def test_a_process_that_died_is_noticed_and_its_work_begun_again(
    client, everything_is_long, no_threads, django_capture_on_commit_callbacks
):
    waiting = upload_long_file(client, pain_entries=ROWS)
    Upload.objects.update(begun_at=timezone.now() - TIME_TO_BEGIN * 2)
    assertContains(client.get(CONFIRM_URL), "The file was left half-way")
    with django_capture_on_commit_callbacks(execute=True):
        assertRedirects(client.post(RESTART_URL), CONFIRM_URL)
    assert no_threads == [(check_long_upload, waiting.pk)]
    assertContains(client.get(CONFIRM_URL), "The file is being read")


@pytest.mark.django_db
def test_who_is_at_work_is_not_taken_for_dead():
    person, now = make_person(), timezone.now()
    begun = Upload.objects.store_for_person(
        person, b"", (), now, state=UploadState.CHECKING
    )
    later = now + timedelta(minutes=1)
    with holding_import_lock(person):
        assert not is_upload_stalled(begun, later)
    assert is_upload_stalled(begun, later)
    assert not is_upload_stalled(begun, now)


@pytest.mark.django_db
def test_the_progress_page_asks_again_by_itself_and_becomes_the_result(
    client, everything_is_long, no_threads
):
    waiting = upload_long_file(client, pain_entries=ROWS)
    page = client.get(CONFIRM_URL)
    assertContains(page, '<meta http-equiv="refresh" content="5">')
    htmx = {"HX-Request": "true"}
    assert client.get(CONFIRM_URL, headers=htmx).content.startswith(b"<div id=")
    check_long_upload(waiting.pk)
    assert client.get(CONFIRM_URL, headers=htmx).headers["HX-Refresh"] == "true"


@pytest.mark.django_db(transaction=True)
def test_the_thread_works_on_a_connection_of_its_own(client, everything_is_long):
    upload(client, with_tables(pain_entries=ROWS))
    key = Upload.objects.get().pk
    for thread in list_threads():
        if thread.name == f"import of upload {key}":
            thread.join(30)
    assert Upload.objects.get().state is UploadState.CHECKED


@pytest.mark.django_db(transaction=True)
def test_an_error_of_the_thread_is_logged_and_the_upload_is_left(caplog):
    def fail(key):
        raise RuntimeError("no luck")

    work_in_thread(fail, 1)
    connection.ensure_connection()
    assert [record.message for record in caplog.records] == [
        "An import has stopped half-way."
    ]


@pytest.mark.django_db(transaction=True)
def test_what_is_logged_while_a_file_is_added_is_kept_beside_it(client):
    keys = [f"6f0c1a52-7c9b-4f0b-9f9e-{number:012}" for number in range(1000)]
    content = with_tables(pain_entries=[pain_row(key=key) for key in keys])
    person = make_person()
    waiting = Upload.objects.store_for_person(
        person, content, (), timezone.now(), state=UploadState.ADDING
    )
    thread = start_thread(add_long_upload, waiting.pk)
    logged = 0
    while thread.is_alive():
        make_pain_entry(person)
        logged += 1
    thread.join()
    assert Upload.objects.get().state is UploadState.ADDED
    assert logged > 0
    assert PainEntry.objects.count() == 1000 + logged


@pytest.mark.django_db(transaction=True)
def test_whoever_is_erased_while_a_file_is_added_is_erased_wholly():
    content = with_tables(
        pain_entries=[
            pain_row(key=f"6f0c1a52-7c9b-4f0b-9f9e-{number:012}")
            for number in range(1000)
        ]
    )
    person = make_person()
    waiting = Upload.objects.store_for_person(
        person, content, (), timezone.now(), state=UploadState.ADDING
    )
    thread = start_thread(add_long_upload, waiting.pk)
    Person.objects.erase_person(person)
    thread.join()
    assert (Person.objects.count(), PainEntry.objects.count()) == (0, 0)
