"""The movement that a person fears, and the ladder of exercises that leads to it."""

from typing import NamedTuple

from core.values.rules import Rule, first_match
from core.values.vocabulary import LabelledStrEnum
from program.rules.coaching.sources import FEAR_LADDER_SOURCES

FEAR_RULE_SLUG = "feared-movement"


class FearedMovement(LabelledStrEnum):
    """A movement of daily life, or none."""

    BENDING = "bending"
    LIFTING = "lifting"
    TWISTING = "twisting"
    BENDING_BACK = "bending_back"
    STANDING_UP = "standing_up"
    LYING_DOWN = "lying_down"
    WALKING_FAR = "walking_far"
    NONE = "none"

    @property
    def phrase(self) -> str:
        """As part of a sentence: “You fear …”."""
        return MOVEMENT_PHRASES[self]


MOVEMENT_PHRASES = {
    FearedMovement.BENDING: "bending forward",
    FearedMovement.LIFTING: "lifting",
    FearedMovement.TWISTING: "turning or twisting",
    FearedMovement.BENDING_BACK: "bending back",
    FearedMovement.STANDING_UP: "standing up from a seat",
    FearedMovement.LYING_DOWN: "lying down",
    FearedMovement.WALKING_FAR: "walking far",
    FearedMovement.NONE: "no movement",
}


class FearCase(NamedTuple):
    """What decides about a ladder. A walking goal is itself the ladder of walking."""

    movement: FearedMovement | None
    has_walking_goal: bool = False


# Exercises by slug, the least alarming first.
FEAR_LADDERS: tuple[Rule[FearCase, tuple[str, ...]], ...] = (
    Rule(
        slug="ladder-to-bending",
        applies=lambda case: case.movement is FearedMovement.BENDING,
        result=(
            "pelvic-tilt",
            "cat-camel",
            "knee-hug",
            "childs-pose",
            "hinge-wall",
            "hinge-stick",
            "hinge-weight",
        ),
        reason="From small movements on your back or on hands and knees to bending.",
        sources=FEAR_LADDER_SOURCES,
    ),
    Rule(
        slug="ladder-to-lifting",
        applies=lambda case: case.movement is FearedMovement.LIFTING,
        result=(
            "sit-to-stand-high",
            "hinge-wall",
            "hinge-stick",
            "farmer-hold",
            "hinge-weight",
            "carry-one-bag",
            "farmer-walk",
        ),
        reason="From standing up, and bending without a load, to lifting a bag.",
        sources=FEAR_LADDER_SOURCES,
    ),
    Rule(
        slug="ladder-to-twisting",
        applies=lambda case: case.movement is FearedMovement.TWISTING,
        result=("knee-rolls", "windscreen-wipers", "seated-rotation", "open-book"),
        reason="From rolling your knees while you lie to turning your trunk.",
        sources=FEAR_LADDER_SOURCES,
    ),
    Rule(
        slug="ladder-to-bending-back",
        applies=lambda case: case.movement is FearedMovement.BENDING_BACK,
        result=("prone-on-elbows", "press-up", "press-up-standing", "prone-lift"),
        reason="From resting on your elbows to bending back as you stand.",
        sources=FEAR_LADDER_SOURCES,
    ),
    Rule(
        slug="ladder-to-standing-up",
        applies=lambda case: case.movement is FearedMovement.STANDING_UP,
        result=("sit-to-stand-high", "sit-to-stand", "squat-chair", "step-up"),
        reason="From a high seat to a low one, and then to a step.",
        sources=FEAR_LADDER_SOURCES,
    ),
    Rule(
        slug="ladder-to-lying-down",
        applies=lambda case: case.movement is FearedMovement.LYING_DOWN,
        result=("supported-side-lying", "constructive-rest", "pelvic-tilt", "bridge"),
        reason="From lying on your side with pillows to moving as you lie.",
        sources=FEAR_LADDER_SOURCES,
    ),
    Rule(
        slug="ladder-to-walking-far",
        applies=lambda case: (
            case.movement is FearedMovement.WALKING_FAR and not case.has_walking_goal
        ),
        result=("walk-break", "walking-short", "walking-steady", "walking-brisk"),
        reason="From a few minutes on your feet to a brisk walk.",
        sources=FEAR_LADDER_SOURCES,
    ),
)

FEAR_STEP_SLUGS = frozenset(slug for rule in FEAR_LADDERS for slug in rule.result)


def find_fear_ladder(case: FearCase) -> tuple[str, ...]:
    """The steps to the movement; none: there is no ladder to it."""
    rule = first_match(FEAR_LADDERS, case)
    return rule.result if rule else ()
