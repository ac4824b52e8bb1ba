"""The cut-offs as rows: number, unit of the test, source, and how sure it is.

The source `OWN` marks a threshold of this product: it helps to choose exercises
and is no norm.
"""

from dataclasses import dataclass
from enum import StrEnum

from assessment.self_tests.rules.results import PersonProfile, Sex
from core.values.vocabulary import LabelledStrEnum


class FindingKind(LabelledStrEnum):
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
    def next_lower(self) -> "Confidence":
        return Confidence.MODERATE if self is Confidence.HIGH else Confidence.LOW


@dataclass(frozen=True, slots=True, kw_only=True)
class Reliability:
    """How well a test repeats. A change or a difference within `error` is noise."""

    confidence: Confidence
    measurement_error: float
    detectable_change: float
    source: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CutOff:
    """A score on the wrong side of `value` is a finding; the limit itself is not."""

    test: str
    kind: FindingKind
    value: float
    source: str
    sex: Sex | None = None
    ages: tuple[int, int] | None = None

    def applies_to(self, profile: PersonProfile) -> bool:
        """An unknown sex gets the limits without one; an unknown age gets none."""
        if self.ages is None:
            is_of_age = True
        else:
            youngest, oldest = self.ages
            is_of_age = profile.age is not None and youngest <= profile.age <= oldest
        return is_of_age and self.sex in (None, profile.sex)


@dataclass(frozen=True, slots=True, kw_only=True)
class AsymmetryCutOff:
    """A difference between the sides above `value` is a finding on the worse one.

    With a `share`, a smaller difference counts too when it is more than that
    share of the better side.
    """

    test: str
    kind: FindingKind
    value: float
    source: str
    share_of_better_side: float | None = None


PEERJ_2016 = "Vigotsky, PeerJ 2016"
BALKAN_2018 = "Balkan Medical Journal 2018"
OWN_THRESHOLD_SOURCE = "threshold of this product"

PLANK_SLUG = "plank"
PLANK_TARGET_SECONDS = 30

SEX_CUT_OFF_NOTE = (
    "The cut-off is 33° for men and 23° for women. When we do not know, we use 33°."
)

OBSERVATION_RELIABILITY = Reliability(
    confidence=Confidence.LOW,
    measurement_error=0,
    detectable_change=0,
    source="published agreement between examiners: kappa −0.02 to 0.28",
    note="Examiners seldom agree on this look. It is never counted.",
)

RELIABILITY_BY_TEST: dict[str, Reliability] = {
    "thomas": Reliability(
        confidence=Confidence.LOW,
        measurement_error=10,
        detectable_change=10,
        source=PEERJ_2016,
        note="This test misses many: when the pelvis is not held it finds about "
        "one in three of those who are short there.",
    ),
    "thomas-knee": Reliability(
        confidence=Confidence.LOW,
        measurement_error=15,
        detectable_change=15,
        source=PEERJ_2016,
        note="The pelvis can tip and change the picture.",
    ),
    "knee-extension": Reliability(
        confidence=Confidence.HIGH,
        measurement_error=8,
        detectable_change=8,
        source=BALKAN_2018,
        note=SEX_CUT_OFF_NOTE,
    ),
    "knee-extension-seated": Reliability(
        confidence=Confidence.MODERATE,
        measurement_error=10,
        detectable_change=10,
        source=OWN_THRESHOLD_SOURCE,
        note=f"Sitting, the back can round and hide a tight muscle. {SEX_CUT_OFF_NOTE}",
    ),
    "straight-leg-raise": Reliability(
        confidence=Confidence.HIGH,
        measurement_error=15,
        detectable_change=15,
        source="published repeatability: ICC .93 to .97",
    ),
    "figure-four": Reliability(
        confidence=Confidence.LOW,
        measurement_error=15,
        detectable_change=15,
        source=OWN_THRESHOLD_SOURCE,
        note="Nobody has tested how well this works when you do it yourself.",
    ),
    "side-bend": Reliability(
        confidence=Confidence.MODERATE,
        measurement_error=3,
        detectable_change=3,
        source=OWN_THRESHOLD_SOURCE,
    ),
    "side-bend-seated": Reliability(
        confidence=Confidence.LOW,
        measurement_error=3,
        detectable_change=3,
        source=OWN_THRESHOLD_SOURCE,
        note="Nobody has tested how well the seated form repeats.",
    ),
    "knee-to-chest": Reliability(
        confidence=Confidence.LOW,
        measurement_error=10,
        detectable_change=10,
        source=OWN_THRESHOLD_SOURCE,
        note="Belly and knee change the gap as much as the muscle does.",
    ),
    "fingertip-floor": Reliability(
        confidence=Confidence.HIGH,
        measurement_error=4.5,
        detectable_change=4.5,
        source="Ekedahl 2012",
        note="There is no norm. Only your own change counts.",
    ),
    "trunk-rotation": Reliability(
        confidence=Confidence.MODERATE,
        measurement_error=10,
        detectable_change=10,
        source=OWN_THRESHOLD_SOURCE,
    ),
    "hip-rotation": Reliability(
        confidence=Confidence.MODERATE,
        measurement_error=10,
        detectable_change=10,
        source=OWN_THRESHOLD_SOURCE,
    ),
    "press-up": Reliability(
        confidence=Confidence.MODERATE,
        measurement_error=0,
        detectable_change=0,
        source=OWN_THRESHOLD_SOURCE,
    ),
    "back-bend": Reliability(
        confidence=Confidence.LOW,
        measurement_error=0,
        detectable_change=0,
        source=OWN_THRESHOLD_SOURCE,
    ),
    "active-straight-leg-raise": Reliability(
        confidence=Confidence.HIGH,
        measurement_error=0,
        detectable_change=1,
        source="Journal of Rehabilitation Medicine 2013",
        note="Two examiners agreed well on this test (kappa .87).",
    ),
    "active-straight-leg-raise-squeezed": Reliability(
        confidence=Confidence.MODERATE,
        measurement_error=0,
        detectable_change=0,
        source=OWN_THRESHOLD_SOURCE,
    ),
    "plank": Reliability(
        confidence=Confidence.HIGH,
        measurement_error=5,
        detectable_change=10,
        source=OWN_THRESHOLD_SOURCE,
        note="The time repeats well. The bands are this product's own.",
    ),
    "plank-knees": Reliability(
        confidence=Confidence.LOW,
        measurement_error=5,
        detectable_change=10,
        source=OWN_THRESHOLD_SOURCE,
        note="An easier form: it shows less than the full plank.",
    ),
    "plank-wall": Reliability(
        confidence=Confidence.LOW,
        measurement_error=5,
        detectable_change=10,
        source=OWN_THRESHOLD_SOURCE,
        note="The easiest form: it shows less than the full plank.",
    ),
    "side-bridge": Reliability(
        confidence=Confidence.MODERATE,
        measurement_error=11,
        detectable_change=30,
        source="Janik 2021",
        note="The same person can differ by 11 s from one try to the next.",
    ),
    "single-leg-bridge": Reliability(
        confidence=Confidence.MODERATE,
        measurement_error=10,
        detectable_change=10,
        source=OWN_THRESHOLD_SOURCE,
    ),
    "two-leg-bridge": Reliability(
        confidence=Confidence.LOW,
        measurement_error=10,
        detectable_change=10,
        source=OWN_THRESHOLD_SOURCE,
        note="An easier form: it cannot tell left from right.",
    ),
    "one-leg-stance": Reliability(
        confidence=Confidence.MODERATE,
        measurement_error=10,
        detectable_change=10,
        source="Springer 2007",
        note="The time repeats well. Whether the hip muscle is the reason is less "
        "sure: ankle, eyes and ears take part.",
    ),
    "sit-to-stand": Reliability(
        confidence=Confidence.HIGH,
        measurement_error=2,
        detectable_change=3,
        source="CDC STEADI",
        note="Usual numbers exist from 60 to 89 years. They differ for men and women. "
        "When we do not know, we use the lower one.",
    ),
    "standing-flexion-look": OBSERVATION_RELIABILITY,
    "one-leg-lift-look": OBSERVATION_RELIABILITY,
    "leg-length-look": OBSERVATION_RELIABILITY,
}

STEADI_AGE_BANDS = ((60, 64), (65, 69), (70, 74), (75, 79), (80, 84), (85, 89))
STEADI_COUNTS_MEN = (14, 12, 12, 11, 10, 8)
STEADI_COUNTS_WOMEN = (12, 11, 10, 10, 9, 8)


def build_hamstring_cut_offs(test: str) -> tuple[CutOff, ...]:
    # Men's is the wider, so it also stands for those whose sex is not known.
    return (
        CutOff(test=test, kind=FindingKind.TIGHT, value=33, source=BALKAN_2018),
        CutOff(
            test=test,
            kind=FindingKind.TIGHT,
            value=23,
            source=BALKAN_2018,
            sex=Sex.FEMALE,
        ),
    )


def build_own_cut_off(test: str, kind: FindingKind, value: float) -> CutOff:
    return CutOff(test=test, kind=kind, value=value, source=OWN_THRESHOLD_SOURCE)


def build_sit_to_stand_cut_offs(
    sex: Sex | None, counts: tuple[int, ...]
) -> list[CutOff]:
    return [
        CutOff(
            test="sit-to-stand",
            kind=FindingKind.WEAK,
            value=count,
            source="CDC STEADI",
            sex=sex,
            ages=ages,
        )
        for ages, count in zip(STEADI_AGE_BANDS, counts, strict=True)
    ]


# Of several limits that apply to a person the last one counts.
CUT_OFFS: tuple[CutOff, ...] = (
    CutOff(test="thomas", kind=FindingKind.TIGHT, value=0, source=PEERJ_2016),
    CutOff(
        test="thomas-knee",
        kind=FindingKind.TIGHT,
        value=67,
        source="BMC Sports Science, Medicine and Rehabilitation 2021",
    ),
    *build_hamstring_cut_offs("knee-extension"),
    *build_hamstring_cut_offs("knee-extension-seated"),
    build_own_cut_off("straight-leg-raise", FindingKind.TIGHT, 70),
    build_own_cut_off("figure-four", FindingKind.TIGHT, 40),
    build_own_cut_off("hip-rotation", FindingKind.STIFF, 30),
    CutOff(
        test="active-straight-leg-raise",
        kind=FindingKind.WEAK,
        value=0,
        source="Journal of Rehabilitation Medicine 2013",
    ),
    build_own_cut_off(PLANK_SLUG, FindingKind.WEAK, PLANK_TARGET_SECONDS),
    build_own_cut_off("plank-knees", FindingKind.WEAK, 30),
    build_own_cut_off("plank-wall", FindingKind.WEAK, 30),
    build_own_cut_off("single-leg-bridge", FindingKind.WEAK, 20),
    build_own_cut_off("two-leg-bridge", FindingKind.WEAK, 30),
    build_own_cut_off("one-leg-stance", FindingKind.WEAK, 10),
    # Women's are never the higher: they stand for those whose sex is not known.
    *build_sit_to_stand_cut_offs(None, STEADI_COUNTS_WOMEN),
    *build_sit_to_stand_cut_offs(Sex.MALE, STEADI_COUNTS_MEN),
)

ASYMMETRY_CUT_OFFS: dict[str, AsymmetryCutOff] = {
    gap.test: gap
    for gap in (
        AsymmetryCutOff(
            test="knee-extension",
            kind=FindingKind.TIGHT,
            value=10,
            source=OWN_THRESHOLD_SOURCE,
        ),
        AsymmetryCutOff(
            test="knee-extension-seated",
            kind=FindingKind.TIGHT,
            value=10,
            source=OWN_THRESHOLD_SOURCE,
        ),
        AsymmetryCutOff(
            test="straight-leg-raise",
            kind=FindingKind.TIGHT,
            value=15,
            source=OWN_THRESHOLD_SOURCE,
        ),
        AsymmetryCutOff(
            test="figure-four",
            kind=FindingKind.TIGHT,
            value=15,
            source=OWN_THRESHOLD_SOURCE,
        ),
        AsymmetryCutOff(
            test="side-bend",
            kind=FindingKind.TIGHT,
            value=3,
            source=OWN_THRESHOLD_SOURCE,
        ),
        AsymmetryCutOff(
            test="side-bend-seated",
            kind=FindingKind.TIGHT,
            value=3,
            source=OWN_THRESHOLD_SOURCE,
        ),
        AsymmetryCutOff(
            test="knee-to-chest",
            kind=FindingKind.TIGHT,
            value=10,
            source=OWN_THRESHOLD_SOURCE,
        ),
        AsymmetryCutOff(
            test="trunk-rotation",
            kind=FindingKind.UNEVEN,
            value=10,
            source=OWN_THRESHOLD_SOURCE,
        ),
        AsymmetryCutOff(
            test="hip-rotation",
            kind=FindingKind.UNEVEN,
            value=10,
            source=OWN_THRESHOLD_SOURCE,
        ),
        AsymmetryCutOff(
            test="side-bridge",
            kind=FindingKind.WEAK,
            value=30,
            share_of_better_side=0.5,
            source="Janik 2021",
        ),
        AsymmetryCutOff(
            test="single-leg-bridge",
            kind=FindingKind.WEAK,
            value=10,
            source=OWN_THRESHOLD_SOURCE,
        ),
        AsymmetryCutOff(
            test="one-leg-stance",
            kind=FindingKind.WEAK,
            value=10,
            source=OWN_THRESHOLD_SOURCE,
        ),
    )
}


def get_finding_kinds(test_slug: str) -> frozenset[FindingKind]:
    """What this test can find; empty: it is only recorded."""
    limits = {row.kind for row in CUT_OFFS if row.test == test_slug}
    gaps = (
        {ASYMMETRY_CUT_OFFS[test_slug].kind}
        if test_slug in ASYMMETRY_CUT_OFFS
        else set()
    )
    return frozenset(limits | gaps)


def find_cut_off(test_slug: str, profile: PersonProfile) -> CutOff | None:
    limits = [
        row for row in CUT_OFFS if row.test == test_slug and row.applies_to(profile)
    ]
    return limits[-1] if limits else None
