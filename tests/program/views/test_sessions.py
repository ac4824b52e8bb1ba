from uuid import uuid4

import pytest
from django.utils import timezone
from pytest_django.asserts import (
    assertContains,
    assertNotContains,
    assertRedirects,
    assertTemplateUsed,
)

from exercises.models import Exercise
from progress.models import PainEntry, Session
from tests.assessment.factories import make_decided_check
from tests.people.factories import log_in_as, make_person
from tests.program.pages import (
    CLOSED,
    HTMX,
    PROGRAM,
    SESSION,
    item_url,
    items_of,
    start,
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipped_catalogue")]


def test_a_session_without_a_program_leads_to_the_program(client, person):
    assertRedirects(client.get(SESSION), PROGRAM)


def test_a_session_asks_for_pain_first(client, program):
    response = client.get(SESSION)
    assertTemplateUsed(response, "program/session_start.html")
    response = client.post(SESSION, {"form_key": uuid4()})
    assert b"Choose a number from 0 to 10." in response.content
    assert not Session.objects.exists()


def test_a_session_names_what_it_needs_before_it_starts_and_on_its_page(
    client, program
):
    needed = client.get(SESSION).context["needed_text"]
    assert needed.startswith("You need: ")
    assertContains(client.get(SESSION), needed)
    start(client, pain=2)
    assertContains(client.get(SESSION), client.get(SESSION).context["needed_text"])


def test_a_session_knows_the_pain_told_just_now(client, person, program):
    make_decided_check(person, at=timezone.now(), pain_now=2)
    assert client.get(SESSION).context["form"]["pain"].value() == 2
    PainEntry.objects.create(person=person, key=uuid4(), pain=4, felt_at=timezone.now())
    assert client.get(SESSION).context["form"]["pain"].value() == 4


def test_starting_logs_the_pain_and_copies_the_items(client, person, program):
    assertRedirects(start(client, pain=3), SESSION)
    session = Session.objects.get()
    assert (session.pain_before, session.phase) == (3, "balance")
    assert [item.name for item in session.items.all()] == [
        item.name for item in program.items.all()
    ]
    assert PainEntry.objects.get(person=person).pain == 3


def test_a_double_tap_starts_one_session(client, program):
    key = uuid4()
    start(client, pain=3, key=key)
    start(client, pain=3, key=key)
    assert Session.objects.count() == 1
    assert PainEntry.objects.count() == 1


def test_strength_rests_on_the_day_after(client, person, session):
    strength = session.items.filter(exercise__technique="strength")
    walk = strength.get(exercise__ladder="walking").name
    strength.update(outcome="done")
    client.post("/program/session/finish/")
    page = client.post(SESSION, {"form_key": uuid4(), "pain": 2}, follow=True)
    assert b"Strength rests today." in page.content
    again = Session.objects.exclude(pk=session.pk).get()
    rested = again.items.filter(exercise__technique="strength")
    assert [item.name for item in rested] == [walk]
    assert again.items.count() < session.items.count()


def test_more_pain_before_a_session_calms_it(client, person, program):
    start(client, pain=7)
    session = Session.objects.get()
    assert session.phase == "calm"
    techniques = {item.exercise.technique for item in session.items.all()}
    ladders = {item.exercise.ladder for item in session.items.all()}
    assert "strength" not in techniques or ladders >= {"walking"}
    assert "plank" not in ladders


@pytest.mark.parametrize("count", [1, 3])
@pytest.mark.parametrize(
    ("page", "queries"),
    [(SESSION, 7), (f"{SESSION}figures/", 5), (f"{SESSION}finish/", 4)],
)
def test_a_session_costs_the_same_with_one_exercise_and_with_three(
    client, session, django_assert_num_queries, page, queries, count
):
    session.items.filter(number__gt=count).delete()
    session.items.update(outcome="hurt", pain=7)
    client.get(page)
    with django_assert_num_queries(queries):
        client.get(page)


@pytest.mark.parametrize("count", [1, 3])
def test_a_result_costs_the_same_with_one_exercise_and_with_three(
    client, session, django_assert_num_queries, count
):
    session.items.filter(number__gt=count).delete()
    client.post(f"{SESSION}finish/")
    client.get(f"{SESSION}{session.pk}/")
    with django_assert_num_queries(5):
        client.get(f"{SESSION}{session.pk}/")


def test_done_is_stored_at_once(client, session):
    url = item_url(session, 1)
    response = client.post(url, {"outcome": "done"})
    assertRedirects(response, f"{SESSION}#item-1")
    assertContains(client.get(SESSION), '<li id="item-1"')
    item = session.items.get(number=1)
    assert (item.outcome, item.pain) == ("done", None)


def test_htmx_gets_the_session_again(client, session):
    response = client.post(item_url(session, 1), {"outcome": "skipped"}, headers=HTMX)
    assertTemplateUsed(response, "program/_session_items.html")
    assert b"<html" not in response.content
    assert f"1 of {session.items.count()} answered" in response.content.decode()


def test_pain_of_6_stops_the_exercise_and_offers_an_easier_one(client, person, program):
    start(client, pain=2)
    harder = next(item for item in program.items.all() if item.easier)
    session = Session.objects.get()
    url = item_url(session, harder.number)
    page = client.post(url, {"outcome": "hurt", "pain": 6}, follow=True)
    assert b"Stop this exercise for today." in page.content
    assert b"easier one next time" in page.content
    url = f"/program/exercise/{harder.exercise.slug}/"
    response = client.post(url, {"change": "easier", "in_session": "yes"})
    assertRedirects(response, SESSION)
    assert harder.easier in items_of(person)
    assert session.items.get(number=harder.number).pain == 6


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_it_hurts_needs_a_number(client, session, headers):
    url = item_url(session, 1)
    response = client.post(url, {"outcome": "hurt"}, headers=headers)
    assert response.status_code == 200
    assert b"Choose how strong the pain was" in response.content
    assert session.items.get(number=1).outcome is None


SIGNS = [
    ("leg_pain", "Pain moved further down your leg."),
    ("numb", "You felt numb during a session."),
    ("weak", "You felt weak during a session."),
]


@pytest.mark.parametrize(("outcome", "reason"), SIGNS)
def test_a_nerve_sign_ends_the_session_and_closes_the_program_at_once(
    client, person, session, outcome, reason
):
    response = client.post(item_url(session, 1), {"outcome": outcome})
    assertRedirects(response, CLOSED)
    assert session.items.get(number=1).outcome == outcome
    session.refresh_from_db()
    assert session.finished_at is not None
    for page in (PROGRAM, SESSION, "/program/relief/", "/program/check-in/"):
        assertRedirects(client.get(page), CLOSED)
    assertContains(client.get(CLOSED), f"You told us: {reason}")
    today = client.get("/")
    assertContains(today, f"You told us: {reason}")
    assertNotContains(today, "Start session")
    make_decided_check(person, at=timezone.now(), pain_now=2)
    assert client.get(PROGRAM).status_code == 200
    assertRedirects(client.get(CLOSED), PROGRAM)
    assertContains(client.get("/"), "Start session")


def test_the_player_is_led_to_the_closed_program(client, session):
    response = client.post(item_url(session, 1), {"outcome": "numb"}, headers=HTMX)
    assert response.headers["HX-Redirect"] == CLOSED


def test_every_sign_can_be_told_with_and_without_the_player(client, session):
    page = client.get(SESSION)
    count = session.items.count()
    for sign, _ in SIGNS:
        assertContains(page, f'name="outcome" value="{sign}"', count)
        assertContains(page, f'data-do="leave" data-outcome="{sign}"', 2)


def test_a_sign_that_a_check_has_taken_in_closes_nothing(client, person, session):
    client.post("/program/session/finish/")
    make_decided_check(person, at=timezone.now(), pain_now=2)
    response = client.post(item_url(session, 1), {"outcome": "numb"})
    assertRedirects(response, f"{SESSION}{session.pk}/")
    assert client.get(PROGRAM).status_code == 200


def test_what_nobody_saw_is_asked_about_until_the_person_says(client, session):
    client.post(item_url(session, 1), {"outcome": "unknown"})
    page = client.get(SESSION)
    assertContains(page, "This page was hidden while it ran. Did you do it?", 1)
    assertContains(page, f"0 of {session.items.count()} answered")
    client.post("/program/session/finish/")
    result = f"{SESSION}{session.pk}/"
    unanswered = session.items.count()
    assertContains(client.get(result), "Say how it went", unanswered)
    response = client.post(item_url(session, 1), {"outcome": "hurt", "pain": 3})
    assertRedirects(response, result)
    assertContains(client.get(result), "Say how it went", unanswered - 1)
    assert session.items.get(number=1).pain == 3


def test_what_was_not_ticked_is_not_called_missed(client, session):
    client.post("/program/session/finish/")
    page = client.get(f"{SESSION}{session.pk}/")
    assertContains(page, ": not ticked", session.items.count())
    assertNotContains(page, "not done")


def test_an_item_that_is_not_there_is_not_found(client, session):
    assert client.post(item_url(session, 99)).status_code == 404


def test_another_persons_session_is_not_found(client, session):
    stranger = make_person()
    make_decided_check(stranger)
    log_in_as(client, stranger)
    url = item_url(session, 1)
    assert client.post(url, {"outcome": "done"}).status_code == 404
    session.finished_at = timezone.now()
    session.save()
    assert client.get(f"{SESSION}{session.pk}/").status_code == 404


@pytest.mark.parametrize(
    ("after", "words"),
    [
        (1, "Your pain went from 2 to 1."),
        (2, "stayed the same"),
        (3, "A little more pain"),
        (5, "Your pain went from 2 to 5. Rest"),
        ("", "Every session counts"),
    ],
)
def test_a_session_ends_with_kind_words(client, session, after, words):
    assert client.get("/program/session/finish/").status_code == 200
    client.post(item_url(session, 1), {"outcome": "done"})
    client.post(item_url(session, 2), {"outcome": "hurt", "pain": 7})
    data = {"pain_after": after, "effort": 4}
    response = client.post("/program/session/finish/", data)
    assertRedirects(response, f"{SESSION}{session.pk}/")
    page = client.get(response.url).content.decode()
    assert words in page
    assert f"You did 1 of {session.items.count()} exercises." in page
    done, *others = session.items.all()
    assert [item.why in page for item in (done, others[1])] == [True, False]
    session.refresh_from_db()
    assert session.effort == 4
    assertRedirects(client.get("/program/session/finish/"), PROGRAM)


def test_the_voice_is_off_until_it_is_ticked_and_stays_as_ticked(client, session):
    ticked = 'data-part="voice" checked'
    assert ticked not in client.get(SESSION).text
    response = client.post("/program/session/voice/", {"is_voice_on": "on"})
    assertRedirects(response, SESSION)
    assert ticked in client.get(SESSION).text
    assert client.post("/program/session/voice/", headers=HTMX).status_code == 204
    assert ticked not in client.get(SESSION).text


def test_where_nothing_is_due_no_session_begins_and_the_page_says_so(client, program):
    Exercise.objects.update(is_retired=True)
    response = start(client, pain=2)
    assert not Session.objects.exists()
    assertContains(client.get(response.url), "A walk is enough.")
