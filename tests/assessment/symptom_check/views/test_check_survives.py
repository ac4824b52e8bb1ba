"""The check survives a restart, a lost connection, a second tab and a late alarm."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.utils import timezone

from assessment.models import SymptomCheck, TestSession
from assessment.symptom_check.questions import QUESTIONS
from assessment.symptom_check.questions.definition import QuestionKind
from assessment.symptom_check.questions.reading import read_answers
from assessment.symptom_check.red_flags.definition import Disposition
from assessment.symptom_check.rules.question_order import add_answers
from assessment.symptom_check.rules.triage import triage_answers
from tests.assessment.factories import (
    ORDINARY_BACKACHE,
    make_decided_check,
    make_running_check,
)
from tests.assessment.pages import ASKED_MUCH, answer, send_page

KNOWN = {"age": 40, "sex": "male"}
# Cancer makes an emergency of any trouble with the legs.
WITHOUT_CANCER = {
    question: value
    for question, value in ASKED_MUCH.items()
    if question not in {"cancer_when", "cancer_pain"}
} | {"health": ["infection_risk", "lately", "not_sure"]}
COMPLETE = read_answers(WITHOUT_CANCER)
EMERGENCIES = [
    (question.id, choice)
    for question in QUESTIONS
    for choice in (
        [option.value] if question.kind is QuestionKind.SEVERAL else option.value
        for option in question.list_offered_options(COMPLETE)
    )
    if triage_answers(add_answers(COMPLETE, {question.id: choice})).disposition
    is Disposition.EMERGENCY
]


def after_restart(client):
    """A server that knows nothing but the browser's cookies."""
    cache.clear()
    newcomer = Client()
    newcomer.cookies = client.cookies
    return newcomer


@pytest.mark.django_db
def test_answers_outlive_a_restart(client, person):
    check = make_running_check(person)
    send_page(client, check, "you", **KNOWN)
    again = after_restart(client)
    assert 'value="40"' in again.get("/check/you/").text
    assert again.get("/check/answers/").url == "/check/danger/"
    assert send_page(again, check, "danger", danger=["none"]).url == "/check/nerves/"


@pytest.mark.django_db
def test_an_answer_sent_twice_over_a_bad_line_counts_once(client, person):
    check = make_running_check(person, **KNOWN)
    first, second = (answer(client, check, "danger", ["none"]) for _ in range(2))
    assert first.url == second.url == "/check/nerves/"
    check.refresh_from_db()
    assert check.answers.to_json() == KNOWN | {"danger": ["none"]}


@pytest.mark.django_db
def test_the_last_page_sent_twice_decides_once(client, person):
    check = make_running_check(person, **ORDINARY_BACKACHE)
    first, second = (
        client.post("/check/answers/", {"check": check.pk}) for _ in range(2)
    )
    assert (first.status_code, second.status_code) == (302, 409)
    assert "See the last result" in second.text
    assert SymptomCheck.objects.get().disposition == "self_care"


@pytest.mark.django_db
def test_an_emergency_in_one_tab_ends_the_check_in_the_other(client, person):
    check = make_running_check(person, **KNOWN, danger=["none"])
    numb, well = ({"saddle": [sign], "legs": ["none"]} for sign in ("numb", "none"))
    assert send_page(client, check, "nerves", **numb).url == "/check/result/"
    assert send_page(client, check, "nerves", **well).status_code == 409
    assert SymptomCheck.objects.get().disposition == "emergency"


@pytest.mark.django_db(transaction=True)
def test_two_tabs_that_answer_at_once_lose_nothing(client, person):
    check = make_running_check(person, **ORDINARY_BACKACHE)
    changes = {
        "pain_worst": 8,
        "since": "2_to_6_weeks",
        "place": ["buttock"],
        "age": 50,
    }

    def change(question):
        tab = after_restart(client)
        try:
            return answer(tab, check, question, changes[question]).status_code
        finally:
            # A thread has its own connection, which nobody else would close.
            connection.close()

    with ThreadPoolExecutor(len(changes)) as tabs:
        assert list(tabs.map(change, changes)) == [302] * len(changes)
    check.refresh_from_db()
    assert check.answers.to_json() == ORDINARY_BACKACHE | changes


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(
    ("model", "url", "data"),
    [
        (SymptomCheck, "/check/", {"age": "40", "sex": "male", "country": ""}),
        (SymptomCheck, "/check/again/", {"changed": ["none"]}),
        (TestSession, "/assessment/", {"pain_now": 3, "size": "short"}),
    ],
)
def test_two_taps_on_the_button_begin_once(client, person, model, url, data):
    make_decided_check(person)

    def tap(number):
        tab = after_restart(client)
        try:
            return tab.post(url, data).status_code
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as taps:
        assert list(taps.map(tap, range(2))) == [302, 302]
    assert model.objects.in_progress().count() == 1


@pytest.mark.django_db
@pytest.mark.parametrize(("question", "value"), EMERGENCIES)
def test_an_emergency_answer_given_late_decides_at_once(
    client, person, question, value
):
    check = make_running_check(person, **WITHOUT_CANCER)
    assert answer(client, check, question, value).url == "/check/result/"
    assert "Emergency" in client.get("/check/result/").text


def test_there_are_emergencies_on_first_pages_and_in_closer_looks():
    assert {question for question, _ in EMERGENCIES} >= {
        "danger",
        "danger_which",
        "accident_check",
        "saddle",
        "saddle_which",
        "legs",
        "legs_which",
    }
    assert triage_answers(COMPLETE).disposition is not Disposition.EMERGENCY


@pytest.mark.django_db
def test_only_a_later_check_clears_an_emergency(client, person):
    make_decided_check(person, at=timezone.now() - timedelta(days=1), saddle=["numb"])
    assert client.get("/program/").url == "/check/result/"
    make_running_check(person, **ORDINARY_BACKACHE)
    assert client.get("/program/").url == "/check/result/"
    client.post(
        "/check/answers/", {"check": SymptomCheck.objects.in_progress().get().pk}
    )
    assert client.get("/program/").status_code == 200
