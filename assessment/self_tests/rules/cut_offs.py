"""The cut-offs as rows: number, unit of the test, and evidence.

A cut-off that rests on an own rule helps to choose exercises and is not a norm.
"""

from dataclasses import dataclass
from itertools import chain

from assessment.self_tests.rules.profile import PersonProfile, Sex
from assessment.self_tests.rules.sources import (
    EXERCISE_DOOR,
    HALF_THE_USUAL_TIME,
    JUAN_RECIO_2022,
    KWONG_2013,
    LENGTH_LIMIT,
    SECOND_PICTURE,
    SIDE_DIFFERENCE,
    SPRINGER_2007,
    STEADI_CHAIR_STAND,
    THOMAS_TEST_TABLE_2021,
    YILDIRIM_2018,
    YOUNG_SAMPLE,
)
from core.values.sources import Evidence, Source
from core.values.vocabulary import LabelledStrEnum


class FindingKind(LabelledStrEnum):
    TIGHT = "tight"
    WEAK = "weak"
    STIFF = "stiff"
    UNEVEN = "uneven"
    PAINFUL = "painful"


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreBands:
    """Scores below `low` are called low; scores from `strong` on, strong."""

    low: float
    strong: float


@dataclass(frozen=True, slots=True, kw_only=True)
class CutOff:
    """A score on the wrong side of `value` is a finding; the cut-off itself is not.

    Scores up to the `tolerance` beyond it are too close to tell. The first source is
    that of the value. All rows of one test are phrased alike, have the same bands, and
    are either all norms or all not.
    """

    test: str
    kind: FindingKind
    value: float
    sources: tuple[Evidence, ...]
    sex: Sex | None = None
    ages: tuple[int, int] | None = None
    studied_ages: tuple[int, int] | None = None
    tolerance: float = 0
    bands: ScoreBands | None = None
    # Scores given by a drawing or an answer need no number.
    is_stated_as_number: bool = True

    @property
    def is_norm(self) -> bool:
        return isinstance(self.sources[0], Source)

    def applies_to(self, profile: PersonProfile) -> bool:
        """If the sex is unknown, only cut-offs for everyone apply; likewise the age."""
        if self.ages is None:
            is_of_age = True
        else:
            youngest, oldest = self.ages
            is_of_age = profile.age is not None and youngest <= profile.age <= oldest
        return is_of_age and self.sex in (None, profile.sex)

    def count_confidence_steps(self, age: int | None) -> int:
        """Count the levels of confidence lost by being older than those studied."""
        if self.studied_ages is None:
            return 0
        youngest, oldest = self.studied_ages
        if age is not None and age >= FAR_FROM_STUDIED_AGE:
            return 2
        return 0 if age is not None and youngest <= age <= oldest else 1


@dataclass(frozen=True, slots=True, kw_only=True)
class AsymmetryCutOff:
    """A difference between the sides above `value` is a finding on the worse side."""

    test: str
    kind: FindingKind
    value: float
    sources: tuple[Evidence, ...] = (SIDE_DIFFERENCE,)


PLANK_SLUG = "plank"
PLANK_TARGET_SECONDS = 30

STEADI_AGE_BANDS = (
    (60, 64),
    (65, 69),
    (70, 74),
    (75, 79),
    (80, 84),
    (85, 89),
    (90, 94),
)
STEADI_COUNTS_MEN = (14, 12, 12, 11, 10, 8, 7)
STEADI_COUNTS_WOMEN = (12, 11, 10, 10, 9, 8, 4)

# The best of three tries, in seconds. Of the study itself we have read the abstract;
# the means of single tries (40, 37, 27, 15 and 6 s from the age of 40 on) agree.
USUAL_STANCE_SECONDS = (
    ((18, 39), 45),
    ((40, 49), 42),
    ((50, 59), 41),
    ((60, 69), 32),
    ((70, 79), 22),
    ((80, 120), 9),
)

STUDENT_AGES = (18, 24)
FAR_FROM_STUDIED_AGE = 60

# One step between the pictures of the bed edge tests, in degrees.
THIGH_PICTURE_STEP = 10
SHIN_PICTURE_STEP = 15

# The smallest real change in 24 women: 1.96 times the root of 2 times the typical error
# of 10.95 s (Juan-Recio 2022).
SIDE_BRIDGE_DETECTABLE_SECONDS = 30


def build_hamstring_cut_offs(test: str) -> tuple[CutOff, ...]:
    # The men's cut-off is wider, so it also applies if the sex is unknown.
    return tuple(
        CutOff(
            test=test,
            kind=FindingKind.TIGHT,
            value=value,
            sources=(YILDIRIM_2018, YOUNG_SAMPLE),
            sex=sex,
            studied_ages=STUDENT_AGES,
        )
        for value, sex in ((33, None), (23.4, Sex.FEMALE))
    )


def build_sit_to_stand_cut_offs(
    sex: Sex | None, counts: tuple[int, ...]
) -> list[CutOff]:
    return [
        CutOff(
            test="sit-to-stand",
            kind=FindingKind.WEAK,
            value=count,
            sources=(STEADI_CHAIR_STAND,),
            sex=sex,
            ages=ages,
        )
        for ages, count in zip(STEADI_AGE_BANDS, counts, strict=True)
    ]


def build_stance_cut_off(seconds: float, ages: tuple[int, int] | None) -> CutOff:
    return CutOff(
        test="one-leg-stance",
        kind=FindingKind.WEAK,
        value=seconds / 2,
        sources=(HALF_THE_USUAL_TIME, SPRINGER_2007),
        ages=ages,
    )


def build_length_cut_off(test: str, kind: FindingKind, value: float) -> CutOff:
    return CutOff(test=test, kind=kind, value=value, sources=(LENGTH_LIMIT,))


def build_hold_cut_off(test: str, seconds: float) -> CutOff:
    return CutOff(
        test=test, kind=FindingKind.WEAK, value=seconds, sources=(EXERCISE_DOOR,)
    )


# If several cut-offs apply to a person, the last one counts.
CUT_OFFS: tuple[CutOff, ...] = (
    CutOff(
        test="thomas",
        kind=FindingKind.TIGHT,
        value=0,
        sources=(THOMAS_TEST_TABLE_2021, SECOND_PICTURE),
        tolerance=THIGH_PICTURE_STEP,
        is_stated_as_number=False,
    ),
    CutOff(
        test="thomas-knee",
        kind=FindingKind.TIGHT,
        value=67,
        sources=(THOMAS_TEST_TABLE_2021, SECOND_PICTURE),
        tolerance=SHIN_PICTURE_STEP,
    ),
    *build_hamstring_cut_offs("knee-extension"),
    *build_hamstring_cut_offs("knee-extension-seated"),
    build_length_cut_off("straight-leg-raise", FindingKind.TIGHT, 70),
    build_length_cut_off("figure-four", FindingKind.TIGHT, 40),
    build_length_cut_off("hip-rotation", FindingKind.STIFF, 30),
    CutOff(
        test="active-straight-leg-raise",
        kind=FindingKind.WEAK,
        value=0,
        sources=(KWONG_2013,),
        is_stated_as_number=False,
    ),
    CutOff(
        test=PLANK_SLUG,
        kind=FindingKind.WEAK,
        value=PLANK_TARGET_SECONDS,
        sources=(EXERCISE_DOOR,),
        bands=ScoreBands(low=15, strong=60),
    ),
    build_hold_cut_off("plank-knees", 30),
    build_hold_cut_off("plank-wall", 30),
    build_hold_cut_off("single-leg-bridge", 20),
    build_hold_cut_off("two-leg-bridge", 30),
    # The shortest of these times applies if the age is unknown.
    build_stance_cut_off(min(seconds for _, seconds in USUAL_STANCE_SECONDS), None),
    *(build_stance_cut_off(seconds, ages) for ages, seconds in USUAL_STANCE_SECONDS),
    # The women's cut-offs are never higher, so they apply if the sex is unknown.
    *build_sit_to_stand_cut_offs(None, STEADI_COUNTS_WOMEN),
    *build_sit_to_stand_cut_offs(Sex.MALE, STEADI_COUNTS_MEN),
)

ASYMMETRY_CUT_OFFS = (
    AsymmetryCutOff(test="knee-extension", kind=FindingKind.TIGHT, value=10),
    AsymmetryCutOff(test="knee-extension-seated", kind=FindingKind.TIGHT, value=10),
    AsymmetryCutOff(test="straight-leg-raise", kind=FindingKind.TIGHT, value=15),
    AsymmetryCutOff(test="figure-four", kind=FindingKind.TIGHT, value=15),
    AsymmetryCutOff(test="side-bend", kind=FindingKind.TIGHT, value=3),
    AsymmetryCutOff(test="side-bend-seated", kind=FindingKind.TIGHT, value=3),
    AsymmetryCutOff(test="knee-to-chest", kind=FindingKind.TIGHT, value=10),
    AsymmetryCutOff(test="trunk-rotation", kind=FindingKind.UNEVEN, value=10),
    AsymmetryCutOff(test="hip-rotation", kind=FindingKind.UNEVEN, value=10),
    AsymmetryCutOff(
        test="side-bridge",
        kind=FindingKind.WEAK,
        value=SIDE_BRIDGE_DETECTABLE_SECONDS,
        sources=(JUAN_RECIO_2022,),
    ),
    AsymmetryCutOff(test="single-leg-bridge", kind=FindingKind.WEAK, value=10),
    AsymmetryCutOff(test="one-leg-stance", kind=FindingKind.WEAK, value=10),
)


def list_cut_offs(test_slug: str) -> list[CutOff]:
    return [row for row in CUT_OFFS if row.test == test_slug]


def find_cut_off(test_slug: str, profile: PersonProfile) -> CutOff | None:
    limits = [row for row in list_cut_offs(test_slug) if row.applies_to(profile)]
    return limits[-1] if limits else None


def find_asymmetry_cut_off(test_slug: str) -> AsymmetryCutOff | None:
    return next((row for row in ASYMMETRY_CUT_OFFS if row.test == test_slug), None)


def list_cut_off_sources(test_slug: str, *, is_asymmetry: bool) -> tuple[Evidence, ...]:
    """List the evidence for a test's cut-offs and asymmetry cut-offs."""
    table = ASYMMETRY_CUT_OFFS if is_asymmetry else CUT_OFFS
    sources = (row.sources for row in table if row.test == test_slug)
    return tuple(dict.fromkeys(chain.from_iterable(sources)))


def get_finding_kinds(test_slug: str) -> frozenset[FindingKind]:
    """Return what this test can find; empty: it is only recorded."""
    kinds = [row.kind for row in list_cut_offs(test_slug)]
    if between_sides := find_asymmetry_cut_off(test_slug):
        kinds.append(between_sides.kind)
    return frozenset(kinds)
