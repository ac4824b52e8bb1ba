"""The settings page."""

import pytest
from pytest_django.asserts import assertContains, assertRedirects

from people.models import Person

pytestmark = pytest.mark.django_db

URL = "/account/settings/"


def test_stranger_sees_the_time_zone_of_the_browser_and_leaves_no_row(client):
    client.cookies["time_zone"] = "Europe/Berlin"
    response = client.get(URL)
    assertContains(response, '<option value="Europe/Berlin" selected>')
    assertContains(response, "Your browser says Europe/Berlin.")
    assert Person.objects.count() == 0


@pytest.mark.parametrize("name", ["US/Pacific", "Etc/GMT+5"])
def test_time_zone_of_the_browser_stays_though_it_is_not_in_the_list(client, name):
    client.cookies["time_zone"] = name
    assertContains(client.get(URL), f'<option value="{name}" selected>')
    client.post(URL, {"time_zone": name, "country": "US"})
    assert Person.objects.get().time_zone == name


def test_settings_are_kept_and_say_so(client):
    response = client.post(
        URL, {"time_zone": "Asia/Tokyo", "country": "JP"}, follow=True
    )
    assertRedirects(response, URL)
    assertContains(response, "Your settings are saved.")
    assertContains(response, '<option value="JP" selected>')
    person = Person.objects.get()
    assert (person.time_zone, person.country) == ("Asia/Tokyo", "JP")


def test_chosen_time_zone_counts_more_than_the_browser(client):
    client.post(URL, {"time_zone": "Asia/Tokyo"})
    client.cookies["time_zone"] = "Europe/Berlin"
    response = client.get(URL)
    assertContains(response, '<option value="Asia/Tokyo" selected>')
    assert response.wsgi_request.session["time_zone"] == "Asia/Tokyo"


def test_second_change_keeps_the_person(client):
    client.post(URL, {"time_zone": "Asia/Tokyo"})
    client.post(URL, {"time_zone": "Europe/Paris"})
    assert Person.objects.get().time_zone == "Europe/Paris"


@pytest.mark.parametrize(
    ("field", "value"), [("time_zone", "Mars/Base"), ("country", "XX")]
)
def test_unknown_choice_is_refused_and_nothing_is_kept(client, field, value):
    data = {"time_zone": "Europe/Paris", "country": "FR"} | {field: value}
    response = client.post(URL, data)
    assertContains(response, "<title>Error: Settings")
    assertContains(response, f'href="#id_{field}"')
    assert Person.objects.count() == 0
