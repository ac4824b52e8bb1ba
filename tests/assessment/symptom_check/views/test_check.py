import pytest
from django.utils import timezone

from assessment.models import SymptomCheck
from assessment.symptom_check.questions import QUESTIONS_BY_ID
from assessment.symptom_check.questions.answers import Answers
from tests import THROTTLE_QUERIES, TRANSACTION_QUERIES
from tests.assessment.factories import (
    ORDINARY_BACKACHE,
    make_decided_check,
    make_running_check,
)
from tests.assessment.pages import answer, running

pytestmark = pytest.mark.django_db

# In a test a transaction is a savepoint in another one, and counts as two queries.


def walk(client, answers):
    """Start a check and answer each question as it comes; return the pages visited."""
    response = client.post("/check/", {"country": ""})
    pages = []
    while response.url not in {"/check/answers/", "/check/result/"}:
        question = response.url.split("/")[2]
        pages.append(question)
        response = answer(client, running(client), question, answers[question])
    return pages, response


def test_a_visit_makes_no_person(client):
    client.get("/check/")
    assert SymptomCheck.objects.count() == 0


def test_ordinary_backache_reaches_its_result_in_twelve_pages(client):
    pages, response = walk(client, ORDINARY_BACKACHE)
    assert pages == list(ORDINARY_BACKACHE)
    response = client.post(response.url, {"check": running(client).pk}, follow=True)
    assert response.redirect_chain == [("/check/result/", 302)]
    assert "Self-care: you can start at home" in response.text


def test_an_emergency_answer_goes_to_the_emergency_card_at_once(client):
    answers = ORDINARY_BACKACHE | {"saddle": ["not_sure"]}
    pages, response = walk(client, answers)
    assert (pages[-1], response.url) == ("saddle", "/check/result/")
    page = client.get(response.url).text
    assert "Emergency: get help now" in page
    assert 'href="tel:112"' in page


def test_the_country_is_kept_with_the_person(client, person):
    client.post("/check/", {"country": "GB"})
    person.refresh_from_db()
    assert person.country == "GB"


def test_an_unknown_country_gives_the_form_again(client):
    response = client.post("/check/", {"country": "XX"})
    assert response.status_code == 200
    assert "Error: " in response.text


@pytest.mark.parametrize(
    ("question", "value", "error"),
    [
        ("age", "", "Write a whole number from 0 to 120."),
        ("age", "121", "Write a whole number from 0 to 120."),
        ("danger", [], "Choose at least one answer."),
        (
            "danger",
            ["none", "faint"],
            "You ticked an answer, and also that none fits. Untick what is wrong.",
        ),
        ("start", "", "Choose one answer."),
        ("start", "with magic", "Select a valid choice."),
        ("pain_now", "11", "Select a valid choice."),
    ],
)
def test_a_wrong_answer_gives_the_question_again(
    client, person, question, value, error
):
    check = make_running_check(person, age=40)
    response = answer(client, check, question, value)
    assert response.status_code == 200
    assert error in response.text
    assert "<title>Error: " in response.text


def test_what_was_ticked_is_not_lost_in_an_error(client, person):
    check = make_running_check(person, age=40)
    page = answer(client, check, "danger", ["none", "faint"]).text
    assert page.count("checked") == 2


def test_a_page_shows_the_answer_given_before(client, person):
    make_running_check(person, age=40, start="strain")
    page = client.get("/check/start/").text
    assert 'value="strain" required id="id_answer_3" checked' in page


def test_a_question_leads_back_to_the_one_before(client, person):
    make_running_check(person, age=40)
    assert 'href="/check/age/"' in client.get("/check/danger/").text
    assert 'class="back" href="/check/"' in client.get("/check/age/").text


def test_a_changed_answer_leads_back_to_the_answers(client, person):
    check = make_running_check(person, **ORDINARY_BACKACHE)
    response = answer(client, check, "pain_now", "7")
    assert response.url == "/check/answers/"


def test_a_changed_answer_that_opens_a_question_leads_to_it(client, person):
    check = make_running_check(person, **ORDINARY_BACKACHE)
    response = answer(client, check, "since", "2_to_6_weeks")
    assert response.url == "/check/course/"


def test_a_question_that_is_not_asked_leads_to_one_that_is(client, person):
    make_running_check(person, age=40)
    assert client.get("/check/sex/").url == "/check/danger/"


def test_an_answer_nobody_asked_for_is_not_kept(client, person):
    check = make_running_check(person, age=40)
    assert answer(client, check, "sex", "male").url == "/check/danger/"
    check.refresh_from_db()
    assert check.answers.to_json() == {"age": 40}


def test_the_answers_page_waits_for_the_last_answer(client, person):
    make_running_check(person, age=40)
    assert client.get("/check/answers/").url == "/check/danger/"


def test_an_unknown_question_is_not_found(client, person):
    assert client.get("/check/horoscope/").status_code == 404


@pytest.mark.parametrize("url", ["/check/saddle/", "/check/answers/"])
def test_without_a_running_check_its_pages_lead_to_the_start(client, url):
    assert client.get(url).url == "/check/"


@pytest.mark.parametrize("url", ["/check/saddle/", "/check/answers/"])
def test_a_stale_page_says_so_and_changes_nothing(client, person, url):
    stale = make_running_check(person, age=40)
    current = SymptomCheck.objects.start_for(person)
    response = client.post(url, {"check": stale.pk, "answer": ["numb"]})
    assert response.status_code == 409
    assert "This check is over" in response.text
    current.refresh_from_db()
    assert current.answers == Answers()


def test_a_stranger_cannot_answer_for_somebody_else(client, person):
    theirs = make_running_check()
    assert answer(client, theirs, "age", "40").status_code == 409


def test_the_answers_are_listed_with_a_link_to_change_each(client, person):
    make_running_check(person, **ORDINARY_BACKACHE)
    page = client.get("/check/answers/").text
    assert page.count(">Change<") == len(ORDINARY_BACKACHE)
    assert "Low back or tailbone" in page


def test_nothing_is_decided_before_every_question_is_answered(client, person):
    check = make_running_check(person, age=40)
    response = client.post("/check/answers/", {"check": check.pk})
    assert response.url == "/check/danger/"
    check.refresh_from_db()
    assert check.decided_at is None


@pytest.mark.parametrize("question", [q for q in QUESTIONS_BY_ID if q != "sex"])
def test_a_page_costs_three_queries(
    client, person, question, django_assert_num_queries
):
    make_running_check(
        person,
        age=55,
        health=["cancer", "pregnant"],
        signs=["constant"],
        since="before_45",
    )
    with django_assert_num_queries(3):
        assert client.get(f"/check/{question}/").status_code in {200, 302}


def test_an_answer_costs_six_queries(client, person, django_assert_num_queries):
    check = make_running_check(person)
    with django_assert_num_queries(6 + THROTTLE_QUERIES):
        answer(client, check, "age", "40")


@pytest.mark.parametrize(
    ("url", "data"),
    [
        ("/check/", {"country": ""}),
        ("/check/again/", {"changed": ["none"]}),
        ("/check/seen/", {"clinician_kind": "doctor", "seen_on": "2026-03-02"}),
    ],
)
def test_a_first_or_last_step_costs_at_most_eight_queries(
    client, person, url, data, django_assert_max_num_queries
):
    make_decided_check(person, course="worse")
    with django_assert_max_num_queries(8 + TRANSACTION_QUERIES + THROTTLE_QUERIES):
        client.post(url, data)


def test_the_answers_and_the_result_cost_at_most_six_queries(
    client, person, django_assert_max_num_queries
):
    check = make_running_check(person, **ORDINARY_BACKACHE)
    with django_assert_max_num_queries(6):
        client.get("/check/answers/")
    with django_assert_max_num_queries(6 + THROTTLE_QUERIES):
        client.post("/check/answers/", {"check": check.pk})
    with django_assert_max_num_queries(6):
        client.get("/check/result/")


@pytest.mark.parametrize("checks", [1, 3])
def test_start_and_result_cost_a_fixed_number_of_queries(
    client, person, checks, django_assert_num_queries
):
    for _ in range(checks):
        make_decided_check(person, at=timezone.now(), saddle=["numb"])
    with django_assert_num_queries(4):
        client.get("/check/")
    with django_assert_num_queries(3):
        client.get("/check/result/")
