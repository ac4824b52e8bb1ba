import pytest
from pytest_django.asserts import assertContains, assertRedirects

from program.models import Adaptation
from tests.people.factories import log_in_as, make_person
from tests.program.pages import CLOSED, PROGRAM

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipped_catalogue")]


def test_a_stranger_and_whoever_told_no_sign_are_sent_to_the_program(client, program):
    assertRedirects(client.get(CLOSED), PROGRAM)
    log_in_as(client, make_person())
    assertRedirects(client.get(CLOSED), PROGRAM, target_status_code=302)


def test_it_says_what_was_told_and_leads_to_the_short_check(client, person, program):
    for rule, reason in (("felt-numb", "You felt numb."), ("flare", "It flared up.")):
        Adaptation.objects.create(
            person=person, kind="recheck", rule=rule, reason=reason
        )
    page = client.get(CLOSED)
    assertContains(page, "You told us: You felt numb.")
    assertContains(page, 'href="/check/again/"')


def test_another_persons_sign_closes_nothing(client, person, program):
    Adaptation.objects.create(
        person=make_person(), kind="recheck", rule="felt-numb", reason="Numb."
    )
    assertRedirects(client.get(CLOSED), PROGRAM)


def test_the_program_costs_no_query_more(client, program, django_assert_num_queries):
    client.get(CLOSED)
    with django_assert_num_queries(3):
        client.get(CLOSED)
