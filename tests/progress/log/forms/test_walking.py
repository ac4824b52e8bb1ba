import pytest
from django.utils import timezone

from core.values.days import DAY
from progress.log.forms.walking import WalkForm


def test_without_a_day_it_was_today():
    form = WalkForm({"minutes": "12"})
    assert form.is_valid()
    assert form.cleaned_data == {"minutes": 12, "walked_on": timezone.localdate()}


def test_any_past_day_is_fine():
    form = WalkForm({"minutes": "12", "walked_on": "2026-03-02"})
    assert form.is_valid()
    assert form.cleaned_data["walked_on"].isoformat() == "2026-03-02"


@pytest.mark.parametrize("minutes", ["", "0", "-1", "601", "1.5", "many"])
def test_minutes_are_whole_and_possible(minutes):
    assert WalkForm({"minutes": minutes}).errors.keys() == {"minutes"}


@pytest.mark.parametrize(
    "day", ["1999-12-31", "soon", f"{timezone.localdate() + DAY:%Y-%m-%d}"]
)
def test_a_day_is_past_and_after_2000(day):
    form = WalkForm({"minutes": "5", "walked_on": day})
    assert form.errors.keys() == {"walked_on"}
