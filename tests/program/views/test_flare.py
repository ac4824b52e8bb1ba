import pytest
from django.utils import timezone
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from program.models import Adaptation
from tests.assessment.factories import make_decided_check
from tests.program.factories import make_check_old
from tests.program.pages import FLARE, answer_check_in, current_program

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.usefixtures("shipped_catalogue", "program"),
]


def test_a_flare_brings_relief_and_a_second_one_is_the_same_flare(client, person):
    assertRedirects(client.post(FLARE), FLARE)
    assert (current_program(person).phase, current_program(person).reason.slug) == (
        "calm",
        "flare",
    )
    client.post(FLARE)
    assert Adaptation.objects.filter(kind="flare").count() == 1


def test_the_page_of_a_flare_leads_to_relief_at_once(client, person):
    assertContains(client.get(FLARE), "My pain has flared up")
    page = client.post(FLARE, follow=True)
    assertContains(page, "/program/relief/")
    assertContains(page, "It is noted")
    assertNotContains(page, "My pain has flared up")


def test_a_flare_is_kept_when_the_check_is_old(client, person):
    make_check_old(person)
    page = client.post(FLARE, follow=True)
    assertRedirects(page, "/check/again/")
    assertContains(page, "Your flare-up is noted.")
    assert Adaptation.objects.filter(kind="flare").count() == 1
    assert current_program(person).number == 1
    make_decided_check(person, at=timezone.now(), pain_now=5)
    client.post("/program/")
    assert current_program(person).reason.slug == "flare"


def test_a_flare_in_a_week_that_was_worse_once_is_a_flare(client, person):
    answer_check_in(client, pain="worse")
    assertRedirects(client.post(FLARE), FLARE)


def test_the_page_of_a_flare_costs_a_fixed_number_of_queries(
    client, django_assert_num_queries
):
    client.get(FLARE)
    with django_assert_num_queries(4):
        client.get(FLARE)
