"""The findings of a test session, ready to read: every test appears in one place."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from assessment.self_tests.definitions import SELF_TESTS, SelfTest, get_self_test
from assessment.self_tests.rules import wording
from assessment.self_tests.rules.cut_offs import (
    FindingKind,
    find_asymmetry_cut_off,
    find_cut_off,
    get_finding_kinds,
    list_cut_off_sources,
)
from assessment.self_tests.rules.exclusions import SelfTestSet
from assessment.self_tests.rules.findings import (
    Finding,
    is_eased_by_bending_back,
    is_every_test_painful,
    is_too_close_to_tell,
)
from assessment.self_tests.rules.findings_map import (
    FindingsBodyMap,
    build_findings_body_maps,
    letter_findings,
)
from assessment.self_tests.rules.profile import PersonProfile
from assessment.self_tests.rules.reliability import RELIABILITY_BY_TEST
from assessment.self_tests.rules.results import TestResult
from assessment.self_tests.rules.selection import is_in_set
from assessment.self_tests.rules.verdict import describe_verdict
from core.values.sources import Evidence
from exercises.values.vocabulary import Side


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingCard:
    """The text of one finding, with the drawing of its test on the right side."""

    letter: str
    finding: Finding
    test: SelfTest
    side: Side | None
    figure_text: str
    title: str
    latin_name: str
    location: str
    score_text: str
    cited_score_text: str
    confidence_label: str
    sureness: str
    note: str
    meaning: str
    plan: str
    sources: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SelfTestLine:
    test: SelfTest
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SideScore:
    """What was given for one side so far; empty text: nothing yet."""

    side: Side | None
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreLine:
    test: SelfTest
    scores: tuple[SideScore, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SelfTestReport:
    finding_cards: tuple[FindingCard, ...]
    painful_cards: tuple[FindingCard, ...]
    body_maps: tuple[FindingsBodyMap, ...]
    verdict: str
    normal_lines: tuple[SelfTestLine, ...]
    recorded_lines: tuple[SelfTestLine, ...]
    skipped_tests: tuple[SelfTest, ...]
    is_relief_first: bool
    is_eased_by_bending_back: bool
    telling_test_count: int

    @property
    def cards(self) -> tuple[FindingCard, ...]:
        """All cards in the order of their letters."""
        return (*self.finding_cards, *self.painful_cards)

    @property
    def is_all_normal(self) -> bool:
        """Whether every test that was done could find something and did not."""
        return bool(self.normal_lines) and not self.cards

    @property
    def is_nothing_found(self) -> bool:
        """Only after most tests of the set: a few say nothing of the others."""
        is_mostly_done = len(self.normal_lines) * 2 > self.telling_test_count
        return self.is_all_normal and is_mostly_done

    @property
    def is_too_little_tested(self) -> bool:
        return self.is_all_normal and not self.is_nothing_found

    @property
    def has_nerve_sign(self) -> bool:
        return any(card.finding.is_nerve_sign for card in self.painful_cards)

    @property
    def test_count(self) -> int:
        slugs = {card.test.slug for card in self.cards}
        return len(slugs) + len(self.normal_lines) + len(self.recorded_lines)


def build_self_test_report(
    results: Sequence[TestResult],
    findings: Sequence[Finding],
    profile: PersonProfile,
    size: SelfTestSet,
) -> SelfTestReport:
    cards = [
        build_finding_card(finding, findings, letter)
        for letter, finding in letter_findings(findings)
    ]
    with_card = {card.test for card in cards}
    others = [test for test in find_valid_tests(results) if test not in with_card]
    return SelfTestReport(
        finding_cards=tuple(
            c for c in cards if c.finding.kind is not FindingKind.PAINFUL
        ),
        painful_cards=tuple(c for c in cards if c.finding.kind is FindingKind.PAINFUL),
        body_maps=build_findings_body_maps(findings),
        verdict=describe_verdict(findings),
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
        telling_test_count=count_telling_tests(profile, size),
    )


def count_telling_tests(profile: PersonProfile, size: SelfTestSet) -> int:
    """Count the tests of the set that could find something in this person."""
    return sum(
        find_cut_off(test.slug, profile) is not None
        or find_asymmetry_cut_off(test.slug) is not None
        for test in SELF_TESTS
        if is_in_set(test, size)
    )


def build_finding_card(
    finding: Finding, findings: Sequence[Finding] = (), letter: str = ""
) -> FindingCard:
    test = get_self_test(finding.test)
    side = test.cross_side(finding.side)
    return FindingCard(
        letter=letter,
        finding=finding,
        test=test,
        side=side,
        figure_text=wording.describe_drawing(test, side),
        title=wording.format_finding_title(finding),
        latin_name=wording.get_latin_name(finding),
        location=wording.describe_structure(finding),
        score_text=wording.describe_score(finding),
        cited_score_text=wording.cite_score(finding),
        confidence_label=wording.format_confidence(finding),
        sureness=wording.format_sureness(finding),
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
    values = [
        each.value
        for each in results
        if each.test == test.slug and each.is_valid and each.value is not None
    ]
    cut_off = find_cut_off(test.slug, profile)
    if cut_off is None:
        # A test can then only compare the person's two sides.
        return len(values) > 1
    return not any(is_too_close_to_tell(test, value, cut_off) for value in values)


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
    tests: Iterable[SelfTest], results: Iterable[TestResult]
) -> tuple[ScoreLine, ...]:
    given = {(result.test, result.side): result for result in results}
    return tuple(
        ScoreLine(
            test=test,
            scores=tuple(
                SideScore(side=side, text=wording.describe_given_result(test, result))
                if (result := given.get((test.slug, side)))
                else SideScore(side=side, text="")
                for side in test.sides
            ),
        )
        for test in tests
    )
