"""Two servers of one database count together, and hinder no clinic."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from itertools import cycle

import pytest

from backpain.throttles.rules import LOGIN_RULE, MINUTE, REQUEST_RULES, TEN_MINUTES
from bench.client import Visitor
from bench.web_server import running_web_server, temporary_data_directory
from tests.attack.installations import prepare_installation

PEOPLE_OF_CLINIC = 50
ENTRIES_OF_EACH = 5
LATE_TRIES = 20
GUESS = {"username": "owner@example.org", "password": "a guess"}


class VisitorFrom(Visitor):
    """Reaches the site through a proxy, which tells the address."""

    def __init__(self, port, address):
        super().__init__(port)
        self.address = address

    def send_request(self, method, path, body="", headers=None):
        through = {"X-Forwarded-For": self.address, **(headers or {})}
        return super().send_request(method, path, body, through)


@pytest.fixture(scope="module")
def ports():
    """Of two web servers, each with two processes, as on two machines."""
    with temporary_data_directory() as directory, ExitStack() as servers:
        environment = {
            "DATA_DIR": str(directory),
            "DATABASE_URL": "",
            "THROTTLE_FACTOR": "1",
            "TRUSTED_PROXIES": "1",
            "WEB_CONCURRENCY": "2",
        }
        prepare_installation(environment)
        yield [servers.enter_context(running_web_server(environment)) for _ in range(2)]


def find_allowance(slug, window):
    [rule] = [rule for rule in REQUEST_RULES if rule.slug == slug]
    [count] = [each.count for each in rule.allowances if each.window == window]
    return count


def count_statuses(visits):
    statuses = [*visits]
    return {status: statuses.count(status) for status in sorted({*statuses})}


def log_pain_as_somebody_new(port, address):
    with VisitorFrom(port, address) as visitor:
        return visitor.log_pain()


def guess_password(port, address):
    with VisitorFrom(port, address) as visitor:
        return visitor.post_form("/admin/login/", **GUESS)


def log_pain_for_a_while(ports, address):
    """One person, whose requests reach now one server, now the other."""
    visitors = [VisitorFrom(port, address) for port in ports]
    # One browser, so one jar.
    visitors[1].cookies = visitors[0].cookies
    for visitor, _ in zip(cycle(visitors), range(ENTRIES_OF_EACH), strict=False):
        yield visitor.log_pain()
        yield visitor.get_page("/progress/")
    for visitor in visitors:
        visitor.connection.close()


def test_two_servers_make_no_more_people_for_an_address_than_one_does(ports):
    most = find_allowance("new people from an address", TEN_MINUTES)
    with ThreadPoolExecutor(8) as crowd:
        visits = crowd.map(
            lambda port: log_pain_as_somebody_new(port, "192.0.2.1"),
            [
                port
                for port, _ in zip(cycle(ports), range(most + LATE_TRIES), strict=False)
            ],
        )
        assert count_statuses(visits) == {302: most, 429: LATE_TRIES}
    assert [log_pain_as_somebody_new(port, "192.0.2.2") for port in ports] == [302] * 2


def test_two_servers_allow_no_more_guesses_at_an_account_than_one_does(ports):
    [most] = [each.count for each in LOGIN_RULE.allowances if each.window == MINUTE]
    turns = zip(cycle(ports), range(most + 4), strict=False)
    statuses = [guess_password(port, f"192.0.2.{10 + turn}") for port, turn in turns]
    assert statuses == [200] * most + [429] * 4


def test_fifty_busy_people_behind_one_address_are_not_hindered_by_two_servers(ports):
    with ThreadPoolExecutor(PEOPLE_OF_CLINIC) as clinic:
        visits = [
            clinic.submit(lambda: [*log_pain_for_a_while(ports, "192.0.2.3")])
            for _ in range(PEOPLE_OF_CLINIC)
        ]
    statuses = count_statuses(status for visit in visits for status in visit.result())
    each = PEOPLE_OF_CLINIC * ENTRIES_OF_EACH
    assert statuses == {200: each, 302: each}
