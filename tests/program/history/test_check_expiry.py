from datetime import timedelta

import pytest

from program.history.check_expiry import is_check_expired
from tests.assessment.factories import NOON


@pytest.mark.parametrize(
    ("age", "is_expired"),
    [
        (timedelta(), False),
        (timedelta(days=28), False),
        (timedelta(days=28, seconds=1), True),
    ],
)
def test_a_check_holds_for_four_weeks(age, is_expired):
    assert is_check_expired(NOON - age, NOON) is is_expired


def test_a_check_that_is_not_decided_has_not_expired():
    assert is_check_expired(None, NOON) is False
