from itertools import pairwise

import pytest

from exercises.catalogue.fixture_reader import load_fixture_exercises
from program.rules.needs.entry_steps import ENTRY_STEPS, find_entry_rung

CATALOGUE = load_fixture_exercises()


@pytest.mark.parametrize(
    ("ladder", "scores", "rung"),
    [
        ("plank", {"plank": 90}, 4),
        ("plank", {"plank": 29}, 3),
        ("plank", {"plank": 10}, 1),
        ("bridge", {"single-leg-bridge": 20}, 3),
        ("bridge", {"two-leg-bridge": 45}, 2),
        ("bridge", {"single-leg-bridge": 5, "two-leg-bridge": 60}, 1),
        ("side-bridge", {"side-bridge": 15}, 2),
        ("squat", {"sit-to-stand": 14}, 4),
        ("squat", {"sit-to-stand": 0}, 1),
        ("hip-abduction", {"one-leg-stance": 45}, 3),
        ("hinge", {"sit-to-stand": 12}, 2),
        ("bridge", {"plank": 90}, None),
        ("", {"plank": 90}, None),
    ],
)
def test_a_ladder_begins_where_the_test_says(ladder, scores, rung):
    assert find_entry_rung(ladder, scores) == rung


@pytest.mark.parametrize("step", ENTRY_STEPS)
def test_every_step_is_a_rung_of_the_catalogue_from_the_top_down_to_the_first(step):
    rungs = {entry.rung for entry in CATALOGUE if entry.ladder == step.ladder}
    assert {rung for _, rung in step.rung_by_score} - rungs == set()
    assert all(above > below for above, below in pairwise(step.rung_by_score))
    assert step.rung_by_score[-1] == (0, 1)
