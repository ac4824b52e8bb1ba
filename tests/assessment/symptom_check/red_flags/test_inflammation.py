"""The red flags of inflammation, each with a case and a near miss."""

import pytest

from assessment.symptom_check.red_flags.inflammation import INFLAMMATION_FLAGS
from tests.assessment.symptom_check.red_flags.tables import list_raised_slugs

CASES = {
    "inflammation": (
        {
            "age": 40,
            "since": "over_3_months",
            "inflammation": ["before_35", "night", "moving", "skin"],
        },
        {
            "age": 40,
            "since": "6_to_12_weeks",
            "inflammation": ["before_35", "night", "moving", "skin"],
        },
    ),
    "inflammation-test": (
        {"age": 27, "before": "usual", "inflammation": ["night", "moving"]},
        {"age": 47, "before": "usual", "inflammation": ["night", "moving", "skin"]},
    ),
    "stiff-girdle": ({"signs": ["stiff_girdle"]}, {"inflammation": ["moving"]}),
}


def test_every_red_flag_has_its_case():
    assert [rule.slug for rule in INFLAMMATION_FLAGS] == list(CASES)


@pytest.mark.parametrize("slug", CASES)
def test_red_flag_is_raised(slug):
    assert slug in list_raised_slugs(INFLAMMATION_FLAGS, CASES[slug][0])


@pytest.mark.parametrize("slug", CASES)
def test_nearest_miss_does_not_raise_it(slug):
    assert slug not in list_raised_slugs(INFLAMMATION_FLAGS, CASES[slug][1])
