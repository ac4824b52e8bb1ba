import pytest

from core.values.days import DAY
from tests.people.factories import make_person
from tests.progress.factories import make_pain_entry
from tests.reports.clinician.choices import form_of

pytestmark = pytest.mark.django_db


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


def test_report_covers_twelve_weeks_unless_another_time_is_chosen():
    period = form_of(make_person(), ends_on="2026-03-02").chosen_period
    assert period.day_count == 12 * 7
    assert period.starts_on == period.ends_on - 83 * DAY
