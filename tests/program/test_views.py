from uuid import uuid4

import pytest
from django.utils import timezone
from pytest_django.asserts import assertRedirects, assertTemplateUsed

from assessment.models import SymptomCheck
from exercises.models import Exercise
from people.models import Preferences
from program.models import Exclusion, Program
from progress.models import PainEntry, Session
from tests.assessment.factories import NOON, make_decided_check, make_running_check
from tests.people.factories import log_in_as, make_person

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipped_catalogue")]

PROGRAM = "/program/"
SESSION = "/program/session/"
HTMX = {"HX-Request": "true"}
PAGES = [PROGRAM, "/program/settings/", SESSION, "/program/session/finish/"]


@pytest.fixture
def person(client):
    person = make_person()
    make_decided_check(person, at=timezone.now(), pain_now=2)
    log_in_as(client, person)
    return person


@pytest.fixture
def program(client, person):
    client.post(PROGRAM)
    return Program.objects.for_person(person).current()


@pytest.fixture
def session(client, person, program):
    start(client, pain=2)
    return Session.objects.for_person(person).get()


def start(client, pain, key=None):
    return client.post(SESSION, {"key": key or uuid4(), "pain": pain})


def item_url(session, number):
    return f"{SESSION}{session.key}/{number}/"


def items_of(person):
    program = Program.objects.for_person(person).current()
    return {item.exercise.slug: item for item in program.items.all()}


@pytest.mark.parametrize("page", PAGES)
def test_a_stranger_is_sent_to_the_symptom_check(client, page):
    assertRedirects(client.get(page), "/check/", fetch_redirect_response=False)


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("answers", [{"saddle": ["not_sure"]}, {"age": 17}])
def test_whose_check_forbids_a_program_sees_its_result_again(client, page, answers):
    person = make_person()
    make_decided_check(person, **answers)
    log_in_as(client, person)
    response = client.get(page)
    assertRedirects(response, "/check/result/", fetch_redirect_response=False)
    assert client.post(page).status_code == 302
    assert not Program.objects.exists()
    fragment = client.get(page, headers=HTMX)
    assert fragment.headers["HX-Redirect"] == "/check/result/"


@pytest.mark.parametrize("page", PAGES)
def test_an_urgent_answer_in_an_unfinished_check_closes_the_program(
    client, person, program, page
):
    make_running_check(person, age=40, signs=["fever"])
    response = client.get(page)
    assertRedirects(response, "/check/result/", fetch_redirect_response=False)
    assert client.post(page).headers["Location"] == "/check/result/"
    assert Program.objects.count() == 1


def test_without_a_program_the_page_offers_tests_and_a_general_program(client, person):
    response = client.get(PROGRAM)
    assert b"Go to the self-tests" in response.content
    assert b"Make a general program" in response.content


def test_making_a_program_shows_it(client, person):
    response = client.post(PROGRAM, follow=True)
    assertRedirects(response, PROGRAM)
    for item in Program.objects.get().items.all():
        assert item.name in response.content.decode()


@pytest.mark.parametrize("minutes", [10, 25])
def test_the_program_costs_a_fixed_number_of_queries(
    client, person, django_assert_num_queries, minutes
):
    Preferences.objects.create(person=person, minutes=minutes)
    client.post(PROGRAM)
    with django_assert_num_queries(6):
        client.get(PROGRAM)


def make_check_old(person):
    checks = SymptomCheck.objects.for_person(person)
    # A decided check cannot change, so one of long ago takes its place.
    Program.objects.update(symptom_check=make_decided_check(person, pain_now=2))
    checks.filter(decided_at__gt=NOON).delete()


def test_an_old_check_is_to_be_done_again(client, person, program):
    make_check_old(person)
    assert "more than four weeks old" in client.get(PROGRAM).text


def test_a_first_program_waits_until_an_old_check_is_repeated(client, person):
    make_check_old(person)
    response = client.post(PROGRAM, follow=True)
    assertRedirects(response, "/check/again/")
    assert "a new phase begins" in response.text
    assert not Program.objects.exists()


def test_a_new_phase_waits_until_an_old_check_is_repeated(client, person, program):
    make_check_old(person)
    response = start(client, pain=7)
    assertRedirects(response, "/check/again/")
    assert not Session.objects.exists()
    assert PainEntry.objects.for_person(person).get().pain == 7
    make_decided_check(person, at=timezone.now(), pain_now=7)
    assertRedirects(start(client, pain=7), SESSION)
    assert Program.objects.for_person(person).current().phase == "calm"


def test_the_same_phase_goes_on_with_an_old_check(client, person, program):
    make_check_old(person)
    assertRedirects(start(client, pain=2), SESSION)


def test_an_exercise_can_be_made_harder_and_easier_again(client, person, program):
    item = next(item for item in program.items.all() if item.harder)
    slug = item.exercise.slug
    client.post(f"/program/exercise/{slug}/", {"wish": "harder"})
    items = items_of(person)
    assert item.harder in items
    assert slug not in items
    assert Program.objects.for_person(person).count() == 2
    client.post(f"/program/exercise/{item.harder}/", {"wish": "easier"})
    assert slug in items_of(person)


def test_an_exercise_is_left_out_for_good_and_brought_back(client, person, program):
    slug = program.items.first().exercise.slug
    url = f"/program/exercise/{slug}/"
    page = client.post(url, {"wish": "never"}, follow=True)
    assert "Your settings can bring it back." in page.text
    assert slug not in items_of(person)
    exclusion = Exclusion.objects.get()
    page = client.get("/program/settings/").content.decode()
    assert exclusion.exercise.name in page
    client.post(f"/program/settings/left-out/{exclusion.pk}/")
    assert slug in items_of(person)


def test_an_unknown_wish_changes_nothing(client, person, program):
    slug = program.items.first().exercise.slug
    client.post(f"/program/exercise/{slug}/", {"wish": "magic"})
    assert Program.objects.count() == 1


def test_a_wish_without_a_rung_is_not_found(client, person, program):
    item = next(item for item in program.items.all() if not item.easier)
    url = f"/program/exercise/{item.exercise.slug}/"
    assert client.post(url, {"wish": "easier"}).status_code == 404


def test_an_exercise_can_be_swapped_for_one_that_does_the_same_job(
    client, person, program
):
    item = program.items.get(rule="mobility")
    url = f"/program/exercise/{item.exercise.slug}/swap/"
    form = client.get(url).context["form"]
    instead = form.fields["instead"].choices[0][0]
    assert Exercise.objects.get(slug=instead).technique == "mobility"
    assertRedirects(client.post(url, {"instead": instead}), PROGRAM)
    assert instead in items_of(person)
    assert item.exercise.slug not in items_of(person)


def test_in_pain_each_exercise_has_something_gentler(client, person, program):
    for item in program.items.all():
        url = f"/program/exercise/{item.exercise.slug}/in-pain/"
        assert url in client.get(PROGRAM).text
        page = client.get(url)
        assert item.name in page.text
        assert page.context["instead"]


def test_in_pain_with_nothing_left_rest_is_left(client, person, program):
    Exercise.objects.update(is_retired=True)
    slug = program.items.first().exercise.slug
    page = client.get(f"/program/exercise/{slug}/in-pain/")
    assert "Rest in the position that eases you most" in page.text


def test_a_swap_for_something_else_is_refused(client, person, program):
    slug = program.items.get(rule="mobility").exercise.slug
    response = client.post(f"/program/exercise/{slug}/swap/", {"instead": "plank-toes"})
    assert response.status_code == 200
    assert b"Error:" in response.content
    assert Program.objects.count() == 1


def test_another_persons_program_is_not_found(client, program):
    slug = program.items.first().exercise.slug
    exclusion = Exclusion.objects.create(
        person=program.person, exercise=program.items.first().exercise
    )
    stranger = make_person()
    make_decided_check(stranger)
    log_in_as(client, stranger)
    assert client.get(f"/program/exercise/{slug}/swap/").status_code == 404
    url = f"/program/exercise/{slug}/"
    assert client.post(url, {"wish": "never"}).status_code == 404
    url = f"/program/settings/left-out/{exclusion.pk}/"
    assert client.post(url).status_code == 404


def test_settings_are_kept_and_the_program_follows(client, person, program):
    data = {
        "minutes": 10,
        "days_a_week": 2,
        "equipment": ["chair"],
        "excluded_positions": ["standing", "hands_and_knees"],
        "cautions": ["wrist_trouble"],
        "is_voice_on": "on",
    }
    assertRedirects(client.post("/program/settings/", data), PROGRAM)
    saved = Preferences.objects.get(person=person)
    assert (saved.minutes, saved.equipment) == (10, ["chair"])
    assert saved.is_voice_on
    current = Program.objects.for_person(person).current()
    assert current.number == 2
    assert current.minutes <= 10
    positions = {item.exercise.position for item in current.items.all()}
    assert positions & {"standing", "hands_and_knees"} == set()


def test_the_voice_is_off_until_it_is_ticked_and_stays_as_ticked(client, session):
    ticked = 'data-part="voice" checked'
    assert ticked not in client.get(SESSION).text
    response = client.post("/program/session/voice/", {"is_voice_on": "on"})
    assertRedirects(response, SESSION)
    assert ticked in client.get(SESSION).text
    assert client.post("/program/session/voice/", headers=HTMX).status_code == 204
    assert ticked not in client.get(SESSION).text


def test_settings_without_a_program_make_none(client, person):
    client.post("/program/settings/", {"minutes": 10, "days_a_week": 2})
    assert Preferences.objects.get(person=person).minutes == 10
    assert not Program.objects.exists()


def test_wrong_settings_keep_what_was_chosen(client, person):
    response = client.post("/program/settings/", {"minutes": 12, "days_a_week": 2})
    assert response.status_code == 200
    assert b"Error:" in response.content
    assert not Preferences.objects.exists()


def test_a_session_without_a_program_leads_to_the_program(client, person):
    assertRedirects(client.get(SESSION), PROGRAM)


def test_a_session_asks_for_pain_first(client, program):
    response = client.get(SESSION)
    assertTemplateUsed(response, "program/start.html")
    response = client.post(SESSION, {"key": uuid4()})
    assert b"Choose a number from 0 to 10." in response.content
    assert not Session.objects.exists()


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
    page = client.post(SESSION, {"key": uuid4(), "pain": 2}, follow=True)
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


def test_the_session_costs_a_fixed_number_of_queries(
    client, session, django_assert_num_queries
):
    client.get(SESSION)
    with django_assert_num_queries(7):
        client.get(SESSION)
    session.items.filter(number__lte=3).update(outcome="hurt", pain=7)
    with django_assert_num_queries(7):
        client.get(SESSION)


def test_done_is_stored_at_once(client, session):
    url = item_url(session, 1)
    assertRedirects(client.post(url, {"outcome": "done"}), SESSION)
    item = session.items.get(number=1)
    assert (item.outcome, item.pain) == ("done", None)


def test_htmx_gets_the_session_again(client, session):
    response = client.post(item_url(session, 1), {"outcome": "skipped"}, headers=HTMX)
    assertTemplateUsed(response, "program/_session.html")
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
    response = client.post(url, {"wish": "easier", "in_session": "yes"})
    assertRedirects(response, SESSION)
    assert harder.easier in items_of(person)
    assert session.items.get(number=harder.number).pain == 6


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_it_hurts_needs_a_number(client, session, headers):
    url = item_url(session, 1)
    response = client.post(url, {"outcome": "hurt"}, headers=headers)
    assert response.status_code == 200
    assert b"Choose how strong the pain was" in response.content
    assert session.items.get(number=1).outcome == ""


def test_pain_that_moves_down_the_leg_is_a_stop_sign(client, session):
    url = item_url(session, 1)
    page = client.post(url, {"outcome": "leg_pain"}, follow=True)
    assert b"pain that moves down the leg is a stop sign" in page.content
    assert session.items.get(number=1).outcome == "leg_pain"


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
    session.refresh_from_db()
    assert session.effort == 4
    assertRedirects(client.get("/program/session/finish/"), PROGRAM)
