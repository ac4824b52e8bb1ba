from hypothesis import given
from hypothesis import strategies as st

from core.values.suitability import Caution
from exercises.catalogue.fixture_reader import load_fixture_exercises
from exercises.values.catalogue_exercise import BACK_BEND_LADDER
from exercises.values.vocabulary import Phase
from program.planning.plan import build_plan
from tests.program.factories import make_case

CATALOGUE = load_fixture_exercises()
LADDERS = {entry.slug: entry.ladder for entry in CATALOGUE}
CAUTIONS = {entry.slug: entry.cautions for entry in CATALOGUE}


def plan(phase=Phase.BALANCE, **fields):
    return build_plan(make_case(phase, **fields), CATALOGUE)


@given(st.sampled_from(Phase), st.integers(0, 5))
def test_who_is_eased_by_bending_back_bends_back_and_never_forward(phase, pain):
    items = plan(phase, pain_now=pain, is_eased_by_bending_back=True).items
    ladders = {item.rule: LADDERS[item.slug] for item in items}
    assert ladders["direction"] == BACK_BEND_LADDER
    assert not any(Caution.FLEXION_HURTS in CAUTIONS[item.slug] for item in items)


def test_nobody_else_has_a_direction():
    assert "direction" not in [item.rule for item in plan().items]


@given(st.sampled_from(Phase))
def test_who_sleeps_badly_breathes_slowly(phase):
    slugs = [item.slug for item in plan(phase, has_poor_sleep=True).items]
    assert "slow-breathing" in slugs


def test_a_gentle_week_has_nothing_hard():
    levels = {entry.slug: entry.level for entry in CATALOGUE}
    items = plan(Phase.KEEP, is_gentle_week=True).items
    assert all(levels[item.slug] <= 2 for item in items)
