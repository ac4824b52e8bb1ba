from dataclasses import replace

from exercises.values.vocabulary import Level, Technique
from program.planning.ranking import (
    find_best_entry,
    rank_by_entry_step,
    rank_by_level,
    rank_by_step,
)
from program.rules.indications import Indication
from program.rules.selection import SELECTION_RULES
from tests.exercises.factories import make_entry
from tests.program.factories import make_case, name_activity

MEASURED = make_case(plank_seconds=20, scores={"sit-to-stand": 14})
SQUATS = [
    make_entry(f"squat-{rung}", ladder="squat", rung=rung) for rung in range(1, 6)
]
HIPS = next(rule for rule in SELECTION_RULES if rule.slug == "hips")


def test_the_measured_step_comes_first_then_those_below_then_those_above():
    ranked = sorted(SQUATS, key=lambda entry: rank_by_entry_step(entry, MEASURED))
    assert [entry.rung for entry in ranked] == [4, 3, 2, 1, 5]


def test_what_was_not_measured_stands_before_a_step_that_is_too_hard():
    unknown = make_entry("roll")
    ranked = sorted(
        [SQUATS[4], unknown, SQUATS[0]], key=lambda e: rank_by_entry_step(e, MEASURED)
    )
    assert [entry.slug for entry in ranked] == ["squat-1", "roll", "squat-5"]


def test_a_test_knows_better_than_the_phase_which_level_suits():
    assert {rank_by_level(entry, MEASURED) for entry in SQUATS} == {0}


def test_nothing_fits_where_nothing_is_allowed():
    assert find_best_entry([], HIPS, Indication(), (), MEASURED) is None


def test_what_is_trained_goes_on_where_another_would_be_as_good():
    forms = [make_entry(slug, technique=Technique.STRENGTH) for slug in ("a", "b")]
    trained = make_case(present_exercises=frozenset({"b"}))
    best = [
        find_best_entry(forms, HIPS, Indication(), (), case).slug
        for case in (make_case(), trained)
    ]
    assert best == ["a", "b"]


def test_strength_for_an_activity_does_not_begin_with_its_first_step():
    strong = make_entry("b", technique=Technique.STRENGTH, level=Level.HARD)
    gentle = make_entry("b", technique=Technique.MOBILITY)
    steps = Indication(steps=("a", "b"))
    lifting = replace(steps, activities=(name_activity(),))
    assert rank_by_step(strong, Indication(), make_case()) == 0
    assert rank_by_step(strong, steps, make_case()) == 1
    assert rank_by_step(gentle, lifting, make_case()) == 1
    assert rank_by_step(strong, lifting, make_case()) == 0
    assert rank_by_step(strong, lifting, make_case(plank_seconds=90)) == -Level.HARD
