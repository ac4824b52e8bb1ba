"""The URL of a calendar: created, read and revoked."""

import pytest
from pytest_django.asserts import assertContains, assertRedirects

from reports.models import CalendarFeed
from tests.people.factories import log_in_as, make_person
from tests.reports.factories import make_open_person

PAGE_URL = "/account/calendar/"


@pytest.mark.django_db
def test_address_is_made_once_and_taken_back(client):
    log_in_as(client, make_open_person())
    assertRedirects(client.post("/account/calendar/make/"), PAGE_URL)
    client.post("/account/calendar/make/")
    url = CalendarFeed.objects.get().get_absolute_url()
    assertContains(client.get(PAGE_URL), f"http://testserver{url}")
    assert client.get(url).status_code == 200
    client.post("/account/calendar/revoke/")
    assert client.get(url).status_code == 404
    assertContains(client.get(PAGE_URL), "Make an address")


@pytest.mark.django_db
def test_the_feed_is_a_calendar_that_nobody_stores(client):
    feed = CalendarFeed.objects.create(person=make_open_person())
    response = client.get(feed.get_absolute_url())
    assert response.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert response.headers["Cache-Control"] == "private, no-store"
    assert response.headers["X-Robots-Tag"] == "noindex"
    assert response.content.startswith(b"BEGIN:VCALENDAR")


@pytest.mark.django_db
def test_unknown_token_is_not_found(client):
    assert client.get("/calendar/unknown.ics").status_code == 404


def test_tokens_are_long_and_differ(db):
    feeds = [CalendarFeed.objects.create(person=make_person()) for _ in range(2)]
    tokens = {feed.token for feed in feeds}
    assert {len(token) for token in tokens} == {43}
    assert len(tokens) == 2


@pytest.mark.django_db
def test_page_opens_the_calendar_of_the_device_and_says_where_else_to_put_it(client):
    log_in_as(client, make_open_person())
    client.post("/account/calendar/make/")
    page = client.get(PAGE_URL)
    path = CalendarFeed.objects.get().get_absolute_url()
    assertContains(page, f'href="webcal://testserver{path}"')
    assertContains(page, "Add Subscription Calendar")
