"""What a self-test gave, and what may be believed of it. Knows no cut-offs."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from assessment.self_tests.definitions import SelfTest, by_slug
from exercises.values.vocabulary import Named, Side


class PainPlace(Named):
    """Where a test hurt."""

    LOW_BACK = "low_back"
    BUTTOCK_OR_GROIN = "buttock_or_groin"
    THIGH_OR_KNEE = "thigh_or_knee"
    BELOW_KNEE = "below_knee"
    ELSEWHERE = "elsewhere"


class Sex(Named):
    """Only where a cut-off differs."""

    FEMALE = "female"
    MALE = "male"


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What some cut-offs depend on; unknown: the one that accuses least."""

    age: int | None = None
    sex: Sex | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TestResult:
    """One test on one side. A value given with pain is kept but never judged."""

    # pytest takes a class of this name for tests where it is imported.
    __test__: ClassVar[bool] = False

    test: str
    side: Side | None = None
    value: float | None = None
    is_painful: bool = False
    pain: int | None = None
    pain_place: PainPlace | None = None
    is_skipped: bool = False

    @property
    def hurts(self) -> bool:
        return self.is_painful or bool(self.pain)

    @property
    def is_valid(self) -> bool:
        # Pain ends a test early: its score then says nothing of length or strength.
        return self.value is not None and not self.hurts and not self.is_skipped


def check(result: TestResult) -> TestResult:
    """The result itself if its test could have given it; ValueError otherwise."""
    test = by_slug(result.test)
    if result.side not in test.sides:
        raise ValueError(side_complaint(test, result.side))
    if result.value is not None and not test.accepts(result.value):
        raise ValueError(f"{test.slug}: {result.value:g} is not on its scale.")
    if result.pain is not None and not 0 <= result.pain <= 10:
        raise ValueError(f"{test.slug}: pain is 0 to 10, not {result.pain}.")
    if result.value is None and not result.hurts and not result.is_skipped:
        raise ValueError(f"{test.slug}: give a value, or painful, or skipped.")
    return result


def side_complaint(test: SelfTest, side: Side | None) -> str:
    if test.is_sided:
        return f"{test.slug}: say the side, left or right."
    return f"{test.slug}: has no sides, not {side!r}."


def check_all(results: Iterable[TestResult]) -> tuple[TestResult, ...]:
    """Every result checked; ValueError too if one is given twice."""
    checked = tuple(map(check, results))
    keys = [(result.test, result.side) for result in checked]
    for key in keys:
        if keys.count(key) > 1:
            raise ValueError(f"{key[0]}: given twice for the same side.")
    return checked


KEYS = {"test", "side", "value", "painful", "pain", "where", "skipped"}


def read_result(row: Mapping[str, Any]) -> TestResult:
    """A result from plain data such as JSON; ValueError names what is wrong."""
    if unknown := set(row) - KEYS:
        raise ValueError(f"Unknown key in a test result: {', '.join(sorted(unknown))}.")
    test = by_slug(str(row.get("test")))
    try:
        result = TestResult(
            test=test.slug,
            side=Side(row["side"]) if row.get("side") else None,
            value=number(row.get("value")),
            is_painful=truth(row.get("painful", False)),
            pain=whole_number(row.get("pain")),
            pain_place=PainPlace(row["where"]) if row.get("where") else None,
            is_skipped=truth(row.get("skipped", False)),
        )
    except ValueError as error:
        raise ValueError(f"{test.slug}: {error}") from None
    return check(result)


def number(value: object) -> float | None:
    if value is None or (isinstance(value, int | float) and not is_truth(value)):
        return value
    raise ValueError(f"{value!r} is not a number.")


def whole_number(value: object) -> int | None:
    if value is None or (isinstance(value, int) and not is_truth(value)):
        return value
    raise ValueError(f"{value!r} is not a whole number.")


def truth(value: object) -> bool:
    if isinstance(value, bool):
        return value
    raise ValueError(f"{value!r} is neither true nor false.")


def is_truth(value: object) -> bool:
    # Python counts True as the number 1; a score must not.
    return isinstance(value, bool)
