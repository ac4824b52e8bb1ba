from datetime import timedelta

import pytest
from django.utils import timezone

from assessment.models import ClinicianReview, SymptomCheck
from assessment.questions import QUESTIONS_BY_ID
from tests.assessment.factories import (
    ORDINARY_BACKACHE,
    make_decided_check,
    make_running_check,
)
from tests.people.factories import log_in_as, make_person

pytestmark = pytest.mark.django_db


@pytest.fixture
def person(client):
    person = make_person()
    log_in_as(client, person)
    return person


def answer(client, check, question, value):
    url = f"/check/{question}/"
    return client.post(url, {"check": check.pk, "answer": value})


def running(client):
    return SymptomCheck.objects.running().get()


def walk(client, answers):
    """Start a check and answer each question as it comes; the pages walked."""
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


def test_the_emergency_card_carries_no_link_but_telephone_numbers(client, person):
    make_decided_check(person, saddle=["numb"])
    body = client.get("/check/result/").text.split("<body>")[1]
    links = [part.split('"')[0] for part in body.split('href="')[1:]]
    assert [link for link in links if not link.startswith("tel:")] == ["#main"]


def test_the_country_decides_whom_to_call(client, person):
    person.country = "NZ"
    person.save()
    make_decided_check(person, saddle=["numb"])
    page = client.get("/check/result/").text
    assert 'href="tel:111"' in page
    assert 'href="tel:999"' not in page


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
            "Choose what fits, or the answer that none does.",
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
    assert check.answers == {"age": 40}


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
    assert current.answers == {}


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


@pytest.mark.parametrize(
    ("answers", "heading"),
    [
        ({"signs": ["fever"]}, "Urgent: speak to a clinician today"),
        ({"course": "worse"}, "See a clinician within two weeks"),
        ({"age": 15}, "See a clinician"),
        ({"health": ["pregnant"]}, "Speak to your midwife or doctor"),
        ({"body": ["blisters"]}, "treatment works best within 3 days"),
        ({}, "Self-care: you can start at home"),
    ],
)
def test_the_card_says_what_to_do(client, person, answers, heading):
    make_decided_check(person, **answers)
    assert heading in client.get("/check/result/").text


def test_an_urgent_card_names_the_advice_line_of_the_country(client, person):
    person.country = "GB"
    person.save()
    make_decided_check(person, signs=["fever"])
    assert 'In United Kingdom you can call <a href="tel:111">111</a>' in (
        client.get("/check/result/").text
    )


@pytest.mark.parametrize("url", ["/check/result/", "/check/letter/"])
def test_without_a_decided_check_there_is_no_result(client, url):
    assert client.get(url).url == "/check/"


def test_the_letter_says_what_was_told_denied_and_not_known(client, person):
    make_decided_check(person, saddle=["numb", "not_sure"])
    page = client.get("/check/letter/").text
    assert "New altered saddle sensation" in page
    assert "new altered saddle sensation" in page
    assert "chest pain; new dyspnoea; syncope or presyncope" in page
    assert "the person was not sure: Between the legs, bladder, bowel." in page


def test_a_clinicians_look_is_kept_and_shown(client, person):
    check = make_decided_check(person, course="worse")
    today = timezone.localdate()
    response = client.post(
        "/check/seen/", {"clinician_kind": "doctor", "seen_on": today.isoformat()}
    )
    assert response.url == "/check/result/"
    review = ClinicianReview.objects.get(symptom_check=check)
    assert (review.seen_on, review.clinician_kind) == (today, "doctor")
    assert "a clinician has checked you" in client.get("/check/result/").text


@pytest.mark.parametrize(
    ("days", "error"),
    [(1, "cannot be in the future"), (-29, "A visit counts for 4 weeks.")],
)
def test_a_visit_in_the_future_or_long_ago_does_not_count(client, person, days, error):
    make_decided_check(person, course="worse")
    day = timezone.localdate() + timedelta(days=days)
    response = client.post(
        "/check/seen/", {"clinician_kind": "doctor", "seen_on": day.isoformat()}
    )
    assert response.status_code == 200
    assert error in response.text
    assert ClinicianReview.objects.count() == 0


@pytest.mark.parametrize("answers", [{}, {"signs": ["fever"]}, {"age": 15}])
def test_only_a_clinician_result_can_be_reviewed(client, person, answers):
    make_decided_check(person, **answers)
    assert client.get("/check/seen/").url == "/check/result/"


@pytest.mark.parametrize("url", ["/check/", "/check/history/"])
def test_earlier_checks_are_listed_newest_first(client, person, url):
    first = make_decided_check(person, course="worse")
    second = make_decided_check(person, at=timezone.now())
    page = client.get(url).text
    places = [page.index(f"/check/history/{check.pk}/") for check in (second, first)]
    assert places == sorted(places)
    assert "See a clinician" in page


def test_an_earlier_check_shows_what_was_told_and_decided_then(client, person):
    first = make_decided_check(person, signs=["fever"])
    make_decided_check(person, at=timezone.now())
    page = client.get(f"/check/history/{first.pk}/").text
    assert "Urgent: speak to a clinician today" in page
    assert f"rules version {first.rules_version}, check {first.pk}" in page


def test_checks_of_others_and_running_ones_have_no_history(client, person):
    theirs = make_decided_check()
    mine = make_running_check(person, age=40)
    for check in (theirs, mine):
        assert client.get(f"/check/history/{check.pk}/").status_code == 404
    assert "no finished check" in client.get("/check/history/").text


def test_many_checks_come_in_pages(client, person):
    for _ in range(21):
        make_decided_check(person)
    assert client.get("/check/history/").text.count('href="/check/history/') == 20
    assert client.get("/check/history/?page=2").text.count("<time") == 1


@pytest.mark.parametrize("checks", [1, 3])
def test_the_history_costs_a_fixed_number_of_queries(
    client, person, checks, django_assert_num_queries
):
    for _ in range(checks):
        check = make_decided_check(person)
    with django_assert_num_queries(4):
        client.get("/check/history/")
    with django_assert_num_queries(3):
        client.get(f"/check/history/{check.pk}/")


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
    with django_assert_num_queries(6):
        answer(client, check, "age", "40")


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


URGENT_BUT_UNFINISHED = {"age": 40, "signs": ["fever"]}


@pytest.mark.parametrize("url", ["/check/result/", "/assessment/"])
def test_an_urgent_answer_asks_to_finish_the_check_first(client, person, url):
    make_decided_check(person)
    make_running_check(person, **URGENT_BUT_UNFINISHED)
    page = client.get(url, follow=True).text
    assert "Finish your check first" in page
    assert 'href="/check/answers/"' in page


def test_the_short_check_asks_only_what_can_change(client, person):
    make_decided_check(person, at=timezone.now(), since="over_3_months", age=46)
    response = client.post("/check/again/", {"changed": ["none"]})
    pages = []
    while response.url != "/check/answers/":
        pages.append(response.url.split("/")[2])
        value = (ORDINARY_BACKACHE | {"course": "better"})[pages[-1]]
        response = answer(client, running(client), pages[-1], value)
    assert pages == ["danger", "saddle", "legs", "signs", "body", "course", "pain_now"]
    client.post(response.url, {"check": running(client).pk})
    newest, oldest = SymptomCheck.objects.for_person(person).decided()
    assert newest.answers == oldest.answers | {"course": "better"}


def test_the_short_check_asks_again_what_has_changed(client, person):
    make_decided_check(person, at=timezone.now())
    client.post("/check/again/", {"changed": ["health", "place"]})
    assert running(client).answers == {
        "age": 38,
        "start": "strain",
        "care": ["bending"],
    }


def test_an_age_told_a_year_ago_is_asked_again(client, person):
    check = make_running_check(person, **ORDINARY_BACKACHE)
    check.started_at = timezone.now() - timedelta(days=366)
    check.decide(timezone.now())
    check.save()
    response = client.post("/check/again/", {"changed": ["none"]})
    assert response.url == "/check/age/"


@pytest.mark.parametrize(
    ("changed", "error"),
    [
        ([], "Choose at least one answer."),
        (["none", "place"], "Choose what fits, or the answer that none does."),
    ],
)
def test_without_a_clear_word_the_short_check_does_not_start(
    client, person, changed, error
):
    make_decided_check(person)
    response = client.post("/check/again/", {"changed": changed})
    assert response.status_code == 200
    assert error in response.text
    assert not SymptomCheck.objects.running().exists()


def test_the_short_check_needs_one_before(client, person):
    assert client.get("/check/again/").url == "/check/"
    assert 'href="/check/again/"' not in client.get("/check/").text
    make_decided_check(person)
    assert 'href="/check/again/"' in client.get("/check/").text
    page = client.get("/check/again/").text
    assert "Has anything changed since your last check?" in page
