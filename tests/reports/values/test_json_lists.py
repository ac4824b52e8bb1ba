"""Lists in JSON that are written item by item."""

import json

import pytest

from reports.values.json_lists import separate_with_commas


@pytest.mark.parametrize("items", [[], [1], [1, 2, 3]])
def test_items_with_their_separators_are_a_list(items):
    written = (separator + str(item) for separator, item in separate_with_commas(items))
    assert json.loads(f"[{''.join(written)}]") == items
