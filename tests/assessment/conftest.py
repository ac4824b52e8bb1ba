import pytest

from tests.assessment.factories import make_decided_check


@pytest.fixture
def patient(person):
    """Someone with an ordinary backache who has done the symptom check."""
    make_decided_check(person)
    return person
