"""While the database is away every page says so at once; the first after is right."""

import time
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection
from statistics import median

import pytest

from bench.web_server import running_web_server
from tests.attack.database_switch import DatabaseSwitch, database_switch

# More than the threads of both processes.
VISITORS = 24
# A page that reads its session, and one that reads the catalogue.
PAGES = ["/", "/exercises/"]
SESSION_COOKIE = {"Cookie": "sessionid=abcdefghijklmnopqrstuvwxyz012345"}


@pytest.fixture
def switched_site(transactional_db, collected_static_files):
    with (
        database_switch() as switch,
        running_web_server({"DATABASE_URL": switch.url}) as port,
    ):
        yield port, switch


def get_page(port, path):
    """Return status, seconds and headers of an answer, and the page."""
    begun = time.monotonic()
    connection = HTTPConnection("127.0.0.1", port, timeout=30)
    connection.request("GET", path, headers=SESSION_COOKIE)
    response = connection.getresponse()
    page = response.read().decode()
    connection.close()
    return response.status, time.monotonic() - begun, response.headers, page


# To connect to a server that says nothing, psycopg waits two seconds at least, and 24
# visitors of a busy machine a little longer.
@pytest.mark.parametrize(
    ("go_away", "longest_seconds"),
    [(DatabaseSwitch.refuse, 1), (DatabaseSwitch.fall_silent, 4)],
)
def test_database_away_is_answered_at_once_and_its_return_is_noticed(
    switched_site, go_away, longest_seconds
):
    port, switch = switched_site
    assert [get_page(port, path)[0] for path in PAGES * 4] == [200] * 8
    go_away(switch)
    with ThreadPoolExecutor(VISITORS) as visitors:
        answers = [
            visitors.submit(get_page, port, path)
            for path in PAGES * (VISITORS // len(PAGES))
        ]
        probes = [get_page(port, "/healthz") for _ in range(10)]
    assert {page for *_, page in probes} == {"alive\n"}
    assert median(seconds for _, seconds, *_ in probes) < 0.1
    for answer in answers:
        status, seconds, headers, page = answer.result()
        assert (status, headers["Retry-After"]) == (503, "5")
        assert 'href="tel:112"' in page
        assert seconds < longest_seconds
    time.sleep(1)
    switch.come_back()
    assert get_page(port, "/exercises/")[0] == 200


def test_site_that_starts_before_its_database_serves_once_it_is_there(
    transactional_db,
):
    with database_switch() as switch:
        switch.refuse()
        with running_web_server({"DATABASE_URL": switch.url}) as port:
            assert get_page(port, "/exercises/")[0] == 503
            switch.come_back()
            assert get_page(port, "/exercises/")[0] == 200
