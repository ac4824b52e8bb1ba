from datetime import timedelta
from uuid import uuid4

import pytest
from django.utils import timezone
from pytest_django.asserts import (
    assertContains,
    assertNotContains,
    assertRedirects,
    assertTemplateUsed,
)

from program.actions.renew_program import renew_program
from program.actions.start_session import start_program_session
from program.state.loaded_state import load_program_state
from progress.models import NextDayResponse, PainEntry, Session
from tests import THROTTLE_QUERIES, TRANSACTION_QUERIES
from tests.assessment.factories import make_decided_check
from tests.people.factories import log_in_as, make_person

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipped_catalogue")]

QUESTION = "The day after your session"
HTMX = {"HX-Request": "true"}


@pytest.fixture
def check(client):
    check = make_decided_check(make_person(), at=timezone.now(), pain_now=2)
    log_in_as(client, check.person)
    return check


@pytest.fixture
def session(check):
    """An unfinished session from yesterday."""
    return make_session(check, days_ago=1)


def make_session(check, *, days_ago, outcome="done"):
    program = renew_program(load_program_state(check.person, check, timezone.now()))
    session = start_program_session(program, key=uuid4(), pain_before=2)
    # Strength that was done before is left out of a second session, with its number.
    item = session.items.earliest("number")
    session.items.filter(pk=item.pk).update(outcome=outcome)
    session.started_at = timezone.now() - timedelta(days=days_ago)
    session.save()
    return session


def address(session):
    return f"/program/session/{session.key}/day-after/"


def list_responses(session):
    return list(NextDayResponse.objects.values_list("session", "pain", "feeling"))


def test_today_asks_after_yesterdays_session(client, session):
    assertContains(client.get("/"), address(session))


@pytest.mark.parametrize(
    ("days_ago", "outcome"), [(0, "done"), (2, "done"), (1, "skipped"), (1, "")]
)
def test_today_does_not_ask_otherwise(client, check, days_ago, outcome):
    make_session(check, days_ago=days_ago, outcome=outcome)
    assertNotContains(client.get("/"), QUESTION)


def test_today_does_not_ask_after_relief(client, session):
    session.is_relief = True
    session.save()
    assertNotContains(client.get("/"), QUESTION)


def test_of_two_sessions_the_last_is_asked_about_and_only_once(client, check):
    first, last = (make_session(check, days_ago=1) for _ in range(2))
    Session.objects.filter(pk=first.pk).update(
        started_at=last.started_at - timedelta(seconds=1)
    )
    assertContains(client.get("/"), address(last))
    client.post(address(last), {"pain": 3, "feeling": "good"})
    assertNotContains(client.get("/"), QUESTION)


def test_the_first_answer_is_kept_and_is_in_the_log(client, session):
    response = client.post(address(session), {"pain": 3, "feeling": "hard"})
    assertRedirects(response, "/")
    client.post(address(session), {"pain": 9, "feeling": "too_much"})
    assert list_responses(session) == [(session.pk, 3, "hard")]
    assert [entry.pain for entry in PainEntry.objects.all()] == [3]


def test_how_it_felt_may_be_left_out(client, session):
    client.post(address(session), {"pain": 0})
    assert list_responses(session) == [(session.pk, 0, None)]


def test_htmx_gets_thanks_and_the_log_anew(client, session):
    response = client.post(address(session), {"pain": 3}, headers=HTMX)
    assertTemplateUsed(response, "program/_next_day_response.html")
    assertContains(response, "Thank you.")
    assertContains(response, 'id="pain-log" data-hx-swap-oob="true"')
    assert "pain-logged" in response["HX-Trigger"]
    assertContains(response, "<strong>3</strong>")


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_without_a_number_the_question_comes_again(client, session, headers):
    response = client.post(address(session), {"feeling": "hard"}, headers=headers)
    assertContains(response, "Choose a number from 0 to 10.")
    assertContains(response, 'value="hard" id="day_after_feeling_1" checked')
    assert list_responses(session) == []


def test_another_persons_session_and_one_long_ago_are_not_found(client, session):
    session.started_at -= timedelta(days=2)
    session.save()
    assert client.post(address(session), {"pain": 3}).status_code == 404
    stranger = make_decided_check(make_person(), at=timezone.now()).person
    log_in_as(client, stranger)
    assert client.post(address(session), {"pain": 3}).status_code == 404


@pytest.mark.parametrize("count", [1, 3])
def test_an_answer_costs_the_same_after_one_exercise_and_after_three(
    client, session, django_assert_num_queries, count
):
    session.items.filter(number__gt=count).delete()
    with django_assert_num_queries(12 + TRANSACTION_QUERIES + THROTTLE_QUERIES):
        client.post(address(session), {"pain": 3, "feeling": "good"}, headers=HTMX)
