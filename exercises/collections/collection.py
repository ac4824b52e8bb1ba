"""A set of exercises for one kind of back pain or one wish, as a sequence."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ExerciseCollection:
    """`not_if`: each completes "Leave it, if …"; `exercises`: slugs, in their order.

    `cover` is the one of them that stands for all.
    """

    slug: str
    name: str
    summary: str
    purpose: tuple[str, ...]
    not_if: tuple[str, ...]
    cover: str
    how_to: str
    exercises: tuple[str, ...]
