"""The care card, the letter, the clinician visit, and earlier checks."""

from datetime import UTC, datetime, timedelta

import pytest
from django.utils import timezone

from assessment.models import ClinicianVisit
from core import pdf
from tests.assessment.factories import make_decided_check, make_running_check

pytestmark = pytest.mark.django_db

LETTER_PDF = "/check/letter/letter.pdf"
LETTERS = [{"saddle": ["numb"]}, {"signs": ["fever"]}, {"signs": ["sweats"]}]


def test_the_emergency_card_carries_no_link_but_telephone_numbers(client, person):
    make_decided_check(person, saddle=["numb"])
    body = client.get("/check/result/").text.split("<body")[1]
    links = [part.split('"')[0] for part in body.split('href="')[1:]]
    assert [link for link in links if not link.startswith("tel:")] == ["#main"]


def test_the_country_decides_whom_to_call(client, person):
    person.country = "NZ"
    person.save()
    make_decided_check(person, saddle=["numb"])
    page = client.get("/check/result/").text
    assert 'href="tel:111"' in page
    assert 'href="tel:999"' not in page


@pytest.mark.parametrize(
    ("answers", "heading"),
    [
        ({"signs": ["fever"]}, "Urgent: speak to a clinician today"),
        ({"signs": ["sweats"]}, "See a clinician within two weeks"),
        ({"age": 15}, "See a clinician"),
        ({"health": ["pregnant"]}, "Speak to your midwife or doctor"),
        ({"signs": ["blisters"]}, "treatment works best within 3 days"),
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
    assert 'For advice by phone (United Kingdom) call <a href="tel:111">111</a>' in (
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
    assert "chest pain, dyspnoea, syncope or presyncope" in page
    assert "the person was not sure: Between the legs, bladder, bowel" in page


@pytest.mark.parametrize("address", ["/check/letter/", "/check/history/"])
def test_the_moment_of_a_check_is_one_that_browsers_can_read(client, person, address):
    make_decided_check(person, at=datetime(2026, 3, 2, 12, 5, 7, 123456, tzinfo=UTC))
    assert 'datetime="2026-03-02T12:05+0000"' in client.get(address).text


def test_without_weasyprint_the_letter_says_how_to_print(client, person, monkeypatch):
    monkeypatch.setattr(pdf, "find_weasyprint", lambda: False)
    make_decided_check(person, saddle=["numb"])
    page = client.get("/check/letter/").text
    assert "Download as PDF" not in page
    assert "choose “Print” in the menu" in page
    assert client.get(LETTER_PDF).status_code == 404


@pytest.mark.filterwarnings("default")
@pytest.mark.parametrize("answers", LETTERS)
def test_the_letter_is_a_pdf_where_weasyprint_is_installed(client, person, answers):
    pytest.importorskip("weasyprint", exc_type=(ImportError, OSError))
    assert client.get(LETTER_PDF).status_code == 404
    make_decided_check(person, **answers)
    assert LETTER_PDF in client.get("/check/letter/").text
    letter = client.get(LETTER_PDF)
    assert letter.headers["Content-Type"] == "application/pdf"
    assert "no-store" in letter.headers["Cache-Control"]
    assert letter.content.startswith(b"%PDF")


def test_a_clinicians_look_is_kept_and_shown(client, person):
    check = make_decided_check(person, signs=["sweats"])
    today = timezone.localdate()
    response = client.post(
        "/check/seen/", {"clinician_kind": "doctor", "seen_on": today.isoformat()}
    )
    assert response.url == "/check/result/"
    visit = ClinicianVisit.objects.get(symptom_check=check)
    assert (visit.seen_on, visit.clinician_kind) == (today, "doctor")
    assert "a clinician has checked you" in client.get("/check/result/").text


@pytest.mark.parametrize(
    ("days", "error"),
    [(1, "cannot be in the future"), (-29, "A visit counts for 4 weeks.")],
)
def test_a_visit_in_the_future_or_long_ago_does_not_count(client, person, days, error):
    make_decided_check(person, signs=["sweats"])
    day = timezone.localdate() + timedelta(days=days)
    response = client.post(
        "/check/seen/", {"clinician_kind": "doctor", "seen_on": day.isoformat()}
    )
    assert response.status_code == 200
    assert error in response.text
    assert ClinicianVisit.objects.count() == 0


@pytest.mark.parametrize("answers", [{}, {"signs": ["fever"]}, {"age": 15}])
def test_only_a_clinician_result_opens_after_a_visit(client, person, answers):
    make_decided_check(person, **answers)
    assert client.get("/check/seen/").url == "/check/result/"


@pytest.mark.parametrize("url", ["/check/", "/check/history/"])
def test_earlier_checks_are_listed_newest_first(client, person, url):
    first = make_decided_check(person, signs=["sweats"])
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


def test_great_pain_after_a_strain_leads_to_relief_and_not_to_tests(client, person):
    make_decided_check(person, at=timezone.now(), pattern=["unbearable"])
    page = client.get("/check/result/").text
    assert 'href="/program/relief/"' in page
    assert 'href="/assessment/"' not in page.partition("<main")[2]
    assert client.get("/program/relief/").status_code == 200
