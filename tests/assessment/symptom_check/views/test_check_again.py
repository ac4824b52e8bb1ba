"""An unfinished check, and the short check after it."""

import re
from datetime import timedelta

import pytest
from django.utils import timezone

from assessment.models import SymptomCheck
from assessment.symptom_check.questions.answers import Answers
from tests.assessment.factories import (
    ORDINARY_BACKACHE,
    make_decided_check,
    make_running_check,
)
from tests.assessment.pages import answer_pages, running
from tests.assessment.reading import ELEVEN_YEARS, LONGEST_SENTENCE, grade

pytestmark = pytest.mark.django_db

WORDS = re.compile(r">\s*([A-Z][^<]+?)\s*<")


URGENT_BUT_UNFINISHED = {"age": 40, "danger": ["not_sure"]}
LASTING = {
    "since": "over_3_months",
    "before": "constant",
    "inflammation": ["none"],
}


@pytest.mark.parametrize("url", ["/check/result/", "/assessment/"])
def test_an_urgent_answer_asks_to_finish_the_check_first(client, person, url):
    make_decided_check(person)
    make_running_check(person, **URGENT_BUT_UNFINISHED)
    page = client.get(url, follow=True).text
    assert "Finish your check first" in page
    assert 'href="/check/answers/"' in page


def test_the_short_check_asks_only_what_can_change(client, person):
    make_decided_check(person, at=timezone.now(), **LASTING)
    response = client.post("/check/again/", {"changed": ["none"]})
    answers = ORDINARY_BACKACHE | LASTING | {"pain_now": 2, "course": "better"}
    pages, response = answer_pages(client, response, answers)
    assert pages == ["danger", "nerves", "pain", "signs"]
    client.post(response.url, {"check": running(client).pk})
    newest, oldest = SymptomCheck.objects.for_person(person).decided_latest_first()
    changed = dict(oldest.answers.values) | {"pain_now": 2, "course": "better"}
    assert newest.answers == Answers(changed)


def test_the_short_check_ends_with_its_answers_open(client, person):
    make_decided_check(person, at=timezone.now())
    response = client.post("/check/again/", {"changed": ["none"]})
    _, response = answer_pages(client, response, ORDINARY_BACKACHE)
    assert "<details open>" in client.get(response.url).text


def test_the_short_check_asks_again_what_has_changed(client, person):
    make_decided_check(person, at=timezone.now())
    client.post("/check/again/", {"changed": ["health", "place"]})
    assert running(client).answers.to_json() == {
        "age": 34,
        "sex": "male",
        "before": "first",
        "onset": "sudden",
        "cause": "strain",
        "care": ["bending"],
    }


def test_an_age_told_a_year_ago_is_asked_again(client, person):
    check = make_running_check(person, **ORDINARY_BACKACHE)
    check.started_at = timezone.now() - timedelta(days=366)
    check.record_decision(timezone.now())
    check.save()
    response = client.post("/check/again/", {"changed": ["none"]})
    assert response.url == "/check/you/"


@pytest.mark.parametrize(
    ("changed", "error"),
    [
        ([], "Choose at least one answer."),
        (
            ["none", "place"],
            "You ticked an answer, and also that none fits. Untick what is wrong.",
        ),
    ],
)
def test_without_a_clear_word_the_short_check_does_not_start(
    client, person, changed, error
):
    make_decided_check(person)
    response = client.post("/check/again/", {"changed": changed})
    assert response.status_code == 200
    assert error in response.text
    assert not SymptomCheck.objects.in_progress().exists()


def test_the_short_check_needs_one_before(client, person):
    assert client.get("/check/again/").url == "/check/"
    assert 'href="/check/again/"' not in client.get("/check/").text
    make_decided_check(person)
    assert 'href="/check/again/"' in client.get("/check/").text
    page = client.get("/check/again/").text
    assert "Has anything changed since your last check?" in page


def test_the_short_check_does_not_push_aside_one_that_was_begun(client, person):
    make_decided_check(person)
    assert "Go on where you stopped" not in client.get("/check/again/").text
    make_running_check(person, age=40)
    assert "Go on where you stopped" in client.get("/check/again/").text


def test_the_start_of_the_short_check_costs_four_queries(
    client, person, django_assert_num_queries
):
    make_decided_check(person)
    with django_assert_num_queries(4):
        client.get("/check/again/")


def test_a_child_of_eleven_can_read_the_short_check(client, person):
    make_decided_check(person)
    main = client.get("/check/again/").text.split("<form")[-1].split("</main>")[0]
    texts = WORDS.findall(main)
    assert "Has anything changed since your last check?" in texts
    assert max(len(text.split()) for text in texts) <= LONGEST_SENTENCE
    assert max(grade(text) for text in texts if text.endswith((".", "?"))) <= (
        ELEVEN_YEARS
    )
    assert grade(" ".join(texts)) <= ELEVEN_YEARS
