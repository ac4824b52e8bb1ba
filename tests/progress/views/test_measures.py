from datetime import timedelta

import pytest
from django.db import IntegrityError
from django.utils import timezone
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from progress.models import PegScore, PsfsActivity, PsfsRating
from progress.values.pain_summary import TimeResolution, start_of_period
from tests.people.factories import make_person
from tests.progress.factories import NOON, make_activity, make_rating, make_week

pytestmark = pytest.mark.django_db

ACTIVITIES_URL = "/progress/activities/"
RATE_URL = f"{ACTIVITIES_URL}rate/"
WEEK_URL = "/progress/week/"


def test_naming_an_activity_makes_the_person(client):
    response = client.post(ACTIVITIES_URL, {"name": "climb stairs"})
    assertRedirects(response, ACTIVITIES_URL)
    assert PsfsActivity.objects.get().name == "climb stairs"


def test_there_are_three_at_most(client, person):
    for name in ("walk", "sit", "lift", "drive"):
        client.post(ACTIVITIES_URL, {"name": name})
    followed = PsfsActivity.objects.still_followed()
    assert [each.name for each in followed] == ["walk", "sit", "lift"]
    assertNotContains(client.get(ACTIVITIES_URL), "Follow it")


def test_the_database_refuses_a_fourth_and_a_second_in_one_place():
    person = make_person()
    with pytest.raises(IntegrityError):
        make_activity(person, number=4)


def test_a_page_of_measures_has_one_heading_of_its_own(client, person):
    make_activity(person)
    for url in (ACTIVITIES_URL, "/progress/week/"):
        assertContains(client.get(url), "<h1", count=1)


def test_an_activity_needs_a_name(client, person):
    response = client.post(ACTIVITIES_URL, {"name": " "})
    assertContains(response, "Name an activity.")


def test_a_later_rating_of_a_day_takes_the_place_of_the_first(client, person):
    activity = make_activity(person)
    for ability in (3, 7):
        data = {f"activity_{activity.pk}": ability}
        assertRedirects(client.post(RATE_URL, data), ACTIVITIES_URL)
    rating = PsfsRating.objects.get()
    assert (rating.ability, rating.rated_on) == (7, timezone.localdate())


def test_who_comes_back_to_ratings_that_failed_sees_the_activities(client, person):
    assertRedirects(client.get(RATE_URL), ACTIVITIES_URL)


def test_an_activity_without_a_number_is_left_as_it_is(client, person):
    make_activity(person)
    assertRedirects(client.post(RATE_URL, {}), ACTIVITIES_URL)
    assert PsfsRating.objects.count() == 0


def test_a_number_out_of_range_is_explained(client, person):
    activity = make_activity(person)
    response = client.post(RATE_URL, {f"activity_{activity.pk}": 11})
    assert response.context["ratings"].errors.keys() == {f"activity_{activity.pk}"}


def test_stopping_keeps_what_was_said_and_frees_the_place(client, person):
    activity = make_activity(person)
    make_rating(activity)
    for _ in range(2):
        response = client.post(f"{ACTIVITIES_URL}{activity.pk}/stop/")
        assertRedirects(response, ACTIVITIES_URL)
    assert PsfsRating.objects.count() == 1
    assert list(PsfsActivity.objects.still_followed()) == []
    client.post(ACTIVITIES_URL, {"name": "sit"})
    assert PsfsActivity.objects.still_followed().get().number == 1


def test_a_strangers_activity_is_not_found(client, person):
    activity = make_activity(make_person())
    assert client.post(f"{ACTIVITIES_URL}{activity.pk}/stop/").status_code == 404


def test_two_posts_at_once_take_one_place():
    person = make_person()
    make_activity(person)
    taken_meanwhile = PsfsActivity(person=person, number=1, name="sit")
    with pytest.raises(IntegrityError):
        taken_meanwhile.save()


@pytest.mark.parametrize("count", [1, 3])
def test_activities_cost_the_same_queries(
    client, person, django_assert_num_queries, count
):
    for number in range(1, count + 1):
        make_rating(make_activity(person, number=number))
    with django_assert_num_queries(4):
        client.get(ACTIVITIES_URL)


def test_a_week_is_answered_once_and_can_be_changed(client, person):
    for pain in (5, 3):
        data = {"pain": pain, "enjoyment": 2, "general_activity": 4}
        assertRedirects(client.post(WEEK_URL, data), "/progress/")
    week = PegScore.objects.get()
    assert (week.pain, week.mean_score) == (3, 3)
    assert week.week_starts_on == start_of_period(
        timezone.localdate(), TimeResolution.WEEK
    )
    assert client.get(WEEK_URL).context["form"]["pain"].value() == 3


def test_a_week_needs_all_three_answers(client, person):
    response = client.post(WEEK_URL, {"pain": 3})
    assert response.context["form"].errors.keys() == {"enjoyment", "general_activity"}


def test_the_database_refuses_a_week_that_starts_on_no_monday():
    tuesday = NOON.date() + timedelta(days=1)
    with pytest.raises(IntegrityError):
        make_week(make_person(), week_starts_on=tuesday)
