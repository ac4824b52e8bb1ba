from datetime import timedelta
from uuid import uuid4

import pytest
from django.utils import timezone
from pytest_django.asserts import assertContains, assertNotContains, assertTemplateUsed

from people.models import Person
from program.actions.start_session import start_program_session
from program.models import CheckIn, Program
from progress.models import Session
from tests.assessment.factories import (
    make_decided_check,
    make_running_check,
    make_test_session,
)
from tests.progress.factories import make_pain_entries, make_pain_entry

pytestmark = pytest.mark.django_db

MOST_QUERIES = 8


def make_program(client):
    return client.post("/program/")


def test_a_stranger_is_welcomed_and_not_kept(client):
    response = client.get("/")
    assertTemplateUsed(response, "pages/welcome.html")
    assertContains(response, "Check my back")
    assert Person.objects.count() == 0


def test_the_check_comes_first(client, person):
    assertContains(client.get("/"), "Is it safe to go on?")


@pytest.mark.parametrize("answers", [{"saddle": ["numb"]}, {"signs": ["fever"]}])
def test_a_check_that_stops_says_so_and_offers_no_session(client, person, answers):
    make_decided_check(person, at=timezone.now(), **answers)
    response = client.get("/")
    assertContains(response, "Your last check comes first")
    assertNotContains(response, "Start session")


def test_an_urgent_answer_in_an_unfinished_check_stops_too(client, person, catalogue):
    make_decided_check(person, at=timezone.now())
    make_program(client)
    make_running_check(person, age=40, signs=["fever"])
    response = client.get("/")
    assertContains(response, "Finish your check first")
    assertNotContains(response, "Start session")


def test_then_come_the_self_tests(client, person):
    make_decided_check(person, at=timezone.now())
    assertContains(client.get("/"), "Start the self-tests")


def test_then_the_program(client, person):
    make_decided_check(person, at=timezone.now())
    make_test_session(person).finish_session(timezone.now())
    assertContains(client.get("/"), "Make my program")


def test_a_session_is_ready_with_its_reasons(client, person, catalogue):
    make_decided_check(person, at=timezone.now())
    make_test_session(person).finish_session(timezone.now())
    make_program(client)
    response = client.get("/")
    items = response.context["session_items"]
    assertContains(response, f"{len(items)} exercises")
    for item in items:
        assertContains(response, item.name)
        assertContains(response, item.why)


def test_the_next_tests_are_two_weeks_away(client, person):
    make_decided_check(person, at=timezone.now())
    now = timezone.now()
    make_test_session(person).finish_session(now)
    assert client.get("/").context["retest_on"] == (now + timedelta(days=14)).date()


@pytest.mark.parametrize(("days_ago", "is_time"), [(13, False), (14, True), (40, True)])
def test_then_it_is_time_to_test_again(client, person, days_ago, is_time):
    make_decided_check(person, at=timezone.now())
    make_test_session(person).finish_session(timezone.now() - timedelta(days=days_ago))
    assert ("It is time to" in client.get("/").text) is is_time


def test_an_old_check_is_to_be_repeated(client, person):
    make_decided_check(person, at=timezone.now() - timedelta(days=29))
    assertContains(client.get("/"), "older than four weeks")


@pytest.fixture
def program(client, person, catalogue):
    make_decided_check(person, at=timezone.now() - timedelta(days=20), pain_now=3)
    make_program(client)
    return Program.objects.get()


def train(program, *days_ago):
    for days in days_ago:
        moment = timezone.now() - timedelta(days=days)
        session = start_program_session(program, key=uuid4(), pain_before=2)
        session.items.update(outcome="done")
        Session.objects.filter(pk=session.pk).update(
            started_at=moment, finished_at=moment
        )


CHECK_IN = "A week has passed."
WELCOME_BACK = "Welcome back."


@pytest.mark.parametrize(
    ("days_ago", "is_due"), [((), False), ((6,), False), ((7,), True), ((9, 1), True)]
)
def test_a_check_in_is_due_a_week_after_the_first_session(
    client, program, days_ago, is_due
):
    train(program, *days_ago)
    assert (CHECK_IN in client.get("/").text) is is_due


@pytest.mark.parametrize(("days_ago", "is_due"), [(6, False), (7, True)])
def test_then_a_week_after_the_last_check_in(client, program, days_ago, is_due):
    train(program, 20, 1)
    CheckIn.objects.create(
        person=program.person,
        pain="same",
        function="same",
        confidence=5,
        sleep="good",
        barrier="none",
        made_at=timezone.now() - timedelta(days=days_ago),
    )
    assert (CHECK_IN in client.get("/").text) is is_due


@pytest.mark.parametrize(
    ("days_ago", "is_welcomed"), [((), False), ((7,), False), ((8,), True)]
)
def test_who_was_away_is_welcomed_back_kindly(client, program, days_ago, is_welcomed):
    train(program, *days_ago)
    assert (WELCOME_BACK in client.get("/").text) is is_welcomed


@pytest.mark.parametrize(
    ("pains", "is_asked"), [([3], False), ([8], True), ([5, 5, 5, 3, 3, 3, 3], True)]
)
def test_a_log_that_says_so_asks_to_check_again(client, program, pains, is_asked):
    for days, pain in enumerate(pains):
        moment = timezone.now() - timedelta(days=days)
        make_pain_entry(program.person, pain=pain, felt_at=moment)
    assert ("Something has changed." in client.get("/").text) is is_asked


@pytest.mark.parametrize("count", [1, 3650])
def test_today_costs_the_same_whatever_the_data(
    client, person, catalogue, count, django_assert_num_queries
):
    make_decided_check(person, at=timezone.now())
    make_test_session(person).finish_session(timezone.now())
    make_program(client)
    make_pain_entries(person, count, ending_at=timezone.now())
    with django_assert_num_queries(MOST_QUERIES):
        client.get("/")
