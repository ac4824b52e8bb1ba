"""Which tests suit a person today, and why others are left out. Knows no scores."""

from collections.abc import Iterator
from dataclasses import dataclass

from assessment.self_tests.definitions import (
    SELF_TESTS,
    ScoreScale,
    SelfTest,
    SelfTestDemand,
    get_self_test,
)
from core.values.vocabulary import LabelledStrEnum
from exercises.values.vocabulary import Caution, Position

# Pain from 0 to 10, and an age: the product's own marks, no norms.
NO_TESTS_FROM_PAIN = 7
GENTLE_ONLY_FROM_PAIN = 4
EASIER_HOLDS_FROM_AGE = 75


class SelfTestSet(LabelledStrEnum):
    SHORT = "short"
    FULL = "full"
    LOOKS = "looks"


# The length of the four main muscles, and the plank.
SHORT_SET_SLUGS = frozenset(
    {"side-bend", "figure-four", "thomas", "knee-to-chest", "plank"}
)

CAUTION_REASONS: dict[Caution, str] = {
    Caution.PREGNANCY: "It does not suit pregnancy.",
    Caution.AFTER_BIRTH: "It is too much effort so soon after a birth.",
    Caution.OSTEOPOROSIS: "It can load thin bones too much.",
    Caution.FLEXION_HURTS: "Bending forward hurts you.",
    Caution.EXTENSION_HURTS: "Bending backward hurts you.",
    Caution.ROTATION_HURTS: "Turning hurts you.",
    Caution.LEG_PAIN: "It pulls on the nerve of a sore leg.",
    Caution.HIGH_BLOOD_PRESSURE: "Long holds raise the blood pressure.",
    Caution.HEART_DISEASE: "Long holds strain the heart.",
    Caution.RECENT_SURGERY: "Your surgery is too recent.",
    Caution.HIP_REPLACEMENT: "It can strain a replaced hip.",
    Caution.POOR_BALANCE: "You might lose your balance.",
    Caution.CANNOT_GET_TO_FLOOR: "It is done on the floor.",
    Caution.WRIST_TROUBLE: "It loads the wrists.",
    Caution.SHOULDER_TROUBLE: "It loads the shoulders.",
    Caution.KNEE_TROUBLE: "It loads the knees.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class SelectionContext:
    """What decides on the tests of one sitting."""

    pain_now: int
    size: SelfTestSet = SelfTestSet.SHORT
    cautions: frozenset[Caution] = frozenset()
    excluded_positions: frozenset[Position] = frozenset()
    age: int | None = None
    is_clinician_awaited: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOutTest:
    test: SelfTest
    reason: str
    alternative: SelfTest | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SelfTestSelection:
    """The tests in the order of doing them, and those that do not suit today."""

    tests: tuple[SelfTest, ...]
    left_out: tuple[LeftOutTest, ...]

    @property
    def total_minutes(self) -> float:
        return sum(test.minutes for test in self.tests)


def select_self_tests(
    context: SelectionContext, skipped_slugs: frozenset[str] = frozenset()
) -> SelfTestSelection:
    """Choose the tests; one that was skipped stays, and an alternative joins it."""
    wanted = [test for test in SELF_TESTS if is_in_set(test, context.size)]
    chosen = {
        form.slug
        for test in wanted
        for form in find_suitable_forms(test, context, skipped_slugs)
    }
    return SelfTestSelection(
        tests=tuple(test for test in SELF_TESTS if test.slug in chosen),
        left_out=tuple(
            left_out
            for test in wanted
            if (left_out := build_left_out_test(test, context, skipped_slugs))
        ),
    )


def is_in_set(test: SelfTest, size: SelfTestSet) -> bool:
    if size is SelfTestSet.SHORT:
        return test.slug in SHORT_SET_SLUGS
    is_offered = test.demand is not SelfTestDemand.LOOK or size is SelfTestSet.LOOKS
    return is_offered and not test.is_stand_in


def find_suitable_forms(
    test: SelfTest, context: SelectionContext, skipped_slugs: frozenset[str]
) -> Iterator[SelfTest]:
    """The first form that suits, and the next one for as long as one is skipped."""
    for form in (test, *map(get_self_test, test.alternatives)):
        if not find_exclusion_reason(form, context):
            yield form
            if form.slug not in skipped_slugs:
                return


def build_left_out_test(
    test: SelfTest, context: SelectionContext, skipped_slugs: frozenset[str]
) -> LeftOutTest | None:
    reason = find_exclusion_reason(test, context)
    if not reason:
        return None
    instead = next(find_suitable_forms(test, context, skipped_slugs), None)
    return LeftOutTest(test=test, reason=reason, alternative=instead)


def find_exclusion_reason(test: SelfTest, context: SelectionContext) -> str:
    """One sentence why this test does not suit today; empty if it does."""
    return (
        find_pain_reason(test, context)
        or find_person_reason(test, context)
        or next(
            (
                CAUTION_REASONS[caution]
                for caution in sorted(test.cautions & context.cautions)
            ),
            "",
        )
    )


def find_pain_reason(test: SelfTest, context: SelectionContext) -> str:
    if context.pain_now >= NO_TESTS_FROM_PAIN:
        return "Your back is too sore today. Relief comes first."
    if test.demand is not SelfTestDemand.ENDURANCE:
        return ""
    if context.pain_now >= GENTLE_ONLY_FROM_PAIN:
        return "It takes effort. With a pain of 4 or more only gentle tests are done."
    if context.is_clinician_awaited:
        return "It takes effort. A clinician should look at your back first."
    return ""


def find_person_reason(test: SelfTest, context: SelectionContext) -> str:
    is_old = (context.age or 0) >= EASIER_HOLDS_FROM_AGE
    if test.only_with and test.only_with not in context.cautions:
        return "It only helps people with pain in the leg."
    if test.position in context.excluded_positions:
        return f"You left out this position: {test.position.label}."
    if is_old and test.scale is ScoreScale.SECONDS and test.alternatives:
        return f"From {EASIER_HOLDS_FROM_AGE} on, the easier form comes first."
    return ""
