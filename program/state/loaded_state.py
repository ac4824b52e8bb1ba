"""Load from the database everything that decides about a person's program."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from assessment.models import SymptomCheck, TestSession
from core.json_rows import read_row_values
from people.models import Person, Preferences
from program.history.events import PastAdaptation
from program.history.prescribed import PrescribedItem, PrescribedProgram
from program.history.program_state import ProgramState
from program.history.summaries import TestSummary, summarise_check, summarise_tests
from program.models import Adaptation, Program, ProgramItem
from program.rules.course.keep import are_retests_steady
from program.rules.plan_case import PlanPreferences
from program.state.course_records import read_course
from program.state.person_records import PersonRecords, load_person_records


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadedState:
    """A person's state, and the rows from which it was read."""

    person: Person
    symptom_check: SymptomCheck
    test_session: TestSession | None
    current_program: Program | None
    last_program_number: int
    state: ProgramState


def load_program_state(
    person: Person, check: SymptomCheck, now: datetime
) -> LoadedState:
    """Load everything in four queries, and one more on the way back from a flare-up."""
    records = load_person_records(person, now)
    current = Program.objects.for_person(person).with_items().current()
    state = ProgramState(
        evaluated_at=now,
        zone=person.zone_info,
        started_at=person.created_at,
        check=summarise_check(check.current_answers, check.decided_at, check.answers),
        tests=summarise_test_session(records),
        preferences=build_plan_preferences(
            records.preferences, records.replacements_by_slug
        ),
        own_cautions=frozenset(records.preferences.cautions),
        reported_pains=records.reported_pains,
        adaptations=load_past_adaptations(person),
        current=read_prescribed_program(current) if current else None,
        walking=records.walking,
        course=read_course(person, records.annotated_person),
        feared_movement=records.feared_movement,
        relief_uses=records.relief_uses,
        activities=records.activities,
        spreading=records.spreading,
        flare=records.flare,
    )
    return LoadedState(
        person=person,
        symptom_check=check,
        test_session=records.latest_test_session,
        current_program=current,
        last_program_number=records.last_program_number,
        state=with_program_before_flare(state, person, current),
    )


def with_program_before_flare(
    state: ProgramState, person: Person, current: Program | None
) -> ProgramState:
    """Load the program to go back to, until it has come back."""
    returned_at = state.returned_from_flare_at
    is_unsaved = returned_at and current and current.made_at < returned_at
    if state.flare is None or not (state.is_return_due or is_unsaved):
        return state
    before = load_program_before(person, state.flare.reported_at)
    if before is None:
        return state
    return replace(state, before_flare=read_prescribed_program(before))


def load_program_before(person: Person, moment: datetime) -> Program | None:
    earlier = Program.objects.for_person(person).filter(made_at__lt=moment)
    return earlier.with_items().first()


def summarise_test_session(records: PersonRecords) -> TestSummary:
    latest = records.latest_test_session
    if latest is None:
        return TestSummary()
    return summarise_tests(
        records.test_results,
        latest.findings,
        started_at=latest.started_at,
        pain=latest.pain_now,
        is_retest=len(records.test_sessions) > 1,
        is_steady=are_retests_steady(records.results_by_session),
    )


def build_plan_preferences(
    preferences: Preferences, replacements: Mapping[str, str | None]
) -> PlanPreferences:
    return PlanPreferences(
        minutes=preferences.minutes,
        days_a_week=preferences.days_a_week,
        equipment=frozenset(preferences.equipment),
        excluded_positions=frozenset(preferences.excluded_positions),
        places=frozenset(preferences.places),
        excluded=frozenset(slug for slug, to in replacements.items() if not to),
        swaps={slug: to for slug, to in replacements.items() if to},
    )


def load_past_adaptations(person: Person) -> tuple[PastAdaptation, ...]:
    rows = Adaptation.objects.for_person(person).latest_first()
    with_exercise = rows.values_list(
        "kind", "rule", "made_at", "dose_steps", "exercise__slug", "exercise__ladder"
    )
    return tuple(
        PastAdaptation(
            kind=kind,
            rule=rule,
            made_at=made_at,
            dose_steps=dose_steps,
            slug=slug or "",
            ladder=ladder or "",
        )
        for kind, rule, made_at, dose_steps, slug, ladder in with_exercise
    )


def read_prescribed_program(program: Program) -> PrescribedProgram:
    """Of a program from `with_items`."""
    return PrescribedProgram(
        phase=program.phase,
        pain_at_start=program.pain_at_start,
        items=tuple(map(read_prescribed_item, program.item_rows)),
        note_keys=program.note_keys,
    )


def read_prescribed_item(row: Mapping[str, Any]) -> PrescribedItem:
    own = {name: value for name, value in row.items() if name != "slug"}
    return PrescribedItem(slug=row["slug"], **read_row_values(ProgramItem, own))
