"""One answer to the question of a lesson, and what it means."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonAnswer:
    """`slug` is what is kept; `meaning` is read once the answer was given."""

    slug: str
    text: str
    meaning: str
