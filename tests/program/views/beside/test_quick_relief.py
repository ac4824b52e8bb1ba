"""Relief for anybody: two questions, one position, and nothing is stored."""

import gzip

import pytest
from django.apps import apps
from django.utils import timezone
from pytest_django.asserts import assertContains, assertRedirects

from assessment.symptom_check.rules.relief_signs import (
    CHECK_FIRST_QUESTION,
    EMERGENCY_QUESTION,
)
from core.values.days import DAY
from exercises.models import Exercise
from program.models import Adaptation
from program.rules.relief.first_positions import FIRST_POSITIONS, REST_SECONDS
from tests.assessment.factories import make_decided_check, make_running_check
from tests.people.factories import log_in_as, make_person

pytestmark = pytest.mark.django_db

PAGE = "/program/relief/now/"
NOTHING_WRONG = {"danger": "none", "today": "none"}
LARGEST_PAGE_BYTES = 14 * 1024


def name_page(response):
    return response.templates[0].name


def count_rows():
    """Of all but the limits on how much one address may send."""
    models = [each for each in apps.get_models() if each._meta.app_label != "throttles"]
    return {model.__name__: model._base_manager.count() for model in models}


@pytest.fixture
def person(client):
    """Somebody who has looked around, and has not been checked."""
    person = make_person()
    log_in_as(client, person)
    return person


@pytest.mark.parametrize(
    ("told", "question", "number"),
    [
        ({}, EMERGENCY_QUESTION, "1 of 2"),
        ({"danger": "none"}, CHECK_FIRST_QUESTION, "2 of 2"),
    ],
)
def test_each_question_lists_its_signs_and_asks_for_an_answer(
    client, told, question, number
):
    response = client.post(PAGE, told) if told else client.get(PAGE)
    assert name_page(response) == "program/quick_relief.html"
    assertContains(response, number)
    for key in [*question.signs, "none", "not_sure"]:
        assertContains(response, f'name="{question.name}" value="{key}"')


@pytest.mark.parametrize("sign", EMERGENCY_QUESTION.signs.values(), ids=lambda s: s.key)
def test_a_sign_of_danger_gets_the_emergency_card_of_the_check(client, sign):
    client.cookies["device_time_zone"] = "Pacific/Auckland"
    response = client.post(PAGE, {"danger": sign.key})
    assert name_page(response) == "program/quick_relief_emergency.html"
    assertContains(response, "Because you told us that")
    assertContains(response, 'href="tel:111"')


@pytest.mark.parametrize(
    ("sign", "words"),
    [
        ("danger-birth", "Call your maternity unit now, day or night."),
        ("danger-despair", "Do not stay alone."),
        ("saddle-numb", "Call an ambulance, or have someone take you"),
    ],
)
def test_the_card_fits_the_sign(client, sign, words):
    assertContains(client.post(PAGE, {"danger": sign}), words)


@pytest.mark.parametrize(
    "sign", CHECK_FIRST_QUESTION.signs.values(), ids=lambda s: s.key
)
def test_what_makes_relief_wrong_today_leads_to_the_check(client, sign):
    response = client.post(PAGE, {"danger": "none", "today": sign.key})
    assert name_page(response) == "program/quick_relief_check_first.html"
    assertContains(response, f"You told us: {sign.label}.")
    assertContains(response, 'href="/check/"')
    assertContains(response, "Call your doctor and ask to be seen today.")


@pytest.mark.parametrize(
    "told", [{"danger": "not_sure"}, {"danger": "none", "today": "not_sure"}]
)
def test_who_is_not_sure_is_checked(client, told):
    assertRedirects(client.post(PAGE, told), "/check/")


@pytest.mark.parametrize(
    "told", [{"danger": ""}, {"danger": "heart"}, {"danger": "none", "today": "fine"}]
)
def test_an_answer_that_is_not_on_the_list_is_asked_for_again(client, told):
    response = client.post(PAGE, told)
    assert name_page(response) == "program/quick_relief.html"
    assertContains(response, "Choose an answer.")


def test_nobody_comes_past_the_first_question(client, catalogue):
    response = client.post(PAGE, {"today": "none"})
    assert response.context["form"].question is EMERGENCY_QUESTION


def test_after_two_noes_there_is_one_position_to_rest_in(client, catalogue):
    response = client.post(PAGE, NOTHING_WRONG)
    assertContains(response, "Rest like this")
    assert response.context["position"].slug == FIRST_POSITIONS[0]
    assert [each.slug for each in response.context["others"]] == [*FIRST_POSITIONS[1:]]
    assertContains(response, "In for 4, out for 6.")
    assertContains(response, 'data-rest-seconds="300"')
    for line in response.context["position"].stop_if:
        assertContains(response, line)
    assertContains(response, 'href="/check/"')


@pytest.mark.parametrize("slug", FIRST_POSITIONS)
def test_each_position_is_one_tap_away_and_keeps_the_answers(client, catalogue, slug):
    response = client.post(PAGE, NOTHING_WRONG | {"position": slug})
    assert response.context["position"].slug == slug
    assertContains(response, '<input type="hidden" name="danger" value="none">')
    assertContains(response, '<input type="hidden" name="today" value="none">')


def test_a_position_that_is_not_one_of_them_is_the_first(client, catalogue):
    response = client.post(PAGE, NOTHING_WRONG | {"position": "plank-toes"})
    assert response.context["position"].slug == FIRST_POSITIONS[0]


def test_a_position_that_is_retired_makes_room_for_the_next(client, catalogue):
    Exercise.objects.filter(slug=FIRST_POSITIONS[0]).update(is_retired=True)
    response = client.post(PAGE, NOTHING_WRONG)
    assert response.context["position"].slug == FIRST_POSITIONS[1]


def test_without_any_position_warmth_and_breathing_are_left(client):
    response = client.post(PAGE, NOTHING_WRONG)
    assertContains(response, f'data-rest-seconds="{REST_SECONDS}"')
    assertContains(response, "Warmth helps")


def test_nothing_is_stored_and_no_answer_stands_in_an_address(client, catalogue):
    before = count_rows()
    for told in [
        {"danger": "saddle-numb"},
        {"danger": "none", "today": "cancer"},
        NOTHING_WRONG,
    ]:
        response = client.post(PAGE, told)
        assert response.status_code == 200
        assert "no-store" in response.headers["Cache-Control"]
        assert f'action="{PAGE}?' not in response.text
    assert count_rows() == before
    assert "sessionid" not in client.cookies


@pytest.mark.parametrize(
    ("answers", "place"),
    [
        ({}, "/program/relief/"),
        ({"signs": ["fever"]}, "/check/result/"),
        ({"saddle": ["numb"]}, "/check/result/"),
        ({"signs": ["sweats"]}, "/check/result/"),
    ],
)
def test_who_has_been_checked_is_answered_by_the_check(client, person, answers, place):
    make_decided_check(person, at=timezone.now(), **answers)
    for response in (client.get(PAGE), client.post(PAGE, NOTHING_WRONG)):
        assertRedirects(response, place, fetch_redirect_response=False)


def test_a_sign_told_since_the_check_closes_it(client, person):
    make_decided_check(person, at=timezone.now() - DAY)
    Adaptation.objects.create(
        person=person, kind="recheck", rule="felt-numb", reason="You felt numb."
    )
    response = client.post(PAGE, NOTHING_WRONG)
    assertRedirects(response, "/program/closed/", fetch_redirect_response=False)


def test_an_urgent_answer_in_an_unfinished_check_counts(client, person):
    make_running_check(person, age=40, signs=["fever"])
    response = client.get(PAGE)
    assertRedirects(response, "/check/result/", fetch_redirect_response=False)


def test_a_check_that_has_told_nothing_yet_is_not_waited_for(client, person):
    make_running_check(person, age=40)
    assertContains(client.get(PAGE), "Do you have any of these?")


def test_the_pages_are_small_and_cost_few_queries(
    client, person, catalogue, django_assert_num_queries
):
    client.post(PAGE, NOTHING_WRONG)
    with django_assert_num_queries(5):
        response = client.post(PAGE, NOTHING_WRONG)
    for page in [client.get(PAGE), client.post(PAGE, {"danger": "none"}), response]:
        assert len(gzip.compress(page.content)) <= LARGEST_PAGE_BYTES
