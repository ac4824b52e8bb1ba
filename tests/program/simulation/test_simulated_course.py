from exercises.catalogue.fixture_reader import load_fixture_exercises
from program.simulation.patient_creation import create_synthetic_patient
from program.simulation.simulated_course import create_simulation, simulate_patient
from program.simulation.synthetic_patient import SIMULATED_DAYS, Persona

CATALOGUE = {entry.slug: entry for entry in load_fixture_exercises()}


def test_a_course_begins_after_the_check_and_the_tests_without_a_program():
    patient = create_synthetic_patient(Persona.FLARE, 1, 7)
    simulation = create_simulation(patient, CATALOGUE)
    assert simulation.state.check.pain == round(patient.start_pain)
    assert simulation.state.tests.findings == patient.findings
    assert simulation.state.current is None


def test_a_course_has_a_phase_and_a_plan_for_each_day():
    simulation = simulate_patient(
        create_synthetic_patient(Persona.PERSISTENT, 1, 7), CATALOGUE
    )
    assert len(simulation.daily_phases) == SIMULATED_DAYS
    assert len(simulation.daily_items) == SIMULATED_DAYS
    assert simulation.daily_items[-1] == simulation.items
