"""Whether a person keeps what they gained: what their state says, by the catalogue."""

from collections.abc import Sequence
from dataclasses import replace

from assessment.self_tests.definitions import SELF_TESTS
from assessment.self_tests.rules.cut_offs import PLANK_SLUG, PLANK_TARGET_SECONDS
from assessment.self_tests.rules.exclusions import SelectionContext, find_exclusion
from exercises.values.catalogue_exercise import CatalogueExercise
from exercises.values.vocabulary import Phase
from program.history.course import find_usual_pain
from program.history.program_state import ProgramState
from program.rules.contraindications import find_contraindication
from program.rules.course.function import are_activities_back
from program.rules.course.keep import KeepSigns
from program.rules.plan_case import PlanCase


def find_keep_signs(
    state: ProgramState, entries: Sequence[CatalogueExercise]
) -> KeepSigns:
    tests = find_permitted_tests(state)
    return KeepSigns(
        usual_pain=find_usual_pain(state.daily_pain),
        pain_at_start=state.course.pain_at_start,
        are_activities_back=are_activities_back(
            state.course.function_reports, state.local_day
        ),
        findings=state.tests.findings,
        is_retest=state.tests.is_retest,
        are_tests_steady=state.tests.is_steady,
        is_testable=bool(tests),
        plank_seconds=state.tests.plank_seconds,
        is_plank_expected=PLANK_SLUG in tests and is_plank_permitted(state, entries),
        are_ladders_held=are_ladders_held(state, entries),
    )


def find_permitted_tests(state: ProgramState) -> frozenset[str]:
    """The tests that this person may do on a good day."""
    context = SelectionContext(
        pain_now=0,
        cautions=state.cautions,
        excluded_positions=state.preferences.excluded_positions,
    )
    return frozenset(
        test.slug for test in SELF_TESTS if not find_exclusion(test, context)
    )


def is_plank_permitted(
    state: ProgramState, entries: Sequence[CatalogueExercise]
) -> bool:
    """Whether the hardest plank of all suits them on a good day."""
    planks = [entry for entry in entries if entry.is_plank]
    hardest = max(planks, key=lambda plank: plank.rung, default=None)
    case = make_good_day(state)
    return hardest is not None and find_contraindication(hardest, case) is None


def make_good_day(state: ProgramState) -> PlanCase:
    """The last phase without pain or findings, so that only the person decides."""
    return replace(
        state.plan_case(Phase.KEEP),
        pain_now=0,
        findings=(),
        plank_seconds=PLANK_TARGET_SECONDS,
        is_gentle_week=False,
        paused_exercises=frozenset(),
    )


def are_ladders_held(state: ProgramState, entries: Sequence[CatalogueExercise]) -> bool:
    """Whether no strength on a ladder is at half its dose, or pauses and comes back."""
    ladders = {entry.slug: entry.ladder for entry in entries if entry.is_strength}
    steps = state.plan_preferences.dose_steps
    items = state.current.items if state.current else ()
    is_any_eased = any(
        steps.get(item.slug, 0) < 0 for item in items if ladders.get(item.slug)
    )
    is_any_paused = any(
        ladders.get(pause.slug) and pause.is_barring(state.local_day)
        for pause in state.pauses
        if not pause.is_last
    )
    return not (is_any_eased or is_any_paused)
