import pytest

from reports.clinician.report import build_clinician_report
from tests.people.factories import make_person
from tests.progress.factories import make_pain_entry
from tests.reports.clinician.choices import period_of
from tests.reports.factories import NOON, make_full_person

pytestmark = pytest.mark.django_db


def test_report_covers_its_days_and_no_others():
    person = make_full_person()
    report = build_clinician_report(period_of(person, "2026-03-02", "2026-03-03"), [])
    assert report.log.days == 1
    assert [check.disposition for check in report.checks] == ["self_care"]
    assert report.tests.test_session == person.test_sessions.get()
    assert report.program == person.programs.get()
    assert (report.adherence.session_days, report.adherence.planned_days) == (1, 1)

    report = build_clinician_report(period_of(person, "2026-02-01", "2026-02-28"), [])
    assert (report.checks, report.tests, report.program) == ([], None, None)


def test_only_chosen_notes_are_in_the_report():
    person = make_person()
    first, _, third = [make_pain_entry(person, note=note) for note in "abc"]
    period = period_of(person, "2026-03-02", "2026-03-02")
    report = build_clinician_report(period, [str(first.key), str(third.key)])
    assert {entry.note for entry in report.notes} == {"a", "c"}


def test_report_of_years_is_drawn_by_months_of_its_own():
    person = make_person()
    for year in (2022, 2024, 2026):
        make_pain_entry(person, felt_at=NOON.replace(year=year))
    report = build_clinician_report(period_of(person, "2024-01-15", "2026-02-20"), [])
    assert [mark.title for mark in report.overview.chart.marks] == ["March 2024"]
