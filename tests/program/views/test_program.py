import pytest
from django.utils import timezone
from pytest_django.asserts import assertRedirects

from exercises.models import Exercise
from people.models import Preferences
from program.models import Exclusion, Program
from progress.models import PainEntry, Session
from tests.assessment.factories import make_decided_check, make_running_check
from tests.people.factories import log_in_as, make_person
from tests.program.factories import make_check_old
from tests.program.pages import HTMX, PROGRAM, SESSION, items_of, start

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipped_catalogue")]

PAGES = [PROGRAM, "/program/settings/", SESSION, "/program/session/finish/"]


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


def test_an_old_check_is_to_be_done_again(client, person, program):
    make_check_old(person)
    assert "more than 4 weeks old" in client.get(PROGRAM).text


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
    client.post(f"/program/exercise/{slug}/", {"change": "harder"})
    items = items_of(person)
    assert item.harder in items
    assert slug not in items
    assert Program.objects.for_person(person).count() == 2
    client.post(f"/program/exercise/{item.harder}/", {"change": "easier"})
    assert slug in items_of(person)


def test_an_exercise_is_left_out_for_good_and_brought_back(client, person, program):
    slug = program.items.first().exercise.slug
    url = f"/program/exercise/{slug}/"
    page = client.post(url, {"change": "never"}, follow=True)
    assert "Your settings can bring it back." in page.text
    assert slug not in items_of(person)
    exclusion = Exclusion.objects.get()
    page = client.get("/program/settings/").content.decode()
    assert exclusion.exercise.name in page
    client.post(f"/program/settings/left-out/{exclusion.pk}/")
    assert slug in items_of(person)


def test_an_unknown_wish_changes_nothing(client, person, program):
    slug = program.items.first().exercise.slug
    client.post(f"/program/exercise/{slug}/", {"change": "magic"})
    assert Program.objects.count() == 1


def test_a_wish_without_a_rung_is_not_found(client, person, program):
    item = next(item for item in program.items.all() if not item.easier)
    url = f"/program/exercise/{item.exercise.slug}/"
    assert client.post(url, {"change": "easier"}).status_code == 404


def test_an_exercise_can_be_swapped_for_one_that_does_the_same_job(
    client, person, program
):
    item = program.items.get(rule="mobility")
    url = f"/program/exercise/{item.exercise.slug}/swap/"
    form = client.get(url).context["form"]
    instead = form.fields["replacement"].choices[0][0]
    assert Exercise.objects.get(slug=instead).technique == "mobility"
    assertRedirects(client.post(url, {"replacement": instead}), PROGRAM)
    assert instead in items_of(person)
    assert item.exercise.slug not in items_of(person)


def test_in_pain_each_exercise_has_something_gentler(client, person, program):
    for item in program.items.all():
        url = f"/program/exercise/{item.exercise.slug}/in-pain/"
        assert url in client.get(PROGRAM).text
        page = client.get(url)
        assert item.name in page.text
        assert page.context["alternatives"]


def test_in_pain_with_nothing_left_rest_is_left(client, person, program):
    Exercise.objects.update(is_retired=True)
    slug = program.items.first().exercise.slug
    page = client.get(f"/program/exercise/{slug}/in-pain/")
    assert "Rest in the position that eases you most" in page.text


def test_a_swap_for_something_else_is_refused(client, person, program):
    slug = program.items.get(rule="mobility").exercise.slug
    response = client.post(
        f"/program/exercise/{slug}/swap/", {"replacement": "plank-toes"}
    )
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
    assert client.post(url, {"change": "never"}).status_code == 404
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
    assert current.session_minutes <= 10
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
