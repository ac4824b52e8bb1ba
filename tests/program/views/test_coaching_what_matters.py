"""What matters to a person, and the notice that asks for it."""

from uuid import uuid4

import pytest
from django.utils import timezone
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from core.values.days import DAY
from program.models import WhatMatters
from tests.people.factories import make_person
from tests.program.factories import make_other_approach, make_what_matters
from tests.program.pages import PROGRAM

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipped_catalogue")]

PAGE = "/program/what-matters/"
NOTICE = "Not clearly better after six weeks"


def tell(client, text):
    return client.post(PAGE, {"text": text, "form_key": uuid4()})


def test_what_matters_is_kept_and_shown_with_the_programme(client, person, program):
    assertContains(client.get(PROGRAM), "What matters most to you?")
    assertRedirects(tell(client, "Sit through  a film"), PROGRAM)
    assert WhatMatters.objects.for_person(person).get().text == "Sit through a film"
    assertContains(client.get(PROGRAM), "<bdi>Sit through a film</bdi>")
    assertContains(client.get(PAGE), 'value="Sit through a film"')


def test_nothing_told_is_asked_again(client, person, program):
    response = tell(client, " ")
    assert response.status_code == 200
    assertContains(response, "Write down what matters to you.")
    assert not WhatMatters.objects.exists()


def test_markup_in_the_words_is_text(client, person, program):
    tell(client, "<script>alert(1)</script>")
    assertNotContains(client.get(PROGRAM), "<script>alert(1)")


def test_the_words_of_a_stranger_are_not_shown(client, person, program):
    make_what_matters(make_person(), text="Dance")
    assertNotContains(client.get(PROGRAM), "Dance")


@pytest.mark.parametrize("url", ["/", PROGRAM])
@pytest.mark.parametrize(("days_ago", "is_said"), [(1, True), (15, False)])
def test_no_better_is_said_plainly_for_two_weeks(
    client, person, program, url, days_ago, is_said
):
    assertNotContains(client.get(url), NOTICE)
    make_other_approach(person, made_at=timezone.now() - days_ago * DAY)
    page = client.get(url)
    assert (NOTICE in page.text) is is_said
    assert ("A letter for a clinician" in page.text) is is_said
    assert ("takes another way" in page.text) is is_said


@pytest.mark.parametrize("count", [1, 3])
def test_the_page_costs_the_same_whatever_was_told(
    client, person, program, django_assert_num_queries, count
):
    for number in range(count):
        make_what_matters(person, told_at=timezone.now() - number * DAY)
    client.get(PAGE)
    with django_assert_num_queries(4):
        client.get(PAGE)
