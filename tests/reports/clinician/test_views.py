from datetime import timedelta

import pytest
from django.utils import timezone
from pytest_django.asserts import assertContains, assertNotContains, assertTemplateUsed

from core import pdf
from reports.clinician.forms import DEFAULT_PERIOD_SPAN
from tests.people.factories import log_in_as, make_person
from tests.progress.factories import make_pain_entry
from tests.reports.clinician.choices import ALL, MARCH, PDF_URL, URL, make_twelve_weeks
from tests.reports.factories import NOON, make_full_person

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("entry_count", [1, 3])
def test_page_costs_the_same_queries_whatever_it_shows(
    client, django_assert_num_queries, entry_count
):
    person = make_full_person()
    for day in range(entry_count):
        make_pain_entry(person, felt_at=NOON + timedelta(days=day), note="x")
    log_in_as(client, person)
    with django_assert_num_queries(18):
        client.get(URL, MARCH | ALL)


def test_first_visit_shows_everything_of_twelve_weeks(client):
    person = make_person()
    make_twelve_weeks(person, timezone.now())
    log_in_as(client, person)
    response = client.get(URL)
    assertContains(response, "Pain was logged on 84 of 84 days.")
    assertContains(response, "an improvement that usually matters")
    assertContains(response, 'class="chart"')
    assertContains(response, "Symptom checks</h3>")
    for field, first in [("starts_on", DEFAULT_PERIOD_SPAN), ("ends_on", timedelta())]:
        day = timezone.localdate() - first
        assertContains(response, f'name="{field}" value="{day}"')


def test_sections_that_are_not_ticked_are_left_out(client):
    log_in_as(client, make_full_person())
    response = client.get(URL, MARCH | {"sections": ["checks"]})
    assertContains(response, "Symptom checks</h3>")
    assertNotContains(response, 'class="chart"')
    assertNotContains(response, "<h3>Programme</h3>")


def test_only_ticked_notes_are_shown(client):
    person = make_full_person()
    key = str(person.pain_entries.get(pain=4).key)
    make_pain_entry(person, note="Private.", felt_at=NOON + timedelta(hours=1))
    log_in_as(client, person)
    response = client.get(URL, MARCH | ALL | {"notes": [key]})
    assertContains(response, "and more – ü</bdi></li>")
    assertNotContains(response, "Private.</bdi></li>")


def test_note_of_another_person_cannot_be_shown(client):
    other = make_full_person()
    person = make_full_person()
    log_in_as(client, person)
    key = str(other.pain_entries.get(pain=4).key)
    response = client.get(URL, MARCH | ALL | {"notes": [key]})
    assertContains(response, "<title>Error: Report for a clinician")


def test_stranger_sees_an_empty_report(client):
    assertContains(client.get(URL), "Pain was logged on 0 of 84 days.")


def test_htmx_gets_the_preview_alone(client):
    response = client.get(URL, headers={"HX-Request": "true"})
    assertTemplateUsed(response, "reports/_report.html")
    assertNotContains(response, "<html")


def test_without_weasyprint_there_is_no_button_and_no_pdf(client, monkeypatch):
    monkeypatch.setattr(pdf, "find_weasyprint", lambda: False)
    response = client.get(URL)
    assertNotContains(response, "Download as PDF")
    assertContains(response, "To print it, choose “Print”")
    assert client.get(PDF_URL).status_code == 404


@pytest.mark.filterwarnings("default")
def test_pdf_is_made_where_weasyprint_is_installed(client):
    pytest.importorskip("weasyprint", exc_type=(ImportError, OSError))
    log_in_as(client, make_full_person())
    response = client.get(PDF_URL, MARCH | ALL)
    assert response.headers["Content-Type"] == "application/pdf"
    assert response.content.startswith(b"%PDF")
    assert client.get(PDF_URL, {"ends_on": "x"}).status_code == 404


def test_report_of_years_says_that_it_marks_no_flare_ups(client):
    person = make_person()
    make_pain_entry(person, felt_at=NOON.replace(year=2024))
    log_in_as(client, person)
    days = {"starts_on": "2024-01-15", "ends_on": "2026-02-20"}
    response = client.get(URL, ALL | days)
    assertContains(response, "Flare-ups are not marked over so long a time.")
