import threading
from datetime import timedelta

import pytest
from django.contrib.sessions.models import Session
from django.db import DatabaseError, connection
from django.utils import timezone

from backpain.tidying import hourly


@pytest.fixture
def old_session(transactional_db):
    ended_at = timezone.now() - timedelta(days=1)
    return Session.objects.create(session_key="old", expire_date=ended_at)


def test_it_tidies_again_and_again_until_it_is_stopped(old_session):
    stopped = threading.Event()
    thread = threading.Thread(target=hourly.tidy_until, args=[stopped, 0.01])
    thread.start()
    for _ in range(1000):
        if not Session.objects.exists():
            break
        stopped.wait(0.01)
    stopped.set()
    thread.join()
    assert not Session.objects.exists()


def test_a_database_that_is_away_is_one_line_and_tried_again_later(old_session, caplog):
    def refuse(*arguments):
        raise DatabaseError("my sister hurt me")

    with connection.execute_wrapper(refuse):
        hourly.tidy_once()
    assert caplog.messages == ["Not tidied: the database is away or busy."]
    assert Session.objects.exists()


def test_the_thread_ends_with_its_process():
    before = {*threading.enumerate()}
    hourly.start_hourly_tidying()
    [thread] = {*threading.enumerate()} - before
    assert thread.daemon
