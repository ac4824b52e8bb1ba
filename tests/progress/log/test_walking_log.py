import pytest

from core.values.days import DAY
from progress.log.walking_log import load_walking_card
from tests.people.factories import make_person
from tests.progress.factories import NOON, make_walk, make_walking_goal

pytestmark = pytest.mark.django_db

# NOON is on a Monday.
WEDNESDAY = NOON.date() + 2 * DAY


def log_walks(person, *days_and_minutes):
    for days_ago, minutes in days_and_minutes:
        make_walk(person, walked_on=WEDNESDAY - days_ago * DAY, minutes=minutes)


def test_without_goal_and_walks_there_is_nothing():
    card = load_walking_card(make_person(), WEDNESDAY)
    assert (card.goal, card.walked_days, card.walked_minutes) == (None, 0, 0)
    assert card.is_goal_walked is False
    assert card.other_minutes == [5, 10, 15, 20, 30]


def test_the_week_counts_from_monday_and_today_is_listed():
    person = make_person()
    make_walking_goal(person, minutes=15)
    log_walks(person, (3, 60), (2, 10), (0, 5), (0, 20))
    card = load_walking_card(person, WEDNESDAY)
    assert (card.walked_days, card.walked_minutes) == (2, 35)
    assert [walk.minutes for walk in card.walks_today] == [20, 5]
    assert card.other_minutes == [5, 10, 20, 30]


@pytest.mark.parametrize(
    ("walks", "is_walked"),
    [
        (((2, 10), (1, 10), (0, 10)), True),
        (((2, 10), (1, 10), (0, 9)), False),
        (((2, 30), (0, 30)), False),
    ],
)
def test_goal_is_walked_in_its_days_and_minutes(walks, is_walked):
    person = make_person()
    make_walking_goal(person, minutes=10, days=3)
    log_walks(person, *walks)
    assert load_walking_card(person, WEDNESDAY).is_goal_walked is is_walked


@pytest.mark.parametrize("count", [1, 9])
def test_it_costs_two_queries(count, django_assert_num_queries):
    person = make_person()
    for number in range(count):
        make_walking_goal(person, made_at=NOON - number * DAY)
        make_walk(person, walked_on=WEDNESDAY)
    with django_assert_num_queries(2):
        load_walking_card(person, WEDNESDAY)
