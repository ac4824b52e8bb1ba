"""Twelve weeks of a few people: everything possible happens, and breaks nothing."""

from dataclasses import replace

import pytest

from core.values.days import DAY
from core.values.suitability import Caution
from exercises.catalogue.fixture_reader import load_fixture_exercises
from exercises.values.vocabulary import Phase, Technique
from program.history.events import AdaptationKind
from program.history.summaries import CheckSummary
from program.simulation.invariants import Invariant
from program.simulation.measures import collect_reached_slugs
from program.simulation.patient_creation import create_synthetic_patient
from program.simulation.simulated_course import (
    create_simulation,
    find_breaks_of_patient,
    simulate_patient,
)
from program.simulation.simulation import SIMULATION_START
from program.simulation.summary import find_simulation_problems
from program.simulation.synthetic_patient import Persona
from progress.values.log_vocabulary import NERVE_SIGNS, ItemOutcome, SessionFeeling

CATALOGUE = {entry.slug: entry for entry in load_fixture_exercises()}
PERSONS = 54


def new_patient(persona, number=3):
    return create_synthetic_patient(persona, number, 7)


@pytest.fixture(scope="module")
def lives():
    kinds = list(Persona)
    return [
        simulate_patient(new_patient(kinds[n % len(kinds)], n), CATALOGUE)
        for n in range(PERSONS)
    ]


@pytest.mark.no_cover
def test_a_small_simulation_breaks_nothing(lives):
    assert find_simulation_problems(lives) == []


@pytest.mark.no_cover
def test_everything_that_may_happen_happens_in_it(lives):
    rules = {rule for life in lives for rule in life.rule_counts}
    assert {"flare", "check-first", "was-away", "check: clinician"} <= rules
    assert {"check-in: got-worse", "check-in: no-time", "check-in: poor-sleep"} <= rules
    assert {"felt-too-much", "hurt-too-much", "hurt-again"} <= rules
    assert not rules.isdisjoint({"leg-pain-lower", "felt-numb", "felt-weak"})


@pytest.mark.no_cover
def test_all_is_said_that_the_pages_ask_for(lives):
    records = [record for life in lives for record in life.performed]
    assert {record.outcome for record in records} == {*ItemOutcome}
    assert {record.next_day_feeling for record in records} == {None, *SessionFeeling}
    assert {record.pain_after for record in records} >= {None, 0, 5}
    # The page asks for a number only if it hurt.
    assert all(
        (record.pain is not None) == (record.outcome is ItemOutcome.HURT)
        for record in records
    )


@pytest.mark.no_cover
def test_a_nerve_sign_ends_the_session_and_closes_the_program(lives):
    for life in lives:
        ended = [s for s in life.sessions if s and s[-1].outcome in NERVE_SIGNS]
        signs = [
            each for s in life.sessions for each in s if each.outcome in NERVE_SIGNS
        ]
        assert [session[-1] for session in ended] == signs
        assert all(each.effort is None for each in signs)
        later = {day for s in ended for day in closed_days_after(life, s)}
        assert later.isdisjoint(s[0].started_at.date() for s in life.sessions if s)
    assert any(rule == "felt-numb" for life in lives for rule in life.rule_counts)


def closed_days_after(life, session):
    """The days that follow the session, up to the last check or the next one."""
    told_on = session[0].started_at
    if life.state.check.decided_at > told_on:
        return []
    return [told_on.date() + day * DAY for day in range(1, 90)]


@pytest.mark.no_cover
def test_cautions_and_the_kind_direction_reach_the_plan(lives):
    cautions = {caution for life in lives for caution in life.state.cautions}
    assert cautions >= {Caution.LEG_PAIN, Caution.WRIST_TROUBLE}
    eased = [life for life in lives if life.patient.has_leg_pain]
    assert all(life.state.tests.is_eased_by_bending_back for life in eased)
    assert any(item.rule == "direction" for life in eased for item in life.items)


@pytest.mark.no_cover
def test_walking_goals_grow_stay_and_become_less(lives):
    rules = {rule for life in lives for rule in life.rule_counts}
    assert {"walking: settled", "walking: not-walked", "walking: flare"} <= rules
    assert any(not life.state.walking.goals for life in lives)


@pytest.mark.no_cover
def test_sore_days_bring_relief_and_a_record_of_it(lives):
    slugs = {slug for life in lives for slug in life.relief_slugs}
    techniques = {CATALOGUE[slug].technique for slug in slugs}
    assert {Technique.ACUPRESSURE, Technique.REFLEX} <= techniques
    uses = [use for life in lives for use in life.state.relief_uses]
    assert {use.drop for use in uses} >= {-1, 0, 1, 2, 3}
    assert {use.slug for use in uses} == slugs
    assert all(use.pain_before >= 4 for use in uses)
    records = [
        record
        for life in lives
        for record in life.state.plan_case(Phase.CALM).own_records.values()
    ]
    assert any(record.has_helped for record in records)


@pytest.mark.no_cover
def test_some_have_legs_that_sitting_eases(lives):
    assert any(life.patient.is_eased_by_sitting for life in lives)
    assert any("walk-leaning" in collect_reached_slugs(life) for life in lives)


@pytest.mark.no_cover
def test_strength_rests_on_the_day_it_was_done_on(lives):
    for life in lives:
        days = [moment.date() for moment in life.strength_trained_at]
        assert len(days) == len(set(days))
    eager = next(life for life in lives if life.patient.persona is Persona.OVER_EAGER)
    sessions_by_day = [session[0].started_at.date() for session in eager.sessions]
    # The second session of a day is left out where nothing but strength is planned.
    assert len(sessions_by_day) > 1.5 * len(set(sessions_by_day))


@pytest.mark.no_cover
def test_who_waits_for_a_clinician_does_nothing(lives):
    life = next(life for life in lives if None in life.daily_phases)
    waiting = SIMULATION_START.date() + life.daily_phases.index(None) * DAY
    assert waiting not in {session[0].started_at.date() for session in life.sessions}
    moved = replace(
        life.sessions[0][0],
        started_at=SIMULATION_START + (waiting - SIMULATION_START.date()),
    )
    life = replace(life, sessions=[(moved,)])
    assert find_breaks_of_patient(life) == [Invariant.NOTHING_WHILE_BLOCKED]


def test_the_same_seed_gives_the_same_life():
    one, other = (
        simulate_patient(new_patient(Persona.FLARE), CATALOGUE) for _ in range(2)
    )
    assert one.state == other.state
    assert (one.sessions, one.daily_phases, one.rule_counts) == (
        other.sessions,
        other.daily_phases,
        other.rule_counts,
    )


def day_of(simulation, number):
    begins_at = SIMULATION_START + number * DAY
    simulation.state = replace(simulation.state, evaluated_at=begins_at)
    simulation.felt_pain = [2] * (number + 1)
    return simulation


def test_a_flare_on_a_page_is_a_flare_in_the_simulation():
    simulation = day_of(create_simulation(new_patient(Persona.FLARE), CATALOGUE), 3)
    simulation.report_flare()
    assert [past.kind for past in simulation.state.adaptations] == [
        AdaptationKind.FLARE
    ]
    assert simulation.state.current.phase == "calm"


def test_who_is_sent_to_an_expired_check_does_it_at_once_and_goes_on():
    simulation = day_of(
        create_simulation(new_patient(Persona.RECOVERING), CATALOGUE), 40
    )
    simulation.record(check=CheckSummary(decided_at=SIMULATION_START, pain=2))
    simulation.renew_program()
    assert simulation.rule_counts["check: self_care"] == 1
    assert simulation.state.current is not None


def test_who_is_sent_to_a_clinician_by_it_gets_no_program():
    patient = new_patient(Persona.WORSENING)
    patient.onset_day = 20
    simulation = day_of(create_simulation(patient, CATALOGUE), 40)
    simulation.record(check=CheckSummary(decided_at=SIMULATION_START, pain=2))
    simulation.begin_session()
    assert simulation.state.current is None
    assert simulation.is_blocked
    assert simulation.sessions == []
