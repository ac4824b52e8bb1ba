import pytest

from progress.analysis.usual_pain import UsualPain, summarise_usual_pain


@pytest.mark.parametrize(
    ("daily_pain", "median", "spread"),
    [
        ([4] * 7, 4, 0),
        ([None, *[4] * 7], 4, 0),
        ([2, 2, 2, 2, 2, 6, 6], 2, 2),
        ([2, 6] * 7, 4, 4),
        ([1, 2, 3, 4, 5, 6, 7], 4, 3),
    ],
)
def test_usual_pain_is_the_median_and_the_distance_of_the_quarters(
    daily_pain, median, spread
):
    usual = summarise_usual_pain(daily_pain)
    assert usual == UsualPain(median=median, spread=spread)


@pytest.mark.parametrize("daily_pain", [[], [4] * 6, [4, None] * 6])
def test_fewer_than_seven_days_say_too_little(daily_pain):
    assert summarise_usual_pain(daily_pain) is None


@pytest.mark.parametrize(
    ("before", "after", "is_within"),
    [(2, 4, True), (2, 5, False), (4, 6, True), (5, 7, False), (4, 4, True)],
)
def test_both_the_rise_and_its_end_have_to_be_usual(before, after, is_within):
    usual = UsualPain(median=4, spread=2)
    assert usual.has_rise_within_spread(before, after) is is_within
