from core.values.days import DAY
from core.values.rules import RuleReason
from program.decisions.walking import WalkingDecision
from program.history.events import AdaptationKind
from program.history.walking_history import WalkingHistory
from program.rules.walking.start import PresentWalking
from program.simulation.simulated_walking import (
    add_walked_minutes,
    has_goal_grown,
    is_growth_against_a_signal,
    review_simulated_goal,
    start_simulated_goal,
    walk_one_day,
)
from progress.values.walking import WalkingStep, WalkingTarget
from tests.assessment.factories import NOON
from tests.program.factories import make_adaptation, make_past_goal, make_state

TODAY = NOON.date()
SMALL, LARGE = WalkingTarget(minutes=10, days=3), WalkingTarget(minutes=11, days=3)
GROWTH = WalkingDecision(SMALL, LARGE, WalkingStep.GROW, RuleReason("settled", "", ""))


def test_goal_starts_from_what_the_patient_walks():
    walking = start_simulated_goal(make_state(), PresentWalking(minutes=10, days=3))
    assert walking.current_goal.target == SMALL
    assert walking.current_goal.step is WalkingStep.START


def test_a_day_starts_a_goal_or_adds_a_walk_or_nothing():
    state, now = make_state(), PresentWalking(minutes=10, days=3)
    assert walk_one_day(state, None, lambda target: 9) is state.walking
    started = walk_one_day(state, now, lambda target: 9)
    assert started.current_goal.target == SMALL
    state = make_state(walking=started)
    assert walk_one_day(state, now, lambda target: 0) is started
    walked = walk_one_day(state, now, lambda target: target.minutes)
    assert walked.minutes_by_day == {TODAY: 10}


def test_walks_of_a_day_are_added_up():
    walking = add_walked_minutes(WalkingHistory(), TODAY, 10)
    walking = add_walked_minutes(walking, TODAY, 5)
    assert walking.minutes_by_day == {TODAY: 15}


def test_what_is_decided_becomes_the_goal():
    goals = (make_past_goal(days_ago=7),)
    state = make_state(walking=WalkingHistory(goals=goals))
    walking, decision = review_simulated_goal(state)
    assert decision.reason.slug == "not-walked"
    assert [goal.step for goal in walking.goals] == [WalkingStep.HOLD, WalkingStep.GROW]


def test_within_the_week_nothing_is_decided():
    walking = WalkingHistory(goals=(make_past_goal(days_ago=1),))
    assert review_simulated_goal(make_state(walking=walking)) == (walking, None)


def test_growth_in_a_gentle_week_is_noticed():
    gentle = make_adaptation(AdaptationKind.GENTLE, made_at=NOON - DAY)
    state = make_state(adaptations=(gentle,))
    assert is_growth_against_a_signal(state, GROWTH)
    assert not is_growth_against_a_signal(make_state(), GROWTH)
    assert not is_growth_against_a_signal(state, GROWTH._replace(target=SMALL))


def test_a_goal_has_grown_if_any_was_more_than_the_first():
    first, more = make_past_goal(days_ago=9), make_past_goal(minutes=11)
    assert has_goal_grown((first, more, first))
    assert not has_goal_grown((first, first))
