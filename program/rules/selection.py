"""What a plan is looking for in each phase, and why, in order of weight."""

from assessment.self_tests.rules.findings import FindingKind
from core.values.days import DAYS_PER_WEEK
from exercises.values.vocabulary import (
    JOINT_STRUCTURES,
    Phase,
    Structure,
    Technique,
)
from program.rules.indications import (
    CORE_STRUCTURES,
    SelectionRule,
    SessionStage,
    indicate_always,
    indicate_by_finding_kind,
    indicate_direction,
    indicate_leg_pain,
    indicate_main_muscles,
    indicate_poor_sleep,
)
from program.rules.phases import PRACTICE_RULE_SOURCE

PRODUCT_APPROACH_SOURCE = (
    "the approach of this product: ease tight muscles first, the tighter twice"
)
SELFBACK_SOURCE = "selfBACK: abdominal and back extensor, or core"
STAY_ACTIVE_SOURCE = "NICE NG59: stay active"

TRUNK_AND_HIP_JOINTS = JOINT_STRUCTURES - {Structure.ANKLE, Structure.NECK}

# By weight: when places run out, what comes later goes without.
SELECTION_RULES: tuple[SelectionRule, ...] = (
    SelectionRule(
        slug="warmth",
        reason="Warmth can ease a sore back for a while.",
        source="Cochrane CD004750; ACP 2017",
        stage=SessionStage.WARM,
        places_by_phase={Phase.CALM: 1},
        find_indications=indicate_always(),
        fits=lambda entry: entry.is_warmth,
        least_days=DAYS_PER_WEEK,
    ),
    SelectionRule(
        slug="painful-test",
        reason="A test hurt there, so relief comes first.",
        source=PRACTICE_RULE_SOURCE,
        stage=SessionStage.EASE,
        places_by_phase={Phase.BALANCE: 1, Phase.KEEP: 1},
        find_indications=indicate_by_finding_kind(FindingKind.PAINFUL),
        fits=lambda entry: entry.is_relief and not entry.is_apart,
        least_days=1,
    ),
    SelectionRule(
        slug="ease",
        reason="Relief comes first while the pain is up.",
        source=PRODUCT_APPROACH_SOURCE,
        stage=SessionStage.EASE,
        places_by_phase={Phase.CALM: 1, Phase.MOVE: 1},
        find_indications=indicate_always(),
        fits=lambda entry: entry.is_relief and not entry.is_apart,
        least_days=DAYS_PER_WEEK,
    ),
    SelectionRule(
        slug="sleep",
        reason="You slept badly. Slow breathing before bed may help you settle.",
        source=PRACTICE_RULE_SOURCE,
        stage=SessionStage.EASE,
        places_by_phase=dict.fromkeys(Phase, 2),
        find_indications=indicate_poor_sleep,
        fits=lambda entry: entry.slug == "slow-breathing",
        least_days=DAYS_PER_WEEK,
    ),
    SelectionRule(
        slug="direction",
        reason="Bending back eased your leg pain in the test, so you do it often.",
        source="Long, Donelson and Fung, Spine 2004",
        stage=SessionStage.MOBILISE,
        places_by_phase=dict.fromkeys(Phase, 3),
        find_indications=indicate_direction,
        fits=lambda entry: entry.is_back_bend,
        least_days=DAYS_PER_WEEK,
    ),
    SelectionRule(
        slug="tight",
        reason="A tight muscle is eased, the tighter side first and twice.",
        source=PRODUCT_APPROACH_SOURCE,
        stage=SessionStage.RELAX,
        places_by_phase={Phase.CALM: 2, Phase.MOVE: 1, Phase.BALANCE: 2, Phase.KEEP: 2},
        find_indications=indicate_by_finding_kind(FindingKind.TIGHT),
        fits=lambda entry: entry.is_stretch,
        may_rotate=True,
        least_days=1,
    ),
    SelectionRule(
        slug="point",
        reason="Pressing a point may give short relief. How sure that is: low.",
        source="Murphy 2019; review of 23 trials, low certainty",
        stage=SessionStage.EASE,
        places_by_phase={Phase.CALM: 2},
        find_indications=indicate_always(),
        fits=lambda entry: entry.technique is Technique.ACUPRESSURE,
        least_days=1,
    ),
    SelectionRule(
        slug="weak",
        reason="A weak muscle is strengthened on three days a week.",
        source="Steffens 2016; Cochrane CD006555",
        stage=SessionStage.STRENGTHEN,
        places_by_phase={Phase.MOVE: 1, Phase.BALANCE: 2, Phase.KEEP: 2},
        find_indications=indicate_by_finding_kind(FindingKind.WEAK),
        fits=lambda entry: entry.is_strength,
        may_rotate=True,
        least_days=1,
    ),
    SelectionRule(
        slug="front",
        reason="Everyone at this stage trains the belly as well as the back.",
        source=SELFBACK_SOURCE,
        stage=SessionStage.STRENGTHEN,
        places_by_phase={Phase.BALANCE: 4, Phase.KEEP: 4},
        find_indications=indicate_always(*CORE_STRUCTURES),
        fits=lambda entry: entry.is_strength,
        least_days=2,
    ),
    SelectionRule(
        slug="back",
        reason="Everyone at this stage trains the back as well as the belly.",
        source=SELFBACK_SOURCE,
        stage=SessionStage.STRENGTHEN,
        places_by_phase={Phase.BALANCE: 4, Phase.KEEP: 4},
        find_indications=indicate_always(Structure.SPINAL_EXTENSORS),
        fits=lambda entry: entry.is_strength,
        least_days=2,
    ),
    SelectionRule(
        slug="stiff",
        reason="A stiff joint is moved every day.",
        source=PRACTICE_RULE_SOURCE,
        stage=SessionStage.MOBILISE,
        places_by_phase={Phase.MOVE: 3, Phase.BALANCE: 1, Phase.KEEP: 1},
        find_indications=indicate_by_finding_kind(FindingKind.STIFF),
        fits=lambda entry: entry.is_mobility,
        may_rotate=True,
        least_days=1,
    ),
    SelectionRule(
        slug="leg-pain",
        reason="You have leg pain. A gentle glide lets the nerve move.",
        source=PRACTICE_RULE_SOURCE,
        stage=SessionStage.MOBILISE,
        places_by_phase={Phase.MOVE: 3, Phase.BALANCE: 1, Phase.KEEP: 1},
        find_indications=indicate_leg_pain,
        fits=lambda entry: entry.is_mobility,
        least_days=1,
    ),
    SelectionRule(
        slug="control",
        reason="Gentle control of the trunk prepares for strength.",
        source=PRACTICE_RULE_SOURCE,
        stage=SessionStage.STRENGTHEN,
        places_by_phase={Phase.MOVE: 1},
        find_indications=indicate_always(
            Structure.GLUTEALS, Structure.DEEP_CORE, Structure.ABDOMINALS
        ),
        fits=lambda entry: entry.is_strength,
    ),
    SelectionRule(
        slug="main-muscle",
        reason="One of the four muscles that are often tight with a sore back.",
        source=PRODUCT_APPROACH_SOURCE,
        stage=SessionStage.RELAX,
        places_by_phase={Phase.CALM: 2, Phase.MOVE: 1, Phase.BALANCE: 1, Phase.KEEP: 1},
        find_indications=indicate_main_muscles,
        fits=lambda entry: entry.is_stretch,
    ),
    SelectionRule(
        slug="mobility",
        reason="Easy movement keeps the joints of the back and hips free.",
        source=PRACTICE_RULE_SOURCE,
        stage=SessionStage.MOBILISE,
        places_by_phase={Phase.MOVE: 3, Phase.BALANCE: 1, Phase.KEEP: 1},
        find_indications=indicate_always(*TRUNK_AND_HIP_JOINTS),
        fits=lambda entry: entry.is_mobility,
    ),
    SelectionRule(
        slug="hips",
        reason="Strong hips take load off the back.",
        source=PRACTICE_RULE_SOURCE,
        stage=SessionStage.STRENGTHEN,
        places_by_phase={Phase.BALANCE: 2, Phase.KEEP: 2},
        find_indications=indicate_always(Structure.GLUTEALS),
        fits=lambda entry: entry.is_strength,
    ),
    SelectionRule(
        slug="walk",
        reason="Walking keeps you active and helps to keep pain away.",
        source=f"{STAY_ACTIVE_SOURCE}; WalkBack 2024",
        stage=SessionStage.WALK,
        places_by_phase=dict.fromkeys(Phase, 1),
        find_indications=indicate_always(),
        fits=lambda entry: entry.is_walking,
    ),
)
