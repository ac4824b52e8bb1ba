from core.values.days import DAY
from program.history.walking_history import NOTHING_WALKED, WalkingHistory
from progress.values.walking import WalkingStep
from tests.assessment.factories import NOON
from tests.program.factories import make_past_goal

TODAY = NOON.date()


def test_without_goals_there_is_none_and_none_was_eased():
    assert (NOTHING_WALKED.current_goal, NOTHING_WALKED.latest_ease) == (None, None)
    assert NOTHING_WALKED.minutes_of_last_week(TODAY) == ()


def test_newest_goal_counts_and_the_newest_of_those_made_less():
    goals = (
        make_past_goal(days_ago=1),
        make_past_goal(days_ago=8, step=WalkingStep.EASE),
        make_past_goal(days_ago=20, step=WalkingStep.EASE),
    )
    history = WalkingHistory(goals=goals)
    assert (history.current_goal, history.latest_ease) == goals[:2]


def test_last_week_is_the_seven_days_before_today():
    minutes = {TODAY: 5, TODAY - DAY: 10, TODAY - 7 * DAY: 20, TODAY - 8 * DAY: 40}
    history = WalkingHistory(minutes_by_day=minutes)
    assert history.minutes_of_last_week(TODAY) == (10, 20)
