from dataclasses import replace

import pytest

from exercises.values.doses import Dose
from exercises.values.vocabulary import Phase, Side
from tests.program.factories import make_prescribed_item, make_prescribed_program

PROGRAM = make_prescribed_program(make_prescribed_item())


@pytest.mark.parametrize("field", ["name", "why"])
def test_other_words_make_no_other_item(field):
    item = make_prescribed_item()
    assert replace(item, **{field: "Reworded."}) == item


@pytest.mark.parametrize(
    "change",
    [
        {"slug": "other"},
        {"rule": "stiff"},
        {"side": Side.LEFT},
        {"dose": Dose(rounds=4, hold_seconds=20)},
        {"days": (0, 2)},
        {"easier": "lower"},
        {"harder": "higher"},
        {"finding_keys": ("thomas:left:tight",)},
    ],
    ids=lambda change: next(iter(change)),
)
def test_what_the_person_does_makes_another_item(change):
    item = make_prescribed_item()
    assert replace(item, **change) != item


@pytest.mark.parametrize(
    "change",
    [{"phase": Phase.MOVE}, {"items": ()}, {"note_keys": ("no-room",)}],
    ids=lambda change: next(iter(change)),
)
def test_another_phase_item_or_note_makes_another_program(change):
    assert replace(PROGRAM, **change) != PROGRAM


def test_the_pain_at_its_start_makes_no_other_program():
    assert replace(PROGRAM, pain_at_start=9) == PROGRAM


def test_a_program_knows_its_exercises():
    program = make_prescribed_program(make_prescribed_item("clam"))
    assert program.exercise_slugs == {"clam"}
