import pytest

from program.rules.flare.advice import FLARE_ADVICE_RULES, find_flare_advice
from program.rules.flare.answers import FlareCause


@pytest.mark.parametrize("cause", FlareCause)
def test_each_cause_has_one_sentence_of_its_own(cause):
    (rule,) = [rule for rule in FLARE_ADVICE_RULES if rule.applies(cause)]
    assert rule.result is cause
    assert find_flare_advice(cause) == rule.reason


def test_no_advice_is_given_twice():
    texts = {rule.reason for rule in FLARE_ADVICE_RULES}
    assert len(texts) == len(FlareCause)
