import pytest

from core.values.days import DAY
from program.history.course import (
    find_usual_pain,
    first_days_of_course,
    last_days_of_course,
)
from tests.assessment.factories import NOON

TODAY = NOON.date()


@pytest.mark.parametrize(
    ("daily_pain", "usual"),
    [((), None), ((4, None, 2), None), ((1, None, 9, 2), 2), ((1, 2, 3, 4), 2.5)],
)
def test_usual_pain_is_the_median_of_at_least_three_days(daily_pain, usual):
    assert find_usual_pain(daily_pain) == usual


def test_the_first_two_weeks_of_six_are_compared_with_the_last():
    assert first_days_of_course(TODAY) == (TODAY - 42 * DAY, TODAY - 29 * DAY)
    assert last_days_of_course(TODAY) == (TODAY - 13 * DAY, TODAY)
