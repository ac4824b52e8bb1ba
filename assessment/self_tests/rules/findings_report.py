"""What a sitting found, ready to be read: every test stands in one place."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from assessment.self_tests.definitions import SELF_TESTS, SelfTest, by_slug
from assessment.self_tests.rules import wording
from assessment.self_tests.rules.cut_offs import RELIABILITY, Kind, limit_for
from assessment.self_tests.rules.cut_offs import kinds_of as kinds_found_by
from assessment.self_tests.rules.findings import (
    Finding,
    Profile,
    TestResult,
    is_all_painful,
    is_eased_by_bending_back,
)
from assessment.self_tests.rules.findings_map import BodyMap, body_maps
from exercises.values.vocabulary import Side


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundCard:
    """One finding in words, with the drawing of its test on its side."""

    finding: Finding
    test: SelfTest
    side: Side | None
    drawing: str
    title: str
    place: str
    what: str
    sureness: str
    note: str
    meaning: str
    plan: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    test: SelfTest
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreLine:
    """What was given for a test so far; no words: nothing yet."""

    test: SelfTest
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    found: tuple[FoundCard, ...]
    painful: tuple[FoundCard, ...]
    maps: tuple[BodyMap, ...]
    even: tuple[Line, ...]
    recorded: tuple[Line, ...]
    skipped: tuple[SelfTest, ...]
    is_relief_first: bool
    is_eased_by_bending_back: bool

    @property
    def is_nothing_found(self) -> bool:
        return bool(self.even) and not self.found and not self.painful

    @property
    def has_nerve_sign(self) -> bool:
        return any(card.finding.is_nerve_sign for card in self.painful)

    @property
    def test_count(self) -> int:
        slugs = {card.test.slug for card in (*self.found, *self.painful)}
        return len(slugs) + len(self.even) + len(self.recorded)


def report(
    results: Sequence[TestResult], findings: Sequence[Finding], profile: Profile
) -> Report:
    cards = [card(finding, findings) for finding in findings]
    told = {card.test.slug for card in cards}
    quiet = [test for test in valid_tests(results) if test.slug not in told]
    return Report(
        found=tuple(c for c in cards if c.finding.kind is not Kind.PAINFUL),
        painful=tuple(c for c in cards if c.finding.kind is Kind.PAINFUL),
        maps=body_maps(card.finding for card in cards),
        even=tuple(
            line(test, results) for test in quiet if is_judged(test, results, profile)
        ),
        recorded=tuple(
            recorded_line(test, results)
            for test in quiet
            if not is_judged(test, results, profile)
        ),
        skipped=skipped_tests(results),
        is_relief_first=is_all_painful(results),
        is_eased_by_bending_back=is_eased_by_bending_back(results),
    )


def card(finding: Finding, findings: Sequence[Finding] = ()) -> FoundCard:
    test = by_slug(finding.test)
    side = wording.scored_side(finding, test)
    return FoundCard(
        finding=finding,
        test=test,
        side=side,
        drawing=wording.drawing_words(test, side),
        title=wording.title(finding),
        place=wording.place(finding),
        what=wording.what(finding),
        sureness=wording.sureness(finding),
        note=wording.note(finding),
        meaning=wording.meaning(finding),
        plan=wording.plan(finding, findings),
    )


def valid_tests(results: Iterable[TestResult]) -> list[SelfTest]:
    valid = {result.test for result in results if result.is_valid}
    return [test for test in SELF_TESTS if test.slug in valid]


def is_judged(test: SelfTest, results: Iterable[TestResult], profile: Profile) -> bool:
    """Whether the test could have found something in this person this time."""
    if not kinds_found_by(test.slug):
        return False
    valid_sides = sum(r.is_valid for r in results if r.test == test.slug)
    # A test without a limit for this person can only compare their two sides.
    return limit_for(test.slug, profile) is not None or valid_sides > 1


def line(test: SelfTest, results: Iterable[TestResult]) -> Line:
    values = {
        result.side: result.value
        for result in results
        if result.test == test.slug and result.is_valid and result.value is not None
    }
    return Line(test=test, words=wording.passed(test, values))


def recorded_line(test: SelfTest, results: Iterable[TestResult]) -> Line:
    note = RELIABILITY[test.slug].note
    return Line(test=test, words=f"{line(test, results).words} {note}".strip())


def skipped_tests(results: Iterable[TestResult]) -> tuple[SelfTest, ...]:
    skipped = {result.test for result in results if result.is_skipped}
    return tuple(test for test in SELF_TESTS if test.slug in skipped)


def score_lines(
    tests: Iterable[SelfTest], results: Sequence[TestResult]
) -> tuple[ScoreLine, ...]:
    return tuple(
        ScoreLine(
            test=test,
            words=tuple(
                wording.given(test, result)
                for side in test.sides
                for result in results
                if (result.test, result.side) == (test.slug, side)
            ),
        )
        for test in tests
    )
