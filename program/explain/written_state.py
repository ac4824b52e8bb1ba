"""A written case as the state of a person without any history."""

from collections.abc import Iterable
from datetime import UTC, datetime

from assessment.self_tests.rules.findings import derive_findings
from assessment.self_tests.rules.profile import build_person_profile
from core.values.days import WEEK
from exercises.values.catalogue_exercise import CatalogueExercise
from program.explain.case_file import WrittenCase
from program.explain.written_pauses import build_past_pauses
from program.explain.written_walking import build_written_walking
from program.history.events import AdaptationKind, NewAdaptation
from program.history.program_state import ProgramState
from program.history.summaries import summarise_check, summarise_tests
from program.rules.course.other_approach import TO_GENERAL_REASON

# Any moment will do: a case counts its own weeks, and nothing in it has a date.
WRITTEN_AT = datetime(2026, 1, 1, tzinfo=UTC)
NO_BETTER = NewAdaptation(AdaptationKind.APPROACH, TO_GENERAL_REASON).to_past(
    WRITTEN_AT
)


def build_written_state(
    case: WrittenCase, entries: Iterable[CatalogueExercise] = ()
) -> ProgramState:
    """`entries` say of which ladders the paused exercises are steps."""
    findings = derive_findings(case.results, build_person_profile(case.answers))
    state = ProgramState(
        evaluated_at=WRITTEN_AT,
        zone=UTC,
        started_at=WRITTEN_AT - case.week * WEEK,
        check=summarise_check(case.answers, WRITTEN_AT),
        tests=summarise_tests(case.results, findings),
        preferences=case.preferences,
        own_cautions=case.own_cautions,
        walking=build_written_walking(case.walking, WRITTEN_AT),
        feared_movement=case.coaching.feared_movement,
        adaptations=(
            *[NO_BETTER] * case.is_no_better,
            *build_past_pauses(case.pauses, entries, WRITTEN_AT),
        ),
        activities=case.activities,
        relief_uses=case.relief.uses,
    )
    return case.flare.write_into_state(state) if case.flare else state
