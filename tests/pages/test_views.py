"""The front page: what comes next, and for whom."""

import gzip

import pytest
from django.utils import timezone
from pytest_django.asserts import assertContains, assertNotContains, assertTemplateUsed

from core.values.days import DAY
from people.models import Person
from program.models import Program
from tests.assessment.factories import (
    make_decided_check,
    make_running_check,
    make_test_session,
)
from tests.pages.training import train
from tests.progress.factories import make_pain_entries, make_pain_entry

pytestmark = pytest.mark.django_db

LARGEST_PAGE_BYTES = 14 * 1024
MOST_QUERIES = 12
ASKED = ("The day after your session", "A week has passed.", "This week’s lesson")


def make_program(client):
    return client.post("/program/")


def test_a_stranger_is_welcomed_and_not_kept(client):
    response = client.get("/")
    assertTemplateUsed(response, "pages/welcome.html")
    for way in ("My back hurts right now", "Find what is out of balance"):
        assertContains(response, way)
    assert len(gzip.compress(response.content)) <= LARGEST_PAGE_BYTES
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
    assertContains(client.get("/"), "Make my programme")


def test_a_session_is_ready_with_its_reasons(client, person, catalogue):
    make_decided_check(person, at=timezone.now())
    make_test_session(person).finish_session(timezone.now())
    make_program(client)
    response = client.get("/")
    items = response.context["page"].training.session_items
    assertContains(response, f"{len(items)} exercises")
    for item in items:
        assertContains(response, item.name)
        assertContains(response, item.why)


@pytest.mark.parametrize(("days_ago", "is_time"), [(13, False), (14, True), (40, True)])
def test_then_it_is_time_to_test_again(client, person, days_ago, is_time):
    make_decided_check(person, at=timezone.now())
    make_test_session(person).finish_session(timezone.now() - days_ago * DAY)
    assert ("It is time to" in client.get("/").text) is is_time


def test_an_old_check_is_to_be_repeated(client, person):
    make_decided_check(person, at=timezone.now() - 29 * DAY)
    assertContains(client.get("/"), "older than 4 weeks")


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


def test_a_day_that_asks_for_nothing_has_the_lesson_of_the_week(
    client, person, catalogue
):
    make_decided_check(person, at=timezone.now(), pain_now=2)
    make_program(client)
    response = client.get("/")
    assertContains(response, 'id="weekly-lesson"')
    assertContains(response, "This week’s lesson, two minutes.")


@pytest.mark.parametrize(
    ("days_ago", "pain", "asked"),
    [
        ((9, 1), 2, "The day after your session"),
        ((9, 1), 8, "The day after your session"),
        ((9, 3), 2, "A week has passed."),
        ((2,), 2, "This week’s lesson"),
    ],
)
def test_the_page_asks_for_one_thing(client, person, catalogue, days_ago, pain, asked):
    make_decided_check(person, at=timezone.now() - 20 * DAY, pain_now=3)
    make_program(client)
    train(Program.objects.get(), *days_ago)
    make_pain_entry(person, pain=pain, felt_at=timezone.now())
    page = client.get("/").text
    assert [text for text in ASKED if text in page] == [asked]


def test_a_change_for_the_worse_comes_before_the_session(client, person, catalogue):
    make_decided_check(person, at=timezone.now() - 20 * DAY, pain_now=3)
    make_program(client)
    make_pain_entry(person, pain=8, felt_at=timezone.now())
    page = client.get("/").text
    assert page.index("Something has changed.") < page.index("today-session")
    assert [text for text in ASKED if text in page] == []


def test_what_is_done_is_not_started_again_by_accident(client, person, catalogue):
    make_decided_check(person, at=timezone.now(), pain_now=2)
    make_program(client)
    train(Program.objects.get(), 0)
    response = client.get("/")
    assertContains(response, "Done for today")
    assertNotContains(response, "Start session")


def test_who_was_away_is_welcomed_back(client, person, catalogue):
    make_decided_check(person, at=timezone.now() - 20 * DAY, pain_now=3)
    make_program(client)
    train(Program.objects.get(), 8)
    assertContains(client.get("/"), "Welcome back.")
