"""Settings, and erasing everything: confirmed first, complete, and nobody else's."""

import re

import pytest
from django.apps import apps
from django.contrib.sessions.models import Session as BrowserSession
from pytest_django.asserts import assertContains, assertRedirects

from core.values.shown_person import ShownPerson
from people.models import Person, User
from tests.exercises.factories import make_exercise
from tests.people.factories import log_in_as, make_person
from tests.reports.factories import make_full_person

pytestmark = pytest.mark.django_db

SETTINGS_URL = "/account/settings/"
ERASE_URL = "/account/erase/"
APPS_WITH_DATA = ["people", "assessment", "progress", "program", "reports"]


def test_stranger_sees_the_time_zone_of_the_browser_and_leaves_no_row(client):
    client.cookies["time_zone"] = "Europe/Berlin"
    response = client.get(SETTINGS_URL)
    assertContains(response, '<option value="Europe/Berlin" selected>')
    assertContains(response, "Your browser says Europe/Berlin.")
    assert Person.objects.count() == 0


@pytest.mark.parametrize("name", ["US/Pacific", "Etc/GMT+5"])
def test_time_zone_of_the_browser_stays_though_it_is_not_in_the_list(client, name):
    client.cookies["time_zone"] = name
    assertContains(client.get(SETTINGS_URL), f'<option value="{name}" selected>')
    client.post(SETTINGS_URL, {"time_zone": name, "country": "US"})
    assert Person.objects.get().time_zone == name


def test_settings_are_kept_and_say_so(client):
    response = client.post(
        SETTINGS_URL, {"time_zone": "Asia/Tokyo", "country": "JP"}, follow=True
    )
    assertRedirects(response, SETTINGS_URL)
    assertContains(response, "Your settings are saved.")
    assertContains(response, '<option value="JP" selected>')
    person = Person.objects.get()
    assert (person.time_zone, person.country) == ("Asia/Tokyo", "JP")


def test_chosen_time_zone_counts_more_than_the_browser(client):
    client.post(SETTINGS_URL, {"time_zone": "Asia/Tokyo"})
    client.cookies["time_zone"] = "Europe/Berlin"
    response = client.get(SETTINGS_URL)
    assertContains(response, '<option value="Asia/Tokyo" selected>')
    assert response.wsgi_request.session["time_zone"] == "Asia/Tokyo"


def test_second_change_keeps_the_person(client):
    client.post(SETTINGS_URL, {"time_zone": "Asia/Tokyo"})
    client.post(SETTINGS_URL, {"time_zone": "Europe/Paris"})
    assert Person.objects.get().time_zone == "Europe/Paris"


@pytest.mark.parametrize(
    ("field", "value"), [("time_zone", "Mars/Base"), ("country", "XX")]
)
def test_unknown_choice_is_refused_and_nothing_is_kept(client, field, value):
    data = {"time_zone": "Europe/Paris", "country": "FR"} | {field: value}
    response = client.post(SETTINGS_URL, data)
    assertContains(response, "<title>Error: Settings")
    assertContains(response, f'href="#id_{field}"')
    assert Person.objects.count() == 0


def count_rows():
    models = [
        model
        for app in APPS_WITH_DATA
        for model in apps.get_app_config(app).get_models()
    ]
    return {model._meta.label: model._default_manager.count() for model in models}


def test_erasing_leaves_nothing_and_ends_the_session(client):
    person = make_full_person()
    log_in_as(client, person)
    assert 0 not in {
        count for label, count in count_rows().items() if "User" not in label
    }
    assertRedirects(client.post(ERASE_URL), "/", fetch_redirect_response=False)
    assert set(count_rows().values()) == {0}
    assert BrowserSession.objects.count() == 0


def test_erasing_says_so_and_greets_a_stranger(client):
    log_in_as(client, make_person())
    assertContains(
        client.post(ERASE_URL, follow=True), "Everything about you is erased."
    )


def test_erasing_empties_what_the_browser_keeps(client):
    log_in_as(client, make_person())
    cleared = client.post(ERASE_URL).headers["Clear-Site-Data"]
    assert cleared == '"cache", "storage"'


def test_erasing_leaves_another_person_everything(client):
    make_full_person()
    before = count_rows()
    log_in_as(client, make_full_person())
    client.post(ERASE_URL)
    assert count_rows() == before


def test_page_to_erase_asks_first_and_offers_a_copy(client):
    person = make_person()
    log_in_as(client, person)
    response = client.get(ERASE_URL)
    assertContains(response, 'href="/progress/export/"')
    assertContains(response, "It cannot be undone.")
    assert Person.objects.get() == person


def test_stranger_has_nothing_to_erase(client):
    assertContains(client.get(ERASE_URL), "There is nothing to erase")
    assertRedirects(client.post(ERASE_URL), "/", fetch_redirect_response=False)


@pytest.mark.parametrize(("is_staff", "users_left"), [(False, 0), (True, 1)])
def test_log_in_goes_too_unless_it_is_of_the_staff(client, is_staff, users_left):
    user = User.objects.create_user("a@example.org", "secret", is_staff=is_staff)
    log_in_as(client, make_person(user=user))
    client.post(ERASE_URL)
    assert User.objects.count() == users_left


def test_who_shows_the_exercises_is_chosen_and_kept(client, person):
    client.post(SETTINGS_URL, {"shown_by": "bun"})
    assertContains(client.get("/exercises/"), '<body class="shown-by-bun"')
    client.post(SETTINGS_URL, {"country": "DE"})
    person.refresh_from_db()
    assert person.shown_by is ShownPerson.BUN


def test_everybody_to_choose_is_to_be_seen(client):
    page = client.get(SETTINGS_URL).text
    for shown in ShownPerson:
        assert f'class="choice shown-by-{shown}"' in page
        assert shown.label in page
    # Each drawn in their own build: two have the average one.
    stills = re.findall(r'<svg class="figure still.*?</svg>', page)
    assert len(stills) == len(ShownPerson)
    assert len({*stills}) == len(ShownPerson) - 1


def test_whoever_was_chosen_shows_every_figure(client, person):
    page = "/exercises/cat-camel/"
    make_exercise(slug="cat-camel", figure="cat-camel")
    drawn = {}
    for shown in (ShownPerson.SHORT_HAIR, ShownPerson.PREGNANT, ShownPerson.GREY_HAIR):
        client.post(SETTINGS_URL, {"shown_by": shown.value})
        drawn[shown] = re.findall(r' d="(.*?)"', client.get(page).text)
    assert drawn[ShownPerson.PREGNANT] != drawn[ShownPerson.SHORT_HAIR]
    assert drawn[ShownPerson.GREY_HAIR] == drawn[ShownPerson.SHORT_HAIR]


def test_nobody_else_can_show_the_exercises(client, person):
    response = client.post(SETTINGS_URL, {"shown_by": "nobody"})
    assertContains(response, "Choose one of the people shown.")
    person.refresh_from_db()
    assert person.shown_by is ShownPerson.SHORT_HAIR
