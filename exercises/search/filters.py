"""Narrowing the catalogue down, and counting what each choice would leave.

The catalogue is small, so this works on exercises in memory: one query serves the
results and the counts beside every choice.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any, Protocol, TypeVar

from exercises.values.vocabulary import Caution, Place

NO_EQUIPMENT = "none"
YES = "yes"
MINUTES = (2, 5, 10)


class Filterable(Protocol):
    """What is read of an exercise; the lists hold words of the vocabulary."""

    @property
    def shortest_seconds(self) -> int: ...

    aims: Any
    technique: Any
    primary: Any
    secondary: Any
    position: Any
    equipment: Any
    level: Any
    grade: Any
    cautions: Any
    places: Any


F = TypeVar("F", bound=Filterable)

FACETS: dict[str, Callable[[Filterable], Collection[str]]] = {
    "aim": lambda exercise: exercise.aims,
    "technique": lambda exercise: [exercise.technique],
    "muscle": lambda exercise: {*exercise.primary, *exercise.secondary},
    "position": lambda exercise: [exercise.position],
    "equipment": lambda exercise: exercise.equipment or [NO_EQUIPMENT],
    "level": lambda exercise: [str(exercise.level)],
    "minutes": lambda exercise: minutes_it_fits(exercise.shortest_seconds),
    "grade": lambda exercise: [exercise.grade],
    "pregnancy": lambda exercise: yes_if(Caution.PREGNANCY not in exercise.cautions),
    # Any one of its places will do: only the floor alone means getting down.
    "no_floor": lambda exercise: yes_if({*exercise.places} != {Place.FLOOR}),
}


def minutes_it_fits(seconds: int) -> list[str]:
    return [str(minutes) for minutes in MINUTES if seconds <= minutes * 60]


def yes_if(holds: bool) -> list[str]:
    return [YES] if holds else []


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
    return {facet: count(exercises, chosen, facet) for facet in FACETS}


def count(
    exercises: Collection[F], chosen: Mapping[str, str], facet: str
) -> Counter[str]:
    # A choice replaces the one made in its facet, so only the others narrow it.
    others = {name: value for name, value in chosen.items() if name != facet}
    return Counter(
        value
        for exercise in narrow(exercises, others)
        for value in FACETS[facet](exercise)
    )
