import pytest

from core.values.suitability import Equipment, Place, Position
from people.models import Preferences
from program.forms.program import (
    ExerciseChangeForm,
    ExerciseSwapForm,
    ProgramSettingsForm,
    RequestedChange,
)

# A model form asks the database about its constraints.
pytestmark = pytest.mark.django_db

SETTINGS = {"minutes": 15, "days_a_week": 3, "places": ["floor", "bed"]}


def test_settings_fill_the_preferences():
    data = SETTINGS | {"equipment": ["chair", "wall"], "cautions": ["neck_trouble"]}
    form = ProgramSettingsForm(data, instance=Preferences())
    assert form.is_valid()
    preferences = form.save(commit=False)
    assert (preferences.minutes, preferences.days_a_week) == (15, 3)
    assert set(preferences.equipment) == {"chair", "wall"}
    assert list(preferences.excluded_positions) == []
    assert list(preferences.cautions) == ["neck_trouble"]
    assert not preferences.is_voice_on


@pytest.mark.parametrize(
    "wrong",
    [
        {"minutes": 12},
        {"minutes": ""},
        {"days_a_week": 8},
        {"places": []},
        {"equipment": ["sofa"]},
        {"excluded_positions": ["flying"]},
        {"cautions": ["pregnancy"]},
    ],
    ids=lambda wrong: next(iter(wrong)),
)
def test_other_settings_are_refused(wrong):
    form = ProgramSettingsForm(SETTINGS | wrong, instance=Preferences())
    assert list(form.errors) == list(wrong)


@pytest.mark.parametrize(
    ("field", "vocabulary"),
    [
        ("equipment", Equipment),
        ("excluded_positions", Position),
        ("places", Place),
    ],
)
def test_everything_there_is_can_be_chosen(field, vocabulary):
    choices = ProgramSettingsForm().fields[field].choices
    assert [value for value, _ in choices] == [member.value for member in vocabulary]
    assert all(label[0].isupper() for _, label in choices)


@pytest.mark.parametrize("change", RequestedChange)
def test_a_change_is_read_as_one_of_three(change):
    form = ExerciseChangeForm({"change": change.value})
    assert form.is_valid()
    assert form.cleaned_data["change"] is change


@pytest.mark.parametrize("data", [{}, {"change": "magic"}])
def test_any_other_change_is_refused(data):
    assert not ExerciseChangeForm(data).is_valid()


@pytest.mark.parametrize(
    ("data", "errors"),
    [
        ({"replacement": "bridge"}, {}),
        ({}, {"replacement": ["Choose one of the exercises."]}),
    ],
)
def test_a_swap_is_for_one_of_the_exercises_on_offer(data, errors):
    form = ExerciseSwapForm(data, choices=[("bridge", "Bridge")])
    assert form.errors == errors


def test_a_swap_for_something_else_is_refused():
    form = ExerciseSwapForm({"replacement": "plank"}, choices=[("bridge", "Bridge")])
    assert list(form.errors) == ["replacement"]
