"""A completed symptom check and finished self-tests, as the rules need them."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from assessment.self_tests.rules.findings import Finding, is_eased_by_bending_back
from assessment.self_tests.rules.results import TestResult
from assessment.symptom_check.questions.answers import Answers
from assessment.symptom_check.rules.cautions import derive_cautions
from assessment.symptom_check.rules.duration import has_lasted_twelve_weeks
from core.values.suitability import Caution
from exercises.values.vocabulary import Side, Structure
from program.rules.needs.measured import (
    collect_weakest_scores,
    find_normal_structures,
)
from program.rules.plan_case import measured_plank_seconds


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckSummary:
    """A completed symptom check; `pain` is what the person reported in it."""

    decided_at: datetime | None = None
    pain: int | None = None
    cautions: frozenset[Caution] = frozenset()
    has_persistent_pain: bool = False
    is_new_pain: bool = False
    is_eased_by_sitting: bool = False
    leg_side: Side | None = None

    def is_unaware_of_leg_pain(self, felt_at: datetime | None) -> bool:
        """Whether pain below a knee was told after it, and not in it."""
        if felt_at is None or self.decided_at is None:
            return False
        return felt_at > self.decided_at and Caution.LEG_PAIN not in self.cautions


@dataclass(frozen=True, slots=True, kw_only=True)
class TestSummary:
    """The last self-tests, and the pain before them.

    `scores` and `normal_structures` are as in the case of a plan. `is_steady`: two
    retests in a row changed no score.
    """

    started_at: datetime | None = None
    pain: int | None = None
    findings: tuple[Finding, ...] = ()
    plank_seconds: float | None = None
    scores: Mapping[str, float] = field(default_factory=dict)
    normal_structures: frozenset[Structure] = frozenset()
    is_eased_by_bending_back: bool = False
    is_retest: bool = False
    is_steady: bool = False


NOT_TESTED = TestSummary()


def summarise_check(
    answers: Answers,
    decided_at: datetime | None,
    given_answers: Answers | None = None,
) -> CheckSummary:
    """`given_answers`: those of an older edition, as they were given."""
    return CheckSummary(
        has_persistent_pain=has_lasted_twelve_weeks(given_answers or answers),
        decided_at=decided_at,
        pain=answers.get_number("pain_now"),
        cautions=derive_cautions(answers),
        is_new_pain=answers.has_option("since", "under_2_weeks"),
        is_eased_by_sitting=answers.has_option("legs", "walking"),
        leg_side=next(
            (side for side in Side if answers.has_option("leg_side", side.value)), None
        ),
    )


def summarise_tests(
    results: Collection[TestResult],
    findings: Collection[Finding],
    *,
    started_at: datetime | None = None,
    pain: int | None = None,
    is_retest: bool = False,
    is_steady: bool = False,
) -> TestSummary:
    return TestSummary(
        started_at=started_at,
        pain=pain,
        findings=tuple(findings),
        plank_seconds=measured_plank_seconds(results),
        scores=collect_weakest_scores(results),
        normal_structures=find_normal_structures(results, findings),
        is_eased_by_bending_back=is_eased_by_bending_back(results),
        is_retest=is_retest,
        is_steady=is_steady,
    )
