import pytest

from core.values.statistics import mean_of_known


@pytest.mark.parametrize(
    ("values", "least_count", "mean"),
    [
        ([], 0, None),
        ([], 1, None),
        ([None, None], 1, None),
        ([0], 1, 0),
        ([4, None, 5], 1, 4.5),
        ([4, None, 5], 2, 4.5),
        ([4, None, 5], 3, None),
        ([0, 0, 3], 3, 1),
    ],
)
def test_only_known_values_count_and_there_must_be_enough(values, least_count, mean):
    assert mean_of_known(values, least_count) == mean
