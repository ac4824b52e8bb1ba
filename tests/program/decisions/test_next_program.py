from dataclasses import replace

import pytest

from core.values.days import DAY
from exercises.catalogue.fixture_reader import load_fixture_exercises
from exercises.values.vocabulary import Phase
from program.decisions.next_program import decide_next_phase, next_program
from program.history.check_expiry import CheckExpiredError
from program.history.events import ReportedPain
from program.history.summaries import CheckSummary
from program.planning.plan import build_plan
from tests.assessment.factories import NOON
from tests.program.factories import make_prescribed_program, make_state

CATALOGUE = load_fixture_exercises()
OLD_CHECK = CheckSummary(decided_at=NOON - 29 * DAY, pain=2)
SORE = (ReportedPain(NOON, 7),)


def after_first_program(**fields):
    first = next_program(make_state(), CATALOGUE)
    return make_state(current=first.prescribed, **fields)


def test_the_first_program_is_the_plan_of_its_phase():
    state = make_state()
    first = next_program(state, CATALOGUE)
    assert first.plan == build_plan(state.plan_case(Phase.BALANCE), CATALOGUE)
    assert first.phase_reason.slug == "pain-low"
    assert (first.prescribed.pain_at_start, first.is_new, first.changes) == (
        2,
        True,
        (),
    )


def test_the_same_state_makes_no_new_program():
    again = next_program(after_first_program(), CATALOGUE)
    assert (again.is_new, again.changes) == (False, ())


def test_a_new_phase_says_so_and_begins_with_the_pain_of_now():
    later = next_program(after_first_program(reported_pains=SORE), CATALOGUE)
    assert later.is_new
    assert (later.plan.phase, later.prescribed.pain_at_start) == (Phase.CALM, 7)
    assert later.changes[0] == "Now the calm phase. Your pain is 6 or more now."


def test_within_a_phase_pain_is_measured_against_its_beginning():
    state = after_first_program(reported_pains=(ReportedPain(NOON, 1),))
    assert next_program(state, CATALOGUE).prescribed.pain_at_start == 2


@pytest.mark.parametrize(
    ("current", "is_refused"),
    [(None, True), (Phase.MOVE, True), (Phase.CALM, False)],
    ids=["first", "new phase", "same phase"],
)
def test_a_new_phase_needs_a_check_that_holds(current, is_refused):
    program = make_prescribed_program(phase=current) if current else None
    state = make_state(check=OLD_CHECK, reported_pains=SORE, current=program)
    if is_refused:
        with pytest.raises(CheckExpiredError):
            decide_next_phase(state, ())
    else:
        assert decide_next_phase(state, ())[0] is Phase.CALM
    renewed = replace(OLD_CHECK, decided_at=NOON)
    assert decide_next_phase(replace(state, check=renewed), ())[0] is Phase.CALM
