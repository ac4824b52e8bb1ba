"""Everybody has a way to Keep, whatever their exercises have to allow for."""

from dataclasses import replace

import pytest

from core.values.days import DAY
from core.values.suitability import Caution, Position
from exercises.catalogue.fixture_reader import load_fixture_exercises
from exercises.values.vocabulary import Phase
from program.decisions.keep import (
    are_ladders_held,
    find_keep_signs,
    find_permitted_tests,
)
from program.decisions.next_program import next_program
from program.history.course import Course
from program.history.events import AdaptationKind, ReportedPain
from program.history.summaries import CheckSummary, TestSummary
from program.rules.course.function import FunctionReport
from tests.assessment.factories import NOON
from tests.program.factories import (
    make_adaptation,
    make_finding,
    make_prescribed_item,
    make_prescribed_program,
    make_state,
)

ENTRIES = load_fixture_exercises()
TODAY = NOON.date()
BACK = Course(
    pain_at_start=5,
    function_reports=tuple(
        FunctionReport(TODAY - days * DAY, "check-in", 0) for days in (1, 8, 15)
    ),
)


def log_pain(pain):
    return tuple(ReportedPain(NOON - days * DAY, pain) for days in range(14))


def recover(*, pain=1, **fields):
    """Somebody in Balance of whom all is back but what their tests say."""
    defaults = {
        "reported_pains": log_pain(pain),
        "course": BACK,
        "tests": TestSummary(started_at=NOON - DAY, pain=pain, is_retest=True),
        "current": make_prescribed_program(),
    }
    return make_state(**(defaults | fields))


def find_signs(state):
    return find_keep_signs(state, ENTRIES)


def hold_expected_plank(state):
    """With a plank to its mark, if this person is expected to hold one at all."""
    seconds = 30 if find_signs(state).is_plank_expected else None
    return replace(state, tests=replace(state.tests, plank_seconds=seconds))


@pytest.mark.parametrize("caution", Caution)
@pytest.mark.parametrize(
    "tests",
    [
        TestSummary(is_retest=True),
        TestSummary(is_retest=True, is_steady=True, findings=(make_finding(),)),
    ],
    ids=["even", "no longer changing"],
)
def test_every_caution_has_a_way_to_keep(caution, tests):
    check = CheckSummary(decided_at=NOON - DAY, pain=1, cautions=frozenset({caution}))
    decided = next_program(
        hold_expected_plank(recover(check=check, tests=tests)), ENTRIES
    )
    assert (decided.plan.phase, decided.phase_reason.slug) == (
        Phase.KEEP,
        "gains-to-keep",
    )
    assert decided.plan.items


@pytest.mark.parametrize("caution", Caution)
def test_every_caution_of_the_settings_has_one_too(caution):
    state = hold_expected_plank(recover(own_cautions=frozenset({caution})))
    assert next_program(state, ENTRIES).plan.phase is Phase.KEEP


def test_all_cautions_at_once_have_one():
    state = hold_expected_plank(recover(own_cautions=frozenset(Caution)))
    assert next_program(state, ENTRIES).plan.phase is Phase.KEEP


@pytest.mark.parametrize(
    ("fields", "is_expected"),
    [
        ({}, True),
        ({"own_cautions": frozenset({Caution.WRIST_TROUBLE})}, True),
        ({"own_cautions": frozenset({Caution.SHOULDER_TROUBLE})}, False),
        ({"own_cautions": frozenset({Caution.GLAUCOMA})}, False),
        ({"own_cautions": frozenset({Caution.CANNOT_GET_TO_FLOOR})}, False),
    ],
)
def test_a_plank_on_the_toes_is_expected_only_where_it_is_permitted(
    fields, is_expected
):
    assert find_signs(recover(**fields)).is_plank_expected is is_expected


def test_a_position_that_cannot_be_done_takes_its_tests_away():
    state = recover()
    prone = frozenset({Position.LYING_ON_FRONT})
    positions = replace(state.preferences, excluded_positions=prone)
    assert "plank" in find_permitted_tests(state)
    assert "plank" not in find_permitted_tests(replace(state, preferences=positions))


def test_where_no_test_suits_none_is_asked():
    everywhere = replace(
        make_state().preferences, excluded_positions=frozenset(Position)
    )
    signs = find_signs(recover(preferences=everywhere))
    assert (signs.is_testable, signs.is_plank_expected) == (False, False)


def test_usual_pain_two_points_under_the_start_is_low_enough():
    course = replace(BACK, pain_at_start=7)
    for pain, phase in [(5, Phase.KEEP), (6, Phase.CALM)]:
        state = hold_expected_plank(recover(pain=pain, course=course))
        assert next_program(state, ENTRIES).plan.phase is phase


@pytest.mark.parametrize(
    ("slug", "adaptation", "are_held"),
    [
        ("bridge", None, True),
        ("bridge", make_adaptation(slug="bridge", dose_steps=-1), False),
        ("bridge", make_adaptation(slug="bridge", dose_steps=1), True),
        ("knee-rolls", make_adaptation(slug="knee-rolls", dose_steps=-1), True),
        (
            "brace",
            make_adaptation(AdaptationKind.STOP, slug="bridge", ladder="bridge"),
            False,
        ),
        (
            "brace",
            make_adaptation(AdaptationKind.STOP, 15, slug="bridge", ladder="bridge"),
            True,
        ),
    ],
)
def test_ladders_are_held_if_no_strength_on_them_is_eased(slug, adaptation, are_held):
    state = recover(
        current=make_prescribed_program(make_prescribed_item(slug)),
        adaptations=(adaptation,) if adaptation else (),
    )
    assert are_ladders_held(state, ENTRIES) is are_held
