"""What changed between two test sessions, and whether the change is real."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from assessment.self_tests.definitions import SELF_TESTS, SelfTest
from assessment.self_tests.rules.reliability import RELIABILITY_BY_TEST
from assessment.self_tests.rules.results import TestResult
from exercises.values.vocabulary import Side

# Muscles take about this long to change.
RETEST_WEEKS = 2
RETEST_AFTER = timedelta(weeks=RETEST_WEEKS)
VERDICTS = ("better", "worse", "no real change")


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreChange:
    test: SelfTest
    side: Side | None
    before: float
    after: float

    @property
    def is_real(self) -> bool:
        return abs(self.after - self.before) > get_detectable_change(self.test)

    @property
    def is_better(self) -> bool:
        if self.test.is_higher_better:
            return self.after > self.before
        return self.after < self.before

    @property
    def before_text(self) -> str:
        return self.test.format_score(self.before)

    @property
    def after_text(self) -> str:
        return self.test.format_score(self.after)

    @property
    def verdict(self) -> str:
        if not self.is_real:
            return "no real change"
        return "better" if self.is_better else "worse"


def get_detectable_change(test: SelfTest) -> float:
    """In the unit of the test; never less than one picture of its scale."""
    return max(RELIABILITY_BY_TEST[test.slug].detectable_change, test.picture_step)


def compare_results(
    before: Iterable[TestResult], after: Iterable[TestResult]
) -> tuple[ScoreChange, ...]:
    """Compare every test done without pain both times, in the order of the tests."""
    earlier = {(r.test, r.side): r.value for r in before if r.is_valid}
    later = {(r.test, r.side): r.value for r in after if r.is_valid}
    return tuple(
        ScoreChange(test=test, side=side, before=old, after=new)
        for test in SELF_TESTS
        for side in test.sides
        if (old := earlier.get((test.slug, side))) is not None
        and (new := later.get((test.slug, side))) is not None
    )


def summarise_changes(changes: Iterable[ScoreChange]) -> str:
    """`1 better, 2 no real change`; empty if there is nothing to compare."""
    counts = Counter(change.verdict for change in changes)
    return ", ".join(f"{counts[each]} {each}" for each in VERDICTS if counts[each])
