"""The findings of a test session, ready to read: every test appears in one place."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from assessment.self_tests.definitions import SELF_TESTS, SelfTest, get_self_test
from assessment.self_tests.rules import wording
from assessment.self_tests.rules.cut_offs import (
    FindingKind,
    find_cut_off,
    get_finding_kinds,
    list_cut_off_sources,
)
from assessment.self_tests.rules.findings import (
    Finding,
    is_eased_by_bending_back,
    is_every_test_painful,
)
from assessment.self_tests.rules.findings_map import (
    FindingsBodyMap,
    build_findings_body_maps,
)
from assessment.self_tests.rules.profile import PersonProfile
from assessment.self_tests.rules.reliability import RELIABILITY_BY_TEST
from assessment.self_tests.rules.results import TestResult
from core.values.sources import Evidence
from exercises.values.vocabulary import Side


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingCard:
    """The text of one finding, with the drawing of its test on the right side."""

    finding: Finding
    test: SelfTest
    side: Side | None
    figure_text: str
    title: str
    location: str
    score_text: str
    cited_score_text: str
    confidence_label: str
    note: str
    meaning: str
    plan: str
    sources: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SelfTestLine:
    test: SelfTest
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreLine:
    """The score of a test so far; empty text: none yet."""

    test: SelfTest
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SelfTestReport:
    finding_cards: tuple[FindingCard, ...]
    painful_cards: tuple[FindingCard, ...]
    body_maps: tuple[FindingsBodyMap, ...]
    normal_lines: tuple[SelfTestLine, ...]
    recorded_lines: tuple[SelfTestLine, ...]
    skipped_tests: tuple[SelfTest, ...]
    is_relief_first: bool
    is_eased_by_bending_back: bool

    @property
    def is_nothing_found(self) -> bool:
        return (
            bool(self.normal_lines)
            and not self.finding_cards
            and not self.painful_cards
        )

    @property
    def has_nerve_sign(self) -> bool:
        return any(card.finding.is_nerve_sign for card in self.painful_cards)

    @property
    def test_count(self) -> int:
        slugs = {card.test.slug for card in (*self.finding_cards, *self.painful_cards)}
        return len(slugs) + len(self.normal_lines) + len(self.recorded_lines)


def build_self_test_report(
    results: Sequence[TestResult], findings: Sequence[Finding], profile: PersonProfile
) -> SelfTestReport:
    cards = [build_finding_card(finding, findings) for finding in findings]
    with_card = {card.test for card in cards}
    others = [test for test in find_valid_tests(results) if test not in with_card]
    return SelfTestReport(
        finding_cards=tuple(
            c for c in cards if c.finding.kind is not FindingKind.PAINFUL
        ),
        painful_cards=tuple(c for c in cards if c.finding.kind is FindingKind.PAINFUL),
        body_maps=build_findings_body_maps(card.finding for card in cards),
        normal_lines=tuple(
            build_result_line(test, results)
            for test in others
            if is_test_conclusive(test, results, profile)
        ),
        recorded_lines=tuple(
            build_recorded_line(test, results)
            for test in others
            if not is_test_conclusive(test, results, profile)
        ),
        skipped_tests=find_skipped_tests(results),
        is_relief_first=is_every_test_painful(results),
        is_eased_by_bending_back=is_eased_by_bending_back(results),
    )


def build_finding_card(
    finding: Finding, findings: Sequence[Finding] = ()
) -> FindingCard:
    test = get_self_test(finding.test)
    side = test.cross_side(finding.side)
    return FindingCard(
        finding=finding,
        test=test,
        side=side,
        figure_text=wording.describe_drawing(test, side),
        title=wording.format_finding_title(finding),
        location=wording.describe_structure(finding),
        score_text=wording.describe_score(finding),
        cited_score_text=wording.cite_score(finding),
        confidence_label=wording.format_confidence(finding),
        note=wording.get_reliability_note(finding),
        meaning=wording.explain_meaning(finding),
        plan=wording.describe_plan(finding, findings),
        sources=list_finding_sources(finding),
    )


def list_finding_sources(finding: Finding) -> tuple[Evidence, ...]:
    """List the evidence for a finding's cut-off; reported pain needs none."""
    if finding.kind is FindingKind.PAINFUL:
        return ()
    return list_cut_off_sources(finding.test, is_asymmetry=finding.is_asymmetry)


def find_valid_tests(results: Iterable[TestResult]) -> list[SelfTest]:
    valid = {result.test for result in results if result.is_valid}
    return [test for test in SELF_TESTS if test.slug in valid]


def is_test_conclusive(
    test: SelfTest, results: Iterable[TestResult], profile: PersonProfile
) -> bool:
    """Whether the test could have found something in this person this time."""
    if not get_finding_kinds(test.slug):
        return False
    valid_sides = sum(r.is_valid for r in results if r.test == test.slug)
    # Without a cut-off for this person, a test can only compare their two sides.
    return find_cut_off(test.slug, profile) is not None or valid_sides > 1


def build_result_line(test: SelfTest, results: Iterable[TestResult]) -> SelfTestLine:
    values = {
        result.side: result.value
        for result in results
        if result.test == test.slug and result.is_valid and result.value is not None
    }
    return SelfTestLine(test=test, text=wording.describe_passed_test(test, values))


def build_recorded_line(test: SelfTest, results: Iterable[TestResult]) -> SelfTestLine:
    note = RELIABILITY_BY_TEST[test.slug].note
    return SelfTestLine(
        test=test, text=f"{build_result_line(test, results).text} {note}".strip()
    )


def find_skipped_tests(results: Iterable[TestResult]) -> tuple[SelfTest, ...]:
    skipped = {result.test for result in results if result.is_skipped}
    return tuple(test for test in SELF_TESTS if test.slug in skipped)


def build_score_lines(
    tests: Iterable[SelfTest], results: Sequence[TestResult]
) -> tuple[ScoreLine, ...]:
    return tuple(
        ScoreLine(
            test=test,
            texts=tuple(
                wording.describe_given_result(test, result)
                for side in test.sides
                for result in results
                if (result.test, result.side) == (test.slug, side)
            ),
        )
        for test in tests
    )
