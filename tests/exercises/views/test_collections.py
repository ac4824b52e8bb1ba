"""The pages of the collections."""

import gzip

import pytest
from pytest_django.asserts import assertContains

from exercises.collections.table import COLLECTIONS
from exercises.models import Exercise

pytestmark = pytest.mark.django_db

LARGEST_PAGE_BYTES = 14 * 1024


def test_every_collection_is_listed_with_a_picture_in_one_query(
    client, catalogue, django_assert_num_queries
):
    with django_assert_num_queries(1):
        response = client.get("/exercises/for/")
    for collection in COLLECTIONS:
        assertContains(response, collection.name)
        assertContains(response, f'href="/exercises/for/{collection.slug}/"')
    assert response.text.count('<svg class="figure still') == len(COLLECTIONS)
    assert len(gzip.compress(response.content)) <= LARGEST_PAGE_BYTES


@pytest.mark.parametrize("collection", COLLECTIONS, ids=lambda each: each.slug)
def test_a_collection_shows_its_exercises_in_their_order(
    client, catalogue, django_assert_num_queries, collection
):
    with django_assert_num_queries(1):
        response = client.get(f"/exercises/for/{collection.slug}/")
    slugs = tuple(exercise.slug for exercise in response.context["exercises"])
    assert slugs == collection.exercises
    assertContains(response, f'href="/program/session/for/{collection.slug}/"')
    assert len(gzip.compress(response.content)) <= LARGEST_PAGE_BYTES


def test_a_collection_says_once_what_is_known_of_each_kind_in_it(client, catalogue):
    response = client.get("/exercises/for/bending-backwards/")
    kinds = [kind.name for kind in response.context["evidence"]]
    assert len(set(kinds)) == len(kinds)
    for kind in response.context["evidence"]:
        assertContains(response, kind.finding)


def test_a_retired_exercise_is_left_out(client, catalogue):
    Exercise.objects.filter(slug="press-up").update(is_retired=True)
    response = client.get("/exercises/for/bending-backwards/")
    assert "press-up" not in [each.slug for each in response.context["exercises"]]


def test_an_unknown_collection_is_not_found(client):
    assert client.get("/exercises/for/sit-ups/").status_code == 404


def test_the_catalogue_leads_to_the_collections(client):
    assertContains(client.get("/exercises/"), 'href="/exercises/for/"')
