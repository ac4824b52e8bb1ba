"""Filter the catalogue, and count what each choice would leave.

The catalogue is small, so this works on exercises in memory: one query provides the
results and the counts beside every choice.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any, Protocol, TypeVar

from core.values.suitability import Caution, Place
from exercises.values.vocabulary import Grade, Level

NO_EQUIPMENT = "none"
YES_VALUE = "yes"
TIME_LIMITS_MINUTES = (2, 5, 10)
# Values that join several of a facet.
GENTLE_LEVELS = "gentle"
HARD_LEVELS = "hard"
STRONG_GRADES = "strong"
# What a person may ask an exercise to suit. Pregnancy has a facet of its own.
SUITED_CAUTIONS = (
    Caution.FLEXION_HURTS,
    Caution.EXTENSION_HURTS,
    Caution.ROTATION_HURTS,
    Caution.LEG_PAIN,
    Caution.OSTEOPOROSIS,
    Caution.HIP_REPLACEMENT,
    Caution.HIGH_BLOOD_PRESSURE,
    Caution.GLAUCOMA,
    Caution.HYPERMOBILE,
    Caution.POOR_BALANCE,
    Caution.DIZZINESS,
    Caution.HERNIA_OR_STOMA,
    Caution.SPONDYLOLISTHESIS,
    Caution.PELVIC_GIRDLE_PAIN,
    Caution.MEDICINE_PATCH,
    Caution.WRIST_TROUBLE,
    Caution.SHOULDER_TROUBLE,
    Caution.KNEE_TROUBLE,
    Caution.NECK_TROUBLE,
)


class FilterableExercise(Protocol):
    """The attributes that filters read; the lists contain vocabulary values."""

    @property
    def shortest_dose_seconds(self) -> int: ...

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
    is_sided: Any


ExerciseT = TypeVar("ExerciseT", bound=FilterableExercise)

FACET_VALUE_GETTERS: dict[str, Callable[[FilterableExercise], Collection[str]]] = {
    "aim": lambda exercise: exercise.aims,
    "technique": lambda exercise: [exercise.technique],
    "muscle": lambda exercise: {*exercise.primary, *exercise.secondary},
    "position": lambda exercise: [exercise.position],
    "equipment": lambda exercise: exercise.equipment or [NO_EQUIPMENT],
    "level": lambda exercise: joined_levels(exercise.level),
    "minutes": lambda exercise: fitting_time_limits(exercise.shortest_dose_seconds),
    "grade": lambda exercise: joined_grades(exercise.grade),
    "place": lambda exercise: exercise.places,
    "suits": lambda exercise: [
        each for each in SUITED_CAUTIONS if each not in exercise.cautions
    ],
    "one_sided": lambda exercise: yes_value_if(exercise.is_sided),
    "pregnancy": lambda exercise: yes_value_if(
        Caution.PREGNANCY not in exercise.cautions
    ),
    # Any one of its places will do: only the floor alone means getting down.
    "no_floor": lambda exercise: yes_value_if({*exercise.places} != {Place.FLOOR}),
}


def fitting_time_limits(seconds: int) -> list[str]:
    return [str(minutes) for minutes in TIME_LIMITS_MINUTES if seconds <= minutes * 60]


def joined_levels(level: Level) -> list[str]:
    joined = GENTLE_LEVELS if level <= Level.EASY else HARD_LEVELS
    return [str(level.value), *([joined] if level != Level.MODERATE else [])]


def joined_grades(grade: Grade) -> list[str]:
    return [grade, *([STRONG_GRADES] if grade in {Grade.A, Grade.B} else [])]


def yes_value_if(condition: bool) -> list[str]:
    return [YES_VALUE] if condition else []


def filter_exercises(
    exercises: Iterable[ExerciseT], selected_values: Mapping[str, str]
) -> list[ExerciseT]:
    """Return the exercises that match every chosen value, in their given order."""
    return [
        exercise
        for exercise in exercises
        if all(
            value in FACET_VALUE_GETTERS[facet](exercise)
            for facet, value in selected_values.items()
        )
    ]


def count_all_facets(
    exercises: Collection[ExerciseT], selected_values: Mapping[str, str]
) -> dict[str, Counter[str]]:
    return {
        facet: count_facet_values(exercises, selected_values, facet)
        for facet in FACET_VALUE_GETTERS
    }


def count_facet_values(
    exercises: Collection[ExerciseT], selected_values: Mapping[str, str], facet: str
) -> Counter[str]:
    # A choice replaces the one in its facet, so only the other facets narrow it.
    others = {name: value for name, value in selected_values.items() if name != facet}
    return Counter(
        value
        for exercise in filter_exercises(exercises, others)
        for value in FACET_VALUE_GETTERS[facet](exercise)
    )
