"""The whole course of a synthetic patient, from the first check to the last day."""

from collections.abc import Mapping
from datetime import UTC

from core.values.days import DAY
from exercises.values.catalogue_exercise import CatalogueExercise
from program.history.program_state import ProgramState
from program.history.summaries import summarise_check, summarise_tests
from program.simulation.invariants import Invariant, find_course_breaks
from program.simulation.simulation import SIMULATION_START, PatientSimulation
from program.simulation.synthetic_patient import SyntheticPatient


def create_simulation(
    patient: SyntheticPatient, catalogue: Mapping[str, CatalogueExercise]
) -> PatientSimulation:
    """The first morning, after a symptom check and the self-tests."""
    answers = patient.answer_symptom_check(0, round(patient.start_pain))
    state = ProgramState(
        evaluated_at=SIMULATION_START,
        zone=UTC,
        started_at=SIMULATION_START,
        check=summarise_check(answers, SIMULATION_START),
        tests=summarise_tests(patient.test_results, patient.findings),
        preferences=patient.preferences,
        own_cautions=patient.own_cautions,
        feared_movement=patient.feared_movement,
        activities=patient.activities,
    )
    return PatientSimulation(
        patient=patient,
        catalogue=catalogue,
        state=state,
        test_results=[patient.test_results],
    )


def simulate_patient(
    patient: SyntheticPatient, catalogue: Mapping[str, CatalogueExercise]
) -> PatientSimulation:
    simulation = create_simulation(patient, catalogue)
    simulation.run_all_days()
    simulation.broken_counts.update(find_breaks_of_patient(simulation))
    return simulation


def find_breaks_of_patient(simulation: PatientSimulation) -> list[Invariant]:
    return find_course_breaks(
        simulation.state.adaptations,
        session_days=[session[0].started_at.date() for session in simulation.sessions],
        strength_days=[moment.date() for moment in simulation.strength_trained_at],
        blocked_days={
            SIMULATION_START.date() + day * DAY
            for day, phase in enumerate(simulation.daily_phases)
            if phase is None
        },
        always_kept={
            slug for slug, entry in simulation.catalogue.items() if entry.is_always_kept
        },
    )
