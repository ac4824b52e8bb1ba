"""Timed endurance tests, last because they tire; in the order of the session."""

from functools import partial

from assessment.self_tests.definitions.definition import (
    EFFORT_CAUTIONS,
    FLOOR_OR_BED_PLACES,
    FLOOR_PLACES,
    STANDING_PLACES,
    ScoreScale,
    ScoreUnit,
    SelfTest,
    SelfTestDemand,
)
from core.values.suitability import Caution, Position
from exercises.values.vocabulary import Structure

HOLD_STOP_SIGNS = (
    "Stop at any pain in your back. It is a test of strength, not of will.",
    "Stop when you lose the position.",
    "Stop if you feel dizzy or your chest feels tight.",
)
TIMER_NEEDS = (
    "A clock: the button on this page counts for you. Lay the phone within reach.",
)
HOLD_SCORING = "Write down the seconds until you lost the position or stopped."
LONGEST_HOLD_SECONDS = 600

build_endurance_test = partial(
    SelfTest,
    scale=ScoreScale.SECONDS,
    unit=ScoreUnit.SECONDS,
    demand=SelfTestDemand.ENDURANCE,
    scoring=HOLD_SCORING,
    stop_if=HOLD_STOP_SIGNS,
    is_higher_better=True,
    high=LONGEST_HOLD_SECONDS,
)

ENDURANCE_TESTS = (
    build_endurance_test(
        slug="plank-wall",
        name="Plank against a wall",
        structure=Structure.DEEP_CORE,
        looks_at="How long your trunk holds steady, standing. The easiest plank.",
        is_sided=False,
        position=Position.STANDING,
        places=STANDING_PLACES,
        minutes=1.5,
        needs=("A wall.", *TIMER_NEEDS),
        steps=(
            "Lean on a wall with your forearms, elbows at shoulder height.",
            "Walk your feet back until your body slopes in one straight line.",
            "Keep breathing. Hold your belly and bottom firm.",
            "Stop when your back sags.",
        ),
        figure="plank-wall",
        figure_text="A person leans on a wall with the forearms, the body one "
        "straight slope.",
        cautions=frozenset({Caution.RECENT_SURGERY, Caution.SHOULDER_TROUBLE}),
        is_stand_in=True,
        support="The wall holds you: walk your feet back only as far as they feel "
        "safe, on a floor that does not slip.",
    ),
    build_endurance_test(
        slug="two-leg-bridge",
        name="Bridge on two legs",
        structure=Structure.GLUTEALS,
        looks_at="How long the muscles of your bottom hold your hips up.",
        is_sided=False,
        position=Position.LYING_ON_BACK,
        places=FLOOR_OR_BED_PLACES,
        minutes=1.5,
        needs=("A mat on the floor, or a firm bed.", *TIMER_NEEDS),
        steps=(
            "Lie on your back with bent knees and flat feet.",
            "Lift your hips until knees, hips and shoulders make one line.",
            "Hold, and keep breathing.",
            "Stop when your hips sink.",
        ),
        figure="bridge",
        figure_text="A person lies on the back with both feet down and lifts the "
        "hips in line with knees and shoulders.",
        cautions=frozenset({Caution.PREGNANCY, Caution.RECENT_SURGERY}),
        is_stand_in=True,
    ),
    build_endurance_test(
        slug="single-leg-bridge",
        name="Bridge on one leg",
        structure=Structure.GLUTEALS,
        looks_at="How long the muscles of one side of your bottom hold your hips up.",
        is_sided=True,
        position=Position.LYING_ON_BACK,
        places=FLOOR_OR_BED_PLACES,
        minutes=2.5,
        needs=("A mat on the floor, or a firm bed.", *TIMER_NEEDS),
        steps=(
            "Lie on your back with bent knees and flat feet.",
            "Lift your hips. Straighten the knee of the leg you are not testing.",
            "Hold your hips level on the other foot, and keep breathing.",
            "Stop when your hips sink or turn.",
            "Rest a minute before the other side.",
        ),
        scoring="Write down the seconds for the leg whose foot stayed on the floor.",
        stop_if=(*HOLD_STOP_SIGNS, "Stop if the back of your thigh cramps."),
        figure="test-single-leg-bridge",
        figure_text="A person lies on the back with lifted hips, one foot on the "
        "floor and the other leg straight in the air.",
        cautions=EFFORT_CAUTIONS | {Caution.KNEE_TROUBLE},
        alternatives=("two-leg-bridge", "knee-to-chest"),
    ),
    build_endurance_test(
        slug="side-bridge",
        name="Side bridge",
        structure=Structure.OBLIQUES,
        looks_at="How long the muscles at each side of your waist hold you up.",
        is_sided=True,
        position=Position.LYING_ON_SIDE,
        places=FLOOR_PLACES,
        minutes=3,
        needs=("A mat on the floor.", *TIMER_NEEDS),
        steps=(
            "Lie on the side you are testing, elbow under your shoulder.",
            "Straighten your legs, the upper foot in front of the lower one.",
            "Lift your hips until your body is one straight line.",
            "Hold, and keep breathing. Stop when your hips sink.",
            "Rest a minute before the other side.",
        ),
        scoring="Write down the seconds for the side you lay on.",
        figure="test-side-bridge",
        figure_text="A person holds a straight body up on one forearm and the feet, "
        "lying sideways.",
        cautions=EFFORT_CAUTIONS
        | {Caution.SHOULDER_TROUBLE, Caution.CANNOT_GET_TO_FLOOR},
    ),
    build_endurance_test(
        slug="plank",
        name="Plank",
        structure=Structure.DEEP_CORE,
        looks_at="How long your trunk holds steady. "
        "Half a minute is the door to the harder exercises.",
        is_sided=False,
        position=Position.LYING_ON_FRONT,
        places=FLOOR_PLACES,
        minutes=1,
        needs=("A mat on the floor.", *TIMER_NEEDS),
        steps=(
            "Lie on your front with your elbows under your shoulders.",
            "Lift up on to forearms and toes, one straight line.",
            "Keep breathing. Hold your belly and bottom firm.",
            "Stop when your hips sag or rise.",
        ),
        figure="test-plank",
        figure_text="A person holds a straight body up on forearms and toes.",
        cautions=EFFORT_CAUTIONS
        | {
            Caution.SHOULDER_TROUBLE,
            Caution.OSTEOPOROSIS,
            Caution.CANNOT_GET_TO_FLOOR,
        },
        alternatives=("plank-knees", "plank-wall"),
        is_in_short_set=True,
    ),
    build_endurance_test(
        slug="plank-knees",
        name="Plank on the knees",
        structure=Structure.DEEP_CORE,
        looks_at="How long your trunk holds steady, with less weight to carry.",
        is_sided=False,
        position=Position.LYING_ON_FRONT,
        places=FLOOR_PLACES,
        minutes=1.5,
        needs=("A mat on the floor, and a cushion under your knees.", *TIMER_NEEDS),
        steps=(
            "Lie on your front with your elbows under your shoulders.",
            "Lift up on to forearms and knees, one line from knees to head.",
            "Keep breathing. Hold your belly and bottom firm.",
            "Stop when your hips sag or rise.",
        ),
        figure="plank-knees",
        figure_text="A person holds a straight body up on forearms and knees.",
        cautions=EFFORT_CAUTIONS
        | {
            Caution.SHOULDER_TROUBLE,
            Caution.KNEE_TROUBLE,
            Caution.CANNOT_GET_TO_FLOOR,
        },
        is_stand_in=True,
    ),
)
