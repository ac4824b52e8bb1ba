"""The cut-offs as rows: number, unit of the test, source, and how sure it is.

The source `OWN` marks a threshold of this product: it helps to choose exercises
and is no norm.
"""

from dataclasses import dataclass
from enum import StrEnum

from assessment.self_tests.rules.results import Profile, Sex
from exercises.values.vocabulary import Named


class Kind(Named):
    TIGHT = "tight"
    WEAK = "weak"
    STIFF = "stiff"
    UNEVEN = "uneven"
    PAINFUL = "painful"


class Confidence(StrEnum):
    """How far a test may be believed, from its published reliability."""

    HIGH = "high"
    MODERATE = "moderate"
    LOW = "low"

    @property
    def weight(self) -> int:
        """How much a finding may count when a program is chosen."""
        return {Confidence.HIGH: 3, Confidence.MODERATE: 2, Confidence.LOW: 1}[self]

    @property
    def one_step_down(self) -> "Confidence":
        return Confidence.MODERATE if self is Confidence.HIGH else Confidence.LOW


@dataclass(frozen=True, slots=True, kw_only=True)
class Reliability:
    """How well a test repeats. A change or a difference within `error` is noise."""

    confidence: Confidence
    error: float
    detectable_change: float
    source: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """A score on the wrong side of `value` is a finding; the limit itself is not."""

    test: str
    kind: Kind
    value: float
    source: str
    sex: Sex | None = None
    ages: tuple[int, int] | None = None

    def applies_to(self, profile: Profile) -> bool:
        """An unknown sex gets the limits without one; an unknown age gets none."""
        if self.ages is None:
            is_of_age = True
        else:
            youngest, oldest = self.ages
            is_of_age = profile.age is not None and youngest <= profile.age <= oldest
        return is_of_age and self.sex in (None, profile.sex)


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """A difference between the sides above `value` is a finding on the worse one.

    With a `share`, a smaller difference counts too when it is more than that
    share of the better side.
    """

    test: str
    kind: Kind
    value: float
    source: str
    share: float | None = None


PEERJ_2016 = "Vigotsky, PeerJ 2016"
BALKAN_2018 = "Balkan Medical Journal 2018"
OWN = "threshold of this product"

PLANK = "plank"
PLANK_TARGET_SECONDS = 30

SEX_NOTE = (
    "The cut-off is 33° for men and 23° for women. When we do not know, we use 33°."
)

LOOK = Reliability(
    confidence=Confidence.LOW,
    error=0,
    detectable_change=0,
    source="published agreement between examiners: kappa −0.02 to 0.28",
    note="Examiners seldom agree on this look. It is never counted.",
)

RELIABILITY: dict[str, Reliability] = {
    "thomas": Reliability(
        confidence=Confidence.LOW,
        error=10,
        detectable_change=10,
        source=PEERJ_2016,
        note="This test misses many: when the pelvis is not held it finds about "
        "one in three of those who are short there.",
    ),
    "thomas-knee": Reliability(
        confidence=Confidence.LOW,
        error=15,
        detectable_change=15,
        source=PEERJ_2016,
        note="The pelvis can tip and change the picture.",
    ),
    "knee-extension": Reliability(
        confidence=Confidence.HIGH,
        error=8,
        detectable_change=8,
        source=BALKAN_2018,
        note=SEX_NOTE,
    ),
    "knee-extension-seated": Reliability(
        confidence=Confidence.MODERATE,
        error=10,
        detectable_change=10,
        source=OWN,
        note=f"Sitting, the back can round and hide a tight muscle. {SEX_NOTE}",
    ),
    "straight-leg-raise": Reliability(
        confidence=Confidence.HIGH,
        error=15,
        detectable_change=15,
        source="published repeatability: ICC .93 to .97",
    ),
    "figure-four": Reliability(
        confidence=Confidence.LOW,
        error=15,
        detectable_change=15,
        source=OWN,
        note="Nobody has tested how well this works when you do it yourself.",
    ),
    "side-bend": Reliability(
        confidence=Confidence.MODERATE, error=3, detectable_change=3, source=OWN
    ),
    "side-bend-seated": Reliability(
        confidence=Confidence.LOW,
        error=3,
        detectable_change=3,
        source=OWN,
        note="Nobody has tested how well the seated form repeats.",
    ),
    "knee-to-chest": Reliability(
        confidence=Confidence.LOW,
        error=10,
        detectable_change=10,
        source=OWN,
        note="Belly and knee change the gap as much as the muscle does.",
    ),
    "fingertip-floor": Reliability(
        confidence=Confidence.HIGH,
        error=4.5,
        detectable_change=4.5,
        source="Ekedahl 2012",
        note="There is no norm. Only your own change counts.",
    ),
    "trunk-rotation": Reliability(
        confidence=Confidence.MODERATE, error=10, detectable_change=10, source=OWN
    ),
    "hip-rotation": Reliability(
        confidence=Confidence.MODERATE, error=10, detectable_change=10, source=OWN
    ),
    "press-up": Reliability(
        confidence=Confidence.MODERATE, error=0, detectable_change=0, source=OWN
    ),
    "back-bend": Reliability(
        confidence=Confidence.LOW, error=0, detectable_change=0, source=OWN
    ),
    "active-straight-leg-raise": Reliability(
        confidence=Confidence.HIGH,
        error=0,
        detectable_change=1,
        source="Journal of Rehabilitation Medicine 2013",
        note="Two examiners agreed well on this test (kappa .87).",
    ),
    "active-straight-leg-raise-squeezed": Reliability(
        confidence=Confidence.MODERATE, error=0, detectable_change=0, source=OWN
    ),
    "plank": Reliability(
        confidence=Confidence.HIGH,
        error=5,
        detectable_change=10,
        source=OWN,
        note="The time repeats well. The bands are this product's own.",
    ),
    "plank-knees": Reliability(
        confidence=Confidence.LOW,
        error=5,
        detectable_change=10,
        source=OWN,
        note="An easier form: it shows less than the full plank.",
    ),
    "plank-wall": Reliability(
        confidence=Confidence.LOW,
        error=5,
        detectable_change=10,
        source=OWN,
        note="The easiest form: it shows less than the full plank.",
    ),
    "side-bridge": Reliability(
        confidence=Confidence.MODERATE,
        error=11,
        detectable_change=30,
        source="Janik 2021",
        note="The same person can differ by 11 s from one try to the next.",
    ),
    "single-leg-bridge": Reliability(
        confidence=Confidence.MODERATE, error=10, detectable_change=10, source=OWN
    ),
    "two-leg-bridge": Reliability(
        confidence=Confidence.LOW,
        error=10,
        detectable_change=10,
        source=OWN,
        note="An easier form: it cannot tell left from right.",
    ),
    "one-leg-stance": Reliability(
        confidence=Confidence.MODERATE,
        error=10,
        detectable_change=10,
        source="Springer 2007",
        note="The time repeats well. Whether the hip muscle is the reason is less "
        "sure: ankle, eyes and ears take part.",
    ),
    "sit-to-stand": Reliability(
        confidence=Confidence.HIGH,
        error=2,
        detectable_change=3,
        source="CDC STEADI",
        note="Usual numbers exist from 60 to 89 years. They differ for men and women. "
        "When we do not know, we use the lower one.",
    ),
    "standing-flexion-look": LOOK,
    "one-leg-lift-look": LOOK,
    "leg-length-look": LOOK,
}

STEADI_AGES = ((60, 64), (65, 69), (70, 74), (75, 79), (80, 84), (85, 89))
STEADI_MEN = (14, 12, 12, 11, 10, 8)
STEADI_WOMEN = (12, 11, 10, 10, 9, 8)


def hamstring_limits(test: str) -> tuple[Limit, ...]:
    # Men's is the wider, so it also stands for those whose sex is not known.
    return (
        Limit(test=test, kind=Kind.TIGHT, value=33, source=BALKAN_2018),
        Limit(
            test=test,
            kind=Kind.TIGHT,
            value=23,
            source=BALKAN_2018,
            sex=Sex.FEMALE,
        ),
    )


def own_limit(test: str, kind: Kind, value: float) -> Limit:
    return Limit(test=test, kind=kind, value=value, source=OWN)


def sit_to_stand_limits(sex: Sex | None, counts: tuple[int, ...]) -> list[Limit]:
    return [
        Limit(
            test="sit-to-stand",
            kind=Kind.WEAK,
            value=count,
            source="CDC STEADI",
            sex=sex,
            ages=ages,
        )
        for ages, count in zip(STEADI_AGES, counts, strict=True)
    ]


# Of several limits that apply to a person the last one counts.
LIMITS: tuple[Limit, ...] = (
    Limit(test="thomas", kind=Kind.TIGHT, value=0, source=PEERJ_2016),
    Limit(
        test="thomas-knee",
        kind=Kind.TIGHT,
        value=67,
        source="BMC Sports Science, Medicine and Rehabilitation 2021",
    ),
    *hamstring_limits("knee-extension"),
    *hamstring_limits("knee-extension-seated"),
    own_limit("straight-leg-raise", Kind.TIGHT, 70),
    own_limit("figure-four", Kind.TIGHT, 40),
    own_limit("hip-rotation", Kind.STIFF, 30),
    Limit(
        test="active-straight-leg-raise",
        kind=Kind.WEAK,
        value=0,
        source="Journal of Rehabilitation Medicine 2013",
    ),
    own_limit(PLANK, Kind.WEAK, PLANK_TARGET_SECONDS),
    own_limit("plank-knees", Kind.WEAK, 30),
    own_limit("plank-wall", Kind.WEAK, 30),
    own_limit("single-leg-bridge", Kind.WEAK, 20),
    own_limit("two-leg-bridge", Kind.WEAK, 30),
    own_limit("one-leg-stance", Kind.WEAK, 10),
    # Women's are never the higher: they stand for those whose sex is not known.
    *sit_to_stand_limits(None, STEADI_WOMEN),
    *sit_to_stand_limits(Sex.MALE, STEADI_MEN),
)

GAPS: dict[str, Gap] = {
    gap.test: gap
    for gap in (
        Gap(test="knee-extension", kind=Kind.TIGHT, value=10, source=OWN),
        Gap(test="knee-extension-seated", kind=Kind.TIGHT, value=10, source=OWN),
        Gap(test="straight-leg-raise", kind=Kind.TIGHT, value=15, source=OWN),
        Gap(test="figure-four", kind=Kind.TIGHT, value=15, source=OWN),
        Gap(test="side-bend", kind=Kind.TIGHT, value=3, source=OWN),
        Gap(test="side-bend-seated", kind=Kind.TIGHT, value=3, source=OWN),
        Gap(test="knee-to-chest", kind=Kind.TIGHT, value=10, source=OWN),
        Gap(test="trunk-rotation", kind=Kind.UNEVEN, value=10, source=OWN),
        Gap(test="hip-rotation", kind=Kind.UNEVEN, value=10, source=OWN),
        Gap(
            test="side-bridge",
            kind=Kind.WEAK,
            value=30,
            share=0.5,
            source="Janik 2021",
        ),
        Gap(test="single-leg-bridge", kind=Kind.WEAK, value=10, source=OWN),
        Gap(test="one-leg-stance", kind=Kind.WEAK, value=10, source=OWN),
    )
}


def kinds_of(test: str) -> frozenset[Kind]:
    """What this test can find; empty: it is only recorded."""
    limits = {row.kind for row in LIMITS if row.test == test}
    gaps = {GAPS[test].kind} if test in GAPS else set()
    return frozenset(limits | gaps)


def limit_for(test: str, profile: Profile) -> Limit | None:
    limits = [row for row in LIMITS if row.test == test and row.applies_to(profile)]
    return limits[-1] if limits else None
