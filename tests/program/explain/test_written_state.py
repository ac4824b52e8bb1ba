import pytest

from core.values.suitability import Caution
from exercises.values.vocabulary import Phase
from program.explain.case_file import read_written_case
from program.explain.written_state import build_written_state


def state_of(**data):
    return build_written_state(read_written_case(data, set()))


def test_a_written_case_is_a_person_without_history():
    state = state_of(answers={"age": 40, "pain_now": 5}, week=3)
    assert (state.pain_now, state.week) == (5, 3)
    assert (state.adaptations, state.current) == ((), None)
    assert set(state.daily_pain) == {None}


def test_a_flare_is_written_into_it():
    state = state_of(flare={"usual_pain": 2, "daily_pain": [5]})
    assert (state.is_flare, state.pain_now) == (True, 5)


def test_six_weeks_without_a_change_lead_to_the_other_approach():
    assert state_of(is_no_better=True).plan_case(Phase.MOVE).is_general_approach
    assert not state_of().plan_case(Phase.MOVE).is_general_approach


def test_without_pain_in_the_answers_there_is_none():
    assert state_of().pain_now == 0


@pytest.mark.parametrize(
    ("tests", "keys", "seconds"),
    [
        ([], (), None),
        ([{"test": "plank", "value": 12}], ("plank::weak",), 12),
    ],
)
def test_findings_and_the_plank_come_from_the_tests(tests, keys, seconds):
    tests_of_state = state_of(tests=tests).tests
    assert tuple(finding.key for finding in tests_of_state.findings) == keys
    assert tests_of_state.plank_seconds == seconds


def test_cautions_are_those_of_the_answers_and_of_the_preferences():
    state = state_of(
        answers={"age": 40, "care": ["bending"]},
        preferences={"cautions": ["wrist_trouble"], "minutes": 25},
    )
    case = state.plan_case(Phase.MOVE)
    assert case.cautions == {Caution.FLEXION_HURTS, Caution.WRIST_TROUBLE}
    assert case.preferences.minutes == 25
