"""Rows of another table are fetched with a query, and parsed by their fields."""

import pytest
from django.db.models import OuterRef

from core.json_rows import build_unsaved_objects, json_rows_subquery
from exercises.values.vocabulary import Phase
from people.models import Person
from progress.models import Session
from tests.people.factories import make_person
from tests.progress.factories import NOON, make_session


@pytest.mark.django_db
def test_rows_come_along_with_the_query(django_assert_num_queries):
    person = make_person()
    session = make_session(person)
    sessions = Session.objects.filter(person_id=OuterRef("pk"))
    with django_assert_num_queries(1):
        rows = Person.objects.values_list(
            json_rows_subquery(sessions, {"phase": "phase", "began": "started_at"})
        ).get()
    assert rows == ([{"phase": "move", "began": "2026-03-02T12:00:00+00:00"}],)
    assert session.phase is Phase.MOVE


def test_rows_are_read_as_their_fields_read():
    rows = [{"phase": "calm", "started_at": "2026-03-02T12:00:00+00:00"}]
    (session,) = build_unsaved_objects(Session, rows)
    assert (session.phase, session.started_at, session.pk) == (Phase.CALM, NOON, None)
