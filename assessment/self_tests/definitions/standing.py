"""Tests done standing, in the order of the session."""

from assessment.self_tests.definitions.definition import (
    CHAIR_PLACES,
    EFFORT_CAUTIONS,
    LEG_PAIN_OPTIONS,
    STANDING_PLACES,
    STOP_SIGNS,
    ScoreScale,
    ScoreUnit,
    SelfTest,
    SelfTestDemand,
)
from core.values.suitability import Caution, Position
from exercises.values.vocabulary import Structure

STANDING_TESTS = (
    SelfTest(
        slug="side-bend",
        name="Side bend along the wall",
        structure=Structure.QUADRATUS_LUMBORUM,
        looks_at="How far you bend to each side. "
        "A tight muscle at the waist holds back the bend away from it.",
        scale=ScoreScale.CENTIMETRES,
        unit=ScoreUnit.CENTIMETRES,
        is_sided=True,
        position=Position.STANDING,
        places=STANDING_PLACES,
        minutes=1,
        demand=SelfTestDemand.LENGTH,
        needs=("A wall.", "Tape or a pen, and a tape measure if you have one."),
        steps=(
            "Stand with your heels, bottom and shoulders against the wall.",
            "Let your arms hang. Mark where your middle finger touches your thigh.",
            "Slide that hand straight down your thigh. Keep both feet flat.",
            "Keep your back on the wall. Mark where your finger stops.",
            "Measure from one mark to the other.",
        ),
        scoring="Write down how many centimetres your finger slid on each side. "
        "No tape measure? Four fingers side by side are about 8 cm.",
        stop_if=(*STOP_SIGNS, "Stop if you feel dizzy or unsteady."),
        figure="test-side-bend",
        figure_text="A person stands with their back to a wall and slides one hand "
        "down the outside of the thigh.",
        is_higher_better=True,
        shows_other_side=True,
        low=0,
        high=50,
        cautions=frozenset({Caution.RECENT_SURGERY, Caution.POOR_BALANCE}),
        alternatives=("side-bend-seated",),
        is_in_short_set=True,
    ),
    SelfTest(
        slug="fingertip-floor",
        name="Fingertips to the floor",
        structure=Structure.LUMBAR_SPINE,
        looks_at="How far you bend forward. There is no right number: "
        "only your own change over time counts.",
        scale=ScoreScale.CENTIMETRES,
        unit=ScoreUnit.CENTIMETRES,
        is_sided=False,
        position=Position.STANDING,
        places=STANDING_PLACES,
        minutes=1,
        demand=SelfTestDemand.LENGTH,
        needs=("A tape measure, or your own hand.",),
        steps=(
            "Stand with your feet together and your knees straight.",
            "Bend forward slowly. Reach for the floor with both hands.",
            "Stop where it first pulls. Do not bounce.",
            "Measure from your fingertips to the floor.",
        ),
        scoring="Write down the gap in centimetres. Touching the floor is 0. "
        "Four fingers side by side are about 8 cm.",
        stop_if=STOP_SIGNS,
        figure="test-fingertip-floor",
        figure_text="A person bends forward with straight knees and reaches both "
        "hands towards the floor.",
        is_higher_better=False,
        low=0,
        high=100,
        cautions=frozenset(
            {
                Caution.FLEXION_HURTS,
                Caution.OSTEOPOROSIS,
                Caution.PREGNANCY,
                Caution.RECENT_SURGERY,
                Caution.POOR_BALANCE,
            }
        ),
    ),
    SelfTest(
        slug="back-bend",
        name="Back bend, ten times",
        structure=Structure.LUMBAR_SPINE,
        looks_at="Whether your leg pain moves when you bend backwards.",
        scale=ScoreScale.CHOICE,
        unit=ScoreUnit.ANSWER,
        is_sided=False,
        position=Position.STANDING,
        places=STANDING_PLACES,
        minutes=1,
        demand=SelfTestDemand.ENDURANCE,
        needs=("A table or worktop behind you to lean on.",),
        steps=(
            "Stand with your bottom against a table and your hands on your hips.",
            "Bend backwards over the edge, slowly, as far as is comfortable.",
            "Come up again. Do this ten times.",
            "Notice where the pain in your leg is before and after.",
        ),
        scoring="Choose what happened to the pain in your leg.",
        stop_if=(*STOP_SIGNS, "Stop as soon as leg pain moves further down."),
        figure="press-up-standing",
        figure_text="A person stands with the hands on the hips and bends backwards.",
        is_higher_better=True,
        options=LEG_PAIN_OPTIONS,
        cautions=frozenset(
            {Caution.EXTENSION_HURTS, Caution.RECENT_SURGERY, Caution.POOR_BALANCE}
        ),
        only_with=Caution.LEG_PAIN,
        is_stand_in=True,
        tracks_leg_pain=True,
    ),
    SelfTest(
        slug="one-leg-stance",
        name="Stand on one leg",
        structure=Structure.GLUTEALS,
        looks_at="How long you balance. It needs the hip muscles, the ankle, "
        "the eyes and the ears.",
        scale=ScoreScale.SECONDS,
        unit=ScoreUnit.SECONDS,
        is_sided=True,
        position=Position.STANDING,
        places=STANDING_PLACES,
        minutes=2,
        demand=SelfTestDemand.ENDURANCE,
        needs=("A wall or worktop to catch hold of.",),
        steps=(
            "Stand beside a wall, barefoot, with your eyes open.",
            "Start the timer and cross your arms.",
            "Lift the foot of the leg you are not testing.",
            "Stop when the foot touches down, you hop, or you reach for the wall.",
            "Stop at 30 seconds. Try each leg up to three times.",
        ),
        scoring="Write down the longest time for the leg you stood on.",
        stop_if=(*STOP_SIGNS, "Stop if you might fall."),
        figure="test-one-leg-stance",
        figure_text="A person stands on one leg with crossed arms beside a wall.",
        is_higher_better=True,
        low=0,
        high=30,
        cautions=frozenset(
            {Caution.RECENT_SURGERY, Caution.HIP_REPLACEMENT, Caution.PREGNANCY}
        ),
        support="Stand in a corner with a worktop or a heavy chair in front of you, "
        "your hands just above it instead of crossed. Have somebody near. Put the foot "
        "down before you sway. If that does not feel safe, leave this test out.",
    ),
    SelfTest(
        slug="sit-to-stand",
        name="Stand up from a chair, 30 seconds",
        structure=Structure.QUADRICEPS,
        looks_at="How strong your thighs and hips are. "
        "Usual numbers exist from the age of 60.",
        scale=ScoreScale.COUNT,
        unit=ScoreUnit.TIMES,
        is_sided=False,
        position=Position.STANDING,
        places=CHAIR_PLACES,
        minutes=1.5,
        demand=SelfTestDemand.ENDURANCE,
        needs=(
            "A firm chair without arms, its back against a wall.",
            "The timer of your phone, set to 30 seconds.",
        ),
        steps=(
            "Sit in the middle of the chair with your feet flat.",
            "Cross your arms over your chest.",
            "Start the timer. Stand up fully and sit down again.",
            "Do as many as you can in 30 seconds.",
        ),
        scoring="Count each time you stood up fully. If you needed your arms, write 0.",
        stop_if=(*STOP_SIGNS, "Stop if you feel dizzy or your chest feels tight."),
        figure="test-sit-to-stand",
        figure_text="A person with crossed arms stands up from a chair and sits "
        "down again.",
        is_higher_better=True,
        low=0,
        high=60,
        cautions=EFFORT_CAUTIONS | {Caution.KNEE_TROUBLE, Caution.HIP_REPLACEMENT},
        support="Put the chair against a wall and sit opposite a worktop or a heavy "
        "table, so that you can catch hold of it. Have somebody near. A time when you "
        "had to hold on counts as 0.",
    ),
)
