import pytest

from tests.people.factories import log_in_as, make_person


@pytest.fixture
def person(client):
    person = make_person()
    log_in_as(client, person)
    return person
