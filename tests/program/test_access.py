import pytest
from django.utils import timezone
from pytest_django.asserts import assertRedirects

from program.models import Program
from progress.models import PainEntry, Session
from tests.assessment.factories import make_decided_check, make_running_check
from tests.people.factories import log_in_as, make_person
from tests.program.factories import make_check_old
from tests.program.pages import HTMX, PROGRAM, SESSION, start

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


LONG_PAIN = {"since": "over_3_months", "course": "stuck", "examined": "no"}
RELIEF = "/program/relief/"


@pytest.fixture
def visitor_with_long_pain(client, person):
    make_decided_check(person, at=timezone.now(), **LONG_PAIN)
    return client


def test_long_pain_that_nobody_examined_is_relieved_before_the_visit(
    visitor_with_long_pain, person
):
    client = visitor_with_long_pain
    card = client.get("/check/result/").text
    assert RELIEF in card
    assert "/learn/" in card
    assert RELIEF in client.get("/").text
    assertRedirects(client.post(RELIEF, {"pain": "5"}), SESSION)
    assert client.get("/program/session/finish/").status_code == 200
    assert Session.objects.for_person(person).get().items.exists()
    assert not Program.objects.exists()


def test_long_pain_that_nobody_examined_gets_no_program_before_the_visit(
    visitor_with_long_pain, person
):
    client = visitor_with_long_pain
    for page in [PROGRAM, SESSION]:
        assertRedirects(client.get(page), "/check/result/")
    assert client.post(SESSION, {"pain": "2"}).headers["Location"] == "/check/result/"
    assert not Session.objects.for_person(person).exists()


def test_any_other_reason_for_a_visit_closes_relief_too(client, person):
    make_decided_check(person, at=timezone.now(), **LONG_PAIN, signs=["weight_loss"])
    assertRedirects(client.get(RELIEF), "/check/result/")
    assert RELIEF not in client.get("/").text.partition("<main")[2]
