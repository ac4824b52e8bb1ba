from dataclasses import replace

import pytest

from exercises.values.doses import Dose
from exercises.values.vocabulary import Side
from tests.program.factories import make_prescribed_item


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
    ],
    ids=lambda change: next(iter(change)),
)
def test_what_the_person_does_makes_another_item(change):
    item = make_prescribed_item()
    assert replace(item, **change) != item
