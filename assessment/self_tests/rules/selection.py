"""Which tests suit a person today, and why others are left out. Knows no scores."""

from collections.abc import Iterator
from dataclasses import dataclass

from assessment.self_tests.definitions import (
    SELF_TESTS,
    Demand,
    Scale,
    SelfTest,
    by_slug,
)
from exercises.values.vocabulary import Caution, Named, Position

# Pain from 0 to 10, and an age: the product's own marks, no norms.
TOO_SORE = 7
ONLY_GENTLE = 4
EASIER_HOLDS_FROM_AGE = 75


class Size(Named):
    SHORT = "short"
    FULL = "full"
    LOOKS = "looks"


# The length of the four main muscles, and the plank.
SHORT_SET = frozenset({"side-bend", "figure-four", "thomas", "knee-to-chest", "plank"})

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
class Circumstances:
    """What decides on the tests of one sitting."""

    pain_now: int
    size: Size = Size.SHORT
    cautions: frozenset[Caution] = frozenset()
    excluded_positions: frozenset[Position] = frozenset()
    age: int | None = None
    is_clinician_awaited: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    test: SelfTest
    reason: str
    instead: SelfTest | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """The tests in the order of doing them, and those that do not suit today."""

    tests: tuple[SelfTest, ...]
    left_out: tuple[LeftOut, ...]

    @property
    def minutes(self) -> float:
        return sum(test.minutes for test in self.tests)


def select(
    circumstances: Circumstances, skipped: frozenset[str] = frozenset()
) -> Selection:
    """Choose the tests; one that was skipped stays, and an alternative joins it."""
    wanted = [test for test in SELF_TESTS if is_wanted(test, circumstances.size)]
    chosen = {
        form.slug for test in wanted for form in forms(test, circumstances, skipped)
    }
    return Selection(
        tests=tuple(test for test in SELF_TESTS if test.slug in chosen),
        left_out=tuple(
            left_out
            for test in wanted
            if (left_out := why_left_out(test, circumstances, skipped))
        ),
    )


def is_wanted(test: SelfTest, size: Size) -> bool:
    if size is Size.SHORT:
        return test.slug in SHORT_SET
    is_offered = test.demand is not Demand.LOOK or size is Size.LOOKS
    return is_offered and not test.is_stand_in


def forms(
    test: SelfTest, circumstances: Circumstances, skipped: frozenset[str]
) -> Iterator[SelfTest]:
    """The first form that suits, and the next one for as long as one is skipped."""
    for form in (test, *map(by_slug, test.alternatives)):
        if not reason_against(form, circumstances):
            yield form
            if form.slug not in skipped:
                return


def why_left_out(
    test: SelfTest, circumstances: Circumstances, skipped: frozenset[str]
) -> LeftOut | None:
    reason = reason_against(test, circumstances)
    if not reason:
        return None
    instead = next(forms(test, circumstances, skipped), None)
    return LeftOut(test=test, reason=reason, instead=instead)


def reason_against(test: SelfTest, circumstances: Circumstances) -> str:
    """One sentence why this test does not suit today; empty if it does."""
    return (
        reason_of_pain(test, circumstances)
        or reason_of_person(test, circumstances)
        or next(
            (
                CAUTION_REASONS[caution]
                for caution in sorted(test.cautions & circumstances.cautions)
            ),
            "",
        )
    )


def reason_of_pain(test: SelfTest, circumstances: Circumstances) -> str:
    if circumstances.pain_now >= TOO_SORE:
        return "Your back is too sore today. Relief comes first."
    if test.demand is not Demand.ENDURANCE:
        return ""
    if circumstances.pain_now >= ONLY_GENTLE:
        return "It takes effort. With a pain of 4 or more only gentle tests are done."
    if circumstances.is_clinician_awaited:
        return "It takes effort. A clinician should look at your back first."
    return ""


def reason_of_person(test: SelfTest, circumstances: Circumstances) -> str:
    is_old = (circumstances.age or 0) >= EASIER_HOLDS_FROM_AGE
    if test.only_with and test.only_with not in circumstances.cautions:
        return "It only helps people with pain in the leg."
    if test.position in circumstances.excluded_positions:
        return f"You left out this position: {test.position.label}."
    if is_old and test.scale is Scale.SECONDS and test.alternatives:
        return f"From {EASIER_HOLDS_FROM_AGE} on, the easier form comes first."
    return ""
