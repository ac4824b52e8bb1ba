from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

from django.db import connection

from backpain.throttles.counting import Allowance, Hit, count_hits, forget_hits
from backpain.throttles.models import ThrottleCount

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)


def make_hit(count=3, window=MINUTE, subject="203.0.113.5", rule="writes"):
    allowance = Allowance(count=count, window=window)
    return Hit(rule=rule, subject=subject, allowance=allowance)


def count_many(number, hit, now=NOON):
    return [count_hits([hit], now) for _ in range(number)]


def test_what_is_allowed_passes_and_the_rest_waits_for_the_end_of_the_window(db):
    assert count_many(5, make_hit()) == [None] * 3 + [NOON + MINUTE] * 2


def test_the_window_begins_with_the_first_hit_and_ends_whatever_comes(db):
    count_many(1, make_hit())
    assert count_many(3, make_hit(), NOON + MINUTE / 2)[-1] == NOON + MINUTE
    assert count_many(3, make_hit(), NOON + MINUTE) == [None] * 3


def test_subjects_and_rules_and_windows_are_counted_apart(db):
    hits = [
        make_hit(),
        make_hit(subject="person 1"),
        make_hit(rule="uploads"),
        make_hit(window=DAY),
    ]
    assert [count_hits(hits, NOON) for _ in range(3)] == [None] * 3
    assert count_hits(hits, NOON) == NOON + DAY
    assert ThrottleCount.objects.count() == 4


def test_a_clock_that_went_back_makes_nobody_wait_for_longer_than_a_window(db):
    count_many(4, make_hit(), NOON)
    earlier = NOON - timedelta(hours=3)
    assert count_hits([make_hit()], earlier) == earlier + MINUTE


def test_hits_are_forgotten(db):
    count_many(3, make_hit())
    forget_hits([make_hit()], NOON)
    assert count_hits([make_hit()], NOON) is None


def test_a_site_may_allow_more(db, settings):
    settings.THROTTLE_FACTOR = 2
    assert count_many(7, make_hit()) == [None] * 6 + [NOON + MINUTE]


def test_a_row_names_nobody_and_has_another_key_each_day(db, settings):
    hit = make_hit()
    count_hits([hit], NOON)
    [row] = ThrottleCount.objects.values_list()
    assert row == (hit.compute_key(NOON), 1, NOON + MINUTE)
    assert hit.compute_key(NOON) != hit.compute_key(NOON + DAY)
    key = hit.compute_key(NOON)
    settings.SECRET_KEY = "another"  # noqa: S105, it keeps nothing secret
    assert hit.compute_key(NOON) != key


def test_processes_that_count_at_once_count_each_hit_once(transactional_db):
    hits = [make_hit(count=20), make_hit(count=20, window=DAY)]

    def count_in_own_connection(number):
        try:
            return count_hits(hits, NOON)
        finally:
            connection.close()

    with ThreadPoolExecutor(8) as pool:
        answers = [*pool.map(count_in_own_connection, range(50))]
    assert answers.count(None) == 20
    assert {*ThrottleCount.objects.values_list("count", flat=True)} == {50}


def test_counting_waits_for_no_disk(db):
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT relpersistence FROM pg_class WHERE relname = %s",
            [ThrottleCount._meta.db_table],
        )
        assert cursor.fetchone() == ("u",)
