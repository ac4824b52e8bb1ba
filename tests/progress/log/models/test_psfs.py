from datetime import timedelta

import pytest
from django.db import IntegrityError

from progress.models import PsfsActivity, PsfsRating
from progress.values.activities import ActivityKind
from tests.people.factories import make_person
from tests.progress.factories import NOON, make_activity, make_rating

pytestmark = pytest.mark.django_db

TODAY = NOON.date()


def follow(person, name):
    return PsfsActivity.objects.follow_activity(person=person, name=name)


def test_each_activity_takes_the_first_free_place_and_a_fourth_none():
    person = make_person()
    follow(make_person(), "dance")
    followed = [follow(person, name) for name in ("walk", "sit", "lift")]
    assert [each.number for each in followed] == [1, 2, 3]
    assert follow(person, "drive") is None
    PsfsActivity.objects.filter(pk=followed[1].pk).update(stopped_on=TODAY)
    assert follow(person, "drive").number == 2


def test_rows_are_named_by_what_was_rated_and_when():
    rating = make_rating(make_activity(make_person()))
    assert (str(rating.activity), str(rating)) == ("climb stairs", "5 on 2026-03-02")


def test_the_database_refuses_a_fourth_place():
    with pytest.raises(IntegrityError):
        make_activity(make_person(), number=4)


def test_the_database_refuses_two_in_one_place():
    person = make_person()
    make_activity(person)
    with pytest.raises(IntegrityError):
        make_activity(person, name="sit")


@pytest.mark.parametrize("ability", [-1, 11])
def test_the_database_refuses_an_ability_outside_0_to_10(ability):
    with pytest.raises(IntegrityError):
        make_rating(make_activity(make_person()), ability=ability)


def test_a_later_rating_of_a_day_takes_the_place_of_the_first():
    activity = make_activity(make_person())
    for ability, day in ((3, TODAY), (7, TODAY), (5, TODAY - timedelta(days=1))):
        PsfsRating.objects.save_ratings([(activity, ability)], day)
    ratings = PsfsRating.objects.values_list("rated_on", "ability")
    assert list(ratings) == [(TODAY - timedelta(days=1), 5), (TODAY, 7)]


def test_ratings_come_in_the_order_of_what_is_followed_still():
    person = make_person()
    stopped = make_activity(person, stopped_on=TODAY)
    second, first = (make_activity(person, number=n, name=f"{n}") for n in (2, 1))
    for activity in (stopped, second, first, make_activity(make_person())):
        make_rating(activity)
    ratings = PsfsRating.objects.of_followed_activities(person)
    assert [rating.activity for rating in ratings] == [first, second]


def test_a_program_can_train_for_what_is_followed_and_of_a_known_kind():
    person = make_person()
    known = make_activity(person, kind=ActivityKind.SLEEP)
    make_activity(person, number=2)
    make_activity(person, kind=ActivityKind.SPORT, number=3, stopped_on=TODAY)
    assert list(PsfsActivity.objects.of_known_kind()) == [known]


def test_the_database_knows_the_kinds_too():
    activity = make_activity(make_person())
    with pytest.raises(IntegrityError, match="psfs_activity_kind_is_known"):
        PsfsActivity.objects.filter(pk=activity.pk).update(kind="flying")
