"""Runs synthetic persons through twelve weeks of the rules; stores nothing."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from exercises.catalogue.fixture_reader import fixture_entries
from program.simulation.simulation import Life
from program.simulation.summary import problems, rule_counts, table
from program.simulation.synthetic_patient import Persona, somebody

PERSONS = 1000
BAR_WIDTH = 40


class Command(BaseCommand):
    help = "Simulate persons over twelve weeks and check what must hold."
    requires_system_checks = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--persons", type=int, default=PERSONS)
        parser.add_argument("--seed", type=int, default=1)

    def handle(self, *args: Any, persons: int, seed: int, **options: Any) -> None:
        lives = self.simulated(persons, seed)
        lines = [*table(lives), "", "How often each rule held:", *rule_counts(lives)]
        self.stdout.write("\n".join(lines))
        if found := problems(lives):
            raise CommandError("\n".join(found), returncode=1)
        self.stdout.write("No invariant is broken.")

    def simulated(self, persons: int, seed: int) -> list[Life]:
        catalogue = {entry.slug: entry for entry in fixture_entries()}
        kinds = list(Persona)
        lives = []
        for number in range(persons):
            person = somebody(kinds[number % len(kinds)], number, seed)
            lives.append(Life(somebody=person, catalogue=catalogue).live())
            self.show(number + 1, persons)
        return lives

    def show(self, done: int, of: int) -> None:
        filled = BAR_WIDTH * done // of
        bar = "#" * filled + "." * (BAR_WIDTH - filled)
        self.stderr.write(
            f"\r[{bar}] {done} of {of}", ending="\n" if done == of else ""
        )
