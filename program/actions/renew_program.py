"""Rebuild a person's program when anything in it has to change."""

from collections.abc import Sequence

from django.db import transaction
from django.utils import timezone

from assessment.models import SymptomCheck
from exercises.models import Exercise
from people.models import Person
from program.actions.flare_return import return_from_flare
from program.decisions.next_program import NextProgram, next_program
from program.history.check_expiry import CheckExpiredError
from program.models import Program, ProgramItem
from program.planning.items import PlanItem
from program.planning.plan_wording import describe_note
from program.state.loaded_state import LoadedState, load_program_state


@transaction.atomic
def renew_program(loaded: LoadedState, recent_changes: Sequence[str] = ()) -> Program:
    """Return the current program if nothing changes, otherwise a new version.

    `recent_changes` says what led to the renewal; it precedes the resulting changes.
    A flare-up that is over ends here, whatever led to it.
    """
    loaded, returned = return_from_flare(loaded)
    exercises = list(Exercise.objects.active())
    entries = [exercise.to_catalogue_exercise() for exercise in exercises]
    decided = next_program(loaded.state, entries)
    current = loaded.current_program
    is_back = loaded.state.before_flare is not None
    if current is not None and not decided.is_new and not is_back:
        return current
    changes = [*recent_changes, *returned, *decided.changes] if current else []
    return save_next_program(loaded, decided, exercises, changes)


def renew_for_person(
    person: Person, check: SymptomCheck, *recent_changes: str
) -> Program:
    loaded = load_program_state(person, check, timezone.now())
    return renew_program(loaded, recent_changes)


def renew_unless_check_expired(
    loaded: LoadedState, recent_changes: Sequence[str]
) -> Program | None:
    try:
        return renew_program(loaded, recent_changes)
    except CheckExpiredError:
        # The report itself is saved all the same.
        return None


def save_next_program(
    loaded: LoadedState,
    decided: NextProgram,
    exercises: Sequence[Exercise],
    changes: Sequence[str],
) -> Program:
    plan, by_slug = decided.plan, {exercise.slug: exercise for exercise in exercises}
    return Program.objects.create_current(
        [
            build_program_item(item, number, by_slug[item.slug])
            for number, item in enumerate(plan.items, start=1)
        ],
        person=loaded.person,
        symptom_check=loaded.symptom_check,
        test_session=loaded.test_session,
        number=loaded.last_program_number + 1,
        phase=plan.phase,
        week=plan.week,
        pain_now=loaded.state.pain_now,
        pain_at_start=decided.prescribed.pain_at_start,
        seconds=plan.longest_session_seconds,
        rules_version=plan.rules_version,
        reason=decided.phase_reason,
        rules=plan.reasons,
        notes=tuple(map(describe_note, plan.notes)),
        note_keys=decided.prescribed.note_keys,
        changes=tuple(changes),
    )


def build_program_item(item: PlanItem, number: int, exercise: Exercise) -> ProgramItem:
    return ProgramItem(
        number=number,
        exercise=exercise,
        name=item.name,
        side=item.side,
        dose=item.dose,
        why=item.why,
        finding_keys=item.finding_keys,
        rule=item.rule,
        is_apart=item.is_apart,
        days=item.days,
        days_a_week=item.days_a_week,
        easier=item.easier or "",
        harder=item.harder or "",
    )
