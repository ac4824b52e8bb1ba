import pytest
from django.utils import timezone
from pytest_django.asserts import (
    assertContains,
    assertNotContains,
    assertRedirects,
)

from people.models import Preferences
from program.models import CheckIn, Exclusion
from tests.assessment.factories import make_decided_check
from tests.people.factories import log_in_as, make_person
from tests.program.factories import make_check_old
from tests.program.pages import CHECK_IN, answer_check_in, current_program

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.usefixtures("shipped_catalogue", "program"),
]

SUMMARY = "/program/check-in/done/"


def test_a_check_in_needs_a_program(client):
    stranger = make_person()
    make_decided_check(stranger, at=timezone.now())
    log_in_as(client, stranger)
    response = client.get(CHECK_IN)
    assertRedirects(response, "/program/", fetch_redirect_response=False)
    response = client.get(SUMMARY)
    assertRedirects(response, CHECK_IN, fetch_redirect_response=False)


def test_a_check_in_without_answers_keeps_what_was_chosen(client, person):
    response = client.post(CHECK_IN, {"sleep": "badly"})
    assertContains(response, "Say what got in the way most.")
    assertContains(response, "Say yes or no: is any of the danger signs new?")
    assert not CheckIn.objects.exists()


def test_an_ordinary_week_changes_nothing(client, person):
    before = current_program(person)
    assertContains(answer_check_in(client), "Your programme stays as it is.")
    assert current_program(person) == before


def test_poor_sleep_brings_slow_breathing(client, person):
    response = answer_check_in(client, sleep="badly")
    assertContains(response, "Because you slept badly")
    slugs = [item.exercise.slug for item in current_program(person).items.all()]
    assert "slow-breathing" in slugs
    assert "You slept badly" in current_program(person).changes[0]


@pytest.mark.parametrize(("minutes", "shorter"), [(25, 15), (15, 10), (10, 5), (5, 5)])
def test_too_little_time_makes_sessions_shorter(client, person, minutes, shorter):
    Preferences.objects.create(person=person, minutes=minutes)
    page = answer_check_in(client, barrier="time")
    assert ("Time was short" in page.text) == (shorter < minutes)
    assert Preferences.objects.get(person=person).minutes == shorter


def test_one_worse_week_is_an_easy_one(client, person):
    page = answer_check_in(client, pain="worse")
    assertContains(page, "Because it got worse, this week stays easy")
    assertNotContains(page, "Something has changed.")


def test_a_danger_sign_closes_the_programme_at_once(client, person):
    page = answer_check_in(client, has_danger_sign="yes")
    assertContains(page, "Something new may be a danger sign.")
    assertContains(client.get("/"), "Something new may be a danger sign.")
    assertRedirects(client.get("/program/"), "/program/closed/")


def test_two_worse_weeks_ask_to_check_again_and_calm_the_program(client, person):
    answer_check_in(client, pain="worse")
    assertContains(answer_check_in(client, pain="worse"), "/check/again/")
    assert current_program(person).phase == "calm"
    assertContains(client.get("/program/"), "Something has changed.")
    assertContains(client.get("/"), "Something has changed.")
    assertContains(answer_check_in(client, pain="worse"), "It got worse")


def test_what_is_swapped_is_no_longer_there(client, person):
    item = current_program(person).items.first()
    answer_check_in(client, swap=item.exercise.slug)
    assert Exclusion.objects.get().exercise == item.exercise
    slugs = [item.exercise.slug for item in current_program(person).items.all()]
    assert item.exercise.slug not in slugs


def test_a_check_in_is_kept_when_the_check_is_old(client, person):
    make_check_old(person)
    answer_check_in(client, pain="worse")
    eased = current_program(person)
    page = answer_check_in(client, pain="worse")
    assertRedirects(page, "/check/again/")
    last = CheckIn.objects.first()
    assert last.changes[0].startswith("It got worse twice in a row")
    assert current_program(person) == eased


@pytest.mark.parametrize("count", [1, 3])
def test_a_summary_costs_the_same_after_one_check_in_and_after_three(
    client, person, django_assert_num_queries, count
):
    for _ in range(count):
        answer_check_in(client)
    client.get(SUMMARY)
    with django_assert_num_queries(5):
        client.get(SUMMARY)


@pytest.mark.parametrize("count", [1, 3])
def test_a_check_in_costs_the_same_with_one_exercise_and_with_three(
    client, program, django_assert_num_queries, count
):
    program.items.filter(number__gt=count).delete()
    client.get(CHECK_IN)
    with django_assert_num_queries(5):
        client.get(CHECK_IN)
