"""The form of an exercise, without its pages."""

from dataclasses import asdict, fields

import pytest
from django.core.exceptions import ValidationError
from django.forms.models import model_to_dict

from core.values.suitability import Caution
from exercises.admin.forms import (
    ExerciseForm,
    LinesField,
    VocabularyField,
    merge_in_saved_order,
)
from exercises.catalogue.fixture_files import FIXTURE_FIELDS
from exercises.values.doses import Dose, DosePart
from exercises.values.vocabulary import Aim, Phase
from tests.exercises.factories import make_exercise


def fill_form(exercise, **changes):
    """The form as submitted, with some fields changed."""
    values = model_to_dict(exercise, FIXTURE_FIELDS)
    data = {
        name: "\n".join(value) if name in ("steps", "faults", "stop_if") else value
        for name, value in values.items()
        if value is not None
        and value is not False
        and name not in ("doses", "cues", "sources", "synonyms")
    }
    for number, phase in enumerate(Phase, start=1):
        dose = exercise.doses.get(phase)
        data |= {
            f"doses-{number}-{field.name}": str(getattr(dose, field.name, ""))
            for field in fields(Dose)
        }
    for number, part in enumerate(DosePart, start=1):
        data[f"cues-{number}-cue"] = exercise.cues.get(part, "")
    for name, value in asdict(exercise.sources[0]).items():
        data[f"sources-1-{name}"] = str(value)
    return ExerciseForm(data | changes, instance=exercise)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("One.\nTwo.", ("One.", "Two.")),
        ("One.\r\n\r\n Two. \r\n", ("One.", "Two.")),
    ],
)
def test_a_text_is_a_list_of_its_lines(text, lines):
    assert LinesField().clean(text) == lines
    assert LinesField().prepare_value(lines) == "One.\nTwo."
    assert LinesField().prepare_value(text) == text


@pytest.mark.parametrize(
    ("initial", "text", "expected"),
    [
        (("One.", "Two."), "One.\r\n\r\nTwo.\r\n", False),
        (("One.",), "One!", True),
        (None, " \r\n", False),
    ],
)
def test_blank_lines_are_no_change(initial, text, expected):
    assert LinesField().has_changed(initial, text) is expected


def test_lines_alone_may_not_be_blank():
    with pytest.raises(ValidationError, match="required"):
        LinesField().clean(" \n ")


def test_a_vocabulary_is_ticked_by_its_labels():
    assert VocabularyField(Aim).choices[0] == ("relieve", "Relieve")


@pytest.mark.parametrize(
    ("saved", "selected", "merged"),
    [
        (["b", "a"], ["a", "b", "c"], ["b", "a", "c"]),
        (["b", "a"], ["a"], ["a"]),
        ([], ["c", "a"], ["c", "a"]),
    ],
)
def test_a_tick_leaves_the_saved_values_in_their_order(saved, selected, merged):
    assert merge_in_saved_order(saved, selected) == merged


@pytest.mark.django_db
def test_a_form_sent_as_it_is_saves_what_was_saved():
    exercise = make_exercise(figure="bridge", cautions=["wrist_trouble", "pregnancy"])
    form = fill_form(exercise)
    assert form.errors == {}
    saved = form.save()
    assert saved.cautions == (Caution.WRIST_TROUBLE, Caution.PREGNANCY)
    assert saved.doses[Phase.MOVE].reps == 5
    assert saved.cues == {DosePart.MOVE: "Move a little to and fro."}


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("field", "changes", "message"),
    [
        ("steps", {"steps": " \n "}, "This field is required."),
        ("figure", {"figure": "nobody"}, "Figure: no drawing is named “nobody”."),
        (
            "rung",
            {"ladder": "plank"},
            "Rung: from 1 for an exercise on a ladder, 0 for one that is on none.",
        ),
        (
            "rung",
            {"rung": "2"},
            "Rung: from 1 for an exercise on a ladder, 0 for one that is on none.",
        ),
        (
            "cues",
            {"cues-4-cue": "Hold on."},
            "Cues, hold: no dose has this part.",
        ),
        (
            "cues",
            {"cues-3-cue": "Move a little to and fro, as long as you like."},
            "Cues, move: has 46 characters, there is time for 40.",
        ),
    ],
)
def test_what_is_wrong_is_named_at_its_field(field, changes, message):
    form = fill_form(make_exercise(figure="bridge"), **changes)
    assert form.errors == {field: [message]}


@pytest.mark.django_db
def test_wrong_doses_are_named_before_the_cues_that_depend_on_them():
    changes = {"doses-2-move_seconds": "long", "cues-4-cue": "Hold on."}
    form = fill_form(make_exercise(figure="bridge"), **changes)
    assert list(form.errors) == ["doses"]


@pytest.mark.django_db
@pytest.mark.parametrize(("is_retired", "error_count"), [("", 1), ("on", 0)])
def test_only_a_retired_exercise_is_replaced(is_retired, error_count):
    form = fill_form(
        make_exercise(figure="bridge"),
        replaced_by=make_exercise().pk,
        is_retired=is_retired,
    )
    assert len(form.errors) == error_count
