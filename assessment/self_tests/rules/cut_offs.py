"""The cut-offs as rows: number, unit of the test, and evidence.

A cut-off that rests on an own rule helps to choose exercises and is not a norm.
"""

from dataclasses import dataclass
from itertools import chain

from assessment.self_tests.rules.profile import PersonProfile, Sex
from assessment.self_tests.rules.sources import (
    EXERCISE_DOOR,
    HALF_AS_LONG,
    JUAN_RECIO_2022,
    KWONG_2013,
    LENGTH_LIMIT,
    SIDE_DIFFERENCE,
    STEADI_CHAIR_STAND,
    THOMAS_TEST_TABLE_2021,
    YILDIRIM_2018,
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

    All rows of one test are phrased alike, have the same bands, and are either all
    norms or all not.
    """

    test: str
    kind: FindingKind
    value: float
    sources: tuple[Evidence, ...]
    sex: Sex | None = None
    ages: tuple[int, int] | None = None
    bands: ScoreBands | None = None
    # Scores given by a drawing or an answer need no number.
    is_stated_as_number: bool = True

    @property
    def is_norm(self) -> bool:
        return all(isinstance(source, Source) for source in self.sources)

    def applies_to(self, profile: PersonProfile) -> bool:
        """If the sex is unknown, only cut-offs for everyone apply; likewise the age."""
        if self.ages is None:
            is_of_age = True
        else:
            youngest, oldest = self.ages
            is_of_age = profile.age is not None and youngest <= profile.age <= oldest
        return is_of_age and self.sex in (None, profile.sex)


@dataclass(frozen=True, slots=True, kw_only=True)
class AsymmetryCutOff:
    """A difference between the sides above `value` is a finding on the worse side.

    With a `share_of_better_side`, a smaller difference counts too when it exceeds that
    share.
    """

    test: str
    kind: FindingKind
    value: float
    sources: tuple[Evidence, ...] = (SIDE_DIFFERENCE,)
    share_of_better_side: float | None = None


PLANK_SLUG = "plank"
PLANK_TARGET_SECONDS = 30

STEADI_AGE_BANDS = ((60, 64), (65, 69), (70, 74), (75, 79), (80, 84), (85, 89))
STEADI_COUNTS_MEN = (14, 12, 12, 11, 10, 8)
STEADI_COUNTS_WOMEN = (12, 11, 10, 10, 9, 8)


def build_hamstring_cut_offs(test: str) -> tuple[CutOff, ...]:
    # The men's cut-off is wider, so it also applies if the sex is unknown.
    return tuple(
        CutOff(
            test=test,
            kind=FindingKind.TIGHT,
            value=value,
            sources=(YILDIRIM_2018,),
            sex=sex,
        )
        for value, sex in ((33, None), (23, Sex.FEMALE))
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
        sources=(THOMAS_TEST_TABLE_2021,),
        is_stated_as_number=False,
    ),
    CutOff(
        test="thomas-knee",
        kind=FindingKind.TIGHT,
        value=67,
        sources=(THOMAS_TEST_TABLE_2021,),
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
    build_hold_cut_off("one-leg-stance", 10),
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
        value=30,
        sources=(JUAN_RECIO_2022, HALF_AS_LONG),
        share_of_better_side=0.5,
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
