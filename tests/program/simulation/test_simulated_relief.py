"""Relief on a sore day: what production would choose, and what became of the pain."""

from dataclasses import replace

from core.values.suitability import Caution
from exercises.catalogue.fixture_reader import load_fixture_exercises
from exercises.values.vocabulary import Phase, Technique
from program.history.summaries import CheckSummary
from program.planning.beside.relief_items import select_relief_items
from program.rules.relief.own_record import ReliefUse
from program.rules.relief.pictures import ReliefFeeling
from program.simulation.invariants import Invariant
from program.simulation.simulated_relief import (
    SimulatedRelief,
    choose_simulated_relief,
)
from tests.program.factories import make_state

CATALOGUE = {entry.slug: entry for entry in load_fixture_exercises()}
SORE = make_state(check=CheckSummary(pain=6))


def test_it_is_what_the_page_would_show():
    relief = choose_simulated_relief(SORE, CATALOGUE, ReliefFeeling.STIFF)
    shown = select_relief_items(
        SORE.plan_case(Phase.CALM), [*CATALOGUE.values()], ReliefFeeling.STIFF
    )
    assert relief == SimulatedRelief(items=tuple(shown), broken=())


def test_each_exercise_of_it_was_used_once():
    relief = choose_simulated_relief(SORE, CATALOGUE, None)
    uses = relief.record_uses(6, 4)
    assert uses == tuple(ReliefUse(item.slug, 6, 4) for item in relief.items)


def test_what_is_barred_or_too_long_would_be_counted():
    numb = replace(SORE, own_cautions=frozenset({Caution.NUMB_SKIN}))
    relief = choose_simulated_relief(numb, CATALOGUE, None)
    techniques = {CATALOGUE[item.slug].technique for item in relief.items}
    assert techniques == {Technique.RELIEF, Technique.CONTRACT_RELAX}
    assert relief.broken == ()
    assert {Invariant.NOTHING_BARRED, Invariant.WITHIN_MINUTES} <= {*Invariant}
