"""The definition of a self-test: its row and its scale; knows no particular test."""

from dataclasses import dataclass
from enum import StrEnum

from core.values.suitability import Caution, Place, Position
from core.values.vocabulary import LabelledStrEnum
from exercises.values.vocabulary import Side, Structure


class ScoreScale(LabelledStrEnum):
    """How a test is scored; a picture scale asks for one of a few drawn positions."""

    PICTURE = "picture"
    SECONDS = "seconds"
    CENTIMETRES = "centimetres"
    COUNT = "count"
    DIFFICULTY = "difficulty"
    CHOICE = "choice"


class ScoreUnit(StrEnum):
    DEGREES = "degrees"
    SECONDS = "seconds"
    CENTIMETRES = "centimetres"
    TIMES = "times"
    POINTS = "points"
    ANSWER = "answer"

    @property
    def symbol(self) -> str:
        return {
            ScoreUnit.DEGREES: "°",
            ScoreUnit.SECONDS: " s",
            ScoreUnit.CENTIMETRES: " cm",
            ScoreUnit.TIMES: " times",
            ScoreUnit.POINTS: " of 5",
            ScoreUnit.ANSWER: "",
        }[self]


class SelfTestDemand(LabelledStrEnum):
    """The strain that a test puts on a sore back, from least to most."""

    LOOK = "look"
    LENGTH = "length"
    ENDURANCE = "endurance"


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreOption:
    """One answer on a scale: the stored value and what the position looks like."""

    value: float
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SelfTest:
    """One test that a person does alone at home.

    A test in `alternatives` replaces it, in that order of preference, when it does not
    suit the person. `low` and `high` bound a typed score. With `shows_other_side`, a
    poor score on one side concerns the muscle on the other: bending left stretches the
    right. The short set covers the length of the four main muscles, and the plank. Its
    findings are less certain if the test in `confirmed_by` contradicts them. `support`
    tells those who are unsteady what to hold; every standing test that suits them has
    one.
    """

    slug: str
    name: str
    structure: Structure
    looks_at: str
    scale: ScoreScale
    unit: ScoreUnit
    is_sided: bool
    position: Position
    places: frozenset[Place]
    minutes: float
    demand: SelfTestDemand
    needs: tuple[str, ...]
    steps: tuple[str, ...]
    scoring: str
    stop_if: tuple[str, ...]
    figure: str
    figure_text: str
    is_higher_better: bool
    options: tuple[ScoreOption, ...] = ()
    low: float = 0
    high: float = 0
    cautions: frozenset[Caution] = frozenset()
    only_with: Caution | None = None
    shows_other_side: bool = False
    alternatives: tuple[str, ...] = ()
    is_stand_in: bool = False
    is_in_short_set: bool = False
    tracks_leg_pain: bool = False
    confirmed_by: str = ""
    support: str = ""

    @property
    def sides(self) -> tuple[Side | None, ...]:
        return (Side.LEFT, Side.RIGHT) if self.is_sided else (None,)

    @property
    def locates_pain(self) -> bool:
        """Whether pain during it comes from the side that was tested."""
        return self.is_sided and not self.shows_other_side

    def cross_side(self, side: Side | None) -> Side | None:
        """The side of the muscle that a scored side concerns, and vice versa."""
        return side.opposite_side if side and self.shows_other_side else side

    @property
    def picture_step(self) -> float:
        """The resolution of a picture scale is one picture; 0: no pictures."""
        if self.scale is not ScoreScale.PICTURE:
            return 0
        # All pictures of a scale are the same step apart.
        values = sorted(option.value for option in self.options)
        return values[1] - values[0]

    @property
    def picture_names(self) -> tuple[str, ...]:
        """The drawings of a picture scale, in the order of its options."""
        if self.scale is not ScoreScale.PICTURE:
            return ()
        numbers = range(1, len(self.options) + 1)
        return tuple(f"test-{self.slug}-{number}" for number in numbers)

    @property
    def has_typed_score(self) -> bool:
        return not self.options

    def accepts_score(self, value: float) -> bool:
        if self.options:
            return value in {option.value for option in self.options}
        is_counted = self.scale is not ScoreScale.COUNT or float(value).is_integer()
        return self.low <= value <= self.high and is_counted

    def format_score(self, value: float) -> str:
        for option in self.options:
            if option.value == value:
                return option.label
        return f"{value:g}{self.unit.symbol}"


STOP_SIGNS = (
    "Stop if your back pain gets sharper.",
    "Stop if pain, tingling or numbness moves into your leg.",
)
NERVE_STOP_SIGN = "Stop at once if pain shoots below the knee."
LYING_ON_BACK_CAUTIONS = frozenset({Caution.PREGNANCY, Caution.RECENT_SURGERY})
EFFORT_CAUTIONS = frozenset(
    {
        Caution.PREGNANCY,
        Caution.AFTER_BIRTH,
        Caution.RECENT_SURGERY,
        Caution.HEART_DISEASE,
        Caution.HIGH_BLOOD_PRESSURE,
    }
)
FLOOR_OR_BED_PLACES = frozenset({Place.FLOOR, Place.BED})
FLOOR_PLACES = frozenset({Place.FLOOR})
BED_PLACES = frozenset({Place.BED})
CHAIR_PLACES = frozenset({Place.CHAIR})
STANDING_PLACES = frozenset({Place.STANDING_ROOM})

# An alternative is scored in the same way as the test that it replaces.
KNEE_BEND_OPTIONS = (
    ScoreOption(value=0, label="the knee is straight"),
    ScoreOption(value=10, label="almost straight, about 10° short"),
    ScoreOption(value=20, label="a little bent, about 20° short"),
    ScoreOption(value=30, label="clearly bent, about 30° short"),
    ScoreOption(value=40, label="nearly half bent, about 40° short or more"),
)
LEG_PAIN_OPTIONS = (
    ScoreOption(value=1, label="it moved up, towards the back"),
    ScoreOption(value=0, label="it stayed where it was"),
    ScoreOption(value=-1, label="it moved further down the leg"),
)
