"""Which tests suit a person today, and why others are left out; knows no scores."""

from collections.abc import Iterator
from dataclasses import dataclass

from assessment.self_tests.definitions import (
    SELF_TESTS,
    SelfTest,
    SelfTestDemand,
    get_self_test,
)
from assessment.self_tests.rules.exclusions import (
    SelectionContext,
    SelfTestSet,
    find_exclusion,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOutTest:
    test: SelfTest
    reason: str
    alternative: SelfTest | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SelfTestSelection:
    """The tests in the order of the session, and those that do not suit today."""

    tests: tuple[SelfTest, ...]
    left_out: tuple[LeftOutTest, ...]


def select_self_tests(
    context: SelectionContext, skipped_slugs: frozenset[str] = frozenset()
) -> SelfTestSelection:
    """Choose the tests; a skipped one stays, joined by an alternative.

    Those that follow leg pain come first: what they show matters most, and a leg that
    other tests have stirred up tells less.
    """
    wanted = [test for test in SELF_TESTS if is_wanted_test(test, context)]
    chosen = {
        form.slug
        for test in wanted
        for form in find_suitable_forms(test, context, skipped_slugs)
    }
    return SelfTestSelection(
        tests=tuple(
            sorted(
                (test for test in SELF_TESTS if test.slug in chosen),
                key=lambda test: not test.tracks_leg_pain,
            )
        ),
        left_out=tuple(
            left_out
            for test in wanted
            if (left_out := build_left_out_test(test, context, skipped_slugs))
        ),
    )


def is_wanted_test(test: SelfTest, context: SelectionContext) -> bool:
    """Whether its set has it; what is only for people with leg pain joins each set."""
    is_for_leg_pain = test.only_with in context.cautions and not test.is_stand_in
    return is_for_leg_pain or is_in_set(test, context.size)


def is_in_set(test: SelfTest, size: SelfTestSet) -> bool:
    if size is SelfTestSet.SHORT:
        return test.is_in_short_set
    is_offered = test.demand is not SelfTestDemand.LOOK or size is SelfTestSet.LOOKS
    return is_offered and not test.is_stand_in


def find_suitable_forms(
    test: SelfTest, context: SelectionContext, skipped_slugs: frozenset[str]
) -> Iterator[SelfTest]:
    """Find the first form that suits, and the next ones while each is skipped."""
    for form in (test, *map(get_self_test, test.alternatives)):
        if not find_exclusion(form, context):
            yield form
            if form.slug not in skipped_slugs:
                return


def build_left_out_test(
    test: SelfTest, context: SelectionContext, skipped_slugs: frozenset[str]
) -> LeftOutTest | None:
    exclusion = find_exclusion(test, context)
    if exclusion is None:
        return None
    alternative = next(find_suitable_forms(test, context, skipped_slugs), None)
    return LeftOutTest(test=test, reason=exclusion.reason, alternative=alternative)
