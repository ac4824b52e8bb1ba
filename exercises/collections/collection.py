"""A set of exercises for one kind of back pain or one wish, as a sequence."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ExerciseCollection:
    """`not_if`: each completes "Leave it, if …"; `exercises`: slugs, in their order."""

    slug: str
    name: str
    summary: str
    purpose: tuple[str, ...]
    not_if: tuple[str, ...]
    how_to: str
    exercises: tuple[str, ...]
