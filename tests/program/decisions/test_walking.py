import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.values.days import DAY
from program.decisions.walking import decide_walking_goal
from program.history.events import AdaptationKind, ReportedPain
from program.history.summaries import CheckSummary
from program.history.walking_history import WalkingHistory
from progress.values.walking import WalkingStep, WalkingTarget
from tests.assessment.factories import NOON
from tests.program.factories import (
    make_adaptation,
    make_past_flare,
    make_past_goal,
    make_state,
)

TODAY = NOON.date()
THREE_WALKS = {TODAY - back * DAY: 10 for back in (1, 3, 5)}


def report_pains(*pains_by_days_ago):
    return tuple(
        ReportedPain(NOON - days_ago * DAY, pain)
        for days_ago, pain in sorted(pains_by_days_ago)
    )


STEADY = report_pains(*((days_ago, 4) for days_ago in range(14)))


def decide(goals=None, walks=THREE_WALKS, **fields):
    goals = (make_past_goal(),) if goals is None else goals
    walking = WalkingHistory(goals=goals, minutes_by_day=walks)
    defaults = {"reported_pains": STEADY, "walking": walking}
    return decide_walking_goal(make_state(**(defaults | fields)))


def test_without_a_goal_nothing_is_decided():
    assert decide(goals=()) is None


def test_a_walked_week_that_settled_adds_a_little():
    decision = decide()
    assert decision.before == WalkingTarget(minutes=10, days=3)
    assert decision.target == WalkingTarget(minutes=11, days=3)
    assert (decision.step, decision.reason.slug) == (WalkingStep.GROW, "settled")
    assert decision.news == (
        "Your walking goal is now 11 minutes on 3 days, before 10 minutes on 3 days. "
        "You walked it, and your back has settled, so it grows a little."
    )


def test_what_stays_the_same_says_why():
    decision = decide(walks={})
    assert decision.target == decision.before
    assert decision.news == (
        "Your walking goal is 10 minutes on 3 days. Less than the goal is logged for "
        "this week, so it stays as it is."
    )


def test_nothing_is_decided_within_the_week():
    assert decide(goals=(make_past_goal(days_ago=6),)) is None


@pytest.mark.parametrize(
    ("kind", "rule"),
    [
        (AdaptationKind.GENTLE, "gentle-week"),
        (AdaptationKind.RECHECK, "check-first"),
    ],
)
def test_it_stays_in_a_gentle_week_and_until_the_check(kind, rule):
    adaptation = make_adaptation(kind, made_at=NOON - DAY / 2)
    assert decide(adaptations=(adaptation,)).reason.slug == rule


def test_a_flare_takes_one_step_back_at_once_and_once():
    flare = make_past_flare(days_ago=0.5)
    now = make_past_goal(days_ago=2, minutes=20)
    decision = decide(goals=(now,), flare=flare)
    assert decision.target == WalkingTarget(minutes=18, days=3)
    eased = make_past_goal(days_ago=0, minutes=18, step=WalkingStep.EASE)
    assert decide(goals=(eased, now), flare=flare) is None


def test_a_long_flare_takes_no_second_step_back():
    flare = make_past_flare(days_ago=9)
    eased = make_past_goal(days_ago=8, step=WalkingStep.EASE)
    decision = decide(goals=(eased,), flare=flare)
    assert (decision.step, decision.reason.slug) == (WalkingStep.HOLD, "still-flaring")


def test_a_rise_of_two_points_over_the_week_before_takes_one_step_back():
    pains = report_pains(*((ago, 5 if ago < 7 else 3) for ago in range(14)))
    assert decide(reported_pains=pains).reason.slug == "pain-rose"


def test_a_week_is_compared_with_the_check_where_nothing_was_logged_before():
    pains = report_pains((1, 4))
    check = CheckSummary(decided_at=NOON - 20 * DAY, pain=2)
    assert decide(reported_pains=pains, check=check).reason.slug == "pain-rose"
    check = CheckSummary(decided_at=NOON - 20 * DAY, pain=None)
    assert decide(reported_pains=pains, check=check).reason.slug == "pain-unknown"


@given(st.integers(0, 10))
def test_a_steady_level_of_pain_decides_nothing(pain):
    pains = report_pains(*((days_ago, pain) for days_ago in range(14)))
    assert decide(reported_pains=pains).step is WalkingStep.GROW


@given(st.lists(st.none() | st.integers(0, 10), min_size=7, max_size=7))
def test_silence_of_a_week_never_grows(before):
    logged = [(7 + ago, pain) for ago, pain in enumerate(before) if pain is not None]
    decision = decide(reported_pains=report_pains(*logged))
    assert decision.step is not WalkingStep.GROW
