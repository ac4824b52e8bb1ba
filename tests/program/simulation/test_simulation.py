from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from exercises.catalogue.fixture_reader import load_fixture_exercises
from program.rules.progression import ProgressionStep
from program.simulation.invariants import (
    find_broken_invariants,
    is_progression_oscillating,
)
from program.simulation.simulation import AppliedStep, PatientSimulation
from program.simulation.summary import find_simulation_problems
from program.simulation.synthetic_patient import Persona, create_synthetic_patient
from tests.exercises.factories import make_entry
from tests.program.factories import make_case, plan_of

CATALOGUE = {entry.slug: entry for entry in load_fixture_exercises()}


PERSONS = 42


@pytest.fixture(scope="module")
def lives():
    kinds = list(Persona)
    people = [
        create_synthetic_patient(kinds[n % len(kinds)], n, 7) for n in range(PERSONS)
    ]
    return [
        PatientSimulation(patient=person, catalogue=CATALOGUE).run_all_days()
        for person in people
    ]


def test_a_small_simulation_breaks_nothing(lives):
    assert find_simulation_problems(lives) == []


def test_everything_that_may_happen_happens_in_it(lives):
    rules = {rule for life in lives for rule in life.rule_counts}
    assert {"flare", "check-first", "was-away", "check: clinician"} <= rules
    assert {"check-in: got-worse", "check-in: no-time", "check-in: poor-sleep"} <= rules
    assert any(life.flare_days for life in lives)


def test_who_waits_for_a_clinician_does_nothing(lives):
    life = next(life for life in lives if None in life.daily_phases)
    assert life.daily_phases.index(None) not in life.session_days
    life.session_days.append(life.daily_phases.index(None))
    assert life.find_sessions_while_blocked() == ["nothing while blocked"]


def test_the_same_seed_gives_the_same_life():
    one, other = (
        PatientSimulation(
            patient=create_synthetic_patient(Persona.FLARE, 3, 7), catalogue=CATALOGUE
        ).run_all_days()
        for _ in range(2)
    )
    assert (one.applied_steps, one.daily_phases, one.rule_counts) == (
        other.applied_steps,
        other.daily_phases,
        other.rule_counts,
    )


def test_what_is_broken_is_named(lives):
    entry = make_entry()
    plan = plan_of(entry)
    case = make_case(cautions=frozenset(["cancer"]))
    barred = {"stretch": make_entry(cautions=frozenset(["cancer"]))}
    assert find_broken_invariants(plan, case, barred) == ["nothing barred"]
    assert find_simulation_problems([]) == []


@pytest.mark.parametrize(
    ("steps", "oscillates"),
    [
        ([(1, "harder"), (2, "easier"), (3, "harder")], True),
        ([(1, "harder"), (2, "easier"), (9, "harder")], False),
        ([(1, "harder"), (4, "harder"), (5, "easier")], False),
    ],
)
def test_two_flips_in_a_week_are_an_oscillation(steps, oscillates):
    assert (
        is_progression_oscillating(
            [(day, ProgressionStep(step)) for day, step in steps]
        )
        is oscillates
    )


def test_bad_outcomes_are_told(lives):
    bad = [
        PatientSimulation(
            patient=create_synthetic_patient(persona, 0, 1), catalogue=CATALOGUE
        )
        for persona in (Persona.RECOVERING, Persona.WORSENING, Persona.OVER_EAGER)
    ]
    bad[0].broken_counts["no oscillation"] = 1
    for day in (1, 2):
        bad[2].applied_steps.append(
            AppliedStep(
                slug="a",
                ladder="a",
                step=ProgressionStep.HARDER,
                day=day,
                rule="went-well",
            )
        )
    assert find_simulation_problems(bad) == [
        "no oscillation: broken 1 times",
        "1 worsening persons were not asked within a week",
        "only 0 of 1 recovering reached Keep",
        "1 over-eager persons were not held",
    ]


def test_the_command_prints_a_table_and_ends_well():
    out, err = StringIO(), StringIO()
    call_command("simulate", persons=6, seed=3, stdout=out, stderr=err)
    assert out.getvalue().count("\n") > 10
    assert "No invariant is broken." in out.getvalue()
    assert "6 of 6" in err.getvalue()


def test_the_command_fails_when_something_is_broken(monkeypatch):
    monkeypatch.setattr("program.simulation.summary.LEAST_RECOVERED_SHARE", 2)
    with pytest.raises(CommandError, match="recovering reached Keep"):
        call_command("simulate", persons=6, stdout=StringIO(), stderr=StringIO())
