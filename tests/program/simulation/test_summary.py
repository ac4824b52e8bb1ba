from dataclasses import replace

import pytest

from core.values.days import DAY
from exercises.values.vocabulary import Phase
from program.history.events import AdaptationKind
from program.history.walking_history import WalkingHistory
from program.simulation.invariants import Invariant
from program.simulation.patient_creation import create_synthetic_patient
from program.simulation.simulated_course import create_simulation
from program.simulation.summary import (
    find_simulation_problems,
    format_invariant_counts,
    format_rule_counts,
    format_summary_table,
    has_rushed_progression,
    is_recheck_too_late,
)
from program.simulation.synthetic_patient import (
    SIMULATED_DAYS,
    Persona,
)
from tests.assessment.factories import NOON
from tests.program.factories import make_adaptation, make_past_goal


def simulation_of(persona, phase=Phase.KEEP, adaptations=(), **fields):
    """A person who was in one phase all the time, without what led to it."""
    simulation = create_simulation(create_synthetic_patient(persona, 0, 1), {})
    simulation.record(adaptations=tuple(adaptations))
    simulation.daily_phases = [phase] * SIMULATED_DAYS
    simulation.daily_items = [()] * SIMULATED_DAYS
    simulation.felt_pain = [2] * SIMULATED_DAYS
    for name, value in fields.items():
        setattr(simulation, name, value)
    return simulation


def harder_on(*days, slug="clam", dose_steps=1):
    """Newest first."""
    return [
        make_adaptation(
            AdaptationKind.HARDER,
            made_at=NOON + day * DAY,
            slug=slug,
            ladder="hip" if slug in {"clam", "next"} else "",
            dose_steps=dose_steps,
        )
        for day in sorted(days, reverse=True)
    ]


def test_nobody_has_no_problems():
    assert find_simulation_problems([]) == []


def test_problems_are_counted_and_named():
    recovering = simulation_of(Persona.RECOVERING, Phase.BALANCE)
    recovering.broken_counts[Invariant.NO_OSCILLATION] = 1
    assert find_simulation_problems(
        [
            recovering,
            simulation_of(Persona.WORSENING),
            simulation_of(Persona.OVER_EAGER, adaptations=harder_on(1, 2)),
        ]
    ) == [
        "no oscillation: broken 1 times",
        "1 worsening persons were not asked within a week",
        "only 0 of 1 recovering reached Keep",
        "1 over-eager persons were not held",
    ]


def test_walking_goals_of_the_recovering_have_to_grow():
    goals = (make_past_goal(),)
    recovering = simulation_of(Persona.RECOVERING)
    recovering.record(walking=WalkingHistory(goals=goals))
    assert find_simulation_problems([recovering]) == [
        "only 0 of 1 walking goals of the recovering grew"
    ]
    recovering.record(
        walking=WalkingHistory(goals=(make_past_goal(minutes=20), *goals))
    )
    assert find_simulation_problems([recovering]) == []


@pytest.mark.parametrize(
    ("days_after_onset", "is_late"), [(0, True), (1, False), (8, False), (9, True)]
)
def test_who_gets_worse_is_to_be_asked_within_a_week(days_after_onset, is_late):
    simulation = simulation_of(Persona.WORSENING)
    simulation.recheck_days = [simulation.patient.onset_day + days_after_onset]
    assert is_recheck_too_late(simulation) is is_late


def test_a_week_away_is_no_week_to_be_asked_in():
    simulation = simulation_of(Persona.WORSENING)
    onset = simulation.patient.onset_day
    away = range(onset - 1, onset + 10)
    simulation.patient = replace(simulation.patient, days_away=away)
    simulation.recheck_days = [onset + 11]
    assert not is_recheck_too_late(simulation)
    simulation.recheck_days = [onset + 30]
    assert is_recheck_too_late(simulation)


def test_who_waits_for_a_clinician_need_not_be_asked():
    simulation = simulation_of(Persona.WORSENING)
    simulation.daily_phases[simulation.patient.onset_day + 3] = None
    assert not is_recheck_too_late(simulation)
    assert not is_recheck_too_late(simulation_of(Persona.PLATEAU))


@pytest.mark.parametrize(
    ("adaptations", "is_rushed"),
    [
        ([], False),
        (harder_on(1, 4, 7), False),
        (harder_on(1, 4, 6), True),
        (harder_on(1) + harder_on(2, slug="bridge"), False),
        # A step to another form, and one of that form; then two forms side by side.
        (harder_on(2, slug="next") + harder_on(1, dose_steps=0), True),
        (harder_on(2, slug="next") + harder_on(1), False),
        (harder_on(1, slug="next") + harder_on(1, dose_steps=0), False),
    ],
)
def test_an_exercise_becomes_harder_only_after_days_of_waiting(adaptations, is_rushed):
    simulation = simulation_of(Persona.OVER_EAGER, adaptations=adaptations)
    assert has_rushed_progression(simulation) is is_rushed


def test_the_table_has_a_line_for_each_persona():
    table = format_summary_table(
        [
            simulation_of(Persona.RECOVERING, adaptations=harder_on(1, 5)),
            simulation_of(Persona.RECOVERING, Phase.CALM),
        ]
    )
    assert len(table) == 2 + len(Persona)
    assert table[2].split() == [
        *["recovering", "2"],
        *["50/0/0/50/0"] * 4,
        *["2", "0", "0", "0", "50%"],
    ]


def test_rules_are_listed_the_most_frequent_first():
    one, other = (simulation_of(Persona.FLARE) for _ in range(2))
    one.rule_counts.update({"stay": 2, "flare": 1})
    other.rule_counts.update({"stay": 3})
    assert format_rule_counts([one, other]) == ["        5  stay", "        1  flare"]


def test_every_invariant_is_listed_also_if_nothing_broke_it():
    one = simulation_of(Persona.FLARE)
    one.broken_counts[Invariant.NO_GROWTH_ON_HOLD] = 2
    lines = format_invariant_counts([one, one])
    assert len(lines) == len(Invariant)
    assert "        4  no growth while a signal says hold" in lines
    assert "        0  nothing barred" in lines
