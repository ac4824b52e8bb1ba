"""No page depends on what PostgreSQL knows of time zones, nor fails for any name."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from exercises.views import contact_sheet
from people.middleware import TIME_ZONE_COOKIE, TIME_ZONE_SESSION_KEY
from people.models import Person
from progress.models import PainEntry
from tests.people.factories import log_in_as, make_person
from tests.people.time_zones import NONSENSE, OLD_NAMES, RESPELT_NAMES
from tests.progress.factories import make_pain_entries, make_session
from tests.visits import FEW_PICTURES, PAGES, find_path, log_in_cast

# Its days and months are counted by the database.
LOG_PAGES = [
    "/progress/",
    "/progress/?range=all",
    "/progress/pain/",
    "/progress/calendar/",
    "/progress/report/",
]
KEY = "4b1b4b3e-6f0b-4d53-9d2e-0c1f5a4b7a11"
PLACE = "US/Eastern"
PLACE_OF_SQL = "AT TIME ZONE '"

pytestmark = pytest.mark.django_db


def move_to(client, name):
    """As if the name had got into the session and the database unchecked."""
    session = client.session
    session[TIME_ZONE_SESSION_KEY] = name
    session.save()
    Person.objects.filter(pk=session.get("person")).update(time_zone=name)


def test_no_page_sends_the_name_of_a_time_zone_to_the_database(catalogue, monkeypatch):
    monkeypatch.setattr(contact_sheet, "PICTURES_BY_NAME", FEW_PICTURES)
    clients = log_in_cast()
    for client in clients.values():
        move_to(client, PLACE)
    for name, visit in PAGES.items():
        path = find_path(name, visit, clients)
        with CaptureQueriesContext(connection) as queries:
            page = clients[visit.visitor].get(path)
        assert (name, page.status_code) == (name, 200)
        sent = [query["sql"] for query in queries]
        assert [sql for sql in sent if PLACE in sql or PLACE_OF_SQL in sql] == [], name


@pytest.mark.parametrize("name", [*OLD_NAMES, *RESPELT_NAMES, *NONSENSE])
def test_pages_of_a_log_are_shown_whatever_name_was_stored(client, name):
    person = make_person()
    log_in_as(client, person)
    make_pain_entries(person, 40, ending_at=timezone.now())
    make_session(person)
    move_to(client, name[:64].replace("\0", ""))
    assert [client.get(path).status_code for path in LOG_PAGES] == [200] * 5


@pytest.mark.parametrize(
    "name", [*OLD_NAMES, *RESPELT_NAMES, *filter(str.isascii, NONSENSE)]
)
def test_stranger_logs_pain_whatever_name_the_browser_reports(name):
    client = Client()
    client.cookies[TIME_ZONE_COOKIE] = name
    assert client.post("/progress/pain/", {"pain": 4, "key": KEY}).status_code == 302
    assert PainEntry.objects.count() == 1
    assert [client.get(path).status_code for path in LOG_PAGES] == [200] * 5
