import pytest

from program.rules.course.persistent_pain import is_pain_steady


@pytest.mark.parametrize(
    ("daily_pain", "pain_now", "is_steady"),
    [
        ((6, 6, 6), 6, True),
        ((6, None, 5, None, 6), 7, True),
        ((4, 4, 4), 5, True),
        ((4, 4, 4), 6, False),
        ((3, 3, 4), 3, False),
        ((8, 8, 8), 7, False),
        ((7, 7, 7), 8, False),
        ((6, 6, None), 6, False),
        ((), 6, False),
    ],
)
def test_pain_is_steady_in_its_range_without_a_rise(daily_pain, pain_now, is_steady):
    assert is_pain_steady(daily_pain, pain_now) is is_steady


@pytest.mark.parametrize(("pain", "is_steady"), [(3, True), (2.5, False), (7, True)])
def test_in_balance_it_stays_steady_a_point_lower(pain, is_steady):
    assert is_pain_steady([pain] * 3, 3, is_in_balance=True) is is_steady
