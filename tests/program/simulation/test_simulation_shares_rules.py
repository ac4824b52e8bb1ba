"""The simulation runs what the pages run: one changed rule changes both."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.utils import timezone

import pages.today_page
import program.actions.adapt
import program.actions.check_in
import program.actions.flare
import program.actions.flare_return
import program.actions.renew_program
import program.actions.start_session
import program.actions.walking
import program.explain.explanation
import program.explain.written_state
import program.state.loaded_state
import program.state.loaded_training
from exercises.catalogue.fixture_reader import load_fixture_exercises
from program.models import Adaptation
from program.rules import exercise_change, phases, recheck_triggers, weekly
from program.simulation import simulated_flares, simulated_walking, simulation
from program.simulation.patient_creation import create_synthetic_patient
from program.simulation.simulated_course import simulate_patient
from program.simulation.synthetic_patient import Persona
from progress.models import NextDayResponse, Session
from tests.assessment.factories import make_decided_check
from tests.people.factories import log_in_as, make_person
from tests.program.pages import start
from tests.progress.factories import make_pain_entry

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("shipped_catalogue")]

CATALOGUE = {entry.slug: entry for entry in load_fixture_exercises()}
USERS = {
    "apply_step_decision": [program.actions.adapt],
    "build_training_history": [program.state.loaded_training],
    "decide_check_in": [program.actions.check_in],
    "decide_next_steps": [program.actions.adapt],
    "decide_recheck": [program.actions.adapt],
    "decide_recheck_from_log": [pages.today_page],
    "due_items": [program.actions.start_session, pages.today_page],
    "next_program": [program.actions.renew_program, program.explain.explanation],
    "summarise_check": [
        program.state.loaded_state,
        program.explain.written_state,
        pages.today_page,
    ],
    "summarise_tests": [program.state.loaded_state, program.explain.written_state],
}


@pytest.mark.parametrize("name", USERS)
def test_simulation_and_pages_call_the_same_function(name):
    shared = getattr(simulation, name)
    assert [getattr(user, name) for user in USERS[name]] == [shared] * len(USERS[name])


@pytest.mark.parametrize(
    ("name", "user"),
    [
        ("begin_flare", program.actions.flare),
        ("decide_flare", program.actions.flare),
        ("decide_flare_return", program.actions.flare_return),
    ],
)
def test_simulation_and_pages_enter_and_leave_a_flare_by_the_same_function(name, user):
    assert getattr(user, name) is getattr(simulated_flares, name)


def test_simulation_and_pages_decide_about_walking_by_the_same_function():
    shared = simulated_walking.decide_walking_goal
    assert program.actions.walking.decide_walking_goal is shared


def remove_rule(monkeypatch, module, table, slug):
    rules = tuple(rule for rule in getattr(module, table) if rule.slug != slug)
    assert len(rules) == len(getattr(module, table)) - 1
    monkeypatch.setattr(module, table, rules)


def simulated_rules(persona):
    patient = create_synthetic_patient(persona, 3, 7)
    return set(simulate_patient(patient, CATALOGUE).rule_counts)


def go_through_sessions(client, *days_ago):
    for days in days_ago:
        start(client, pain=2, key=uuid4())
        session = Session.objects.latest("started_at")
        session.items.update(outcome="done")
        moment = timezone.now() - timedelta(days=days)
        Session.objects.filter(pk=session.pk).update(
            started_at=moment, finished_at=moment
        )
        NextDayResponse.objects.create(session=session, pain=2)
    start(client, pain=2, key=uuid4())


@pytest.mark.parametrize("is_there", [True, False])
def test_a_rule_of_progression_acts_in_both(client, program, monkeypatch, is_there):
    if not is_there:
        remove_rule(monkeypatch, exercise_change, "PROGRESSION_RULES", "went-well")
    go_through_sessions(client, 5, 3)
    assert Adaptation.objects.filter(rule="went-well").exists() is is_there
    assert ("went-well" in simulated_rules(Persona.RECOVERING)) is is_there


@pytest.mark.parametrize("is_there", [True, False])
def test_a_rule_of_the_phase_acts_in_both(client, program, monkeypatch, is_there):
    if not is_there:
        remove_rule(monkeypatch, phases, "PHASE_RULES", "pain-now-middling")
    yesterday = timezone.now() - timedelta(days=1)
    make_pain_entry(program.person, pain=4, felt_at=yesterday)
    start(client, pain=4)
    reason = program.person.programs.get(is_current=True).reason
    assert (reason.slug == "pain-now-middling") is is_there
    assert ("pain-now-middling" in simulated_rules(Persona.PLATEAU)) is is_there


@pytest.mark.parametrize("is_there", [True, False])
def test_a_trigger_of_a_new_check_acts_in_both(client, monkeypatch, is_there):
    if not is_there:
        remove_rule(monkeypatch, recheck_triggers, "RECHECK_TRIGGERS", "very-high-pain")
    person = make_person()
    make_decided_check(person, at=timezone.now() - timedelta(days=3), pain_now=2)
    log_in_as(client, person)
    client.post("/program/")
    make_pain_entry(person, pain=8, felt_at=timezone.now())
    assert ("Something has changed." in client.get("/").text) is is_there
    rules = simulated_rules(Persona.WORSENING)
    assert ("check again: very-high-pain" in rules) is is_there


@pytest.mark.parametrize("is_there", [True, False])
def test_a_weekly_rule_acts_in_both(client, program, monkeypatch, is_there):
    if not is_there:
        remove_rule(monkeypatch, weekly, "WEEKLY_RULES", "no-time")
    answers = {"pain": "same", "function": "same", "sleep": "well", "barrier": "time"}
    answers |= {"confidence": 7, "has_danger_sign": "no"}
    page = client.post("/program/check-in/", answers, follow=True)
    assert ("Time was short" in page.text) is is_there
    rules = simulated_rules(Persona.NON_ADHERENT)
    assert ("check-in: no-time" in rules) is is_there
