"""What trains for each kind of activity, from the first day to the last."""

from dataclasses import replace

from exercises.evidence.sources import BED_REST_REVIEW_2010, WALKING_TRIAL_2024
from exercises.values.vocabulary import Phase
from program.rules.activities.activity_set import ActivitySet, build_activity_rules
from program.rules.activities.sources import (
    BREAK_SOURCES,
    PRACTISE_SOURCES,
    SLEEP_POSITION_SOURCES,
)
from program.rules.indications import SelectionRule, SessionStage
from program.rules.populations.population import (
    AT_ONCE,
    FROM_MOVE,
    SORE,
    STRONG,
    PopulationPart,
    walk_part,
)
from progress.values.activities import ActivityKind

MOVING = frozenset({Phase.MOVE})
HINGE_STEPS = ("hinge-wall", "hinge-stick", "hinge-weight")
SQUAT_STEPS = ("sit-to-stand-high", "sit-to-stand", "squat-chair", "step-up")
BRIDGE_STEPS = ("bridge", "bridge-march", "bridge-single-leg")


def activity_part(
    slug: str,
    stage: SessionStage,
    phases: frozenset[Phase],
    reason: str,
    *exercises: str,
) -> PopulationPart:
    return PopulationPart(
        slug=slug, stage=stage, phases=phases, reason=reason, exercises=exercises
    )


FIRST_HIP_STRENGTH = activity_part(
    "hips",
    SessionStage.STRENGTHEN,
    MOVING,
    "Strong hips come first: they do the work that the back should not do alone.",
    "bridge",
)
FREE_HIPS = activity_part(
    "free",
    SessionStage.MOBILISE,
    FROM_MOVE,
    "Hips that move freely spare your back.",
    *("hip-circles", "windscreen-wipers"),
)
SMALL_BENDING = activity_part(
    "small",
    SessionStage.MOBILISE,
    SORE | MOVING,
    "Small movements without a load come before bending.",
    "pelvic-tilt",
    "cat-camel",
    "seated-pelvic-tilt",
)
HINGE = activity_part(
    "hinge",
    SessionStage.STRENGTHEN,
    STRONG,
    "It trains bending from the hips, with a load only once that goes well.",
    *HINGE_STEPS,
)
PICK_UP = activity_part(
    "pick-up",
    SessionStage.STRENGTHEN,
    STRONG,
    "It trains the legs, which do the work of getting down and up.",
    *SQUAT_STEPS,
)


def everyday_part(
    slug: str,
    stage: SessionStage,
    phases: frozenset[Phase],
    reason: str,
    *exercises: str,
) -> PopulationPart:
    """The activity itself, made easier: one way of doing it each week."""
    part = activity_part(slug, stage, phases, reason, *exercises)
    return replace(part, takes_turns=True)


ACTIVITY_SETS = (
    ActivitySet(
        kind=ActivityKind.LIFTING,
        leading=(FIRST_HIP_STRENGTH, HINGE),
        further=(
            everyday_part(
                "lift",
                SessionStage.MOBILISE,
                FROM_MOVE,
                "It practises lifting itself, with next to nothing in your hands.",
                *("lift-knees-bent", "lift-one-knee", "carry-close", "lift-leg-behind"),
            ),
            PICK_UP,
            FREE_HIPS,
            activity_part(
                "carry",
                SessionStage.STRENGTHEN,
                STRONG,
                "It trains carrying, with a weight that you can hold still.",
                *("farmer-hold", "carry-one-bag", "farmer-walk"),
            ),
        ),
        advice=(
            "Keep it close to you, go down with hips and knees, and begin with what is "
            "light. Several small loads are better than one that is too much."
        ),
        sources=PRACTISE_SOURCES,
    ),
    ActivitySet(
        kind=ActivityKind.SITTING,
        leading=(
            activity_part(
                "extend",
                SessionStage.MOBILISE,
                AT_ONCE,
                "Sitting holds your back in one bend. This moves it out of there.",
                *("press-up-standing", "thoracic-extension-chair", "prone-on-elbows"),
                "seated-pelvic-tilt",
            ),
        ),
        further=(
            activity_part(
                "hips",
                SessionStage.RELAX,
                AT_ONCE,
                "Sitting keeps your hips bent. This opens them in front.",
                *("hip-flexor-standing", "hip-flexor-side-lying"),
                "hip-flexor-half-kneeling",
            ),
            everyday_part(
                "seat",
                SessionStage.EASE,
                AT_ONCE,
                "A seat that carries your back makes sitting and driving easier.",
                *("sit-with-cushion", "drive-seat", "car-out"),
            ),
            activity_part(
                "release",
                SessionStage.RELAX,
                FROM_MOVE,
                "Sitting tires the upper back. A ball or a roller lets it go.",
                *("ball-upper-back-wall", "roller-upper-back"),
            ),
        ),
        advice=(
            "Get up every half hour, if only for a minute. On a long drive, plan your "
            "stops, and walk around the car."
        ),
        sources=BREAK_SOURCES,
    ),
    ActivitySet(
        kind=ActivityKind.WALKING,
        leading=(
            walk_part(
                "Walking itself is what brings walking back, a little more each week.",
                *("walking-short", "walking-steady", "walking-brisk", "walk-leaning"),
            ),
        ),
        further=(
            FIRST_HIP_STRENGTH,
            activity_part(
                "legs",
                SessionStage.STRENGTHEN,
                STRONG,
                "Strong legs carry you longer.",
                *SQUAT_STEPS,
            ),
            FREE_HIPS,
            activity_part(
                "balance",
                SessionStage.STRENGTHEN,
                STRONG,
                "Each step is a moment on one leg.",
                *("tandem-stand", "one-leg-stand"),
            ),
            everyday_part(
                "stand",
                SessionStage.EASE,
                AT_ONCE,
                "A pause that you can take wherever you stand for long.",
                *("foot-on-step", "wall-rest"),
            ),
        ),
        advice=(
            "Several short walks count as one long one. Where you stand for long, put "
            "one foot up on something low, and change sides."
        ),
        sources=(BED_REST_REVIEW_2010, WALKING_TRIAL_2024, *PRACTISE_SOURCES),
    ),
    ActivitySet(
        kind=ActivityKind.SLEEP,
        leading=(
            activity_part(
                "position",
                SessionStage.EASE,
                SORE,
                "A position that eases now is one to try at night.",
                *("supported-side-lying", "constructive-rest", "prone-rest"),
            ),
            activity_part(
                "turn",
                SessionStage.MOBILISE,
                FROM_MOVE,
                "It trains turning over in bed.",
                *("knee-rolls", "open-book", "log-roll"),
            ),
        ),
        further=(
            activity_part(
                "calm",
                SessionStage.EASE,
                SORE,
                "Slow breathing before bed may help you settle.",
                "slow-breathing",
            ),
            everyday_part(
                "night",
                SessionStage.EASE,
                AT_ONCE,
                "It makes the night easier, whichever way you lie.",
                *("sleep-on-back", "turn-in-bed"),
            ),
        ),
        advice=(
            "On your side, put a pillow between your knees; on your back, put one "
            "under them. Get up over your side, and let your hands push you."
        ),
        sources=SLEEP_POSITION_SOURCES,
    ),
    ActivitySet(
        kind=ActivityKind.DRESSING,
        leading=(
            activity_part(
                "reach",
                SessionStage.MOBILISE,
                AT_ONCE,
                "Hips that bend easily bring your feet nearer.",
                *("knee-hug", "childs-pose", "hip-circles"),
            ),
        ),
        further=(
            activity_part(
                "length",
                SessionStage.RELAX,
                FROM_MOVE,
                "The backs of your legs have to let go when you reach down.",
                *("hamstring-seated-hold", "hamstring-strap-hold"),
            ),
            everyday_part(
                "shoes",
                SessionStage.MOBILISE,
                AT_ONCE,
                "It practises socks and shoes, with the foot brought up to you.",
                "shoe-on-stool",
            ),
        ),
        advice=(
            "Sit down for socks and shoes, and bring the foot up to you. In the "
            "morning your back is stiffest, so give it a few minutes first."
        ),
        sources=PRACTISE_SOURCES,
    ),
    ActivitySet(
        kind=ActivityKind.BENDING,
        leading=(SMALL_BENDING, HINGE),
        further=(
            everyday_part(
                "low",
                SessionStage.MOBILISE,
                FROM_MOVE,
                "It practises getting down to what is low, and up again.",
                *("lift-one-knee", "lift-leg-behind"),
            ),
            PICK_UP,
            FREE_HIPS,
        ),
        advice=(
            "Change what you do every ten minutes or so, kneel for what is low, and "
            "stop while it still goes well."
        ),
        sources=PRACTISE_SOURCES,
    ),
    ActivitySet(
        kind=ActivityKind.SPORT,
        leading=(
            FIRST_HIP_STRENGTH,
            activity_part(
                "legs",
                SessionStage.STRENGTHEN,
                STRONG,
                "Sport needs legs that can take a load.",
                *SQUAT_STEPS,
            ),
        ),
        further=(
            FREE_HIPS,
            activity_part(
                "drive",
                SessionStage.STRENGTHEN,
                STRONG,
                "It trains the hips, in time on one leg, as in running.",
                *BRIDGE_STEPS,
            ),
            activity_part(
                "release",
                SessionStage.RELAX,
                FROM_MOVE,
                "Sport tires the buttocks. A ball lets them go.",
                *("ball-gluteals-wall", "ball-gluteals-floor"),
            ),
        ),
        advice=(
            "Begin with half of what you did before, on every other day. Add a little "
            "each week while your back is as usual on the next day."
        ),
        sources=PRACTISE_SOURCES,
    ),
)

# Before what the tests found: one place for each kind. After it: where there is room.
LEADING_RULES: tuple[SelectionRule, ...] = tuple(
    rule for each in ACTIVITY_SETS for rule in build_activity_rules(each, each.leading)
)
FURTHER_RULES: tuple[SelectionRule, ...] = tuple(
    rule for each in ACTIVITY_SETS for rule in build_activity_rules(each, each.further)
)
ACTIVITY_RULES = LEADING_RULES + FURTHER_RULES


def find_activity_advice(kind: ActivityKind) -> str:
    return next(each.advice for each in ACTIVITY_SETS if each.kind is kind)
