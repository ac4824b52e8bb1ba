import pytest
from django.utils import timezone
from pytest_django.asserts import assertContains, assertNotContains, assertRedirects

from progress.models import PsfsActivity, PsfsRating
from progress.values.activities import ActivityKind
from tests.people.factories import make_person
from tests.progress.factories import make_activity, make_rating

pytestmark = pytest.mark.django_db

ACTIVITIES_URL = "/progress/activities/"
RATE_URL = f"{ACTIVITIES_URL}rate/"


def test_the_page_has_one_heading_of_its_own(client, person):
    make_activity(person)
    assertContains(client.get(ACTIVITIES_URL), "<h1", count=1)


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


def test_an_activity_needs_a_name(client, person):
    response = client.post(ACTIVITIES_URL, {"name": " "})
    assertContains(response, "Name an activity, or choose one.")


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


@pytest.mark.parametrize("count", [1, 3])
def test_activities_cost_the_same_queries(
    client, person, django_assert_num_queries, count
):
    for number in range(1, count + 1):
        make_rating(make_activity(person, number=number))
    with django_assert_num_queries(4):
        client.get(ACTIVITIES_URL)


def test_an_activity_may_be_chosen_from_the_short_list(client, person):
    client.post(ACTIVITIES_URL, {"name": "my son", "kind": "lifting"})
    client.post(ACTIVITIES_URL, {"name": "", "kind": "sleep"})
    followed = PsfsActivity.objects.still_followed()
    assert [(each.name, each.kind) for each in followed] == [
        ("my son", ActivityKind.LIFTING),
        ("Sleeping, or turning over in bed", ActivityKind.SLEEP),
    ]
