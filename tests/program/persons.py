"""The written persons of tests/cases/persons, run through the code that plans."""

import json
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from core.values.days import DAY
from exercises.catalogue.fixture_reader import load_fixture_exercises
from program.decisions.next_program import next_program
from program.explain.case_file import WrittenCase, read_written_case
from program.explain.written_state import WRITTEN_AT, build_written_state
from program.history.events import ReportedPain
from program.planning.plan import Plan
from tests import ROOT

PERSONS = ROOT / "tests" / "cases" / "persons"
CATALOGUE = load_fixture_exercises()
ENTRIES = {entry.slug: entry for entry in CATALOGUE}
CASE_PARTS = (
    *("tests", "preferences", "clinician_has_checked", "week"),
    "activities",
)

# What an ordinary back says; a person's own answers replace some of it.
ORDINARY_ANSWERS: dict[str, Any] = {
    "age": 45,
    "sex": "female",
    "danger": ["none"],
    "saddle": ["none"],
    "legs": ["none"],
    "place": ["low_back"],
    "since": "6_to_12_weeks",
    "before": "usual",
    "onset": "slowly",
    "cause": "nothing",
    "pain_now": 2,
    "pain_worst": 3,
    "course": "comes_and_goes",
    "pattern": ["none"],
    "signs": ["none"],
    "health": ["none"],
    "care": ["none"],
}


@dataclass(frozen=True)
class WrittenPerson:
    """A story, what was answered, and what a physiotherapist expects."""

    row: dict[str, Any]

    @property
    def name(self) -> str:
        return self.row["name"]

    @property
    def case(self) -> WrittenCase:
        data = {part: self.row[part] for part in CASE_PARTS if part in self.row}
        data["answers"] = ORDINARY_ANSWERS | self.row["answers"]
        return read_written_case(data, set(ENTRIES))


def load_persons() -> list[WrittenPerson]:
    files = [path for path in sorted(PERSONS.glob("*.json")) if path.stem != "sources"]
    return [
        WrittenPerson(row) for path in files for row in json.loads(path.read_text())
    ]


def load_source_keys() -> set[str]:
    data = json.loads((PERSONS / "sources.json").read_text())
    return {*data["published"], *data["own_rules"]}


@cache
def plan_for(name: str, minutes: int | None = None) -> Plan:
    """Of the minutes that the person has, or of so many."""
    person = next(each for each in load_persons() if each.name == name)
    state = build_written_state(person.case)
    wishes = replace(state.preferences, minutes=minutes or state.preferences.minutes)
    pains = tuple(
        ReportedPain(WRITTEN_AT - back * DAY, pain)
        for back, pain in enumerate(person.row.get("log", ()))
    )
    return next_program(
        replace(state, reported_pains=pains, preferences=wishes), CATALOGUE
    ).plan
