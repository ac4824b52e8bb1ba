"""From test results to findings; knows no person, program or page."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from assessment.self_tests.definitions import (
    SELF_TEST_NUMBERS,
    SELF_TESTS,
    SelfTest,
    get_self_test,
)
from assessment.self_tests.rules.cut_offs import (
    AsymmetryCutOff,
    CutOff,
    FindingKind,
    find_asymmetry_cut_off,
    find_cut_off,
    get_finding_kinds,
)
from assessment.self_tests.rules.profile import PersonProfile
from assessment.self_tests.rules.reliability import RELIABILITY_BY_TEST, Confidence
from assessment.self_tests.rules.results import (
    PainPlace,
    TestResult,
    validate_results,
)
from core.values.sources import format_evidence
from exercises.values.vocabulary import Side, Structure

FINDING_RULES_VERSION = "2026-11-2"

CONFIRMED = 1
LEG_PAIN_TESTS = frozenset(test.slug for test in SELF_TESTS if test.tracks_leg_pain)
PAIN_CENTRALISED, PAIN_PERIPHERALISED = 1, -1

SIDES_IN_READING_ORDER = (Side.LEFT, Side.RIGHT, None)

ValuesByTestSide = Mapping[tuple[str, Side | None], float]
FindingClaim = tuple[Structure, Side | None, FindingKind]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """An impairment found by a test, and how reliable it is.

    `side` is the side of the muscle or joint; `other_value` is the score of the other
    side if the two were compared (`is_asymmetry`).
    """

    structure: Structure
    side: Side | None
    kind: FindingKind
    value: float | None
    unit: str
    cut_off: float | None
    source: str
    confidence: Confidence
    test: str
    other_value: float | None = None
    is_asymmetry: bool = False
    pain: int | None = None
    pain_place: PainPlace | None = None

    @property
    def key(self) -> str:
        """Identifies it within its test session: `thomas:left:tight`."""
        return f"{self.test}:{self.side or ''}:{self.kind}"

    @property
    def is_nerve_sign(self) -> bool:
        return (
            self.kind is FindingKind.PAINFUL and self.pain_place is PainPlace.BELOW_KNEE
        )

    @property
    def weight(self) -> int:
        return self.confidence.weight


def derive_findings(
    results: Iterable[TestResult], profile: PersonProfile | None = None
) -> tuple[Finding, ...]:
    """Return all findings in the order of the tests, left before right.

    Pain is reported as pain, and excludes every other finding for that structure. Where
    tests of one structure disagree, the more reliable one decides; between equals the
    finding stands, at one confidence level lower.
    """
    checked = tuple(map(mark_leg_pain, validate_results(results)))
    profile = profile or PersonProfile()
    valid = collect_valid_values(checked)
    raised = build_raised_findings(valid, profile)
    sore = frozenset(
        place for result in checked for place in collect_painful_places(result)
    )
    calm = [each for each in raised if (each.structure, each.side) not in sore]
    believed = [
        after
        for each in calm
        if (after := resolve_contradictions(each, raised, valid, profile))
    ]
    painful = [build_painful_finding(result) for result in checked if result.has_pain]
    return tuple(
        sorted(painful + remove_repeated_findings(believed), key=get_reading_order)
    )


def is_every_test_painful(results: Iterable[TestResult]) -> bool:
    tried = [result for result in results if not result.is_skipped]
    return bool(tried) and all(mark_leg_pain(result).has_pain for result in tried)


def is_eased_by_bending_back(results: Iterable[TestResult]) -> bool:
    # Leg pain that moves up towards the back: this direction helps.
    return any(
        result.test in LEG_PAIN_TESTS
        and result.is_valid
        and result.value == PAIN_CENTRALISED
        for result in results
    )


def mark_leg_pain(result: TestResult) -> TestResult:
    if result.test not in LEG_PAIN_TESTS or result.value != PAIN_PERIPHERALISED:
        return result
    # Leg pain that moves down is a warning, whatever pain was reported.
    return replace(result, is_painful=True, pain_place=PainPlace.BELOW_KNEE)


def collect_valid_values(results: Iterable[TestResult]) -> ValuesByTestSide:
    return {
        (result.test, result.side): result.value
        for result in results
        if result.value is not None and result.is_valid
    }


def build_raised_findings(
    values: ValuesByTestSide, profile: PersonProfile
) -> list[Finding]:
    return [
        finding
        for test in SELF_TESTS
        for side in test.sides
        if (test.slug, side) in values
        and (
            finding := find_beyond_cut_off(test, side, values, profile)
            or find_asymmetry(test, side, values)
        )
    ]


def find_beyond_cut_off(
    test: SelfTest, side: Side | None, values: ValuesByTestSide, profile: PersonProfile
) -> Finding | None:
    cut_off = find_cut_off(test.slug, profile)
    value = values[test.slug, side]
    if (
        cut_off is None
        or not is_worse_score(test, value, cut_off.value)
        or is_too_close_to_tell(test, value, cut_off)
    ):
        return None
    finding = replace(
        build_finding(test, side, values, cut_off),
        confidence=assess_confidence(test.slug, profile),
    )
    return replace(
        finding, confidence=adjust_confidence_by_confirmation(test, finding, values)
    )


def is_too_close_to_tell(test: SelfTest, value: float, cut_off: CutOff) -> bool:
    """Whether a score beyond the cut-off is still within its tolerance."""
    is_beyond = is_worse_score(test, value, cut_off.value)
    return is_beyond and abs(value - cut_off.value) <= cut_off.tolerance


def assess_confidence(test_slug: str, profile: PersonProfile) -> Confidence:
    """How far the test's cut-off can be trusted in somebody of that age."""
    confidence = RELIABILITY_BY_TEST[test_slug].confidence
    cut_off = find_cut_off(test_slug, profile)
    steps = cut_off.count_confidence_steps(profile.age) if cut_off else 0
    for _ in range(steps):
        confidence = confidence.next_lower
    return confidence


def find_asymmetry(
    test: SelfTest, side: Side | None, values: ValuesByTestSide
) -> Finding | None:
    """Find the worse side if the difference exceeds both the error and its cut-off."""
    cut_off = find_asymmetry_cut_off(test.slug)
    if cut_off is None or side is None or (test.slug, side.opposite_side) not in values:
        return None
    value, other = values[test.slug, side], values[test.slug, side.opposite_side]
    difference = abs(value - other)
    if not is_worse_score(test, value, other) or difference <= max(
        cut_off.value, get_measurement_error(test)
    ):
        return None
    return replace(build_finding(test, side, values, cut_off), is_asymmetry=True)


def get_measurement_error(test: SelfTest) -> float:
    return max(RELIABILITY_BY_TEST[test.slug].measurement_error, test.picture_step)


def is_worse_score(test: SelfTest, value: float, other_value: float) -> bool:
    return value < other_value if test.is_higher_better else value > other_value


def build_finding(
    test: SelfTest,
    side: Side | None,
    values: ValuesByTestSide,
    cut_off: CutOff | AsymmetryCutOff,
) -> Finding:
    return Finding(
        structure=test.structure,
        side=test.cross_side(side),
        kind=cut_off.kind,
        value=values[test.slug, side],
        unit=test.unit.value,
        cut_off=cut_off.value,
        source=format_evidence(cut_off.sources),
        confidence=RELIABILITY_BY_TEST[test.slug].confidence,
        test=test.slug,
        other_value=values.get((test.slug, side.opposite_side)) if side else None,
    )


def build_painful_finding(result: TestResult) -> Finding:
    test = get_self_test(result.test)
    return Finding(
        structure=test.structure,
        side=result.side,
        kind=FindingKind.PAINFUL,
        value=None,
        unit=test.unit.value,
        cut_off=None,
        source="what you told us",
        # Pain is certain: the person reported it.
        confidence=Confidence.HIGH,
        test=test.slug,
        pain=result.pain,
        pain_place=result.pain_place,
    )


def collect_painful_places(result: TestResult) -> set[tuple[Structure, Side | None]]:
    if not result.has_pain:
        return set()
    test = get_self_test(result.test)
    sides = (result.side, None) if test.locates_pain else (Side.LEFT, Side.RIGHT, None)
    return {(test.structure, side) for side in sides}


def adjust_confidence_by_confirmation(
    test: SelfTest, finding: Finding, values: ValuesByTestSide
) -> Confidence:
    # If a squeeze does not make the leg lift easier, the pelvis is a less likely cause;
    # without the squeeze, nothing contradicts the finding.
    is_doubted = values.get((test.confirmed_by, None), CONFIRMED) != CONFIRMED
    return finding.confidence.next_lower if is_doubted else finding.confidence


def resolve_contradictions(
    finding: Finding,
    raised: list[Finding],
    values: ValuesByTestSide,
    profile: PersonProfile,
) -> Finding | None:
    strongest = max(
        (
            assess_confidence(slug, profile).weight
            for slug in find_contradicting_tests(finding, raised, values)
        ),
        default=0,
    )
    if strongest > finding.weight:
        return None
    if strongest == finding.weight:
        return replace(finding, confidence=finding.confidence.next_lower)
    return finding


def find_contradicting_tests(
    finding: Finding, raised: list[Finding], values: ValuesByTestSide
) -> list[str]:
    """Find tests of the same impairment on the same side that did not find it."""
    agreeing = {
        other.test
        for other in raised
        if get_finding_claim(other) == get_finding_claim(finding)
    }
    return [
        slug
        for slug, side in values
        if slug not in agreeing
        and finding.kind in get_finding_kinds(slug)
        and get_self_test(slug).structure == finding.structure
        and get_self_test(slug).cross_side(side) == finding.side
    ]


def get_finding_claim(finding: Finding) -> FindingClaim:
    return finding.structure, finding.side, finding.kind


def remove_repeated_findings(findings: list[Finding]) -> list[Finding]:
    """Leave one finding for each impairment: the surest, or else the earlier test's."""
    surest: dict[FindingClaim, Finding] = {}
    for finding in findings:
        earlier = surest.setdefault(get_finding_claim(finding), finding)
        if finding.weight > earlier.weight:
            surest[get_finding_claim(finding)] = finding
    return list(surest.values())


def get_reading_order(finding: Finding) -> tuple[int, int]:
    return SELF_TEST_NUMBERS[finding.test], SIDES_IN_READING_ORDER.index(finding.side)
