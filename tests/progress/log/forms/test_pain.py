from datetime import UTC, datetime, timedelta

import pytest
from django.utils import timezone

from progress.log.forms.pain import (
    LocalDateTimeField,
    PainEntryDetailsForm,
    PainEntryForm,
    to_local_minute,
)
from tests.progress.factories import NOON

BERLIN = "Europe/Berlin"


@pytest.mark.parametrize(
    ("given", "moment"),
    [
        ("2026-03-02T12:00", datetime(2026, 3, 2, 11, tzinfo=UTC)),
        # The clock skips this one, and this one comes twice.
        ("2026-03-29T02:30", datetime(2026, 3, 29, 1, 30, tzinfo=UTC)),
        ("2025-10-26T02:30", datetime(2025, 10, 26, 0, 30, tzinfo=UTC)),
        ("", None),
    ],
)
def test_a_time_is_read_by_the_clock_of_its_zone(given, moment):
    with timezone.override(BERLIN):
        assert LocalDateTimeField(required=False).clean(given) == moment


def test_both_of_two_equal_hours_are_the_same_minute_to_a_browser():
    first = datetime(2025, 10, 26, 0, 30, 12, 7, tzinfo=UTC)
    with timezone.override(BERLIN):
        minutes = {to_local_minute(first + timedelta(hours=n)) for n in (0, 1)}
    assert minutes == {datetime(2025, 10, 26, 2, 30)}  # noqa: DTZ001 — a browser's


def test_a_moment_that_is_left_empty_is_now():
    form = PainEntryForm({"pain": "3"})
    assert form.is_valid()
    assert timezone.now() - form.cleaned_data["felt_at"] < timedelta(minutes=1)


@pytest.mark.parametrize("given", ["", "2026-03-02T12:00"])
def test_a_moment_that_is_not_changed_keeps_its_second(given):
    was = NOON.replace(second=12)
    form = PainEntryDetailsForm(
        {"pain": "3", "felt_at": given}, initial={"felt_at": was}
    )
    assert form.is_valid()
    assert form.cleaned_data["felt_at"] == was


@pytest.mark.parametrize(
    ("felt_at", "message"),
    [
        ("1999-12-31T23:59", "Choose a day after 1 January 2000."),
        ("2999-01-01T00:00", "This time is still to come. Choose one in the past."),
        ("noon", "Give the day and the time, or leave it empty."),
    ],
)
def test_a_moment_out_of_range_is_explained(felt_at, message):
    form = PainEntryForm({"pain": "3", "felt_at": felt_at})
    assert form.errors == {"felt_at": [message]}


@pytest.mark.parametrize(
    ("average", "worst", "fields"),
    [
        ("3", "2", {"worst_pain"}),
        ("3", "3", set()),
        ("", "2", set()),
        ("3", "", set()),
        ("11", "2", {"average_pain"}),
    ],
)
def test_the_worst_is_not_below_the_average(average, worst, fields):
    data = {"pain": "3", "average_pain": average, "worst_pain": worst}
    assert PainEntryDetailsForm(data).errors.keys() == fields


def test_the_map_of_places_has_no_text_beside_its_check_boxes():
    drawing = PainEntryDetailsForm().body_place_map
    assert drawing.startswith("<svg")
    assert 'aria-hidden="true"' in drawing
