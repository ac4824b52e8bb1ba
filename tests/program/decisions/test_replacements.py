import pytest

from program.decisions.replacements import (
    exclude_exercise,
    map_replacements,
    swap_exercise,
)
from program.rules.plan_case import PlanPreferences


def preferences(replacements):
    return PlanPreferences(
        excluded=frozenset(slug for slug, to in replacements.items() if not to),
        swaps={slug: to for slug, to in replacements.items() if to},
    )


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({}, {"two": None}),
        ({"two": "three"}, {"two": None}),
        ({"one": "two"}, {"two": None}),
        ({"one": "three", "four": None}, {"one": "three", "four": None, "two": None}),
    ],
)
def test_what_is_left_out_stands_in_for_nothing_either(before, after):
    assert map_replacements(exclude_exercise(preferences(before), "two")) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({}, {"two": "three"}),
        ({"one": "two"}, {"one": "three"}),
        ({"three": "two"}, {}),
        ({"two": None}, {"two": "three"}),
        ({"two": "four", "five": "six"}, {"two": "three", "five": "six"}),
    ],
)
def test_a_chain_of_swaps_leads_back_to_its_first_exercise(before, after):
    swapped = swap_exercise(preferences(before), "two", "three")
    assert map_replacements(swapped) == after
