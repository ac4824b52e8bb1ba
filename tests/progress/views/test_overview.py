from datetime import timedelta

import pytest
from django.utils import timezone
from pytest_django.asserts import (
    assertContains,
    assertNotContains,
    assertTemplateUsed,
)

from people.models import Person
from progress.models import Session
from tests.people.factories import make_person
from tests.progress.factories import make_pain_entries, make_pain_entry

pytestmark = pytest.mark.django_db


LOG_URL = "/progress/pain/"


OVERVIEW_URL = "/progress/"


CHART_URL = "/progress/pain/chart/"


HTMX = {"HX-Request": "true"}


QUERIES = {
    "/": 7,
    LOG_URL: 5,
    "/progress/calendar/": 5,
    "/progress/?range=two-weeks": 10,
    "/progress/?range=three-months": 10,
    "/progress/?range=year": 10,
    "/progress/?range=all": 12,
    "/progress/report/": 16,
}


@pytest.mark.parametrize("count", [1, 3, 10, 3650])
def test_pages_cost_the_same_whatever_the_data(
    client, person, django_assert_num_queries, count
):
    now = timezone.now()
    make_pain_entries(person, count, ending_at=now, entries_a_day=3)
    Session.objects.bulk_create(
        Session(person=person, phase="move", started_at=at, finished_at=at)
        for at in (now - timedelta(days=day) for day in range(count))
    )
    for url, queries in QUERIES.items():
        with django_assert_num_queries(queries, info=url):
            client.get(url)


def test_the_chart_answers_htmx_with_itself_and_with_the_other_ranges(client, person):
    make_pain_entries(person, 14, ending_at=timezone.now())
    response = client.get(CHART_URL, {"range": "year"}, headers=HTMX)
    assertTemplateUsed(response, "progress/_pain_chart.html")
    assert b"<html" not in response.content
    assert response.context["overview"].chart_range.slug == "year"
    assertContains(response, f'data-hx-get="{CHART_URL}?range=two-weeks"')
    assertContains(response, f'data-hx-push-url="{OVERVIEW_URL}?range=two-weeks"')


def test_the_chart_of_today_is_two_weeks_without_a_choice(client, person):
    make_pain_entries(person, 20, ending_at=timezone.now())
    response = client.get(CHART_URL, headers=HTMX)
    assert len(response.context["overview"].chart.marks) == 14
    assertNotContains(response, "<nav")
    assertContains(client.get("/"), f'data-hx-get="{CHART_URL}"')


def test_the_chart_is_a_page_of_its_own_too(client, person):
    response = client.get(CHART_URL)
    assertTemplateUsed(response, "progress/pain_chart.html")
    assertContains(response, "<h1>Pain chart</h1>")
    assert response["Cache-Control"] == "no-store"


@pytest.mark.parametrize("headers", [{}, HTMX], ids=["page", "fragment"])
def test_a_strangers_chart_is_empty_and_makes_nobody(client, headers):
    make_pain_entry(make_person(), felt_at=timezone.now())
    response = client.get(CHART_URL, headers=headers)
    assertContains(response, "Nothing is logged here yet.")
    assert Person.objects.count() == 1


@pytest.mark.parametrize("count", [1, 3])
def test_the_chart_costs_the_same_whatever_the_data(
    client, person, django_assert_num_queries, count
):
    make_pain_entries(person, count, ending_at=timezone.now())
    with django_assert_num_queries(4):
        client.get(CHART_URL, headers=HTMX)


def test_an_unknown_stretch_is_three_months(client, person):
    response = client.get(OVERVIEW_URL, {"range": "aeon"})
    assert response.context["overview"].chart_range.slug == "three-months"


def test_an_empty_log_says_what_comes_next(client):
    assertContains(client.get(OVERVIEW_URL), "One tap on a number is enough")
    assertContains(client.get(LOG_URL), "Tap a number above")
