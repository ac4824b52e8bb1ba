from django.urls import reverse

from exercises.collections.table import COLLECTIONS


def test_a_collection_stands_in_an_address_as_its_slug():
    assert reverse("exercises:collection_detail", args=[COLLECTIONS[0]]) == (
        f"/exercises/for/{COLLECTIONS[0].slug}/"
    )
