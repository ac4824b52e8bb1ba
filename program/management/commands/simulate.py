"""Run synthetic patients through twelve weeks of the rules; store nothing."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from exercises.catalogue.fixture_reader import load_fixture_exercises
from program.simulation.measures import format_measures, take_measures
from program.simulation.patient_creation import create_synthetic_patient
from program.simulation.simulated_course import simulate_patient
from program.simulation.simulation import PatientSimulation
from program.simulation.summary import (
    find_simulation_problems,
    format_invariant_counts,
    format_rule_counts,
    format_summary_table,
)
from program.simulation.synthetic_patient import Persona

DEFAULT_PERSON_COUNT = 1000
PROGRESS_BAR_WIDTH = 40


class Command(BaseCommand):
    help = "Simulate people over twelve weeks and check what must hold."
    requires_system_checks = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--persons", type=int, default=DEFAULT_PERSON_COUNT)
        parser.add_argument("--seed", type=int, default=1)

    def handle(self, *args: Any, persons: int, seed: int, **options: Any) -> None:
        simulations = self.run_simulations(persons, seed)
        lines = [
            *format_summary_table(simulations),
            "",
            "How often each rule held:",
            *format_rule_counts(simulations),
            "",
            "How often each invariant was broken:",
            *format_invariant_counts(simulations),
            "",
            "What the plans have in common:",
            *format_measures(take_measures(simulations)),
        ]
        self.stdout.write("\n".join(lines))
        if problems := find_simulation_problems(simulations):
            raise CommandError("\n".join(problems), returncode=1)
        self.stdout.write("No invariant is broken.")

    def run_simulations(self, persons: int, seed: int) -> list[PatientSimulation]:
        catalogue = {entry.slug: entry for entry in load_fixture_exercises()}
        kinds = list(Persona)
        simulations = []
        for number in range(persons):
            person = create_synthetic_patient(kinds[number % len(kinds)], number, seed)
            simulations.append(simulate_patient(person, catalogue))
            self.show_progress(number + 1, persons)
        return simulations

    def show_progress(self, done_count: int, total_count: int) -> None:
        filled = PROGRESS_BAR_WIDTH * done_count // total_count
        bar = "#" * filled + "." * (PROGRESS_BAR_WIDTH - filled)
        self.stderr.write(
            f"\r[{bar}] {done_count} of {total_count}",
            ending="\n" if done_count == total_count else "",
        )
