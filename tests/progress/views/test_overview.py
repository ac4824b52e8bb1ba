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

from people.models import Person
from progress.models import PainEntry, Session
from tests.people.factories import make_person
from tests.progress.factories import make_pain_entries, make_pain_entry

pytestmark = pytest.mark.django_db

LOG_URL = "/progress/pain/"
OVERVIEW_URL = "/progress/"
CHART_URL = "/progress/pain/chart/"
HTMX = {"HX-Request": "true"}


def tap(client, pain, **headers):
    return client.post(LOG_URL, {"pain": pain, "key": uuid4()}, headers=headers)


def test_one_tap_stores_an_entry_and_makes_the_person(client):
    assertRedirects(tap(client, 3), LOG_URL)
    entry = PainEntry.objects.get()
    assert entry.pain == 3
    assert entry.person == Person.objects.get()


def test_a_visit_makes_nobody(client):
    client.get(LOG_URL)
    assert Person.objects.count() == 0


def test_htmx_gets_the_fragment_with_the_entry(client, person):
    response = tap(client, 7, HX_Request="true")
    assertTemplateUsed(response, "progress/_pain_log.html")
    assertContains(response, "<strong>7</strong>", html=True)
    assert "pain-logged" in response["HX-Trigger"]
    assert b"<html" not in response.content


def test_the_log_with_its_list_is_read_again_as_a_whole(client, person):
    tap(client, 7)
    assertNotContains(client.get(LOG_URL), "data-hx-post")
    assertContains(client.get("/"), f'data-hx-post="{LOG_URL}"')


@pytest.mark.parametrize("pain", ["", "11", "-1", "three"])
def test_a_wrong_number_is_explained_and_the_note_kept(client, person, pain):
    data = {"pain": pain, "key": uuid4(), "note": "after gardening"}
    response = client.post(LOG_URL, data)
    assert response.context["form"].errors.keys() == {"pain"}
    assertContains(response, "after gardening")
    assert PainEntry.objects.count() == 0


def test_a_moment_to_come_is_refused(client, person):
    tomorrow = timezone.localtime() + timedelta(days=1)
    data = {"pain": 3, "key": uuid4(), "felt_at": f"{tomorrow:%Y-%m-%dT%H:%M}"}
    response = client.post(LOG_URL, data)
    assertContains(response, "This time is still to come.")


def test_a_day_before_2000_is_refused(client, person):
    data = {"pain": 3, "key": uuid4(), "felt_at": "1999-12-31T10:00"}
    assertContains(client.post(LOG_URL, data), "Choose a day after 1 January 2000.")


def test_a_past_moment_is_read_in_the_persons_time_zone(client):
    client.cookies["time_zone"] = "Pacific/Auckland"
    data = {"pain": 3, "key": uuid4(), "felt_at": "2026-03-03T00:30"}
    client.post(LOG_URL, data)
    assert PainEntry.objects.get().felt_at.isoformat() == "2026-03-02T11:30:00+00:00"


def test_a_tap_costs_five_queries_at_most(
    client, person, django_assert_max_num_queries
):
    with django_assert_max_num_queries(5):
        tap(client, 3)


QUERIES = {
    "/": 7,
    LOG_URL: 5,
    "/progress/calendar/": 4,
    "/progress/?stretch=two-weeks": 9,
    "/progress/?stretch=three-months": 9,
    "/progress/?stretch=year": 9,
    "/progress/?stretch=all": 10,
    "/progress/report/": 13,
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


def test_an_entry_can_be_changed(client, person):
    entry = make_pain_entry(person)
    data = {
        "pain": 6,
        "key": uuid4(),
        "felt_at": "2026-03-02T08:00",
        "note": "stiff at first",
    }
    assertRedirects(client.post(entry.get_absolute_url(), data), LOG_URL)
    entry.refresh_from_db()
    assert (entry.pain, entry.note) == (6, "stiff at first")


def test_a_failed_change_shows_the_form_again(client, person):
    entry = make_pain_entry(person)
    response = client.post(entry.get_absolute_url(), {"pain": 99, "key": uuid4()})
    assertTemplateUsed(response, "progress/pain_entry.html")
    entry.refresh_from_db()
    assert entry.pain == 4


def test_an_entry_can_be_deleted(client, person):
    entry = make_pain_entry(person)
    assertRedirects(client.post(f"{LOG_URL}{entry.pk}/delete/"), LOG_URL)
    assert PainEntry.objects.count() == 0


@pytest.mark.parametrize("suffix", ["", "delete/"])
def test_a_strangers_entry_is_not_found(client, person, suffix):
    entry = make_pain_entry(make_person())
    assert client.post(f"{LOG_URL}{entry.pk}/{suffix}", {"pain": 1}).status_code == 404
    assert PainEntry.objects.count() == 1


def test_the_chart_answers_htmx_with_itself_and_with_the_other_ranges(client, person):
    make_pain_entries(person, 14, ending_at=timezone.now())
    response = client.get(CHART_URL, {"stretch": "year"}, headers=HTMX)
    assertTemplateUsed(response, "progress/_pain_chart.html")
    assert b"<html" not in response.content
    assert response.context["overview"].chart_range.slug == "year"
    assertContains(response, f'data-hx-get="{CHART_URL}?stretch=two-weeks"')
    assertContains(response, f'data-hx-push-url="{OVERVIEW_URL}?stretch=two-weeks"')


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
    response = client.get(OVERVIEW_URL, {"stretch": "aeon"})
    assert response.context["overview"].chart_range.slug == "three-months"


def test_an_empty_log_says_what_comes_next(client):
    assertContains(client.get(OVERVIEW_URL), "One tap on a number is enough")
    assertContains(client.get(LOG_URL), "Tap a number above")
