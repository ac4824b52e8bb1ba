import pytest
from django.urls import resolve, reverse

from exercises.collections.converter import CollectionConverter
from exercises.collections.table import COLLECTIONS


@pytest.mark.parametrize("collection", COLLECTIONS, ids=lambda each: each.slug)
def test_each_collection_has_an_address(collection):
    address = reverse("exercises:collection_detail", args=[collection])
    assert address == f"/exercises/for/{collection.slug}/"
    assert resolve(address).kwargs == {"collection": collection}


def test_what_is_no_collection_is_no_address():
    with pytest.raises(ValueError, match=r"^$"):
        CollectionConverter().to_python("sit-ups")
