from dataclasses import replace

import pytest

from program.decisions.check_in import decide_check_in
from program.history.events import AdaptationKind
from program.rules.plan_case import PlanPreferences
from program.rules.weekly import AdherenceBarrier, CheckInAnswers, WeeklyTrend
from progress.values.log_vocabulary import SleepQuality
from tests.assessment.factories import NOON
from tests.program.factories import make_adaptation, make_state

ORDINARY = CheckInAnswers(
    pain=WeeklyTrend.SAME,
    function=WeeklyTrend.SAME,
    confidence=7,
    sleep=SleepQuality.WELL,
    barrier=AdherenceBarrier.NONE,
)
WORSE_AGAIN = replace(ORDINARY, pain=WeeklyTrend.WORSE, was_worse_before=True)
RECHECK = make_adaptation(AdaptationKind.RECHECK, days_ago=0)


def kinds_of(outcome):
    return [adaptation.kind for adaptation in outcome.adaptations]


@pytest.mark.parametrize(
    ("answers", "kinds"),
    [
        ({}, []),
        ({"pain": WeeklyTrend.WORSE}, [AdaptationKind.GENTLE]),
        ({"has_danger_sign": True}, [AdaptationKind.RECHECK]),
        ({"confidence": 3}, [AdaptationKind.SMALL_STEPS]),
        ({"sleep": SleepQuality.BADLY}, [AdaptationKind.SLEEP]),
        ({"barrier": AdherenceBarrier.FORGOT}, []),
        (
            {
                "function": WeeklyTrend.WORSE,
                "was_worse_before": True,
                "confidence": 0,
                "sleep": SleepQuality.BADLY,
            },
            [AdaptationKind.RECHECK, AdaptationKind.SLEEP],
        ),
    ],
)
def test_answers_adapt_the_week_ahead(answers, kinds):
    outcome = decide_check_in(replace(ORDINARY, **answers), make_state())
    assert len(outcome.reasons) == max(1, len(kinds))
    is_silent = [reason.slug for reason in outcome.reasons] == ["go-on"]
    assert len(outcome.news) == len(outcome.reasons) - is_silent
    assert kinds_of(outcome) == kinds
    assert outcome.preferences == PlanPreferences()


@pytest.mark.parametrize(("minutes", "shorter"), [(25, 15), (15, 10), (10, 5), (5, 5)])
def test_too_little_time_makes_sessions_shorter(minutes, shorter):
    busy = replace(ORDINARY, barrier=AdherenceBarrier.TIME)
    state = make_state(preferences=PlanPreferences(minutes=minutes))
    assert decide_check_in(busy, state).preferences.minutes == shorter


def test_every_rule_that_acts_is_in_the_news_and_advice_too():
    worse = replace(WORSE_AGAIN, barrier=AdherenceBarrier.FORGOT)
    assert decide_check_in(worse, make_state()).news == (
        "You told us twice in a row that it got worse. Please check your back again, "
        "and see a clinician.",
        "Tie the session to something you do every day, such as brushing teeth.",
    )


def test_a_worse_week_is_news_also_when_a_check_is_asked_for_already():
    outcome = decide_check_in(WORSE_AGAIN, make_state(adaptations=(RECHECK,)))
    assert kinds_of(outcome) == []
    assert outcome.news == (
        "It got worse twice in a row, so please check your back again.",
    )


def test_a_danger_sign_closes_the_program():
    outcome = decide_check_in(replace(ORDINARY, has_danger_sign=True), make_state())
    (closing,) = outcome.adaptations
    assert make_state(adaptations=(closing.to_past(NOON),)).is_closed
