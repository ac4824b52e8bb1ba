import gzip
from datetime import timedelta

import pytest
from django.utils import timezone

from assessment.models import SymptomCheck
from assessment.symptom_check.questions.answers import Answers
from assessment.symptom_check.questions.pages import PAGES
from people.models import Person
from tests import THROTTLE_QUERIES, TRANSACTION_QUERIES
from tests.assessment.factories import (
    ORDINARY_BACKACHE,
    make_decided_check,
    make_running_check,
)
from tests.assessment.pages import ASKED_MUCH, answer, answer_pages, running, send_page

pytestmark = pytest.mark.django_db

MOST_BYTES = 14 * 1024
# In a test a transaction is a savepoint in another one, and counts as two queries.


YOU = {"age": "40", "sex": "male", "country": ""}
KNOWN = {"age": 40, "sex": "male"}


def walk(client, answers):
    """Start a check and answer each page as it comes; return the pages seen."""
    start = {"age": answers["age"], "sex": answers["sex"], "country": ""}
    return answer_pages(client, client.post("/check/", start), answers)


def test_a_visit_makes_no_person(client):
    client.get("/check/")
    assert (SymptomCheck.objects.count(), Person.objects.count()) == (0, 0)


def test_ordinary_backache_reaches_its_result_in_ten_pages(client):
    pages, response = walk(client, ORDINARY_BACKACHE)
    assert pages == [
        "danger",
        "nerves",
        "place",
        "onset",
        "pain",
        "signs",
        "health",
        "care",
    ]
    response = client.post(response.url, {"check": running(client).pk}, follow=True)
    assert response.redirect_chain == [("/check/result/", 302)]
    assert "Self-care: you can start at home" in response.text


def test_every_page_says_its_step_on_the_page_and_in_the_title(client, person):
    make_running_check(person, **ORDINARY_BACKACHE)
    assert "Step </span>1 of 6 · About you" in client.get("/check/").text
    page = client.get("/check/nerves/").text
    assert "Step </span>2 of 6</p>" in page
    assert "<title>Nerves of the back (step 2 of 6) – backpain</title>" in page
    assert "Step </span>6 of 6</p>" in client.get("/check/care/").text


def test_a_certain_emergency_goes_to_its_card_at_once(client):
    answers = ORDINARY_BACKACHE | {"saddle": ["numb", "not_sure"]}
    pages, response = walk(client, answers)
    assert (pages[-1], response.url) == ("nerves", "/check/result/")
    page = client.get(response.url).text
    assert "Emergency: get help now" in page
    assert 'href="tel:112"' in page


@pytest.mark.parametrize(
    ("page", "answers", "closer_look"),
    [
        ("danger", {"danger": ["not_sure"]}, "danger-look"),
        ("danger", {"danger": ["accident"]}, "accident"),
        ("nerves", {"saddle": ["not_sure"], "legs": ["none"]}, "saddle-look"),
        ("nerves", {"saddle": ["none"], "legs": ["not_sure"]}, "legs-look"),
        ("nerves", {"saddle": ["none"], "legs": ["both"]}, None),
    ],
)
def test_an_emergency_in_doubt_is_looked_at_more_closely_first(
    client, person, page, answers, closer_look
):
    check = make_running_check(person, **KNOWN, danger=["none"])
    response = send_page(client, check, page, **answers)
    assert response.url == f"/check/{closer_look}/" if closer_look else "/check/result/"
    check.refresh_from_db()
    assert check.is_in_progress is bool(closer_look)
    if closer_look:
        assert check.is_in_force
        assert "Are you getting worse?" in client.get(response.url).text


@pytest.mark.parametrize(
    ("answer_there", "url"),
    [
        (["none"], "/check/nerves/"),
        (["not_sure"], "/check/result/"),
        (["heart"], "/check/result/"),
        (["accident"], "/check/accident/"),
    ],
)
def test_the_closer_look_decides(client, person, answer_there, url):
    check = make_running_check(person, **KNOWN, danger=["not_sure"])
    assert answer(client, check, "danger_which", answer_there).url == url


@pytest.mark.parametrize(
    ("answer_there", "is_over"), [("no", True), ("worse", False), ("fine", False)]
)
def test_an_examined_accident_is_no_emergency(client, person, answer_there, is_over):
    check = make_running_check(person, **KNOWN, danger=["accident"])
    response = answer(client, check, "accident_check", answer_there)
    assert response.url == ("/check/result/" if is_over else "/check/nerves/")


def test_the_country_is_kept_with_the_person(client, person):
    client.post("/check/", YOU | {"country": "GB"})
    person.refresh_from_db()
    assert person.country == "GB"


def test_a_guessed_country_is_shown_and_not_kept(client, person):
    client.cookies["time_zone"] = "Europe/Berlin"
    page = client.get("/check/").text
    assert "Emergency number for Germany: 112." in page
    assert '<option value="" selected>By my time zone</option>' in page
    client.post("/check/", YOU)
    person.refresh_from_db()
    assert (person.country, person.time_zone) == ("", "Europe/Berlin")


def test_a_stated_country_wins_over_the_time_zone(client, person):
    client.cookies["time_zone"] = "Europe/Berlin"
    client.post("/check/", YOU | {"country": "NZ"})
    page = client.get("/check/").text
    assert "Emergency number for New Zealand: 111." in page
    assert '<option value="NZ" selected>' in page


def test_nobody_knows_where_means_all_the_numbers_and_the_choice(client):
    page = client.get("/check/").text
    assert page.count('href="tel:') == 5
    assert "Emergency number for" not in page
    assert '<select name="country"' in page


@pytest.mark.parametrize(
    ("sent", "error"),
    [
        (YOU | {"country": "XX"}, "Select a valid choice."),
        (YOU | {"age": ""}, "Age: write a whole number from 0 to 120."),
        (YOU | {"sex": ""}, "Sex at birth: choose one answer."),
    ],
)
def test_a_wrong_first_page_is_given_again(client, sent, error):
    response = client.post("/check/", sent)
    assert response.status_code == 200
    assert error in response.text
    assert "<title>Error: " in response.text
    assert SymptomCheck.objects.count() == 0


def test_the_first_page_asks_nothing_that_was_said_before(client, person):
    make_decided_check(person, at=timezone.now(), age=51, sex="female")
    page = client.get("/check/").text
    assert 'name="age" value="51"' in page
    assert 'value="female" required id="id_sex_0" checked' in page
    make_running_check(person, age=52, sex="male")
    assert 'name="age" value="52"' in client.get("/check/").text


def test_an_age_of_a_year_ago_is_not_filled_in(client, person):
    check = make_running_check(person, **ORDINARY_BACKACHE)
    check.started_at = timezone.now() - timedelta(days=366)
    check.record_decision(timezone.now())
    check.save()
    assert 'name="age" value' not in client.get("/check/").text


@pytest.mark.parametrize(
    ("page", "sent", "error"),
    [
        ("you", {"age": "121"}, "Age: write a whole number from 0 to 120."),
        ("danger", {}, "Choose at least one answer."),
        (
            "danger",
            {"danger": ["none", "heart"]},
            "You ticked an answer, and also that none fits. Untick what is wrong.",
        ),
        ("nerves", {"saddle": ["none"]}, "Legs: choose at least one answer."),
        ("onset", {"cause": "with magic"}, "Cause: select a valid choice."),
        ("pain", {"pain_now": "11"}, "Pain now: select a valid choice."),
        ("pain", {"pain_now": "7", "pain_worst": "6"}, "its worst is 7 or more"),
    ],
)
def test_a_wrong_answer_gives_the_page_again(client, person, page, sent, error):
    check = make_running_check(person, **KNOWN)
    response = send_page(client, check, page, **sent)
    assert response.status_code == 200
    assert error in response.text
    assert "<title>Error: " in response.text
    check.refresh_from_db()
    assert check.answers.to_json() == KNOWN


def test_what_was_chosen_is_not_lost_in_an_error(client, person):
    check = make_running_check(person, **KNOWN)
    page = send_page(client, check, "danger", danger=["none", "heart"]).text
    assert page.count("checked") == 2
    page = send_page(client, check, "onset", since="2_to_6_weeks", before="usual").text
    assert page.count("checked") == 2
    assert 'href="#id_onset_0"' in page
    assert 'href="#id_since_0"' not in page


def test_a_page_shows_the_answers_given_before(client, person):
    make_running_check(person, **KNOWN, cause="strain")
    page = client.get("/check/onset/").text
    assert 'value="strain" required id="id_cause_0" checked' in page


def test_a_page_leads_back_to_the_one_before(client, person):
    make_running_check(person, **KNOWN)
    assert 'class="back" href="/check/you/"' in client.get("/check/danger/").text
    assert 'class="back" href="/check/"' in client.get("/check/you/").text


def test_a_changed_answer_leads_back_to_the_answers(client, person):
    check = make_running_check(person, **ORDINARY_BACKACHE)
    response = answer(client, check, "course", "better")
    assert response.url == "/check/answers/"


def test_a_changed_answer_that_opens_a_page_leads_to_it(client, person):
    check = make_running_check(person, **ORDINARY_BACKACHE)
    response = answer(client, check, "since", "over_3_months")
    assert response.url == "/check/examined/"


def test_a_page_that_is_not_asked_leads_to_one_that_is(client, person):
    make_running_check(person, **KNOWN)
    assert client.get("/check/accident/").url == "/check/danger/"


def test_an_answer_nobody_asked_for_is_not_kept(client, person):
    check = make_running_check(person, **KNOWN)
    response = send_page(client, check, "accident", accident_check="fine")
    assert response.url == "/check/danger/"
    check.refresh_from_db()
    assert check.answers.to_json() == KNOWN


def test_the_answers_page_waits_for_the_last_answer(client, person):
    make_running_check(person, **KNOWN)
    assert client.get("/check/answers/").url == "/check/danger/"


def test_an_unknown_page_is_not_found(client, person):
    assert client.get("/check/horoscope/").status_code == 404


@pytest.mark.parametrize("url", ["/check/nerves/", "/check/answers/"])
def test_without_a_running_check_its_pages_lead_to_the_start(client, url):
    assert client.get(url).url == "/check/"


@pytest.mark.parametrize("url", ["/check/nerves/", "/check/answers/"])
def test_a_stale_page_says_so_and_changes_nothing(client, person, url):
    stale = make_running_check(person, age=40)
    current = SymptomCheck.objects.start_for(person)
    response = client.post(url, {"check": stale.pk, "saddle": ["numb"]})
    assert response.status_code == 409
    assert "This check is over" in response.text
    current.refresh_from_db()
    assert current.answers == Answers()


def test_a_stranger_cannot_answer_for_somebody_else(client, person):
    theirs = make_running_check()
    assert send_page(client, theirs, "you", **YOU).status_code == 409


def test_the_answers_are_folded_with_a_link_to_change_each_page(client, person):
    make_running_check(person, **ORDINARY_BACKACHE)
    page = client.get("/check/answers/").text
    assert "<details>" in page
    assert page.count(">Change<") == 9
    assert "Low back or tailbone" in page
    assert "Since when: Under 2 weeks" in page


def test_answers_that_may_be_older_lie_open(client, person):
    make_decided_check(person)
    make_running_check(person, **ORDINARY_BACKACHE)
    assert "<details open>" in client.get("/check/answers/").text


def test_nothing_is_decided_before_every_question_is_answered(client, person):
    check = make_running_check(person, **KNOWN)
    response = client.post("/check/answers/", {"check": check.pk})
    assert response.url == "/check/danger/"
    check.refresh_from_db()
    assert check.decided_at is None


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.id)
def test_a_page_costs_three_queries(client, person, page, django_assert_num_queries):
    make_running_check(person, **ASKED_MUCH)
    with django_assert_num_queries(3):
        assert client.get(f"/check/{page.id}/").status_code in {200, 302}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.id)
def test_a_page_is_small(client, person, page):
    make_running_check(person, **ASKED_MUCH)
    html = client.get(f"/check/{page.id}/").content
    assert len(gzip.compress(html)) <= MOST_BYTES


def test_a_page_of_answers_costs_six_queries(client, person, django_assert_num_queries):
    check = make_running_check(person)
    with django_assert_num_queries(6 + THROTTLE_QUERIES):
        send_page(client, check, "you", **YOU)


@pytest.mark.parametrize(
    ("url", "data"),
    [
        ("/check/", YOU),
        ("/check/again/", {"changed": ["none"]}),
        (
            "/check/seen/",
            {"clinician_kind": "doctor", "seen_on": timezone.localdate().isoformat()},
        ),
    ],
)
def test_a_first_or_last_step_costs_six_queries(
    client, person, url, data, django_assert_num_queries
):
    make_decided_check(person, signs=["sweats"])
    with django_assert_num_queries(6 + TRANSACTION_QUERIES + THROTTLE_QUERIES):
        response = client.post(url, data)
    assert response.status_code == 302


def test_a_strangers_first_step_also_makes_the_person_and_the_session(
    client, django_assert_num_queries
):
    person = 1
    # The session looks for a free key, is stored with the person, and by Django again.
    session = 3 + 2 * TRANSACTION_QUERIES
    step = 5 + TRANSACTION_QUERIES + THROTTLE_QUERIES
    with django_assert_num_queries(step + person + session):
        client.post("/check/", YOU)


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
