import pytest

from bench.preparing import PAIN_ENTRIES_PER_DAY, create_person_with_log
from people.models import Person

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("days", [1, 10])
def test_a_person_has_logged_and_exercised_every_day(days):
    create_person_with_log(days)
    person = Person.objects.get()
    assert person.pain_entries.count() == days * PAIN_ENTRIES_PER_DAY
    assert person.sessions.count() == days
    logged_on = {person.local_day(entry.felt_at) for entry in person.pain_entries.all()}
    assert len(logged_on) >= days


def test_the_session_that_is_returned_is_of_the_person(client):
    client.cookies["sessionid"] = create_person_with_log(1)
    create_person_with_log(1)
    page = client.get("/progress/pain/")
    assert page.wsgi_request.person == Person.objects.earliest("pk")
