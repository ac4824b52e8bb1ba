"""The hazard log only names tests that exist."""

import re

import pytest

from tests import ROOT

LOG = (ROOT / "docs" / "safety.md").read_text()
NAMED = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", LOG)


def test_the_log_has_at_least_25_hazards_each_with_its_test():
    rows = re.findall(r"^\| \d+ \|", LOG, re.MULTILINE)
    assert len(rows) == len(NAMED) >= 25


@pytest.mark.parametrize(("path", "name"), sorted(set(NAMED)))
def test_a_named_test_exists(path, name):
    assert f"def {name}(" in (ROOT / path).read_text()
