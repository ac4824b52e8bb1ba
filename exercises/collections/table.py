"""All collections, as they are listed."""

from exercises.collections.collection import ExerciseCollection
from exercises.collections.daily_life import DAILY_LIFE
from exercises.collections.kinds_of_pain import KINDS_OF_PAIN
from exercises.collections.ways_to_move import WAYS_TO_MOVE

COLLECTIONS = (*KINDS_OF_PAIN, *DAILY_LIFE, *WAYS_TO_MOVE)

COLLECTIONS_BY_SLUG = {collection.slug: collection for collection in COLLECTIONS}


def find_collections_with(slug: str) -> list[ExerciseCollection]:
    return [collection for collection in COLLECTIONS if slug in collection.exercises]
