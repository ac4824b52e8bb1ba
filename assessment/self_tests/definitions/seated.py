"""Tests done sitting on a chair, in the order of the session."""

from functools import partial

from assessment.self_tests.definitions.definition import (
    CHAIR_PLACES,
    KNEE_BEND_OPTIONS,
    NERVE_STOP_SIGN,
    STOP_SIGNS,
    ScoreOption,
    ScoreScale,
    ScoreUnit,
    SelfTest,
    SelfTestDemand,
)
from core.values.suitability import Caution, Position
from exercises.values.vocabulary import Structure

build_seated_test = partial(
    SelfTest,
    is_sided=True,
    position=Position.SEATED,
    places=CHAIR_PLACES,
    demand=SelfTestDemand.LENGTH,
)

SEATED_TESTS = (
    build_seated_test(
        slug="side-bend-seated",
        name="Side bend on a chair",
        structure=Structure.QUADRATUS_LUMBORUM,
        looks_at="How far you bend to each side, without having to balance.",
        scale=ScoreScale.CENTIMETRES,
        unit=ScoreUnit.CENTIMETRES,
        minutes=1.5,
        needs=("A firm chair without arms.", "A tape measure, or your own hand."),
        steps=(
            "Sit tall with your feet flat and apart. Let your arms hang.",
            "Mark on the chair leg where your fingertips are.",
            "Slide one hand straight down. Keep both sitting bones on the seat.",
            "Mark where your fingertips stop. Measure between the marks.",
        ),
        scoring="Write down how many centimetres your hand went down on each side. "
        "Four fingers side by side are about 8 cm.",
        stop_if=STOP_SIGNS,
        figure="test-side-bend-seated",
        figure_text="A person sits on a chair and bends sideways. One hand slides "
        "down beside the chair.",
        is_higher_better=True,
        shows_other_side=True,
        low=0,
        high=50,
        cautions=frozenset({Caution.RECENT_SURGERY}),
        is_stand_in=True,
    ),
    build_seated_test(
        slug="trunk-rotation",
        name="Turn on a chair",
        structure=Structure.THORACIC_SPINE,
        looks_at="How far your upper back turns to each side.",
        scale=ScoreScale.PICTURE,
        unit=ScoreUnit.DEGREES,
        minutes=1,
        needs=("A firm chair.", "A cushion to squeeze between your knees."),
        steps=(
            "Sit tall. Squeeze a cushion between your knees so they stay still.",
            "Cross your arms over your chest.",
            "Turn your chest to one side as far as is comfortable.",
            "Look down: where does your breastbone point?",
        ),
        scoring="Choose the picture that looks most like your turn to that side. It "
        "looks down on you from the front: the arrow is where your breastbone points.",
        stop_if=STOP_SIGNS,
        figure="test-trunk-rotation",
        figure_text="A person sits with crossed arms and turns the chest to one "
        "side while the knees stay in front.",
        is_higher_better=True,
        options=(
            ScoreOption(value=20, label="chest just off the middle, about 20°"),
            ScoreOption(value=30, label="chest a third of the way round, about 30°"),
            ScoreOption(value=40, label="chest nearly half-way round, about 40°"),
            ScoreOption(value=50, label="chest just past half-way, about 50°"),
            ScoreOption(value=60, label="chest most of the way round, about 60°"),
        ),
        cautions=frozenset({Caution.ROTATION_HURTS, Caution.RECENT_SURGERY}),
    ),
    build_seated_test(
        slug="hip-rotation",
        name="Turn the hip inwards",
        structure=Structure.HIP_JOINT,
        looks_at="How freely your hip turns in its socket.",
        scale=ScoreScale.PICTURE,
        unit=ScoreUnit.DEGREES,
        minutes=1,
        needs=("A chair or table high enough for your feet to hang.",),
        steps=(
            "Sit tall with your knees bent and together.",
            "Keep your knee still. Let that foot swing out to the side.",
            "Keep both sitting bones down. Stop where it first pulls.",
        ),
        scoring="Choose the picture that looks most like your shin.",
        stop_if=(*STOP_SIGNS, "Stop if it pinches in the groin."),
        figure="test-hip-rotation",
        figure_text="A person sits on a chair, seen from the front. One foot swings "
        "outwards while the knee stays still.",
        is_higher_better=True,
        options=(
            ScoreOption(value=10, label="the foot hardly moves, about 10°"),
            ScoreOption(value=20, label="the shin tilts a little, about 20°"),
            ScoreOption(value=30, label="the shin tilts a third, about 30°"),
            ScoreOption(value=40, label="the shin tilts nearly half-way, about 40°"),
            ScoreOption(value=50, label="the shin tilts past half-way, about 50°"),
        ),
        cautions=frozenset({Caution.HIP_REPLACEMENT, Caution.RECENT_SURGERY}),
    ),
    build_seated_test(
        slug="figure-four",
        name="Ankle on the other knee",
        structure=Structure.PIRIFORMIS,
        looks_at="How far the deep muscles of the bottom let your hip open.",
        scale=ScoreScale.PICTURE,
        unit=ScoreUnit.DEGREES,
        minutes=1,
        needs=("A firm chair.",),
        steps=(
            "Sit tall near the front of the chair with your feet flat.",
            "Lay one ankle on the other knee.",
            "Let the raised knee sink by itself. Do not push it.",
            "Look along your shin.",
        ),
        scoring="Choose the picture that looks most like the shin of the raised leg.",
        stop_if=(*STOP_SIGNS, "Stop if your knee hurts."),
        figure="test-figure-four",
        figure_text="A person sits on a chair with one ankle on the other knee. "
        "The raised knee sinks to the side.",
        is_higher_better=False,
        options=(
            ScoreOption(value=0, label="shin level"),
            ScoreOption(value=15, label="knee a little higher than the ankle"),
            ScoreOption(value=30, label="knee clearly higher than the ankle"),
            ScoreOption(value=45, label="knee high, the shin half-way to upright"),
        ),
        cautions=frozenset(
            {Caution.HIP_REPLACEMENT, Caution.KNEE_TROUBLE, Caution.RECENT_SURGERY}
        ),
        is_in_short_set=True,
    ),
    build_seated_test(
        slug="knee-extension-seated",
        name="Straighten the knee on a chair",
        structure=Structure.HAMSTRINGS,
        looks_at="How far the muscles at the back of your thigh let the knee "
        "straighten.",
        scale=ScoreScale.PICTURE,
        unit=ScoreUnit.DEGREES,
        minutes=1,
        needs=("A firm chair.",),
        steps=(
            "Sit tall, right back in the chair. Hold the seat.",
            "Straighten one knee slowly. Do not lean back.",
            "Stop where it pulls behind the thigh.",
        ),
        scoring="Choose the picture that looks most like your knee.",
        stop_if=(*STOP_SIGNS, NERVE_STOP_SIGN),
        figure="test-knee-extension-seated",
        figure_text="A person sits tall on a chair and straightens one knee. "
        "The thigh stays on the seat.",
        is_higher_better=False,
        options=KNEE_BEND_OPTIONS,
        cautions=frozenset({Caution.LEG_PAIN, Caution.RECENT_SURGERY}),
        is_stand_in=True,
    ),
)
