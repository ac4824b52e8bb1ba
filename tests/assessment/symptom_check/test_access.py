import pytest
from django.http import HttpResponse

from assessment.symptom_check.access import require_symptom_check
from tests.assessment.factories import make_decided_check, make_running_check

pytestmark = pytest.mark.django_db


@require_symptom_check
def page(request, check, slug):
    return HttpResponse(f"{slug} after check {check.pk}")


@pytest.fixture
def request_of_person(rf, person):
    request = rf.get("/")
    request.person = person
    return request


def test_without_a_check_the_person_does_one_first(request_of_person):
    response = page(request_of_person, slug="plank")
    assert (response.status_code, response.url) == (302, "/check/")


@pytest.mark.parametrize(
    "answers", [{"signs": ["fever"]}, {"saddle": ["numb"]}], ids=["urgent", "emergency"]
)
def test_a_check_that_blocks_leads_to_its_result(request_of_person, person, answers):
    make_decided_check(person, **answers)
    response = page(request_of_person, slug="plank")
    assert (response.status_code, response.url) == (302, "/check/result/")


def test_a_running_check_blocks_as_soon_as_it_is_urgent(request_of_person, person):
    make_decided_check(person)
    make_running_check(person, signs=["fever"])
    assert page(request_of_person, slug="plank").url == "/check/result/"


def test_the_page_gets_the_check_that_holds(request_of_person, person):
    check = make_decided_check(person)
    response = page(request_of_person, slug="plank")
    assert response.content.decode() == f"plank after check {check.pk}"
