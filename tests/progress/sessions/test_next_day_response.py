from datetime import UTC, datetime, timedelta

import pytest

from core.values.days import DAY
from people.models import Person
from progress.models import NextDayResponse
from progress.sessions.next_day_response import (
    attempted_sessions_yesterday,
    next_day_message,
    unanswered_session_key,
)
from progress.values.log_vocabulary import SessionFeeling
from tests.exercises.factories import make_exercise
from tests.people.factories import make_person
from tests.progress.factories import NOON, make_session, make_session_item

MIDNIGHT_IN_AUCKLAND = datetime(2026, 3, 2, 11, tzinfo=UTC)


def make_attempted_session(person, started_at=NOON - DAY, outcome="done", **fields):
    session = make_session(
        person, started_at=started_at, finished_at=started_at, **fields
    )
    make_session_item(session, make_exercise(), outcome=outcome)
    return session


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("started_at", "is_asked"),
    [
        (MIDNIGHT_IN_AUCKLAND - DAY - timedelta(seconds=1), False),
        (MIDNIGHT_IN_AUCKLAND - DAY, True),
        (MIDNIGHT_IN_AUCKLAND - timedelta(seconds=1), True),
        (MIDNIGHT_IN_AUCKLAND, False),
    ],
)
def test_the_question_is_about_yesterday_by_the_persons_clock(started_at, is_asked):
    person = make_person(time_zone="Pacific/Auckland")
    make_attempted_session(person, started_at)
    assert attempted_sessions_yesterday(person, NOON).exists() is is_asked


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("outcome", "is_asked"),
    [
        ("", False),
        ("skipped", False),
        ("done", True),
        ("hurt", True),
        ("leg_pain", True),
        ("numb", True),
        ("unknown", True),
    ],
)
def test_the_question_is_about_what_was_tried(outcome, is_asked):
    person = make_person()
    make_attempted_session(person, outcome=outcome)
    assert attempted_sessions_yesterday(person, NOON).exists() is is_asked


@pytest.mark.django_db
def test_the_question_is_never_about_relief_or_about_another_person():
    person = make_person()
    make_attempted_session(person, is_relief=True)
    make_attempted_session(make_person())
    assert not attempted_sessions_yesterday(person, NOON).exists()


@pytest.mark.django_db
def test_the_last_session_of_yesterday_stands_for_all_of_them():
    person = make_person()
    make_attempted_session(person, NOON - DAY - timedelta(hours=1))
    last = make_attempted_session(person)
    keys = Person.objects.annotate(key=unanswered_session_key(person, NOON))
    assert keys.get().key == last.key
    NextDayResponse.objects.create(session=last, pain=2)
    assert keys.get().key is None


@pytest.mark.parametrize(
    ("before", "pain", "feeling", "message"),
    [
        (2, 3, None, "Thank you. Your programme takes it into account."),
        (None, 9, None, "Thank you. Your programme takes it into account."),
        (
            2,
            4,
            SessionFeeling.TOO_MUCH,
            "Your back went from 2 to 4. Nothing of that session becomes harder for"
            " now. Is the pain new, or does it spread down a leg? Check your back"
            " again.",
        ),
        (
            2,
            3,
            SessionFeeling.TOO_MUCH,
            "Thank you. Nothing of it becomes harder for now.",
        ),
    ],
)
def test_the_message_says_what_follows_from_the_answer(before, pain, feeling, message):
    assert next_day_message(before, pain, feeling, least_rise_points=2) == message
