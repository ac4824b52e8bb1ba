"""What a collection names that the catalogue does not have."""

from collections.abc import Collection, Iterable, Iterator

from exercises.catalogue.checks.content_checks import ContentIssue
from exercises.collections.collection import ExerciseCollection

# Fewer are no sequence; more are no session.
EXERCISE_COUNT_LIMITS = (3, 9)


def find_collection_issues(
    collections: Iterable[ExerciseCollection], slugs: Collection[str]
) -> list[ContentIssue]:
    """`slugs`: of the exercises that are active."""
    return [
        ContentIssue(collection.slug, message)
        for collection in collections
        for message in check_collection(collection, slugs)
    ]


def check_collection(
    collection: ExerciseCollection, slugs: Collection[str]
) -> Iterator[str]:
    least, most = EXERCISE_COUNT_LIMITS
    if not least <= len(collection.exercises) <= most:
        yield f"has {len(collection.exercises)} exercises, wanted are {least} to {most}"
    for slug in collection.exercises:
        if slug not in slugs:
            yield f"names {slug}, which is not in the catalogue"
    if len({*collection.exercises}) < len(collection.exercises):
        yield "names an exercise twice"
    if collection.cover not in collection.exercises:
        yield f"has {collection.cover} for a cover, which is none of its exercises"
