"""A collection in an address: one that does not exist is no address."""

from exercises.collections.collection import ExerciseCollection
from exercises.collections.table import COLLECTIONS_BY_SLUG


class CollectionConverter:
    """For `django.urls.register_converter`."""

    regex = "[a-z-]+"

    def to_python(self, value: str) -> ExerciseCollection:
        if value not in COLLECTIONS_BY_SLUG:
            raise ValueError
        return COLLECTIONS_BY_SLUG[value]

    def to_url(self, value: ExerciseCollection) -> str:
        return value.slug
