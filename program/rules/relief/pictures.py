"""Relief by picture: what leads with which kind of sore back, and what waits.

A picture follows from what is known of a person, or from how they say it feels now.
Several may apply: their exercises lead in this order, and what any of them bars waits.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from core.values.rules import Rule
from core.values.suitability import Caution
from core.values.vocabulary import LabelledStrEnum
from exercises.evidence.sources import BED_REST_REVIEW_2010
from exercises.values.catalogue_exercise import CatalogueExercise
from program.rules.plan_case import PlanCase
from program.rules.populations.sources import (
    BRISTOL_BACK,
    NORTHERN_CARE_PELVIC_GIRDLE,
    STENOSIS_REVIEW_2018,
    SUFFOLK_AFTER_BIRTH,
    state_own_rule,
)
from program.rules.sources import (
    CENTRALISATION_REVIEW_2018,
    DIRECTION_TRIAL_2004,
    HEAT_SOURCES,
    MORNING_BENDING_TRIAL_1998,
)

ROUNDING_LADDER = "back-rounding"
ROUNDED_REST = "leaning-forward-rest"


class ReliefFeeling(LabelledStrEnum):
    """How a sore back feels right now, in the person's own choice."""

    LOCKED = "locked"
    CRAMP = "cramp"
    STIFF = "stiff"
    IRRITATED = "irritated"
    SAT = "sat"


class ReliefCase(NamedTuple):
    """A person who wants relief, and what they say of it, if anything."""

    case: PlanCase
    feeling: ReliefFeeling | None = None


def bar_no_relief(exercise: CatalogueExercise) -> bool:
    return False


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureSet:
    """What comes first, in this order, of each part of the session; what waits."""

    leads: tuple[str, ...]
    bars: Callable[[CatalogueExercise], bool] = bar_no_relief


PictureRule = Rule[ReliefCase, PictureSet]


def feels(feeling: ReliefFeeling) -> Callable[[ReliefCase], bool]:
    return lambda relief: relief.feeling is feeling


def has_caution(caution: Caution) -> Callable[[ReliefCase], bool]:
    return lambda relief: caution in relief.case.all_cautions


def has_sore_nerve(relief: ReliefCase) -> bool:
    return relief.case.has_leg_pain and not relief.case.is_eased_by_sitting


def is_newly_sore(relief: ReliefCase) -> bool:
    is_said = relief.feeling is ReliefFeeling.LOCKED
    return relief.case.is_in_first_days and not is_said


def rounds_back(exercise: CatalogueExercise) -> bool:
    return exercise.ladder == ROUNDING_LADDER or exercise.slug == ROUNDED_REST


def arches_or_turns(exercise: CatalogueExercise) -> bool:
    movements = {Caution.EXTENSION_HURTS, Caution.ROTATION_HURTS}
    return not movements.isdisjoint(exercise.cautions)


def bends_forward(exercise: CatalogueExercise) -> bool:
    return Caution.FLEXION_HURTS in exercise.cautions


POINTS_BY_TRADITION = "Which point goes with it follows tradition, and no trial."

AT_FIRST = PictureSet(
    leads=(
        "calves-on-chair",
        "constructive-rest",
        "supported-side-lying",
        "slow-breathing",
        "log-roll",
        "walk-break",
        "point-ex-ue7",
        "point-li4",
        "reflex-ribs",
    ),
    bars=lambda exercise: exercise.is_stretch,
)
AT_FIRST_SOURCES = (
    BED_REST_REVIEW_2010,
    BRISTOL_BACK,
    state_own_rule(
        "That no stretch is given, and that the points are on hand and ribs, "
        "where nobody has to bend, is our choice."
    ),
)

# By weight: what is known comes before what is said, and that before new pain as such.
RELIEF_PICTURES: tuple[PictureRule, ...] = (
    Rule(
        slug="legs-eased-by-sitting",
        applies=lambda relief: relief.case.is_eased_by_sitting,
        result=PictureSet(
            leads=(
                ROUNDED_REST,
                "calves-on-chair",
                "constructive-rest",
                "knee-hug",
                "seated-pelvic-tilt",
                "point-bl40",
            )
        ),
        reason="Sitting eases your legs, so bending forward leads.",
        sources=(
            STENOSIS_REVIEW_2018,
            state_own_rule(
                "What sitting eases is eased by other ways of bending the hips and "
                f"the low back. {POINTS_BY_TRADITION}"
            ),
        ),
    ),
    Rule(
        slug="leg-eased-by-bending-back",
        applies=lambda relief: relief.case.is_eased_by_bending_back,
        result=PictureSet(leads=("prone-rest", "prone-on-elbows", "walk-break")),
        reason="Bending back eased your leg in the test, so lying on your front leads.",
        sources=(
            CENTRALISATION_REVIEW_2018,
            DIRECTION_TRIAL_2004,
            state_own_rule("That the same direction leads in relief is our choice."),
        ),
    ),
    Rule(
        slug="leg-pain",
        applies=has_sore_nerve,
        result=PictureSet(
            leads=(
                "supported-side-lying",
                "constructive-rest",
                "prone-rest",
                "walk-break",
                "point-gb30",
                "point-gb34",
                "point-bl57",
                "point-bl40",
                "reflex-pubic",
            )
        ),
        reason="With leg pain, a position that takes the pull off the nerve leads.",
        sources=(
            BED_REST_REVIEW_2010,
            state_own_rule(
                "A nerve that is sore rests best where nothing is pulled long. "
                f"{POINTS_BY_TRADITION}"
            ),
        ),
    ),
    Rule(
        slug="pregnancy",
        applies=has_caution(Caution.PREGNANCY),
        result=PictureSet(
            leads=(
                "supported-side-lying",
                ROUNDED_REST,
                "rib-breathing",
                "seated-pelvic-tilt",
                "point-gb34",
                "reflex-hip",
            )
        ),
        reason="In pregnancy, lying on your side and breathing into your ribs lead.",
        sources=(
            NORTHERN_CARE_PELVIC_GIRDLE,
            state_own_rule("As we do not ask the month, nobody lies flat."),
        ),
    ),
    Rule(
        slug="after-birth",
        applies=has_caution(Caution.AFTER_BIRTH),
        result=PictureSet(
            leads=("supported-side-lying", "rib-breathing", "pelvic-tilt", "reflex-hip")
        ),
        reason="After a birth, lying on your side and breathing into your ribs lead.",
        sources=(
            SUFFOLK_AFTER_BIRTH,
            state_own_rule("That they lead in relief too is our choice."),
        ),
    ),
    Rule(
        slug=ReliefFeeling.LOCKED.value,
        applies=feels(ReliefFeeling.LOCKED),
        result=AT_FIRST,
        reason="A locked back lets go in an easy position, and is not stretched.",
        sources=AT_FIRST_SOURCES,
    ),
    Rule(
        slug=ReliefFeeling.CRAMP.value,
        applies=feels(ReliefFeeling.CRAMP),
        result=PictureSet(
            leads=(
                "constructive-rest",
                "calves-on-chair",
                "slow-breathing",
                "quadratus-seated",
                "point-bl23",
                "point-bl25",
                "point-bl40",
                "reflex-waist",
            )
        ),
        reason="With a cramp, warmth, slow breath and a gentle push lead.",
        sources=(
            *HEAT_SOURCES,
            state_own_rule(
                "A muscle that grips is not pulled: it is warmed, and pushed gently "
                f"before it lets go. {POINTS_BY_TRADITION}"
            ),
        ),
    ),
    Rule(
        slug=ReliefFeeling.STIFF.value,
        applies=feels(ReliefFeeling.STIFF),
        result=PictureSet(
            leads=(
                "constructive-rest",
                "supported-side-lying",
                "pelvic-tilt",
                "knee-rolls",
                "seated-pelvic-tilt",
                "hip-circles",
                "walk-break",
                "point-bl23",
                "point-ex-ue7",
            ),
            bars=rounds_back,
        ),
        reason="Stiff after lying, small movements lead, and bending far waits.",
        sources=(
            MORNING_BENDING_TRIAL_1998,
            state_own_rule(
                "In the trial people with lasting pain bent less after getting up. "
                "That tilts and rolls take its place is our choice."
            ),
        ),
    ),
    Rule(
        slug=ReliefFeeling.IRRITATED.value,
        applies=feels(ReliefFeeling.IRRITATED),
        result=PictureSet(
            leads=(
                "calves-on-chair",
                "constructive-rest",
                ROUNDED_REST,
                "supported-side-lying",
                "knee-hug",
                "pelvic-tilt",
                "seated-pelvic-tilt",
                "point-bl25",
                "reflex-hip",
            ),
            bars=arches_or_turns,
        ),
        reason="What bending back or turning stirs up rests with the hips bent.",
        sources=(
            state_own_rule(
                "Bent hips open the small joints at the back of the spine, which "
                "arching and turning press together. This is anatomy: we know of no "
                "trial."
            ),
        ),
    ),
    Rule(
        slug=ReliefFeeling.SAT.value,
        applies=feels(ReliefFeeling.SAT),
        result=PictureSet(
            leads=(
                "prone-rest",
                "constructive-rest",
                "walk-break",
                "prone-on-elbows",
                "hip-circles",
                "point-bl40",
                "reflex-navel",
            ),
            bars=bends_forward,
        ),
        reason="After long sitting or bending, standing up and lying flat lead.",
        sources=(
            BED_REST_REVIEW_2010,
            state_own_rule(
                "A back that was bent for long is eased by the other way. We know of "
                "no trial of it."
            ),
        ),
    ),
    Rule(
        slug="first-days",
        applies=is_newly_sore,
        result=AT_FIRST,
        reason="In its first days a sore back rests, and is not stretched yet.",
        sources=AT_FIRST_SOURCES,
    ),
)
