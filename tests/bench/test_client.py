from http import HTTPStatus

import pytest

from bench.client import Visitor
from people.models import Person


@pytest.fixture
def visitor(live_server):
    with Visitor(live_server.thread.port) as visitor:
        yield visitor


@pytest.mark.django_db(transaction=True)
def test_visitor_who_logs_pain_keeps_their_session(visitor):
    assert visitor.log_pain() == HTTPStatus.FOUND
    assert "sessionid" in visitor.cookies
    visitor.log_pain()
    assert Person.objects.get().pain_entries.count() == 2


@pytest.mark.django_db(transaction=True)
def test_visitor_reads_a_page(visitor):
    assert visitor.get_page("/exercises/") == HTTPStatus.OK
