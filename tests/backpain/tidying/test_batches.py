import threading

import pytest
from django.db import connection, transaction

from backpain.tidying import batches
from backpain.tidying.batches import delete_in_batches
from people.models import Person
from tests.people.factories import make_person


@pytest.fixture
def three_people(transactional_db, monkeypatch):
    monkeypatch.setattr(batches, "BATCH_SIZE", 2)
    return [make_person() for _ in range(3)]


def test_rows_are_deleted_in_several_short_transactions(three_people):
    assert delete_in_batches(Person.objects.all()) == 3
    assert delete_in_batches(Person.objects.all()) == 0


def test_rows_that_somebody_holds_are_left_for_the_next_time(three_people):
    held, ready, done = three_people[0], threading.Event(), threading.Event()

    def hold_one():
        with transaction.atomic():
            Person.objects.select_for_update(no_key=True).get(pk=held.pk)
            ready.set()
            done.wait(30)
        connection.close()

    holder = threading.Thread(target=hold_one)
    holder.start()
    ready.wait(30)
    assert delete_in_batches(Person.objects.all()) == 2
    done.set()
    holder.join()
    assert [*Person.objects.all()] == [held]


def test_a_row_that_changed_before_it_was_held_is_asked_again(three_people):
    changed = three_people[0]
    rows = Person.objects.filter(country="")
    with connection.execute_wrapper(change_after_lock(changed)):
        assert delete_in_batches(rows) == 2
    assert [*Person.objects.all()] == [changed]


def change_after_lock(person):
    """As if another had written between the question and the lock."""

    def execute_and_change(execute, sql, params, many, context):
        result = execute(sql, params, many, context)
        if "SKIP LOCKED" in sql:
            with context["connection"].cursor() as cursor:
                cursor.cursor.execute(
                    "UPDATE people_person SET country = 'DE' WHERE id = %s", [person.pk]
                )
        return result

    return execute_and_change
