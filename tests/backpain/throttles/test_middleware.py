from datetime import timedelta
from uuid import uuid4

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django.asserts import assertContains, assertNotContains

from backpain.throttles import rules
from backpain.throttles.models import ThrottleCount
from people.models import Person, User
from tests.people.factories import STAFF_PASSWORD as PASSWORD
from tests.people.factories import log_in_as, make_person
from tests.progress.factories import make_pain_entries

pytestmark = pytest.mark.django_db


@pytest.fixture
def owner(db):
    return User.objects.create_superuser("owner@example.org", PASSWORD)


def exhaust(slug, subject):
    """As if the subject had used up all that the rule allows."""
    all_rules = [*rules.REQUEST_RULES, rules.MISSED_FEED_RULE]
    [rule] = [rule for rule in all_rules if rule.slug == slug]
    now = timezone.now()
    for each in rule.allowances:
        hit = rules.Hit(rule=slug, subject=subject, allowance=each)
        ThrottleCount.objects.update_or_create(
            key=hit.compute_key(now),
            defaults={"count": each.count, "ends_at": now + each.window},
        )


def log_pain(client, note="", **headers):
    data = {"pain": 3, "note": note, "form_key": uuid4()}
    return client.post("/progress/pain/", data, headers=headers)


def log_in(client, password, account="owner@example.org"):
    return client.post("/admin/login/", {"username": account, "password": password})


def test_an_address_that_made_enough_people_makes_no_more(client, db):
    exhaust("new people from an address", "127.0.0.1")
    response = log_pain(client)
    assert (response.status_code, Person.objects.count()) == (429, 0)


def test_others_behind_that_address_go_on(client, person):
    exhaust("new people from an address", "127.0.0.1")
    assert log_pain(client).status_code == 302
    assert log_pain(Client(REMOTE_ADDR="203.0.113.5")).status_code == 302


def test_fifty_people_behind_one_address_are_not_hindered(db):
    clients = [Client() for _ in range(50)]
    statuses = [log_pain(client).status_code for _ in range(3) for client in clients]
    assert statuses == [302] * 150
    assert Person.objects.count() == 50


def test_a_person_who_writes_too_much_waits_and_nobody_else(client, person):
    exhaust("writes of a person", f"person {person.pk}")
    assert log_pain(client).status_code == 429
    other = Client()
    log_in_as(other, make_person())
    assert log_pain(other).status_code == 302


def test_the_page_says_when_to_go_on_and_whom_to_call(client, person):
    exhaust("writes of a person", f"person {person.pk}")
    response = log_pain(client)
    wait = timedelta(seconds=int(response["Retry-After"]))
    assert timedelta(hours=23) < wait <= timedelta(days=1)
    tomorrow = timezone.localtime() + timedelta(days=1)
    assertContains(response, f" on {tomorrow:%-d %B}", status_code=429)
    assertContains(response, 'href="tel:112"', status_code=429)
    assert response["Cache-Control"] == "no-store"


def test_what_was_typed_can_be_sent_again_from_the_page(client, person):
    exhaust("writes of a person", f"person {person.pk}")
    note = 'worse "after" <sitting>'
    page = log_pain(client, note)
    assertContains(page, 'action="/progress/pain/"', status_code=429)
    assertContains(page, "worse &quot;after&quot; &lt;sitting&gt;", status_code=429)
    ThrottleCount.objects.all().delete()
    fields = dict(page.context["fields"])
    assert "form_key" in fields
    client.post("/progress/pain/", fields)
    assert person.pain_entries.get().note == note


def test_a_password_is_never_shown_again(client, owner):
    exhaust("log-ins from an address", "127.0.0.1")
    response = log_in(client, PASSWORD)
    assertNotContains(response, PASSWORD, status_code=429)


def test_no_write_at_all_is_counted_without_the_token_of_the_form(db):
    client = Client(enforce_csrf_checks=True)
    assert log_pain(client).status_code == 403
    assert ThrottleCount.objects.count() == 0


def test_guessing_at_an_account_waits_longer_and_longer(client, owner):
    statuses = [log_in(client, "wrong").status_code for _ in range(6)]
    assert statuses == [200] * 5 + [429]
    waits = [*ThrottleCount.objects.order_by("-count").values_list("count", flat=True)]
    assert waits[:3] == [6, 6, 6]


def test_the_right_password_is_refused_too_while_an_account_waits(client, owner):
    exhaust("log-in to an account", "account owner@example.org")
    assert log_in(client, PASSWORD).status_code == 429
    assert log_in(client, PASSWORD, "other@example.org").status_code == 200


def test_the_right_password_forgets_the_wrong_ones(client, owner):
    for _ in range(3):
        assert [log_in(client, "wrong").status_code for _ in range(4)] == [200] * 4
        assert log_in(client, PASSWORD).status_code == 302


def test_nobody_keeps_the_owner_out_of_a_browser_they_have_used(client, owner):
    log_in(client, PASSWORD)
    client.post("/admin/logout/")
    exhaust("log-in to an account", "account owner@example.org")
    assert log_in(Client(), PASSWORD).status_code == 429
    assert log_in(client, PASSWORD).status_code == 302


def test_a_browser_that_is_known_may_not_guess_for_ever_either(client, owner):
    log_in(client, PASSWORD)
    client.post("/admin/logout/")
    assert [log_in(client, "wrong").status_code for _ in range(6)][-1] == 429


def test_guesses_at_calendar_feeds_end_and_feeds_go_on(client, person):
    client.post("/account/calendar/make/")
    exhaust("missed calendar feeds from an address", "127.0.0.1")
    assert client.get("/calendar/guess.ics").status_code == 429
    address = person.calendar_feed.get_absolute_url()
    assert client.get(address).status_code == 200


def test_a_missed_feed_is_not_found_and_counted(client, db):
    assert client.get("/calendar/guess.ics").status_code == 404
    assert {*ThrottleCount.objects.values_list("count", flat=True)} == {1}


def test_a_costly_file_is_refused_with_a_link_back(client, person):
    make_pain_entries(person, 1, ending_at=timezone.now())
    exhaust("costly files of a person", f"person {person.pk}")
    response = client.get("/progress/export/backpain.zip?all=yes")
    link = '<a href="/progress/export/backpain.zip?all=yes">'
    assertContains(response, link, status_code=429)


def test_one_write_counts_all_limits_in_one_query(
    client, person, django_assert_num_queries
):
    exhaust("writes of a person", f"person {person.pk}")
    # The session, the counts.
    with django_assert_num_queries(2):
        log_pain(client)


def test_with_a_proxy_named_the_address_is_the_one_it_saw(db, settings, client):
    settings.TRUSTED_PROXIES = 1
    exhaust("new people from an address", "203.0.113.5")
    response = log_pain(client, x_forwarded_for="192.0.2.1, 203.0.113.5")
    assert response.status_code == 429
    assert log_pain(client, x_forwarded_for="203.0.113.6").status_code == 302
