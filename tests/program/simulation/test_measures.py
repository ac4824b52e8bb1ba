from dataclasses import replace

import pytest

from core.values.days import DAY
from core.values.suitability import Caution, Position
from exercises.catalogue.fixture_reader import load_fixture_exercises
from exercises.values.vocabulary import Phase, Technique
from program.history.events import AdaptationKind
from program.simulation.measures import (
    Measure,
    format_measures,
    list_daily_ladders,
    list_strength_stays,
    measure_keep_under_cautions,
    measure_lost_exercises,
    measure_reached_catalogue,
    measure_returns,
    measure_strength_in_balance,
    measure_strength_stay,
    measure_techniques,
    take_measures,
)
from program.simulation.patient_creation import create_synthetic_patient
from program.simulation.simulated_course import create_simulation
from program.simulation.simulation import SIMULATION_START
from program.simulation.synthetic_patient import SIMULATED_DAYS, Persona
from tests.program.factories import make_adaptation, plan_of

CATALOGUE = {entry.slug: entry for entry in load_fixture_exercises()}
STRONG = plan_of(CATALOGUE["dead-bug"]).items


def simulation_of(*, phases, items=(), persona=Persona.RECOVERING, cautions=(), pain=2):
    simulation = create_simulation(create_synthetic_patient(persona, 0, 1), CATALOGUE)
    simulation.record(own_cautions=frozenset(cautions))
    simulation.daily_phases = [phase for phase, days in phases for _ in range(days)]
    simulation.daily_items = [each for each, days in items for _ in range(days)]
    simulation.felt_pain = [pain] * SIMULATED_DAYS
    return simulation


def test_who_enters_balance_has_strength_within_four_weeks():
    phases = [(Phase.MOVE, 4), (Phase.BALANCE, 80)]
    in_time = simulation_of(phases=phases, items=[((), 31), (STRONG, 53)])
    late = simulation_of(phases=phases, items=[((), 32), (STRONG, 52)])
    too_short = simulation_of(phases=[(Phase.MOVE, 57), (Phase.BALANCE, 27)])
    never = simulation_of(phases=[(Phase.MOVE, 84)])
    barred = simulation_of(phases=phases, items=[((), 84)])
    nowhere = replace(
        barred.state.preferences, excluded_positions=frozenset({*Position})
    )
    barred.record(preferences=nowhere)
    simulations = [in_time, late, too_short, never, barred]
    measure = measure_strength_in_balance(simulations)
    assert measure.figure == "1 of 2"
    assert measure.problem == "1 persons had no strength within 4 weeks"
    assert measure_strength_in_balance([in_time]).problem == ""


@pytest.mark.parametrize(
    ("days", "stays"),
    [
        ("aaa", []),
        ("a" * 28, [28]),
        ("aab", [2]),
        ("aabba", [2, 2]),
        ("a" * 5 + "b" * 30, [5, 30]),
    ],
)
def test_a_stay_is_a_run_of_days(days, stays):
    assert list_strength_stays([{day} for day in days]) == stays


def test_days_of_pain_do_not_end_a_stay_and_a_ladder_is_one_exercise():
    easier = plan_of(CATALOGUE["dead-bug-heel-taps"]).items
    simulation = simulation_of(
        phases=[(Phase.BALANCE, 20), (Phase.CALM, 10), (Phase.BALANCE, 54)],
        items=[(easier, 20), ((), 10), (STRONG, 54)],
    )
    assert list_daily_ladders(simulation) == [{"dead-bug"}] * 74
    measure = measure_strength_stay([simulation])
    assert (measure.figure, measure.problem) == ("74 of 1 stays", "")


def test_what_a_rule_leaves_out_for_good_is_a_problem():
    simulation = simulation_of(phases=[(Phase.MOVE, 84)])
    assert measure_lost_exercises([simulation]).problem == ""
    preferences = simulation.state.preferences
    lost = replace(preferences, excluded=preferences.excluded | {"clam"})
    simulation.record(preferences=lost)
    measure = measure_lost_exercises([simulation])
    assert measure.problem == "1 exercises are left out without an end"


@pytest.mark.parametrize(
    ("paused_on", "back_on", "figure"),
    [(10, 24, "1 of 1"), (10, 51, "1 of 1"), (10, 52, "0 of 1"), (43, 57, "0 of 0")],
)
def test_a_pause_should_end_in_a_return_within_four_weeks(paused_on, back_on, figure):
    easier = plan_of(CATALOGUE["dead-bug-heel-taps"]).items
    simulation = simulation_of(
        phases=[(Phase.BALANCE, 84)], items=[((), back_on), (easier, 84 - back_on)]
    )
    pause = make_adaptation(
        AdaptationKind.STOP,
        made_at=SIMULATION_START + paused_on * DAY,
        slug="dead-bug",
        ladder="dead-bug",
    )
    simulation.record(adaptations=(pause,))
    assert measure_returns([simulation]).figure == figure


def test_sore_days_do_not_count():
    simulation = simulation_of(
        phases=[(Phase.BALANCE, 84)], items=[(STRONG, 84)], pain=4
    )
    assert list_daily_ladders(simulation) == []


def test_strength_that_comes_and_goes_is_a_problem():
    simulation = simulation_of(
        phases=[(Phase.BALANCE, 84)], items=[(STRONG, 10), ((), 74)]
    )
    measure = measure_strength_stay([simulation] * 50)
    assert measure.problem == "strength stays only 10 days"
    assert measure_strength_stay([simulation] * 49).problem == ""


def test_every_caution_lets_those_who_improve_reach_keep():
    having = {"cautions": [Caution.KNEE_TROUBLE]}
    kept = simulation_of(phases=[(Phase.KEEP, 84)], **having)
    stuck = simulation_of(phases=[(Phase.BALANCE, 84)], **having)
    others = simulation_of(
        phases=[(Phase.BALANCE, 84)], persona=Persona.WORSENING, **having
    )
    (measure,) = measure_keep_under_cautions([kept, stuck, others])
    assert measure.name == "improving persons in Keep with knee trouble"
    assert (measure.figure, measure.problem) == ("1 of 2", "")
    (measure,) = measure_keep_under_cautions([stuck] * 5)
    assert measure.problem == "nobody with knee_trouble reached Keep"
    (measure,) = measure_keep_under_cautions([stuck] * 4)
    assert measure.problem == ""


def test_unused_techniques_and_exercises_are_named():
    simulation = simulation_of(phases=[(Phase.BALANCE, 84)], items=[(STRONG, 84)])
    used = measure_techniques([simulation])
    assert used.figure == f"1 of {len(Technique)}"
    assert used.problem.startswith("never used: contract_relax, ")
    reached = measure_reached_catalogue([simulation])
    assert reached.figure == f"1 of {len(CATALOGUE)}"
    assert reached.problem.startswith("too few exercises are reached; never: ")
    simulation.relief_slugs = {"point-li4"}
    assert measure_techniques([simulation]).figure == f"2 of {len(Technique)}"
    assert measure_reached_catalogue([simulation]).figure == f"2 of {len(CATALOGUE)}"


def test_measures_are_printed_one_a_line():
    assert format_measures([Measure(name="techniques used", figure="6 of 7")]) == [
        "                6 of 7  techniques used"
    ]


def test_a_whole_simulation_is_measured():
    simulation = simulation_of(phases=[(Phase.KEEP, SIMULATED_DAYS)])
    simulation.daily_items = [()] * SIMULATED_DAYS
    assert len(take_measures([simulation])) == 5
    assert len(take_measures([simulation] * 200)) == 7
