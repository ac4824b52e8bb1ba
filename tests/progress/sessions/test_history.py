import pytest

from core.values.days import DAY
from people.models import Person
from progress.models import NextDayResponse, SessionItem
from progress.sessions.history import collect_session_starts, load_session_items
from tests.exercises.factories import make_exercise
from tests.people.factories import make_person
from tests.progress.factories import NOON, make_session, make_session_item

pytestmark = pytest.mark.django_db


@pytest.fixture
def person():
    return make_person()


def make_answered_session(person, days_ago, *outcomes):
    session = make_session(person, started_at=NOON - days_ago * DAY)
    for number, outcome in enumerate(outcomes, start=1):
        make_session_item(session, make_exercise(), number=number, outcome=outcome)
    return session


def test_items_come_with_all_that_is_read_of_them(person, django_assert_num_queries):
    make_answered_session(person, 2, "skipped")
    last = make_answered_session(person, 1, "done", "")
    NextDayResponse.objects.create(session=last, pain=3)
    make_answered_session(person, 8, "done")
    make_answered_session(make_person(), 1, "done")
    with django_assert_num_queries(1):
        items = load_session_items(person, NOON - 7 * DAY)
        assert [item.outcome for item in items] == ["done", None, "skipped"]
        assert items[0].session.next_day_response.pain == 3
        assert items[0].exercise.name == items[0].name


def test_each_session_starts_once_however_many_items_it_has(person):
    session = make_answered_session(person, 1, "done", "done")
    starts = collect_session_starts(SessionItem.objects.all())
    assert Person.objects.annotate(starts=starts).get(pk=person.pk).starts == [
        session.started_at
    ]
