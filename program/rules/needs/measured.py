"""What the self-tests measured beside their findings: scores, and what is normal."""

from collections.abc import Collection, Iterable

from assessment.self_tests.definitions import SELF_TESTS, SelfTest
from assessment.self_tests.rules.cut_offs import FindingKind, get_finding_kinds
from assessment.self_tests.rules.findings import Finding, collect_valid_values
from assessment.self_tests.rules.results import TestResult
from exercises.values.vocabulary import Side, Structure


def collect_weakest_scores(results: Iterable[TestResult]) -> dict[str, float]:
    """Collect the score of each test that more is better in, of the weaker side."""
    values = collect_valid_values(results)
    return {
        test.slug: min(scores)
        for test in SELF_TESTS
        if test.is_higher_better
        and (scores := [values[key] for key in list_keys(test) if key in values])
    }


def find_normal_structures(
    results: Iterable[TestResult], findings: Collection[Finding]
) -> frozenset[Structure]:
    """Find what was measured for length on every side, without any finding there."""
    values = collect_valid_values(results)
    found = {finding.structure for finding in findings}
    return frozenset(
        test.structure
        for test in SELF_TESTS
        if FindingKind.TIGHT in get_finding_kinds(test.slug)
        and test.structure not in found
        and all(key in values for key in list_keys(test))
    )


def list_keys(test: SelfTest) -> list[tuple[str, Side | None]]:
    return [(test.slug, side) for side in test.sides]
