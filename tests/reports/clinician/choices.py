"""A person with twelve weeks of data, and the choice of what to report."""

from datetime import date, timedelta

from assessment.models import TestSession
from people.models import Preferences
from program.models import ProgramItem
from reports.clinician.forms import ReportForm
from reports.clinician.period import ReportPeriod
from tests.assessment.factories import make_decided_check, make_test_session, score
from tests.exercises.factories import make_exercise
from tests.progress.factories import make_pain_entry, make_session
from tests.reports.factories import DOSE, make_program

URL = "/progress/report/"
PDF_URL = "/progress/report/report.pdf"
MARCH = {"starts_on": "2026-02-20", "ends_on": "2026-03-31"}
ALL = {"sections": ["pain", "activities", "checks", "tests", "program"]}


def make_twelve_weeks(person, ending_at):
    """What a person has after twelve weeks of daily use."""
    Preferences.objects.create(person=person, days_a_week=5)
    start = ending_at - timedelta(days=83)
    make_decided_check(person, start, pain_now=6)
    for at, hip, hold in [(start, 20, 20), (start + timedelta(days=42), 0, 55)]:
        test_session = make_test_session(person)
        TestSession.objects.filter(pk=test_session.pk).update(started_at=at)
        for side in ["left", "right"]:
            score(test_session, "thomas", side, value=hip)
        score(test_session, "plank", value=hold)
        test_session.finish_session(at)
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


def period_of(person, starts_on, ends_on):
    return ReportPeriod(
        person=person,
        starts_on=date.fromisoformat(starts_on),
        ends_on=date.fromisoformat(ends_on),
    )
