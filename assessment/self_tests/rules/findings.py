"""From test results to findings. Knows no person, no program and no page."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from assessment.self_tests.definitions import NUMBERS, SELF_TESTS, SelfTest, by_slug
from assessment.self_tests.rules.cut_offs import (
    GAPS,
    RELIABILITY,
    Confidence,
    Gap,
    Kind,
    Limit,
    kinds_of,
    limit_for,
)
from assessment.self_tests.rules.results import (
    PainPlace,
    Profile,
    Sex,
    TestResult,
    check_all,
)
from exercises.values.vocabulary import Side, Structure

__all__ = [
    "RULES_VERSION",
    "Confidence",
    "Finding",
    "Kind",
    "PainPlace",
    "Profile",
    "Sex",
    "TestResult",
    "findings",
    "is_all_painful",
    "is_eased_by_bending_back",
]

RULES_VERSION = "2026-11-1"

LEG_LIFT = "active-straight-leg-raise"
SQUEEZED = "active-straight-leg-raise-squeezed"
EASIER = 1
LEG_PAIN_TESTS = frozenset({"press-up", "back-bend"})
MOVED_UP, MOVED_DOWN = 1, -1

READING_SIDES = (Side.LEFT, Side.RIGHT, None)

Values = Mapping[tuple[str, Side | None], float]
Claim = tuple[Structure, Side | None, Kind]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something out of balance, and how far it may be believed.

    `side` is the side of the muscle or joint; `other_value` is the score of the
    other side where the two were compared (`is_gap`).
    """

    structure: Structure
    side: Side | None
    kind: Kind
    value: float | None
    unit: str
    cut_off: float | None
    source: str
    confidence: Confidence
    test: str
    other_value: float | None = None
    is_gap: bool = False
    pain: int | None = None
    pain_place: PainPlace | None = None

    @property
    def is_nerve_sign(self) -> bool:
        return self.kind is Kind.PAINFUL and self.pain_place is PainPlace.BELOW_KNEE

    @property
    def weight(self) -> int:
        return self.confidence.weight


def findings(
    results: Iterable[TestResult], profile: Profile | None = None
) -> tuple[Finding, ...]:
    """All findings in the order of the tests, left before right.

    Pain is reported as pain, and keeps every other finding off that structure.
    Where tests of one structure disagree, the more reliable one decides; between
    equals the finding stands, one step less sure.
    """
    checked = tuple(map(with_leg_pain, check_all(results)))
    valid = valid_values(checked)
    raised = judged(valid, profile or Profile())
    sore = frozenset(place for result in checked for place in sore_places(result))
    calm = [found for found in raised if (found.structure, found.side) not in sore]
    believed = [after for found in calm if (after := weighed(found, raised, valid))]
    painful = [painful_finding(result) for result in checked if result.hurts]
    return tuple(sorted(painful + without_repeats(believed), key=reading_order))


def is_all_painful(results: Iterable[TestResult]) -> bool:
    tried = [result for result in results if not result.is_skipped]
    return bool(tried) and all(with_leg_pain(result).hurts for result in tried)


def is_eased_by_bending_back(results: Iterable[TestResult]) -> bool:
    # Leg pain that moves up towards the back: this is the kind direction.
    return any(
        result.test in LEG_PAIN_TESTS and result.is_valid and result.value == MOVED_UP
        for result in results
    )


def with_leg_pain(result: TestResult) -> TestResult:
    if result.test not in LEG_PAIN_TESTS or result.value != MOVED_DOWN:
        return result
    # Leg pain that moves down is a warning, whatever was ticked about pain.
    return replace(result, is_painful=True, pain_place=PainPlace.BELOW_KNEE)


def valid_values(results: Iterable[TestResult]) -> Values:
    return {
        (result.test, result.side): result.value
        for result in results
        if result.value is not None and result.is_valid
    }


def judged(values: Values, profile: Profile) -> list[Finding]:
    return [
        finding
        for test in SELF_TESTS
        for side in test.sides
        if (test.slug, side) in values
        and (
            finding := beyond_limit(test, side, values, profile)
            or beyond_other_side(test, side, values)
        )
    ]


def beyond_limit(
    test: SelfTest, side: Side | None, values: Values, profile: Profile
) -> Finding | None:
    limit = limit_for(test.slug, profile)
    if limit is None or not is_worse(test, values[test.slug, side], limit.value):
        return None
    finding = raised_by(test, side, values, limit)
    return replace(finding, confidence=squeeze_rule(finding, values))


def beyond_other_side(
    test: SelfTest, side: Side | None, values: Values
) -> Finding | None:
    """The worse side, when the difference is more than noise and than its cut-off."""
    gap = GAPS.get(test.slug)
    if gap is None or side is None or (test.slug, side.other) not in values:
        return None
    value, other = values[test.slug, side], values[test.slug, side.other]
    if not is_worse(test, value, other) or not is_real_gap(test, gap, value, other):
        return None
    return replace(raised_by(test, side, values, gap), is_gap=True)


def is_real_gap(test: SelfTest, gap: Gap, value: float, other: float) -> bool:
    difference = abs(value - other)
    is_noise = difference <= error_of(test)
    is_large_share = (
        gap.share is not None and difference > max(value, other) * gap.share
    )
    return not is_noise and (difference > gap.value or is_large_share)


def error_of(test: SelfTest) -> float:
    return max(RELIABILITY[test.slug].error, test.picture_step)


def is_worse(test: SelfTest, value: float, than: float) -> bool:
    return value < than if test.is_higher_better else value > than


def raised_by(
    test: SelfTest, side: Side | None, values: Values, rule: Limit | Gap
) -> Finding:
    return Finding(
        structure=test.structure,
        side=muscle_side(test, side),
        kind=rule.kind,
        value=values[test.slug, side],
        unit=test.unit.value,
        cut_off=rule.value,
        source=rule.source,
        confidence=RELIABILITY[test.slug].confidence,
        test=test.slug,
        other_value=values.get((test.slug, side.other)) if side else None,
    )


def painful_finding(result: TestResult) -> Finding:
    test = by_slug(result.test)
    return Finding(
        structure=test.structure,
        side=result.side,
        kind=Kind.PAINFUL,
        value=None,
        unit=test.unit.value,
        cut_off=None,
        source="what you told us",
        # That it hurt is certain: the person said so.
        confidence=Confidence.HIGH,
        test=test.slug,
        pain=result.pain,
        pain_place=result.pain_place,
    )


def muscle_side(test: SelfTest, side: Side | None) -> Side | None:
    return side.other if side and test.shows_other_side else side


def sore_places(result: TestResult) -> set[tuple[Structure, Side | None]]:
    if not result.hurts:
        return set()
    test = by_slug(result.test)
    # Where a test on one side speaks of the other, its pain can come from either.
    is_one_side = test.is_sided and not test.shows_other_side
    sides = (result.side, None) if is_one_side else (Side.LEFT, Side.RIGHT, None)
    return {(test.structure, side) for side in sides}


def squeeze_rule(finding: Finding, values: Values) -> Confidence:
    # A leg lift that a squeeze makes no easier is less sure to be the pelvis; without
    # the squeeze nothing speaks against it.
    squeezed = values.get((SQUEEZED, None), EASIER)
    is_doubted = finding.test == LEG_LIFT and squeezed != EASIER
    return finding.confidence.one_step_down if is_doubted else finding.confidence


def weighed(finding: Finding, raised: list[Finding], values: Values) -> Finding | None:
    strongest = max(
        (
            RELIABILITY[slug].confidence.weight
            for slug in rivals(finding, raised, values)
        ),
        default=0,
    )
    if strongest > finding.weight:
        return None
    if strongest == finding.weight:
        return replace(finding, confidence=finding.confidence.one_step_down)
    return finding


def rivals(finding: Finding, raised: list[Finding], values: Values) -> list[str]:
    """Tests that looked for the same on the same side and did not find it."""
    agreeing = {other.test for other in raised if claim(other) == claim(finding)}
    return [
        slug
        for slug, side in values
        if slug not in agreeing
        and finding.kind in kinds_of(slug)
        and by_slug(slug).structure == finding.structure
        and muscle_side(by_slug(slug), side) == finding.side
    ]


def claim(finding: Finding) -> Claim:
    return finding.structure, finding.side, finding.kind


def without_repeats(found: list[Finding]) -> list[Finding]:
    """One finding a claim: the surest, the earlier test among equals."""
    surest: dict[Claim, Finding] = {}
    for finding in found:
        kept = surest.setdefault(claim(finding), finding)
        if finding.weight > kept.weight:
            surest[claim(finding)] = finding
    return list(surest.values())


def reading_order(finding: Finding) -> tuple[int, int]:
    return NUMBERS[finding.test], READING_SIDES.index(finding.side)
