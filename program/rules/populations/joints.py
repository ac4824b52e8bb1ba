"""Joints that move too far, artificial hips, and the weeks after an operation."""

from core.values.suitability import Caution
from exercises.cautions.sources import LEEDS_HIP_REPLACEMENT
from program.rules.indications import SessionStage
from program.rules.populations.population import (
    AT_ONCE,
    FROM_MOVE,
    STRONG,
    Population,
    PopulationPart,
    walk_part,
)
from program.rules.populations.sources import (
    HYPERMOBILITY_GUIDELINE_2017,
    HYPERMOBILITY_REVIEW_2014,
    state_own_rule,
)

HYPERMOBILE = Population(
    slug="hypermobile",
    name="Joints that bend very far",
    applies=lambda case: Caution.HYPERMOBILE in case.all_cautions,
    parts=(
        PopulationPart(
            slug="middle",
            stage=SessionStage.MOBILISE,
            reason="Small movements in the middle teach you where your back is.",
            exercises=("pelvic-clock", "pelvic-tilt", "seated-pelvic-tilt"),
            phases=FROM_MOVE,
        ),
        PopulationPart(
            slug="belly",
            stage=SessionStage.STRENGTHEN,
            reason="The deep belly holds a back that bends easily.",
            exercises=("dead-bug-heel-taps", "brace", "plank-wall"),
            phases=FROM_MOVE,
        ),
        PopulationPart(
            slug="trunk",
            stage=SessionStage.STRENGTHEN,
            reason="Control comes first: slow, small, and with a still back.",
            exercises=("bird-dog-leg-slide", "bird-dog-arm", "bird-dog"),
            phases=STRONG,
        ),
        PopulationPart(
            slug="hips",
            stage=SessionStage.STRENGTHEN,
            reason="Strong hips keep loose joints together.",
            exercises=("bridge", "clam", "hinge-wall"),
            phases=STRONG,
        ),
    ),
    advice=(
        "Stay in the middle of every movement: stop before the end, even if you could "
        "go on, and do not lock your knees and elbows."
    ),
    sources=(
        HYPERMOBILITY_GUIDELINE_2017,
        HYPERMOBILITY_REVIEW_2014,
        state_own_rule(
            "No kind of exercise is proven best. That control replaces stretching is "
            "our choice."
        ),
    ),
)

NEW_HIP = Population(
    slug="new-hip",
    name="An artificial hip",
    applies=lambda case: Caution.HIP_REPLACEMENT in case.all_cautions,
    parts=(
        PopulationPart(
            slug="tilt",
            stage=SessionStage.MOBILISE,
            reason="Tilting the pelvis moves the back and leaves the hip in peace.",
            exercises=("pelvic-tilt", "seated-pelvic-tilt"),
            phases=FROM_MOVE,
        ),
        PopulationPart(
            slug="hips",
            stage=SessionStage.STRENGTHEN,
            reason="Strong buttocks hold an artificial hip.",
            exercises=("side-leg-raise", "bridge", "bridge-march"),
            phases=STRONG,
        ),
        PopulationPart(
            slug="rising",
            stage=SessionStage.STRENGTHEN,
            reason="Rising from a high seat makes the legs strong.",
            exercises=("sit-to-stand-high", "sit-to-stand"),
            phases=STRONG,
        ),
        walk_part(
            "Walking is the first exercise of every new hip.",
            "walking-short",
        ),
    ),
    advice=(
        "In the first three months, what your surgeon or physiotherapist has told you "
        "comes before this programme. Do not cross your legs, and sit with your knees "
        "lower than your hips."
    ),
    sources=(
        LEEDS_HIP_REPLACEMENT,
        state_own_rule(
            "The leaflet asks for this for six weeks or longer. We leave these "
            "movements out for good, as others do the same."
        ),
    ),
)

AFTER_OPERATION = Population(
    slug="operation",
    name="The first three months after an operation",
    applies=lambda case: Caution.RECENT_SURGERY in case.all_cautions,
    parts=(
        PopulationPart(
            slug="breath",
            stage=SessionStage.EASE,
            reason="Breathing is safe soon after an operation, and calms the back.",
            exercises=("rib-breathing", "slow-breathing"),
            phases=AT_ONCE,
        ),
        walk_part("Short walks are safe for most people soon after an operation."),
    ),
    advice=(
        "Ask your surgeon or physiotherapist first, and keep to what they tell you: "
        "this programme gives you little more than breathing and walking for now."
    ),
    sources=(
        LEEDS_HIP_REPLACEMENT,
        state_own_rule(
            "Each operation has its own rules, which we do not ask. So only what is "
            "safe after nearly all of them is left."
        ),
    ),
)
