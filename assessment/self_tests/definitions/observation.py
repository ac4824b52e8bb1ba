"""Optional observation tests: shown because people ask for them, never counted."""

from functools import partial

from assessment.self_tests.definitions.definition import (
    FLOOR_OR_BED_PLACES,
    STANDING_PLACES,
    ScoreOption,
    ScoreScale,
    ScoreUnit,
    SelfTest,
    SelfTestDemand,
)
from core.values.suitability import Caution, Position
from exercises.values.vocabulary import Structure

SYMMETRY_OPTIONS = (
    ScoreOption(value=0, label="both sides look the same"),
    ScoreOption(value=1, label="the sides look different"),
    ScoreOption(value=2, label="I cannot tell"),
)

build_observation_test = partial(
    SelfTest,
    structure=Structure.PELVIS,
    scale=ScoreScale.CHOICE,
    unit=ScoreUnit.ANSWER,
    is_sided=False,
    minutes=1,
    demand=SelfTestDemand.LOOK,
    scoring="Choose what you saw.",
    stop_if=("Stop if it hurts or you feel unsteady.",),
    is_higher_better=False,
    options=SYMMETRY_OPTIONS,
)

OBSERVATION_TESTS = (
    build_observation_test(
        slug="standing-flexion-look",
        name="Look: hips while bending forward",
        looks_at="Whether one hip bone seems to rise first. Two examiners seldom "
        "agree on it, so nothing follows from it.",
        position=Position.STANDING,
        places=STANDING_PLACES,
        needs=("A helper, or a mirror behind you.",),
        steps=(
            "Stand with your feet level. The helper rests a thumb on the bony dimple "
            "at each side of your low back.",
            "Bend forward slowly. Watch whether one thumb rises first.",
        ),
        figure="test-fingertip-floor",
        figure_text="A person bends forward with straight knees.",
        cautions=frozenset(
            {
                Caution.FLEXION_HURTS,
                Caution.OSTEOPOROSIS,
                Caution.RECENT_SURGERY,
                Caution.POOR_BALANCE,
            }
        ),
    ),
    build_observation_test(
        slug="one-leg-lift-look",
        name="Look: hips while lifting one knee",
        looks_at="Whether the hip bones seem to move alike. Two examiners seldom "
        "agree on it, so nothing follows from it.",
        position=Position.STANDING,
        places=STANDING_PLACES,
        needs=("A helper, or a mirror behind you.", "A wall to hold."),
        steps=(
            "Stand beside a wall. The helper rests a thumb on the bony dimple at "
            "each side of your low back.",
            "Lift one knee to hip height, then the other. Watch the thumbs.",
        ),
        figure="test-one-leg-stance",
        figure_text="A person stands on one leg beside a wall.",
        cautions=frozenset({Caution.RECENT_SURGERY, Caution.POOR_BALANCE}),
    ),
    build_observation_test(
        slug="leg-length-look",
        name="Look: leg length",
        looks_at="Whether one heel seems further down. Two examiners seldom agree "
        "on it, so nothing follows from it.",
        position=Position.LYING_ON_BACK,
        places=FLOOR_OR_BED_PLACES,
        needs=("A helper, or a photograph of your feet.",),
        steps=(
            "Lie on your back. Bend your knees, lift your hips once, lie down again.",
            "Straighten both legs. Compare the inner ankle bones.",
        ),
        figure="test-leg-length",
        figure_text="A person lies on the back with bent knees, then straightens "
        "both legs.",
        cautions=frozenset({Caution.PREGNANCY, Caution.RECENT_SURGERY}),
    ),
)
