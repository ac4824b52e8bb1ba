from datetime import timedelta
from uuid import uuid4

import pytest
from django.utils import timezone

from progress.models import Session, SessionItem
from progress.sessions.recording import (
    SESSION_TIMEOUT,
    create_session_once,
    find_running_session,
    finish_session,
    save_item_outcome,
    session_closing_message,
)
from progress.values.log_vocabulary import ItemOutcome
from tests.exercises.factories import make_exercise
from tests.people.factories import make_person
from tests.progress.factories import NOON, make_session, make_session_item

SECOND = timedelta(seconds=1)


@pytest.fixture
def person(db):
    return make_person()


@pytest.mark.parametrize(
    ("age", "is_running"), [(SESSION_TIMEOUT, True), (SESSION_TIMEOUT + SECOND, False)]
)
def test_a_session_runs_for_half_a_day(person, age, is_running):
    session = make_session(person, started_at=NOON - age, finished_at=None)
    assert find_running_session(person, NOON) == (session if is_running else None)


def test_the_session_begun_last_is_the_one_that_runs(person):
    make_session(person, started_at=NOON - 2 * SECOND, finished_at=None)
    last = make_session(person, started_at=NOON - SECOND, finished_at=None)
    make_session(person, started_at=NOON, finished_at=NOON)
    make_session(make_person(), started_at=NOON, finished_at=None)
    assert find_running_session(person, NOON) == last


def test_the_same_key_begins_one_session_with_its_items_once(person):
    key, exercise = uuid4(), make_exercise()

    def build_items(session):
        return [
            SessionItem(
                session=session, exercise=exercise, number=1, name="Move", dose={}
            )
        ]

    first = create_session_once(person.pk, key, build_items, phase="move")
    assert create_session_once(person.pk, key, build_items, phase="calm") == first
    assert Session.objects.get().phase == "move"
    assert SessionItem.objects.get().session == first


@pytest.fixture
def running(person):
    return make_session(person, finished_at=None)


def test_an_outcome_may_change_while_the_session_runs(running):
    item = make_session_item(running, make_exercise())
    for outcome, pain in ((ItemOutcome.DONE, None), (ItemOutcome.HURT, 6)):
        save_item_outcome(running, item.number, outcome=outcome, pain=pain)
        item.refresh_from_db()
        assert (item.outcome, item.pain) == (outcome, pain)


def test_what_hurt_and_was_then_skipped_keeps_its_pain(running):
    item = make_session_item(running, make_exercise())
    for outcome, pain in ((ItemOutcome.HURT, 3), (ItemOutcome.SKIPPED, None)):
        save_item_outcome(running, item.number, outcome=outcome, pain=pain)
    item.refresh_from_db()
    assert (item.outcome, item.pain) == (ItemOutcome.SKIPPED, 3)


def test_an_outcome_that_comes_late_fills_only_what_is_empty(running):
    made = [
        make_session_item(running, make_exercise(), number=1, outcome="done"),
        make_session_item(running, make_exercise(), number=2),
    ]
    finish_session(running, pain_after=None, effort=None)
    running.refresh_from_db()
    for item in made:
        save_item_outcome(running, item.number, outcome=ItemOutcome.SKIPPED, pain=None)
    assert [item.outcome for item in running.items.all()] == ["done", "skipped"]


def test_a_session_that_is_finished_twice_stays_as_it_was(running):
    finish_session(running, pain_after=1, effort=4)
    finish_session(running, pain_after=9, effort=9)
    running.refresh_from_db()
    assert (running.pain_after, running.effort) == (1, 4)
    assert timezone.now() - running.finished_at < timedelta(minutes=1)


def test_a_session_never_ends_before_it_began_whatever_the_clock_says(running):
    began_at = timezone.now() + timedelta(hours=3)
    Session.objects.filter(pk=running.pk).update(started_at=began_at)
    running.refresh_from_db()
    finish_session(running, pain_after=1, effort=4)
    running.refresh_from_db()
    assert running.finished_at == began_at


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        (None, 3, "Every session counts, also a short one."),
        (3, None, "Every session counts, also a short one."),
        (3, 1, "Your pain went from 3 to 1. This set helps you today."),
        (3, 3, "Your pain stayed the same while you moved more. That is good."),
        (
            3,
            4,
            "A little more pain after exercise is common. It often settles in a day.",
        ),
        (
            3,
            5,
            "Your pain went from 3 to 5. Rest with warmth or slow breathing, and keep"
            " walking a little. Log your pain tomorrow. Nothing of this session becomes"
            " harder for now.",
        ),
    ],
)
def test_a_session_closes_with_what_its_pain_says(before, after, message):
    assert session_closing_message(before, after) == message


def test_unseen_never_replaces_an_answer_and_a_late_answer_replaces_it(running):
    item = make_session_item(running, make_exercise(), outcome="hurt", pain=3)
    save_item_outcome(running, 1, outcome=ItemOutcome.UNKNOWN, pain=None)
    item.refresh_from_db()
    assert (item.outcome, item.pain) == (ItemOutcome.HURT, 3)
    SessionItem.objects.update(outcome=ItemOutcome.UNKNOWN, pain=None)
    finish_session(running)
    running.refresh_from_db()
    save_item_outcome(running, 1, outcome=ItemOutcome.DONE, pain=None)
    item.refresh_from_db()
    assert item.outcome is ItemOutcome.DONE


@pytest.mark.parametrize(
    ("outcome", "is_answered"), [("", False), ("unknown", False), ("skipped", True)]
)
def test_only_what_a_person_said_is_an_answer(running, outcome, is_answered):
    item = make_session_item(running, make_exercise(), outcome=outcome)
    item.refresh_from_db()
    assert item.is_answered is is_answered
