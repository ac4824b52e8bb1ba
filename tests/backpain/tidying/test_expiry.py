from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from django.contrib.sessions.models import Session

from backpain.throttles.models import ThrottleCount
from backpain.throttles.rules import MISSED_FEED_RULE, REQUEST_RULES
from backpain.tidying.expiry import remove_expired
from people.models import Person, Preferences, Submission
from people.staff import STAFF_LOGIN_TIME
from people.values import retention
from reports.models import UPLOAD_LIFETIME, CalendarFeed, Upload
from tests import ROOT
from tests.people.factories import make_person
from tests.progress.factories import make_pain_entries

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
SECOND = timedelta(seconds=1)
NOTHING_REMOVED = {
    "browser sessions": 0,
    "unconfirmed uploads": 0,
    "answered forms": 0,
    "empty people": 0,
    "counts of limits": 0,
}

pytestmark = pytest.mark.django_db


def make_session(at):
    return Session.objects.create(session_key=str(uuid4())[:32], expire_date=at)


def make_upload(at):
    person = make_person(country="DE")
    return Upload.objects.create(
        person=person, content=b"PK", summaries=(), uploaded_at=at
    )


def make_submission(at):
    return Submission.objects.create(
        content_key=uuid4(),
        person=make_person(country="DE"),
        location="/",
        is_first=True,
        made_at=at,
    )


def make_empty_person(at):
    return make_person(created_at=at)


def make_count(at):
    return ThrottleCount.objects.create(key=uuid4(), count=1, ends_at=at)


@pytest.mark.parametrize(
    ("name", "make_row", "lifetime"),
    [
        ("browser sessions", make_session, timedelta(0)),
        ("unconfirmed uploads", make_upload, UPLOAD_LIFETIME),
        ("answered forms", make_submission, retention.SUBMISSION_LIFETIME),
        ("empty people", make_empty_person, retention.EMPTY_PERSON_LIFETIME),
        ("counts of limits", make_count, timedelta(0)),
    ],
)
def test_what_is_over_is_removed_and_what_is_not_stays(name, make_row, lifetime):
    make_row(NOW - lifetime - SECOND)
    fresh = make_row(NOW - lifetime + SECOND)
    assert remove_expired(NOW) == NOTHING_REMOVED | {name: 1}
    assert [*type(fresh).objects.all()] == [fresh]
    assert remove_expired(NOW) == NOTHING_REMOVED


LONG_AGO = NOW - timedelta(days=4000)


def test_a_person_of_whom_anything_is_stored_stays():
    people = [make_person(created_at=LONG_AGO) for _ in range(3)]
    make_pain_entries(people[0], 1, ending_at=LONG_AGO)
    CalendarFeed.objects.create(person=people[1])
    Preferences.objects.create(person=people[2])
    make_person(created_at=LONG_AGO, country="DE")
    assert remove_expired(NOW) == NOTHING_REMOVED


def test_a_person_whose_only_upload_was_never_confirmed_goes_with_it():
    person = make_person(created_at=LONG_AGO)
    Upload.objects.create(
        person=person, content=b"PK", summaries=(), uploaded_at=LONG_AGO
    )
    removed = remove_expired(NOW)
    assert removed == NOTHING_REMOVED | {"unconfirmed uploads": 1, "empty people": 1}
    assert Person.objects.count() == 0


DAY = timedelta(days=1)
HOUR = timedelta(hours=1)
LONGEST_COUNT = max(
    allowance.window
    for rule in (*REQUEST_RULES, MISSED_FEED_RULE)
    for allowance in rule.allowances
)
PROMISES = {
    "within an hour of its end": (retention.TIDYING_INTERVAL, HOUR),
    "<dd>400 days after you were last here": (retention.SESSION_LIFETIME, 400 * DAY),
    "kept for 400 days after each visit": (retention.SESSION_LIFETIME, 400 * DAY),
    "did not confirm</dt><dd>an hour": (UPLOAD_LIFETIME, HOUR),
    "saves nothing twice</dt><dd>7 days": (retention.SUBMISSION_LIFETIME, 7 * DAY),
    "<dd>90 days after your first visit": (retention.EMPTY_PERSON_LIFETIME, 90 * DAY),
    "tell your address</dt><dd>a day": (LONGEST_COUNT, DAY),
}
TABLE_OF_OPERATIONS = {
    "400 days after their last use": (retention.SESSION_LIFETIME, 400 * DAY),
    "staff end after eight hours": (STAFF_LOGIN_TIME, 8 * HOUR),
    "nobody confirmed | after an hour": (UPLOAD_LIFETIME, HOUR),
    "stored once | after 7 days": (retention.SUBMISSION_LIFETIME, 7 * DAY),
    "90 days after their first write": (retention.EMPTY_PERSON_LIFETIME, 90 * DAY),
    "a day at most": (LONGEST_COUNT, DAY),
    "remove them every hour": (retention.TIDYING_INTERVAL, HOUR),
}


@pytest.mark.parametrize("promise", PROMISES)
def test_the_privacy_page_promises_what_is_done(client, promise):
    page = client.get("/learn/privacy/").content.decode()
    done, promised = PROMISES[promise]
    assert (promise in page, done) == (True, promised)


@pytest.mark.parametrize("promise", TABLE_OF_OPERATIONS)
def test_the_guide_of_operations_says_the_same(promise):
    text = (ROOT / "docs" / "operations.md").read_text()
    done, promised = TABLE_OF_OPERATIONS[promise]
    assert (promise in text, done) == (True, promised)


def test_the_privacy_page_has_a_line_for_everything_that_is_removed(client):
    page = client.get("/learn/privacy/").content.decode()
    lines = page.partition("How long we keep it")[2].partition("</dl>")[0]
    assert lines.count("<dt>") == len(NOTHING_REMOVED)
