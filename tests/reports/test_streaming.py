from threading import Thread

import pytest
from django.db import connection

from people.models import Person
from reports.streaming import stream_attachment, stream_from_snapshot
from tests.people.factories import make_person


def make_person_elsewhere():
    """As another visitor does, on a connection of their own."""

    def make():
        make_person()
        connection.close()

    visitor = Thread(target=make)
    visitor.start()
    visitor.join()


def count_people_twice():
    yield str(Person.objects.count())
    make_person_elsewhere()
    yield str(Person.objects.count())


@pytest.mark.django_db(transaction=True)
def test_what_is_written_while_a_stream_is_read_is_not_in_it():
    assert [*stream_from_snapshot(count_people_twice())] == ["0", "0"]
    assert Person.objects.count() == 1


@pytest.mark.django_db
def test_attachment_has_its_type_and_its_name():
    response = stream_attachment(["a", "b"], "text/plain", "letters.txt")
    assert b"".join(response.streaming_content) == b"ab"
    assert response.headers["Content-Type"] == "text/plain"
    assert (
        response.headers["Content-Disposition"] == 'attachment; filename="letters.txt"'
    )
