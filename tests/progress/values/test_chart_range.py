import pytest

from progress.values.chart_range import CHART_RANGES


@pytest.mark.parametrize(
    ("slug", "days", "is_loaded_by_day"),
    [
        ("two-weeks", 14, True),
        ("three-months", 91, True),
        ("year", 364, True),
        ("all", None, False),
    ],
)
def test_only_years_are_read_as_sums_of_months(slug, days, is_loaded_by_day):
    chart_range = CHART_RANGES[slug]
    assert (chart_range.days, chart_range.is_loaded_by_day) == (days, is_loaded_by_day)
