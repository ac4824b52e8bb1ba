import pytest

from program.rules.weekly import (
    WEEKLY_RULES,
    AdherenceBarrier,
    CheckInAnswers,
    WeeklyAdjustment,
    WeeklyTrend,
    decide_adjustments,
)
from progress.values.log_vocabulary import SleepQuality


def answer(**answers):
    usual = {
        "pain": WeeklyTrend.SAME,
        "function": WeeklyTrend.SAME,
        "confidence": 7,
        "sleep": SleepQuality.WELL,
        "barrier": AdherenceBarrier.NONE,
    }
    return CheckInAnswers(**(usual | answers))


def effects(**answers):
    decisions = decide_adjustments(answer(**answers))
    return [decision.adjustment for decision in decisions]


@pytest.mark.parametrize(
    ("answers", "found"),
    [
        ({}, [WeeklyAdjustment.GO_ON]),
        ({"pain": WeeklyTrend.BETTER}, [WeeklyAdjustment.GO_ON]),
        ({"pain": WeeklyTrend.WORSE}, [WeeklyAdjustment.GENTLE]),
        ({"function": WeeklyTrend.WORSE}, [WeeklyAdjustment.GENTLE]),
        ({"was_worse_before": True}, [WeeklyAdjustment.GO_ON]),
        (
            {"function": WeeklyTrend.WORSE, "was_worse_before": True},
            [WeeklyAdjustment.RECHECK],
        ),
        ({"has_danger_sign": True}, [WeeklyAdjustment.RECHECK]),
        (
            {"pain": WeeklyTrend.WORSE, "has_danger_sign": True},
            [WeeklyAdjustment.RECHECK],
        ),
        ({"confidence": 4}, [WeeklyAdjustment.SMALL_STEPS]),
        (
            {"confidence": 4, "barrier": AdherenceBarrier.PAIN},
            [WeeklyAdjustment.GENTLE],
        ),
        ({"barrier": AdherenceBarrier.HARD}, [WeeklyAdjustment.GENTLE]),
        ({"barrier": AdherenceBarrier.TIME}, [WeeklyAdjustment.SHORTER]),
        ({"barrier": AdherenceBarrier.FORGOT}, [WeeklyAdjustment.REMIND]),
        (
            {"sleep": SleepQuality.BADLY, "barrier": AdherenceBarrier.TIME},
            [WeeklyAdjustment.SLEEP, WeeklyAdjustment.SHORTER],
        ),
    ],
)
def test_each_answer_has_its_effect(answers, found):
    assert effects(**answers) == found


RULES = {rule.slug: rule for rule in WEEKLY_RULES}
RAISED_BY = {
    "danger-sign": {"has_danger_sign": True},
    "worse-again": {"pain": WeeklyTrend.WORSE, "was_worse_before": True},
    "got-worse": {"function": WeeklyTrend.WORSE},
    "low-confidence": {"confidence": 4},
    "pain-in-the-way": {"barrier": AdherenceBarrier.PAIN},
    "too-hard": {"barrier": AdherenceBarrier.HARD},
    "poor-sleep": {"sleep": SleepQuality.BADLY},
    "no-time": {"barrier": AdherenceBarrier.TIME},
    "forgot": {"barrier": AdherenceBarrier.FORGOT},
    "go-on": {},
}
NOT_RAISED_BY = {
    "danger-sign": {"pain": WeeklyTrend.WORSE},
    "worse-again": {"pain": WeeklyTrend.WORSE},
    "got-worse": {"pain": WeeklyTrend.WORSE, "was_worse_before": True},
    "low-confidence": {"confidence": 5},
    "pain-in-the-way": {"barrier": AdherenceBarrier.HARD},
    "too-hard": {"barrier": AdherenceBarrier.PAIN},
    "poor-sleep": {"sleep": SleepQuality.FAIRLY},
    "no-time": {"barrier": AdherenceBarrier.FORGOT},
    "forgot": {"barrier": AdherenceBarrier.TIME},
}


def test_every_adjustment_has_its_own_label():
    labels = {adjustment.label for adjustment in WeeklyAdjustment}
    assert len(labels) == len(WeeklyAdjustment)


def test_the_tables_below_name_every_rule():
    assert set(RAISED_BY) == set(RULES)
    assert set(NOT_RAISED_BY) == set(RULES) - {"go-on"}


@pytest.mark.parametrize(("slug", "answers"), RAISED_BY.items(), ids=RAISED_BY)
def test_a_rule_is_raised_alone_by_its_answer(slug, answers):
    decisions = decide_adjustments(answer(**answers))
    assert decisions == [(RULES[slug].result, RULES[slug].recorded_reason)]


@pytest.mark.parametrize(("slug", "answers"), NOT_RAISED_BY.items(), ids=NOT_RAISED_BY)
def test_a_rule_is_not_raised_by_the_answer_beside_it(slug, answers):
    assert not RULES[slug].applies(answer(**answers))


def test_of_two_reasons_for_one_effect_the_first_is_given():
    answers = answer(pain=WeeklyTrend.WORSE, barrier=AdherenceBarrier.HARD)
    slugs = [decision.reason.slug for decision in decide_adjustments(answers)]
    assert slugs == ["got-worse"]


@pytest.mark.parametrize(
    "why",
    [
        {"barrier": AdherenceBarrier.HARD},
        {"barrier": AdherenceBarrier.PAIN},
        {"pain": WeeklyTrend.WORSE},
    ],
)
def test_where_nothing_may_grow_there_are_no_small_steps(why):
    assert effects(confidence=0, **why) == [WeeklyAdjustment.GENTLE]
