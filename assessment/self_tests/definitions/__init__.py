"""The self-tests as rows, in the order of the session: standing, seated, lying."""

from typing import Any

from assessment.self_tests.definitions.definition import (
    ScoreOption,
    ScoreScale,
    ScoreUnit,
    SelfTest,
    SelfTestDemand,
)
from assessment.self_tests.definitions.endurance import ENDURANCE_TESTS
from assessment.self_tests.definitions.lying import LYING_TESTS
from assessment.self_tests.definitions.observation import OBSERVATION_TESTS
from assessment.self_tests.definitions.seated import SEATED_TESTS
from assessment.self_tests.definitions.standing import STANDING_TESTS
from core.values.suitability import Position

__all__ = [
    "SELF_TESTS",
    "SELF_TEST_NUMBERS",
    "ScoreOption",
    "ScoreScale",
    "ScoreUnit",
    "SelfTest",
    "SelfTestDemand",
    "describe_self_test",
    "get_self_test",
]

POSITION_ORDER = (
    Position.STANDING,
    Position.SEATED,
    Position.LYING_ON_BACK,
    Position.LYING_ON_SIDE,
    Position.LYING_ON_FRONT,
)

# Sorting is stable: within a position the rows retain the order of their modules.
SELF_TESTS: tuple[SelfTest, ...] = tuple(
    sorted(
        STANDING_TESTS
        + SEATED_TESTS
        + LYING_TESTS
        + OBSERVATION_TESTS
        + ENDURANCE_TESTS,
        key=lambda test: POSITION_ORDER.index(test.position),
    )
)
SELF_TESTS_BY_SLUG = {test.slug: test for test in SELF_TESTS}
SELF_TEST_NUMBERS = {test.slug: number for number, test in enumerate(SELF_TESTS)}


def get_self_test(slug: str) -> SelfTest:
    try:
        return SELF_TESTS_BY_SLUG[slug]
    except KeyError:
        raise ValueError(f"Unknown self-test: {slug!r}.") from None


def describe_self_test(test: SelfTest) -> dict[str, Any]:
    """Describe the row as plain data, for those who use or audit the rules externally.

    The `value` to send for a test with options is the value of the option.
    """
    return {
        "id": test.slug,
        "name": test.name,
        "structure": test.structure.value,
        "kind": test.scale.value,
        "unit": test.unit.value,
        "sides": [side.value for side in test.sides if side],
        "range": [test.low, test.high] if test.has_typed_score else None,
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
