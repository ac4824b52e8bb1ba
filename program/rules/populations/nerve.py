"""Leg pain from a nerve, and legs that ache on walking and ease on sitting."""

from assessment.symptom_check.red_flags.sources import NICE_LOW_BACK_PAIN
from exercises.evidence.sources import BED_REST_REVIEW_2010, NERVE_REVIEW_2017
from program.rules.indications import SessionStage
from program.rules.plan_case import PlanCase
from program.rules.populations.population import (
    AT_ONCE,
    FROM_MOVE,
    SORE,
    STRONG,
    Population,
    PopulationPart,
    walk_part,
)
from program.rules.populations.sources import (
    STENOSIS_CYCLING_TRIAL_2007,
    STENOSIS_REVIEW_2018,
    SUFFOLK_STENOSIS,
    state_own_rule,
)


def has_nerve_pain(case: PlanCase) -> bool:
    return case.has_leg_pain and not case.is_eased_by_sitting


LEG_PAIN = Population(
    slug="leg-pain",
    name="Leg pain from a nerve",
    applies=has_nerve_pain,
    parts=(
        PopulationPart(
            slug="front",
            stage=SessionStage.EASE,
            reason="Bending back eased your leg, so you rest on your front.",
            exercises=("prone-rest", "supported-side-lying", "constructive-rest"),
            phases=SORE,
            applies=lambda case: case.is_eased_by_bending_back,
        ),
        PopulationPart(
            slug="rest",
            stage=SessionStage.EASE,
            reason="A position of rest takes the pull off a sore nerve.",
            exercises=(
                "leg-pain-rest",
                "supported-side-lying",
                "constructive-rest",
                "prone-rest",
            ),
            phases=SORE,
            applies=lambda case: not case.is_eased_by_bending_back,
        ),
        PopulationPart(
            slug="glide",
            stage=SessionStage.MOBILISE,
            reason="You have leg pain. A gentle glide lets the nerve move.",
            exercises=(
                "nerve-glide-seated",
                "nerve-slider-lying",
                "nerve-glide-side-lying",
            ),
            phases=FROM_MOVE,
            begins_with_sore_leg=True,
        ),
        walk_part("Short walks, spread over the day, keep you going with leg pain."),
    ),
    advice=(
        "Walk in short portions, and change your position before the leg complains. "
        "Pain that moves up towards the back is a good sign. Pain that moves down the "
        "leg is a sign to stop."
    ),
    sources=(
        NICE_LOW_BACK_PAIN,
        BED_REST_REVIEW_2010,
        NERVE_REVIEW_2017,
        state_own_rule(
            "That the walk is cut into portions, and that no long pull is put on the "
            "leg, is our choice."
        ),
    ),
)

STENOSIS = Population(
    slug="stenosis",
    name="Legs that ache on walking and ease on sitting",
    applies=lambda case: case.is_eased_by_sitting,
    parts=(
        PopulationPart(
            slug="rest",
            stage=SessionStage.EASE,
            reason="Leaning forward or bending the hips eases the legs.",
            exercises=("leaning-forward-rest", "calves-on-chair", "constructive-rest"),
            phases=SORE,
        ),
        PopulationPart(
            slug="bend",
            stage=SessionStage.MOBILISE,
            reason="Bending forward makes room for the nerves of your legs.",
            exercises=(
                "knee-hug",
                "seated-forward-fold",
                "pelvic-tilt",
                "seated-pelvic-tilt",
            ),
            phases=AT_ONCE,
        ),
        PopulationPart(
            slug="legs",
            stage=SessionStage.STRENGTHEN,
            reason="Strong legs carry you farther.",
            exercises=("sit-to-stand", "sit-to-stand-high"),
            phases=STRONG,
        ),
        walk_part(
            "Leaning forward a little, most people with such legs get farther.",
            "walk-leaning",
            "cycling-easy",
            "walking-short",
        ),
    ),
    advice=(
        "Lean on a trolley or a walking frame, sit down when your legs ache, and go on "
        "when they have settled. Cycling counts as walking, also on a bike that stands "
        "still."
    ),
    sources=(
        STENOSIS_CYCLING_TRIAL_2007,
        STENOSIS_REVIEW_2018,
        SUFFOLK_STENOSIS,
        state_own_rule(
            "No kind of exercise is proven best. That bending forward leads is our "
            "choice, as sitting is what eases."
        ),
    ),
    bars=lambda exercise: exercise.is_any_back_bend,
)
