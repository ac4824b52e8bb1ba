import pytest

from tests.assessment.factories import make_decided_check


@pytest.fixture
def patient(person):
    """A person with ordinary back pain who has done the symptom check."""
    make_decided_check(person)
    return person
