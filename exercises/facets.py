"""Narrowing the catalogue down, and counting what each choice would leave.

The catalogue is small, so this works on exercises in memory: one query serves the
results and the counts beside every choice.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any, Protocol, TypeVar

NO_EQUIPMENT = "none"


class Filterable(Protocol):
    """What is read of an exercise; the lists hold words of the vocabulary."""

    aims: Any
    technique: Any
    primary: Any
    secondary: Any
    position: Any
    equipment: Any
    level: Any
    grade: Any


F = TypeVar("F", bound=Filterable)

FACETS: dict[str, Callable[[Filterable], Collection[str]]] = {
    "aim": lambda exercise: exercise.aims,
    "technique": lambda exercise: [exercise.technique],
    "muscle": lambda exercise: {*exercise.primary, *exercise.secondary},
    "position": lambda exercise: [exercise.position],
    "equipment": lambda exercise: exercise.equipment or [NO_EQUIPMENT],
    "level": lambda exercise: [str(exercise.level)],
    "grade": lambda exercise: [exercise.grade],
}


def narrow(exercises: Iterable[F], chosen: Mapping[str, str]) -> list[F]:
    """Those that fit every chosen value, in the order they came in."""
    return [
        exercise
        for exercise in exercises
        if all(value in FACETS[facet](exercise) for facet, value in chosen.items())
    ]


def counts(
    exercises: Collection[F], chosen: Mapping[str, str]
) -> dict[str, Counter[str]]:
    """For each facet, how many exercises each of its values would leave."""
    return {facet: count(exercises, chosen, facet) for facet in FACETS}


def count(
    exercises: Collection[F], chosen: Mapping[str, str], facet: str
) -> Counter[str]:
    """A choice replaces the one made in its facet: only the others narrow it."""
    others = {name: value for name, value in chosen.items() if name != facet}
    return Counter(
        value
        for exercise in narrow(exercises, others)
        for value in FACETS[facet](exercise)
    )
