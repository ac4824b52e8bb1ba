import pytest

from assessment.symptom_check.questions.answers import Answers
from assessment.symptom_check.rules.duration import has_lasted_twelve_weeks


@pytest.mark.parametrize(
    ("answers", "has_lasted"),
    [
        ({"since": "over_3_months"}, True),
        ({"since": "over_3_months", "course": "comes_and_goes"}, True),
        ({"since": "before_45"}, True),
        ({"since": "6_to_12_weeks", "course": "stuck"}, False),
        ({"since": "under_2_weeks", "before": "usual"}, False),
        ({"before": "usual", "course": "comes_and_goes"}, True),
        ({"before": "constant", "course": "stuck"}, True),
        ({"before": "first", "course": "comes_and_goes"}, False),
        ({}, False),
    ],
)
def test_a_long_bout_or_a_lasting_pattern_counts(answers, has_lasted):
    assert has_lasted_twelve_weeks(Answers(answers)) is has_lasted
