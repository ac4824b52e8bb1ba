"""The result of a self-test, and how far it is usable; knows no cut-offs."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from assessment.self_tests.definitions import SelfTest, get_self_test
from core.values.vocabulary import LabelledStrEnum
from exercises.values.vocabulary import Side


class PainPlace(LabelledStrEnum):
    """Where a test hurt."""

    LOW_BACK = "low_back"
    BUTTOCK_OR_GROIN = "buttock_or_groin"
    THIGH_OR_KNEE = "thigh_or_knee"
    BELOW_KNEE = "below_knee"
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True, kw_only=True)
class TestResult:
    """One test on one side; a value given with pain is stored but never judged."""

    test: str
    side: Side | None = None
    value: float | None = None
    is_painful: bool = False
    pain: int | None = None
    pain_place: PainPlace | None = None
    is_skipped: bool = False

    @property
    def has_pain(self) -> bool:
        return self.is_painful or bool(self.pain)

    @property
    def is_valid(self) -> bool:
        # Pain ends a test early: its score then says nothing about length or strength.
        return self.value is not None and not self.has_pain and not self.is_skipped


def validate_result(result: TestResult) -> TestResult:
    """Return the result if its test can produce it; raise ValueError otherwise."""
    test = get_self_test(result.test)
    if result.side not in test.sides:
        raise ValueError(build_side_error(test, result.side))
    if result.value is not None and not test.accepts_score(result.value):
        raise ValueError(f"{test.slug}: {result.value:g} is not on its scale.")
    if result.pain is not None and not 0 <= result.pain <= 10:
        raise ValueError(f"{test.slug}: pain is 0 to 10, not {result.pain}.")
    if result.value is None and not result.has_pain and not result.is_skipped:
        raise ValueError(f"{test.slug}: give a value, or painful, or skipped.")
    return result


def build_side_error(test: SelfTest, side: Side | None) -> str:
    if test.is_sided:
        return f"{test.slug}: say the side, left or right."
    return f"{test.slug}: has no sides, not {side!r}."


def validate_results(results: Iterable[TestResult]) -> tuple[TestResult, ...]:
    """Validate every result; a duplicate raises ValueError too."""
    checked = tuple(map(validate_result, results))
    keys = [(result.test, result.side) for result in checked]
    for key in keys:
        if keys.count(key) > 1:
            raise ValueError(f"{key[0]}: given twice for the same side.")
    return checked


RESULT_KEYS = {"test", "side", "value", "painful", "pain", "where", "skipped"}


def parse_result(row: Mapping[str, Any]) -> TestResult:
    """Parse a result from plain data such as JSON; ValueError says what is wrong."""
    if unknown := set(row) - RESULT_KEYS:
        raise ValueError(f"Unknown key in a test result: {', '.join(sorted(unknown))}.")
    test = get_self_test(str(row.get("test")))
    try:
        result = TestResult(
            test=test.slug,
            side=Side(row["side"]) if row.get("side") else None,
            value=parse_number(row.get("value")),
            is_painful=parse_boolean(row.get("painful", False)),
            pain=parse_whole_number(row.get("pain")),
            pain_place=PainPlace(row["where"]) if row.get("where") else None,
            is_skipped=parse_boolean(row.get("skipped", False)),
        )
    except ValueError as error:
        raise ValueError(f"{test.slug}: {error}") from None
    return validate_result(result)


def parse_number(value: object) -> float | None:
    if value is None or (isinstance(value, int | float) and not is_boolean(value)):
        return value
    raise ValueError(f"{value!r} is not a number.")


def parse_whole_number(value: object) -> int | None:
    if value is None or (isinstance(value, int) and not is_boolean(value)):
        return value
    raise ValueError(f"{value!r} is not a whole number.")


def parse_boolean(value: object) -> bool:
    if isinstance(value, bool):
        return value
    raise ValueError(f"{value!r} is neither true nor false.")


def is_boolean(value: object) -> bool:
    # In Python, True is also the number 1; it must not count as a score.
    return isinstance(value, bool)
