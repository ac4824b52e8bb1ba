import pytest

from program.rules.weekly import (
    TAILOR_RULES,
    Barrier,
    Effect,
    Sleep,
    Told,
    Trend,
    tailored,
)


def effects(**answers):
    usual = {
        "pain": Trend.SAME,
        "function": Trend.SAME,
        "confidence": 7,
        "sleep": Sleep.GOOD,
        "barrier": Barrier.NONE,
    }
    return [tailored.effect for tailored in tailored(Told(**(usual | answers)))]


@pytest.mark.parametrize(
    ("answers", "found"),
    [
        ({}, [Effect.GO_ON]),
        ({"pain": Trend.BETTER}, [Effect.GO_ON]),
        ({"pain": Trend.WORSE}, [Effect.RECHECK]),
        ({"function": Trend.WORSE}, [Effect.RECHECK]),
        ({"confidence": 4}, [Effect.GENTLE]),
        ({"confidence": 4, "barrier": Barrier.PAIN}, [Effect.GENTLE]),
        ({"barrier": Barrier.HARD}, [Effect.GENTLE]),
        ({"barrier": Barrier.TIME}, [Effect.SHORTER]),
        ({"barrier": Barrier.FORGOT}, [Effect.REMIND]),
        (
            {"sleep": Sleep.POOR, "barrier": Barrier.TIME},
            [Effect.SLEEP, Effect.SHORTER],
        ),
    ],
)
def test_each_answer_has_its_effect(answers, found):
    assert effects(**answers) == found


def test_every_rule_has_words_a_source_and_its_own_slug():
    assert all(rule.words and rule.source for rule in TAILOR_RULES)
    assert len({rule.slug for rule in TAILOR_RULES}) == len(TAILOR_RULES)
