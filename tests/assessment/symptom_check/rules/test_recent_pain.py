from datetime import timedelta

import pytest

from assessment.symptom_check.rules.recent_pain import is_pain_recent
from tests.assessment.factories import NOON


@pytest.mark.parametrize(("minutes", "expected"), [(0, True), (60, True), (61, False)])
def test_a_pain_is_that_of_now_for_an_hour(minutes, expected):
    assert is_pain_recent(NOON, NOON + timedelta(minutes=minutes)) is expected
