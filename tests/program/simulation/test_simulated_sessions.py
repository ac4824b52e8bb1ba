from core.values.suitability import Caution
from exercises.values.vocabulary import Technique
from program.history.spreading import SpreadingExercise
from program.simulation.patient_creation import create_synthetic_patient
from program.simulation.simulated_sessions import (
    find_spreading,
    perform_simulated_session,
)
from program.simulation.synthetic_patient import Persona
from progress.values.log_vocabulary import NERVE_SIGNS, ItemOutcome
from tests.assessment.factories import NOON
from tests.exercises.factories import make_entry
from tests.program.factories import make_performed, plan_of

ITEMS = plan_of(
    make_entry("walk", technique=Technique.STRENGTH, ladder="walking")
).items


def perform(number):
    patient = create_synthetic_patient(Persona.WORSENING, number, 1)
    return perform_simulated_session(patient, ITEMS * 40, NOON, 4, day=80)


def test_a_nerve_sign_ends_the_session_and_nobody_is_asked_after_it():
    sessions = [perform(number) for number in range(10)]
    signs = [[each.outcome in NERVE_SIGNS for each in done] for done in sessions]
    assert any(any(each) for each in signs)
    assert not any(any(each[:-1]) for each in signs)
    asked = {each.effort is None for done in sessions for each in done[:-1]}
    assert asked == {False}
    ended = [done[-1] for done in sessions if done[-1].outcome in NERVE_SIGNS]
    assert {(each.effort, each.pain_after) for each in ended} == {(None, None)}


def test_where_it_spread_down_a_leg_is_remembered_with_its_cautions():
    hug = make_entry("hug", cautions=frozenset({Caution.FLEXION_HURTS}))
    records = [
        make_performed("hug", outcome=ItemOutcome.LEG_PAIN),
        make_performed("hug", outcome=ItemOutcome.NUMB),
        make_performed("hug"),
    ]
    assert find_spreading(records, {"hug": hug}) == [
        SpreadingExercise(
            slug="hug", happened_at=records[0].started_at, cautions=hug.cautions
        )
    ]
