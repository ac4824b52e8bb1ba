"""What a plan looks for in each phase, and why, in order of weight."""

from assessment.self_tests.rules.cut_offs import FindingKind
from assessment.symptom_check.red_flags.sources import NICE_LOW_BACK_PAIN
from core.values.days import DAYS_PER_WEEK
from core.values.sources import OwnRule
from exercises.evidence.sources import (
    BED_REST_REVIEW_2010,
    BREATHING_REVIEW_2018,
    MOTOR_CONTROL_REVIEW_2016,
    WALKING_TRIAL_2024,
)
from exercises.values.vocabulary import (
    JOINT_STRUCTURES,
    Phase,
    Structure,
)
from program.rules.activities.table import FURTHER_RULES, LEADING_RULES
from program.rules.coaching.movements import FEAR_RULE_SLUG, FEAR_STEP_SLUGS
from program.rules.coaching.sources import FEAR_LADDER_SOURCES
from program.rules.course.other_approach import OTHER_APPROACH_RULES, indicate_trunk
from program.rules.indications import (
    SelectionRule,
    SessionStage,
    indicate_again,
    indicate_always,
    indicate_by_finding_kind,
    indicate_fear_ladder,
    indicate_main_muscles,
    indicate_muscles_of_stiff_joint,
    indicate_steps_where,
    indicate_support,
    indicate_where,
)
from program.rules.needs.treatments import CORE_STRUCTURES
from program.rules.populations.table import POPULATION_RULES
from program.rules.relief.plan_rules import (
    EASE_RULE,
    POINT_RULE,
    REFLEX_RULE,
    WARMTH_RULE,
)
from program.rules.sources import (
    CENTRALISATION_REVIEW_2018,
    COCHRANE_RECURRENCE_2010,
    DIRECTION_TRIAL_2004,
    PREVENTION_REVIEW_2016,
    REVIEWED_ON,
    TRUNK_STRENGTH_SOURCES,
)

TRUNK_AND_HIP_JOINTS = JOINT_STRUCTURES - {Structure.ANKLE, Structure.NECK}

SAME_JOINT = OwnRule(
    reason=(
        "Muscles and joints work together: a hip that is tight in front is also held "
        "by the buttock behind it. What works at the same joint is moved and trained "
        "with what the test found. We know of no trial of it."
    ),
    reviewed_on=REVIEWED_ON,
)

SUPPORT_RULE_SLUGS = frozenset(
    {
        "support-strength",
        "support-mobility",
        "support-stretch",
        "support-more",
        "tight-again",
    }
)

# By weight: when places run out, later rules get none.
SELECTION_RULES: tuple[SelectionRule, ...] = (
    WARMTH_RULE,
    SelectionRule(
        slug="painful-test",
        reason="A test hurt there, so relief comes first.",
        sources=(
            OwnRule(
                reason=(
                    "A test that hurts does not show how strong or long a muscle is. "
                    "The sore part is eased first, and tested again later."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
        stage=SessionStage.EASE,
        places_by_phase={Phase.BALANCE: 1, Phase.KEEP: 1},
        find_indications=indicate_by_finding_kind(FindingKind.PAINFUL),
        fits=lambda exercise: exercise.is_relief and not exercise.is_apart,
        least_days=1,
        varies_by_week=True,
        is_own=True,
    ),
    *POPULATION_RULES,
    SelectionRule(
        slug="direction",
        reason="Bending back eased your leg pain in the test, so you do it often.",
        sources=(DIRECTION_TRIAL_2004, CENTRALISATION_REVIEW_2018),
        stage=SessionStage.MOBILISE,
        places_by_phase=dict.fromkeys(Phase, 3),
        find_indications=indicate_where(lambda case: case.is_eased_by_bending_back),
        fits=lambda exercise: exercise.is_back_bend,
        least_days=DAYS_PER_WEEK,
        is_own=True,
    ),
    SelectionRule(
        slug=FEAR_RULE_SLUG,
        reason=(
            "A small step towards the movement that you fear. The next one comes when "
            "this one goes well."
        ),
        sources=FEAR_LADDER_SOURCES,
        stage=SessionStage.MOBILISE,
        places_by_phase=dict.fromkeys(Phase, 3),
        find_indications=indicate_fear_ladder,
        fits=lambda exercise: exercise.slug in FEAR_STEP_SLUGS,
        least_days=DAYS_PER_WEEK,
        is_own=True,
    ),
    *LEADING_RULES,
    *OTHER_APPROACH_RULES,
    EASE_RULE,
    SelectionRule(
        slug="sleep",
        reason=(
            "You slept badly. Slow breathing or letting go of tension before bed may "
            "help you settle."
        ),
        sources=(
            BREATHING_REVIEW_2018,
            OwnRule(
                reason=(
                    "Slow breathing has been shown to calm. That it and relaxation "
                    "help people with back pain to sleep is our assumption. They take "
                    "a few minutes and strain nothing."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
        stage=SessionStage.EASE,
        places_by_phase=dict.fromkeys(Phase, 2),
        find_indications=indicate_steps_where(
            lambda case: case.has_poor_sleep, "slow-breathing", "muscle-relaxation"
        ),
        fits=lambda exercise: (
            exercise.is_relaxation or exercise.slug == "slow-breathing"
        ),
        least_days=DAYS_PER_WEEK,
        is_own=True,
    ),
    SelectionRule(
        slug="tight",
        reason="A tight muscle is eased, the tighter side first and twice.",
        sources=(
            OwnRule(
                reason=(
                    "The approach of this product: tight muscles are eased before weak "
                    "ones are trained, and the tighter side is done twice. We know of "
                    "no trial of it."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
        stage=SessionStage.RELAX,
        places_by_phase={Phase.CALM: 2, Phase.MOVE: 2, Phase.BALANCE: 2, Phase.KEEP: 2},
        find_indications=indicate_by_finding_kind(FindingKind.TIGHT),
        fits=lambda exercise: exercise.is_stretch,
        may_rotate=True,
        least_days=1,
        is_own=True,
    ),
    SelectionRule(
        slug="weak",
        reason="A weak muscle is strengthened on three days a week.",
        sources=(
            PREVENTION_REVIEW_2016,
            COCHRANE_RECURRENCE_2010,
            OwnRule(
                reason=(
                    "Both found that exercise prevents new episodes. To train what a "
                    "test found weak, on three days a week, is our choice."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
        stage=SessionStage.STRENGTHEN,
        places_by_phase={Phase.MOVE: 2, Phase.BALANCE: 3, Phase.KEEP: 3},
        find_indications=indicate_by_finding_kind(FindingKind.WEAK),
        fits=lambda exercise: exercise.is_strength,
        may_rotate=True,
        least_days=1,
        is_own=True,
    ),
    SelectionRule(
        slug="stiff",
        reason="A stiff joint is moved every day.",
        sources=(
            OwnRule(
                reason=(
                    "A stiff joint is moved gently and often, rather than far and "
                    "seldom."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
        stage=SessionStage.MOBILISE,
        places_by_phase={Phase.MOVE: 3, Phase.BALANCE: 2, Phase.KEEP: 2},
        find_indications=indicate_by_finding_kind(FindingKind.STIFF),
        fits=lambda exercise: exercise.is_mobility,
        may_rotate=True,
        least_days=1,
        is_own=True,
    ),
    *FURTHER_RULES,
    SelectionRule(
        slug="support-strength",
        reason="It trains what holds the same joint.",
        sources=(SAME_JOINT,),
        stage=SessionStage.STRENGTHEN,
        places_by_phase={Phase.MOVE: 1, Phase.BALANCE: 2, Phase.KEEP: 2},
        find_indications=indicate_support,
        fits=lambda exercise: exercise.is_strength,
        is_own=True,
    ),
    SelectionRule(
        slug="front",
        reason="Everyone at this stage trains the belly as well as the back.",
        sources=TRUNK_STRENGTH_SOURCES,
        stage=SessionStage.STRENGTHEN,
        places_by_phase={Phase.BALANCE: 4, Phase.KEEP: 4},
        find_indications=indicate_trunk(*CORE_STRUCTURES),
        fits=lambda exercise: exercise.is_strength,
        least_days=2,
    ),
    SelectionRule(
        slug="back",
        reason="Everyone at this stage trains the back as well as the belly.",
        sources=TRUNK_STRENGTH_SOURCES,
        stage=SessionStage.STRENGTHEN,
        places_by_phase={Phase.BALANCE: 4, Phase.KEEP: 4},
        find_indications=indicate_trunk(Structure.SPINAL_EXTENSORS),
        fits=lambda exercise: exercise.is_strength,
        least_days=2,
    ),
    SelectionRule(
        slug="support-mobility",
        reason="It moves the same joint.",
        sources=(SAME_JOINT,),
        stage=SessionStage.MOBILISE,
        places_by_phase={
            Phase.CALM: 1,
            Phase.MOVE: 3,
            Phase.BALANCE: 2,
            Phase.KEEP: 2,
        },
        find_indications=indicate_support,
        fits=lambda exercise: exercise.is_mobility,
        is_own=True,
    ),
    SelectionRule(
        slug="support-stretch",
        reason="It loosens the muscles around the same joint.",
        sources=(SAME_JOINT,),
        stage=SessionStage.RELAX,
        places_by_phase={Phase.MOVE: 2, Phase.BALANCE: 2, Phase.KEEP: 2},
        find_indications=indicate_muscles_of_stiff_joint,
        fits=lambda exercise: exercise.is_stretch,
        is_own=True,
    ),
    SelectionRule(
        slug="tight-again",
        reason="A second way to stretch the same muscle.",
        sources=(SAME_JOINT,),
        stage=SessionStage.RELAX,
        places_by_phase=dict.fromkeys(Phase, 2),
        find_indications=indicate_again(FindingKind.TIGHT),
        fits=lambda exercise: exercise.is_stretch,
        is_own=True,
        is_additional=True,
    ),
    SelectionRule(
        slug="support-more",
        reason="It trains what holds the same joint, in another way.",
        sources=(SAME_JOINT,),
        stage=SessionStage.STRENGTHEN,
        places_by_phase={Phase.BALANCE: 4, Phase.KEEP: 4},
        find_indications=indicate_support,
        fits=lambda exercise: exercise.is_strength,
        is_own=True,
        is_additional=True,
    ),
    POINT_RULE,
    REFLEX_RULE,
    SelectionRule(
        slug="control",
        reason="Gentle control of the trunk prepares for strength.",
        sources=(
            MOTOR_CONTROL_REVIEW_2016,
            OwnRule(
                reason=(
                    "The review found control exercises about as good as others. That "
                    "they come before strength is our choice."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
        stage=SessionStage.STRENGTHEN,
        places_by_phase={Phase.MOVE: 1},
        find_indications=indicate_always(
            Structure.GLUTEALS, Structure.DEEP_CORE, Structure.ABDOMINALS
        ),
        fits=lambda exercise: exercise.is_strength,
    ),
    SelectionRule(
        slug="main-muscle",
        reason="One of the four muscles that are often tight with a sore back.",
        sources=(
            OwnRule(
                reason=(
                    "The approach of this product: hip flexor, piriformis, side of the "
                    "waist and buttocks are stretched until a test finds them normal."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
        stage=SessionStage.RELAX,
        places_by_phase={Phase.CALM: 2, Phase.MOVE: 1, Phase.BALANCE: 1, Phase.KEEP: 1},
        find_indications=indicate_main_muscles,
        fits=lambda exercise: exercise.is_stretch,
    ),
    SelectionRule(
        slug="mobility",
        reason="Easy movement keeps the joints of the back and hips free.",
        sources=(
            OwnRule(
                reason=(
                    "Easy movement of the back and hips prepares for the rest of the "
                    "session and seldom hurts."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
        stage=SessionStage.MOBILISE,
        places_by_phase={Phase.MOVE: 3, Phase.BALANCE: 1, Phase.KEEP: 1},
        find_indications=indicate_always(*TRUNK_AND_HIP_JOINTS),
        fits=lambda exercise: exercise.is_mobility,
        varies_by_week=True,
    ),
    SelectionRule(
        slug="hips",
        reason="Strong hips take load off the back.",
        sources=(
            OwnRule(
                reason=(
                    "Strong hips can do part of the lifting and bending that the back "
                    "would do alone."
                ),
                reviewed_on=REVIEWED_ON,
            ),
        ),
        stage=SessionStage.STRENGTHEN,
        places_by_phase={Phase.BALANCE: 2, Phase.KEEP: 2},
        find_indications=indicate_always(Structure.GLUTEALS),
        fits=lambda exercise: exercise.is_strength,
    ),
    SelectionRule(
        slug="walk",
        reason="Walking keeps you active and helps to keep pain away.",
        sources=(
            NICE_LOW_BACK_PAIN,
            BED_REST_REVIEW_2010,
            WALKING_TRIAL_2024,
        ),
        stage=SessionStage.WALK,
        places_by_phase=dict.fromkeys(Phase, 1),
        # A goal of its own replaces the walk among the exercises.
        find_indications=indicate_where(lambda case: not case.has_walking_goal),
        fits=lambda exercise: exercise.is_endurance and not exercise.is_leaning_walk,
    ),
)
