from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from exercises.catalogue.fixture_reader import fixture_entries
from program.rules.progression import Step
from program.simulation.invariants import broken_by, is_oscillating
from program.simulation.simulation import Life, Taken
from program.simulation.summary import problems
from program.simulation.synthetic_patient import Persona, somebody
from tests.program.factories import make_case, make_entry, plan_of

CATALOGUE = {entry.slug: entry for entry in fixture_entries()}


PERSONS = 42


@pytest.fixture(scope="module")
def lives():
    kinds = list(Persona)
    people = [somebody(kinds[n % len(kinds)], n, 7) for n in range(PERSONS)]
    return [Life(somebody=person, catalogue=CATALOGUE).live() for person in people]


def test_a_small_simulation_breaks_nothing(lives):
    assert problems(lives) == []


def test_everything_that_may_happen_happens_in_it(lives):
    rules = {rule for life in lives for rule in life.rules}
    assert {"flare", "check-first", "was-away", "check: clinician"} <= rules
    assert {"check-in: got-worse", "check-in: no-time", "check-in: poor-sleep"} <= rules
    assert any(life.flares for life in lives)


def test_who_waits_for_a_clinician_does_nothing(lives):
    life = next(life for life in lives if None in life.phases)
    assert life.phases.index(None) not in life.days_done
    life.days_done.append(life.phases.index(None))
    assert life.sessions_while_waiting() == ["nothing while blocked"]


def test_the_same_seed_gives_the_same_life():
    one, other = (
        Life(somebody=somebody(Persona.FLARE, 3, 7), catalogue=CATALOGUE).live()
        for _ in range(2)
    )
    assert (one.taken, one.phases, one.rules) == (
        other.taken,
        other.phases,
        other.rules,
    )


def test_what_is_broken_is_named(lives):
    entry = make_entry()
    plan = plan_of(entry)
    case = make_case(cautions=frozenset(["cancer"]))
    barred = {"stretch": make_entry(cautions=frozenset(["cancer"]))}
    assert broken_by(plan, case, barred) == ["nothing barred"]
    assert problems([]) == []


@pytest.mark.parametrize(
    ("steps", "oscillates"),
    [
        ([(1, "harder"), (2, "easier"), (3, "harder")], True),
        ([(1, "harder"), (2, "easier"), (9, "harder")], False),
        ([(1, "harder"), (4, "harder"), (5, "easier")], False),
    ],
)
def test_two_flips_in_a_week_are_an_oscillation(steps, oscillates):
    assert is_oscillating([(day, Step(step)) for day, step in steps]) is oscillates


def test_bad_outcomes_are_told(lives):
    bad = [
        Life(somebody=somebody(persona, 0, 1), catalogue=CATALOGUE)
        for persona in (Persona.RECOVERING, Persona.WORSENING, Persona.OVER_EAGER)
    ]
    bad[0].broken["no oscillation"] = 1
    for day in (1, 2):
        bad[2].taken.append(
            Taken(slug="a", ladder="a", step=Step.HARDER, day=day, rule="went-well")
        )
    assert problems(bad) == [
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
    monkeypatch.setattr("program.simulation.summary.RECOVERED_SHARE", 2)
    with pytest.raises(CommandError, match="recovering reached Keep"):
        call_command("simulate", persons=6, stdout=StringIO(), stderr=StringIO())
