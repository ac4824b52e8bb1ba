import pytest

from core.values.days import DAY
from progress.summary.self_test_series import (
    MAXIMUM_TEST_SESSIONS,
    load_self_test_series,
)
from tests.assessment.factories import make_test_session, score
from tests.people.factories import make_person
from tests.progress.factories import NOON

pytestmark = pytest.mark.django_db


def make_scored_session(person, seconds, *, days_ago=0):
    scored_at = NOON - days_ago * DAY
    session = make_test_session(person)
    score(session, "plank", value=seconds, scored_at=scored_at)
    score(session, "side-bridge", "left", value=9, scored_at=scored_at)
    score(session, "side-bridge", "right", pain=6, scored_at=scored_at)
    session.finish_session(scored_at)


def test_each_test_and_side_is_a_series_of_its_valid_scores():
    person = make_person()
    for days_ago, seconds in ((1, 12), (0, 31)):
        make_scored_session(person, seconds, days_ago=days_ago)
    assert {
        (series.title, series.summary_text) for series in load_self_test_series(person)
    } == {
        ("Plank", "From 12 s to 31 s: better."),
        ("Side bridge, left", "From 9 s to 9 s: no real change."),
    }


def test_only_the_last_sessions_are_shown(django_assert_num_queries):
    person = make_person()
    for number in range(MAXIMUM_TEST_SESSIONS + 1):
        make_scored_session(person, number, days_ago=number)
    with django_assert_num_queries(1):
        plank = next(s for s in load_self_test_series(person) if s.title == "Plank")
    assert [reading.value for reading in plank.readings] == [*range(11, -1, -1)]


def test_a_session_that_is_not_finished_does_not_count():
    person = make_person()
    score(make_test_session(person), "plank", value=12)
    assert load_self_test_series(person) == ()
