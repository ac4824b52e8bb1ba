import pytest

from program.rules.weekly import (
    WEEKLY_RULES,
    AdherenceBarrier,
    CheckInAnswers,
    SleepQuality,
    WeeklyAdjustment,
    WeeklyTrend,
    decide_adjustments,
)


def effects(**answers):
    usual = {
        "pain": WeeklyTrend.SAME,
        "function": WeeklyTrend.SAME,
        "confidence": 7,
        "sleep": SleepQuality.GOOD,
        "barrier": AdherenceBarrier.NONE,
    }
    return [
        tailored.adjustment
        for tailored in decide_adjustments(CheckInAnswers(**(usual | answers)))
    ]


@pytest.mark.parametrize(
    ("answers", "found"),
    [
        ({}, [WeeklyAdjustment.GO_ON]),
        ({"pain": WeeklyTrend.BETTER}, [WeeklyAdjustment.GO_ON]),
        ({"pain": WeeklyTrend.WORSE}, [WeeklyAdjustment.RECHECK]),
        ({"function": WeeklyTrend.WORSE}, [WeeklyAdjustment.RECHECK]),
        ({"confidence": 4}, [WeeklyAdjustment.GENTLE]),
        (
            {"confidence": 4, "barrier": AdherenceBarrier.PAIN},
            [WeeklyAdjustment.GENTLE],
        ),
        ({"barrier": AdherenceBarrier.HARD}, [WeeklyAdjustment.GENTLE]),
        ({"barrier": AdherenceBarrier.TIME}, [WeeklyAdjustment.SHORTER]),
        ({"barrier": AdherenceBarrier.FORGOT}, [WeeklyAdjustment.REMIND]),
        (
            {"sleep": SleepQuality.POOR, "barrier": AdherenceBarrier.TIME},
            [WeeklyAdjustment.SLEEP, WeeklyAdjustment.SHORTER],
        ),
    ],
)
def test_each_answer_has_its_effect(answers, found):
    assert effects(**answers) == found


def test_every_rule_has_words_a_source_and_its_own_slug():
    assert all(rule.reason and rule.source for rule in WEEKLY_RULES)
    assert len({rule.slug for rule in WEEKLY_RULES}) == len(WEEKLY_RULES)
