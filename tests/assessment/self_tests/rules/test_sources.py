import pytest

from assessment.self_tests.rules import sources
from core.values.sources import Source
from tests.evidence import is_sound, list_evidence

EVIDENCE = list_evidence(sources)


@pytest.mark.parametrize("evidence", EVIDENCE, ids=repr)
def test_it_can_be_looked_up_or_says_why_it_is_our_own(evidence):
    assert is_sound(evidence)


def test_each_source_stands_here_once():
    addresses = [item.url for item in EVIDENCE if isinstance(item, Source)]
    assert len(set(addresses)) == len(addresses) > 10
