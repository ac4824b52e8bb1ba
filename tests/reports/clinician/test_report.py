"""The report for a clinician: what it says, how it is chosen, how it prints."""

import re
from datetime import date, timedelta

import pytest
from django.utils import timezone
from pytest_django.asserts import assertContains, assertNotContains, assertTemplateUsed

from assessment.models import TestSession
from core import pdf
from people.models import Preferences
from program.models import ProgramItem
from progress.models import PainEntry
from reports.clinician.forms import DEFAULT_PERIOD_SPAN, ReportForm
from reports.clinician.report import ReportPeriod, build_clinician_report
from tests.assessment.factories import make_decided_check, make_test_session, score
from tests.exercises.factories import make_exercise
from tests.people.factories import log_in_as, make_person
from tests.progress.factories import (
    make_activity,
    make_pain_entry,
    make_rating,
    make_session,
    make_week,
)
from tests.reports.factories import DOSE, NOON, make_full_person, make_program

pytestmark = pytest.mark.django_db

URL = "/progress/report/"
PDF_URL = "/progress/report/report.pdf"
MARCH = {"starts_on": "2026-02-20", "ends_on": "2026-03-31"}
ALL = {"sections": ["pain", "activities", "checks", "tests", "program"]}


def make_twelve_weeks(person, ending_at):
    """What somebody has after twelve weeks of daily use."""
    Preferences.objects.create(person=person, days_a_week=5)
    start = ending_at - timedelta(days=83)
    make_decided_check(person, start, pain_now=6)
    for at, hip, hold in [(start, 20, 20), (start + timedelta(days=42), 0, 55)]:
        sitting = make_test_session(person)
        TestSession.objects.filter(pk=sitting.pk).update(started_at=at)
        for side in ["left", "right"]:
            score(sitting, "thomas", side, value=hip)
        score(sitting, "plank", value=hold)
        sitting.finish_session(at)
    for day in range(84):
        at = start + timedelta(days=day)
        note = "Sat for a long time in the car, and it was stiff after." * 6
        make_pain_entry(
            person,
            pain=max(0, 7 - day // 12 + day % 3 - 1),
            felt_at=at,
            note=note if day % 10 == 0 else "",
        )
        if day % 7 < 4:
            make_session(person, started_at=at, finished_at=at)
    program = make_program(person, made_at=start)
    for number in range(1, 10):
        ProgramItem.objects.create(
            program=program,
            number=number,
            exercise=make_exercise(),
            name="Hip flexor stretch with contract and relax",
            dose=DOSE,
            why="It is tight.",
            rule="relax",
            is_apart=False,
            days_a_week=5,
        )


def form_of(person, **data):
    return ReportForm(ALL | data, person=person, today=date(2026, 4, 1))


def test_report_covers_its_days_and_no_others():
    person = make_full_person()
    period = ReportPeriod(
        person=person, starts_on=date(2026, 3, 2), ends_on=date(2026, 3, 3)
    )
    report = build_clinician_report(period, [])
    assert report.log.days == 1
    assert [check.disposition for check in report.checks] == ["self_care"]
    assert report.tests.test_session == person.test_sessions.get()
    assert report.program == person.programs.get()
    assert (report.adherence.session_days, report.adherence.planned_days) == (1, 1)
    earlier = ReportPeriod(
        person=person, starts_on=date(2026, 2, 1), ends_on=date(2026, 2, 28)
    )
    report = build_clinician_report(earlier, [])
    assert (report.checks, report.tests, report.program) == ([], None, None)


def test_retest_is_compared_with_the_first_one():
    person = make_person()
    make_twelve_weeks(person, NOON)
    report = build_clinician_report(
        form_of(person, ends_on="2026-03-02").chosen_period, []
    )
    assert {
        (c.test.slug, c.before, c.after, c.is_real) for c in report.tests.changes
    } == {
        ("thomas", 20, 0, True),
        ("plank", 20, 55, True),
    }
    assert report.adherence.percent == 80


def test_activities_and_weeks_go_from_the_first_to_the_last():
    person = make_person()
    lifting = make_activity(person, name="Lifting")
    for day, ability in [(2, 3), (9, 5), (16, 8)]:
        make_rating(lifting, rated_on=date(2026, 3, day), ability=ability)
        make_week(person, week_starts_on=date(2026, 3, day), pain=9 - ability)
    make_rating(lifting, rated_on=date(2026, 5, 1), ability=10)
    report = build_clinician_report(
        form_of(person, ends_on="2026-03-31").chosen_period, []
    )
    assert [(c.name, c.before, c.after, c.count) for c in report.activities] == [
        ("Lifting", 3, 8, 3)
    ]
    assert report.peg_scale.count == 3
    assert report.peg_scale.after < report.peg_scale.before


def test_days_with_medicine_and_days_it_got_in_the_way_are_counted_once():
    person = make_person()
    for hour in range(2):
        make_pain_entry(
            person,
            felt_at=NOON + timedelta(hours=hour),
            medicine="One tablet",
            is_limiting=True,
        )
    make_pain_entry(person, felt_at=NOON + timedelta(days=1))
    log = build_clinician_report(form_of(person).chosen_period, []).log
    assert (log.days, log.medicine_days, log.limited_days) == (2, 1, 1)


@pytest.mark.parametrize(
    ("days", "span"), [(120, "day"), (121, "week"), (730, "week"), (731, "month")]
)
def test_longer_times_are_drawn_in_longer_spans(days, span):
    ends_on = date(2026, 3, 2)
    starts_on = ends_on - timedelta(days=days - 1)
    period = ReportPeriod(person=make_person(), starts_on=starts_on, ends_on=ends_on)
    assert (period.day_count, period.chart_range.resolution) == (days, span)


def test_a_report_of_years_is_drawn_by_months_of_its_own(client):
    person = make_person()
    for year in (2022, 2024, 2026):
        make_pain_entry(person, felt_at=NOON.replace(year=year))
    data = {"starts_on": "2024-01-15", "ends_on": "2026-02-20"}
    report = build_clinician_report(form_of(person, **data).chosen_period, [])
    assert [mark.title for mark in report.overview.chart.marks] == ["March 2024"]
    log_in_as(client, person)
    response = client.get(URL, ALL | data)
    assertContains(response, "Flare-ups are not marked over so long a time.")


@pytest.mark.parametrize("entry_count", [1, 3])
def test_page_costs_the_same_queries_whatever_it_shows(
    client, django_assert_num_queries, entry_count
):
    person = make_full_person()
    for day in range(entry_count):
        make_pain_entry(person, felt_at=NOON + timedelta(days=day), note="x")
    log_in_as(client, person)
    with django_assert_num_queries(15):
        client.get(URL, MARCH | ALL)


def test_first_visit_shows_everything_of_twelve_weeks(client):
    person = make_person()
    make_twelve_weeks(person, timezone.now())
    log_in_as(client, person)
    response = client.get(URL)
    assertContains(response, "Pain was logged on 84 of 84 days.")
    assertContains(response, "a change that usually matters")
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
    assertNotContains(response, "<h3>Program</h3>")


def test_only_ticked_notes_are_shown(client):
    person = make_full_person()
    key = str(person.pain_entries.get(pain=4).key)
    make_pain_entry(person, note="Private.", felt_at=NOON + timedelta(hours=1))
    log_in_as(client, person)
    response = client.get(URL, MARCH | ALL | {"notes": [key]})
    assertContains(response, "and more – ü</li>")
    assertNotContains(response, "Private.</li>")


def test_note_of_another_person_cannot_be_shown(client):
    other = make_full_person()
    person = make_full_person()
    log_in_as(client, person)
    key = str(other.pain_entries.get(pain=4).key)
    response = client.get(URL, MARCH | ALL | {"notes": [key]})
    assertContains(response, "<title>Error: Report for a clinician")


@pytest.mark.parametrize(
    ("data", "error"),
    [
        ({"starts_on": "2026-03-02", "ends_on": "2026-03-01"}, "lies after the last"),
        ({"ends_on": "2026-04-02"}, "This day is still to come."),
        ({"starts_on": "1990-01-01"}, "A report covers ten years at most."),
        ({"sections": []}, "Choose one section at least."),
        ({"starts_on": "soon"}, "Enter a valid date."),
    ],
)
def test_choice_that_does_not_fit_says_so(data, error):
    form = form_of(make_person(), **data)
    assert error in str(form.errors)


def test_nine_notes_are_too_many():
    person = make_person()
    entries = [make_pain_entry(person, note="x") for _ in range(9)]
    form = form_of(person, notes=[str(entry.key) for entry in entries])
    assert form.errors["notes"] == ["Choose 8 notes at most."]


def test_stranger_sees_an_empty_report(client):
    assertContains(client.get(URL), "Pain was logged on 0 of 84 days.")


def test_htmx_gets_the_preview_alone(client):
    response = client.get(URL, headers={"HX-Request": "true"})
    assertTemplateUsed(response, "reports/_report.html")
    assertNotContains(response, "<html")


def test_without_weasyprint_there_is_no_button_and_no_pdf(client, monkeypatch):
    monkeypatch.setattr(pdf, "import_weasyprint", lambda: None)
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


@pytest.mark.browser
@pytest.mark.django_db(transaction=True)
def test_twelve_weeks_fit_on_two_sheets_of_paper(client, browser_page, enter, axe):
    person = make_person()
    make_twelve_weeks(person, timezone.now())
    log_in_as(client, person)
    enter(browser_page)
    keys = PainEntry.objects.exclude(note="").values_list("key", flat=True)[:8]
    notes = "".join(f"&notes={key}" for key in keys)
    sections = "".join(f"&sections={name}" for name in ALL["sections"])
    browser_page.goto(f"{URL}?starts_on=&ends_on={notes}{sections}")
    axe(browser_page)
    paper = browser_page.pdf(format="A4", prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b", paper)) <= 2
