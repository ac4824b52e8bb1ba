import pytest

from pages.learn.values import sources
from tests.evidence import is_sound, list_evidence


@pytest.mark.parametrize("source", list_evidence(sources), ids=lambda s: s.title)
def test_source_can_be_looked_up(source):
    assert is_sound(source)
