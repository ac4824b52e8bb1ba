"""Uploads that wait for their confirmation, and the secret address of a calendar."""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import IntegrityError, transaction

from reports import models
from reports.models import (
    UPLOAD_LIFETIME,
    CalendarFeed,
    Upload,
    UploadsFullError,
    UploadState,
    generate_feed_token,
)
from tests.people.factories import make_person

pytestmark = pytest.mark.django_db

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
SECOND = timedelta(seconds=1)


def test_an_upload_waits_for_an_hour_and_no_longer():
    person = make_person()
    Upload.objects.store_for_person(person, b"PK", [], NOON)
    end = NOON + UPLOAD_LIFETIME
    assert Upload.objects.pending_for_person(person, end - SECOND) is not None
    assert Upload.objects.pending_for_person(person, end) is None


def test_a_newer_upload_takes_the_place_of_the_older():
    person = make_person()
    Upload.objects.store_for_person(person, b"old", [], NOON)
    Upload.objects.store_for_person(person, b"new", [], NOON + SECOND)
    assert [bytes(upload.content) for upload in Upload.objects.all()] == [b"new"]


def test_an_expired_upload_is_gone_once_anybody_looks_for_theirs():
    Upload.objects.store_for_person(make_person(), b"old", [], NOON)
    Upload.objects.pending_for_person(make_person(), NOON + UPLOAD_LIFETIME)
    assert Upload.objects.count() == 0


def test_uploads_are_over_after_an_hour():
    for minutes in (0, 1, 59):
        Upload.objects.store_for_person(
            make_person(), b"PK", [], NOON + timedelta(minutes=minutes)
        )
    end = NOON + UPLOAD_LIFETIME + timedelta(minutes=1)
    assert Upload.objects.expired(end).count() == 2


def test_all_uploads_together_have_a_limit_which_a_newer_one_of_mine_does_not_meet(
    monkeypatch,
):
    monkeypatch.setattr(models, "MOST_STORED_BYTES", 1000)
    person, tenth = make_person(), 100
    for owner in [person, *(make_person() for _ in range(9))]:
        Upload.objects.store_for_person(owner, b"x" * tenth, [], NOON)
    with pytest.raises(UploadsFullError):
        Upload.objects.store_for_person(make_person(), b"x" * tenth, [], NOON)
    Upload.objects.store_for_person(person, b"x" * tenth, [], NOON)
    assert Upload.objects.count() == 10


def test_a_state_that_is_worked_on_is_told_from_one_that_is_done():
    assert [state.value for state in UploadState if state.is_at_work] == [
        "checking",
        "adding",
    ]


def test_an_upload_of_somebody_else_is_not_found():
    Upload.objects.store_for_person(make_person(), b"PK", [], NOON)
    assert Upload.objects.pending_for_person(make_person(), NOON) is None


def test_expired_uploads_of_everybody_go_with_the_next_one():
    Upload.objects.store_for_person(make_person(), b"old", [], NOON)
    later = NOON + UPLOAD_LIFETIME
    Upload.objects.store_for_person(make_person(), b"new", [], later)
    assert [bytes(upload.content) for upload in Upload.objects.all()] == [b"new"]


def test_the_token_of_a_feed_cannot_be_guessed_and_leads_to_it():
    feed = CalendarFeed.objects.create(person=make_person())
    assert len(feed.token) == len(generate_feed_token()) == 43
    assert feed.token != generate_feed_token()
    assert feed.get_absolute_url() == f"/calendar/{feed.token}.ics"


def test_a_person_has_one_feed():
    person = make_person()
    feed = CalendarFeed.objects.create(person=person)
    with pytest.raises(IntegrityError), transaction.atomic():
        CalendarFeed.objects.create(person=person)
    assert list(CalendarFeed.objects.for_person(person)) == [feed]


def test_neither_says_in_a_log_what_it_holds():
    person = make_person()
    feed = CalendarFeed.objects.create(person=person)
    Upload.objects.store_for_person(person, b"PK", [], NOON)
    assert feed.token not in str(feed)
    assert str(person.upload) == f"Upload of person {person.pk}"


def test_all_rows_are_read_only_if_there_are_any():
    read = [
        Upload(checked_rows=checked, total_rows=total).are_rows_read
        for checked, total in ((0, 0), (1, 2), (2, 2))
    ]
    assert read == [False, False, True]
