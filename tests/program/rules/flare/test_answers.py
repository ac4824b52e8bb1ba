import pytest

from program.rules.flare.answers import FlareCause, FlareEnding, FlareOnset


@pytest.mark.parametrize(
    ("onset", "days"),
    [
        (FlareOnset.TODAY, 0),
        (FlareOnset.YESTERDAY, 1),
        (FlareOnset.SOME_DAYS, 2),
        (FlareOnset.OVER_A_WEEK, 8),
    ],
)
def test_each_onset_is_some_days_before_the_report(onset, days):
    assert onset.days_before_report == days


@pytest.mark.parametrize("word", [*FlareCause, *FlareOnset, *FlareEnding])
def test_every_answer_has_a_label(word):
    assert word.label == word.label.strip() != ""
