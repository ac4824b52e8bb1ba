"""The self-tests as rows, in the order of doing them: standing, seated, lying."""

from typing import Any

from assessment.self_tests.definitions.definition import (
    Demand,
    Option,
    Scale,
    SelfTest,
    Unit,
)
from assessment.self_tests.definitions.endurance import HOLDS
from assessment.self_tests.definitions.lying import LYING
from assessment.self_tests.definitions.observation import LOOKS
from assessment.self_tests.definitions.seated import SEATED
from assessment.self_tests.definitions.standing import STANDING
from exercises.values.vocabulary import Position

__all__ = [
    "NUMBERS",
    "SELF_TESTS",
    "Demand",
    "Option",
    "Scale",
    "SelfTest",
    "Unit",
    "by_slug",
    "described",
]

ORDER = (
    Position.STANDING,
    Position.SEATED,
    Position.LYING_ON_BACK,
    Position.LYING_ON_SIDE,
    Position.LYING_ON_FRONT,
)

# Sorting is stable: within a position the rows keep the order they are written in.
SELF_TESTS: tuple[SelfTest, ...] = tuple(
    sorted(
        STANDING + SEATED + LYING + LOOKS + HOLDS,
        key=lambda test: ORDER.index(test.position),
    )
)
BY_SLUG = {test.slug: test for test in SELF_TESTS}
NUMBERS = {test.slug: number for number, test in enumerate(SELF_TESTS)}


def by_slug(slug: str) -> SelfTest:
    try:
        return BY_SLUG[slug]
    except KeyError:
        raise ValueError(f"Unknown self-test: {slug!r}.") from None


def described(test: SelfTest) -> dict[str, Any]:
    """The row as plain data, for those who feed or audit the rules from outside.

    The `value` to send for a test with options is the value of the option.
    """
    return {
        "id": test.slug,
        "name": test.name,
        "structure": test.structure.value,
        "kind": test.scale.value,
        "unit": test.unit.value,
        "sides": [side.value for side in test.sides if side],
        "range": [test.low, test.high] if test.is_typed else None,
        "options": [
            {"value": option.value, "label": option.label} for option in test.options
        ],
        "position": test.position.value,
        "demand": test.demand.value,
        "cautions": sorted(test.cautions),
        "alternatives": list(test.alternatives),
        "steps": list(test.steps),
        "how_to_score": test.scoring,
    }
