from core.values.suitability import Caution, Equipment, Position
from people.values.household import HOUSEHOLD_EQUIPMENT
from program.simulation.patient_creation import create_synthetic_patient
from program.simulation.synthetic_patient import Persona
from progress.values.activities import ActivityKind

PATIENTS = [create_synthetic_patient(Persona.FLARE, n, 7) for n in range(400)]


def test_the_same_seed_gives_the_same_person_and_another_one_another():
    one, same = (create_synthetic_patient(Persona.FLARE, 3, 7) for _ in range(2))
    other = create_synthetic_patient(Persona.FLARE, 3, 8)
    assert one.findings == same.findings
    assert (one.start_pain, one.onset_day) == (same.start_pain, same.onset_day)
    assert one.start_pain != other.start_pain


def test_every_caution_position_and_thing_is_somebodys():
    had, excluded = set(), set()
    equipment = set()
    for patient in PATIENTS:
        had |= patient.own_cautions
        excluded |= patient.preferences.excluded_positions
        equipment |= patient.preferences.equipment - {*HOUSEHOLD_EQUIPMENT}
    assert had == {*Caution}
    assert excluded == {*Position}
    assert equipment == {*Equipment} - {*HOUSEHOLD_EQUIPMENT}


def test_some_are_away_for_more_than_a_week():
    away = [patient for patient in PATIENTS if patient.days_away]
    assert 0.2 < len(away) / len(PATIENTS) < 0.3
    assert all(len(patient.days_away) > 7 for patient in away)
    first = away[0]
    assert not any(first.draw_training(day) for day in first.days_away)


def test_persistent_pain_is_steady_and_between_four_and_seven():
    patients = [create_synthetic_patient(Persona.PERSISTENT, n, 7) for n in range(40)]
    pains = {patient.draw_pain(day) for patient in patients for day in range(84)}
    assert pains <= {3, 4, 5, 6, 7}


def test_all_kinds_of_activities_are_named_three_at_most():
    named = [patient.activities for patient in PATIENTS]
    assert {each.kind for activities in named for each in activities} == {*ActivityKind}
    assert {len(activities) for activities in named} == {0, 1, 2, 3}
