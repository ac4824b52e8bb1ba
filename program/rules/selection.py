"""What a plan is looking for in each phase, and why, in order of weight."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import IntEnum
from itertools import groupby

from assessment.self_tests.definitions import get_self_test
from assessment.self_tests.rules.findings import Confidence, Finding, FindingKind
from assessment.self_tests.rules.wording import format_finding_title
from core.values.days import DAYS_PER_WEEK
from exercises.values.catalogue_exercise import CatalogueExercise
from exercises.values.vocabulary import (
    JOINT_STRUCTURES,
    MAIN_MUSCLES,
    Caution,
    Phase,
    Side,
    Structure,
    Technique,
)
from program.planning.input import PlanCase
from program.rules.phases import PRACTICE_RULE_SOURCE

PRODUCT_APPROACH_SOURCE = (
    "the approach of this product: ease tight muscles first, the tighter twice"
)
SELFBACK_SOURCE = "selfBACK: abdominal and back extensor, or core"
STAY_ACTIVE_SOURCE = "NICE NG59: stay active"

CORE_STRUCTURES = frozenset(
    {Structure.DEEP_CORE, Structure.ABDOMINALS, Structure.OBLIQUES}
)
TRUNK_AND_HIP_JOINTS = JOINT_STRUCTURES - {Structure.ANKLE, Structure.NECK}

# What to work when a test speaks of a neighbour or of a whole.
TRAINED_STRUCTURES = {
    Structure.RECTUS_FEMORIS: frozenset(
        {Structure.RECTUS_FEMORIS, Structure.HIP_FLEXOR, Structure.QUADRICEPS}
    ),
    Structure.DEEP_CORE: CORE_STRUCTURES,
    Structure.ABDOMINALS: CORE_STRUCTURES,
    Structure.OBLIQUES: CORE_STRUCTURES | {Structure.QUADRATUS_LUMBORUM},
    Structure.PELVIS: frozenset(
        {Structure.PELVIS, Structure.DEEP_CORE, Structure.GLUTEALS}
    ),
}

CONFIDENCE_ORDER = tuple(Confidence)
STRUCTURE_ORDER = tuple(Structure)


class SessionStage(IntEnum):
    """The order in which a session is done."""

    WARM = 1
    EASE = 2
    RELAX = 3
    MOBILISE = 4
    STRENGTHEN = 5
    WALK = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Indication:
    """Why something is wanted: for which structures, on which side, in words.

    No structures: any will do.
    """

    reason: str
    structures: frozenset[Structure] = frozenset()
    side: Side | None = None
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SelectionRule:
    """A kind of exercise and the causes that call for it.

    `most` is how many places it may take in each phase; rules of one stage share
    the places of that stage. Beyond them it may take turns through the week, where
    others stay away that have more than their `least_days`.
    """

    slug: str
    reason: str
    source: str
    stage: SessionStage
    places_by_phase: dict[Phase, int]
    find_indications: Callable[["SelectionRule", PlanCase], list[Indication]]
    fits: Callable[[CatalogueExercise], bool]
    may_rotate: bool = False
    least_days: int = 0

    def places_in_phase(self, phase: Phase) -> int:
        return self.places_by_phase.get(phase, 0)


def describe_findings(findings: tuple[Finding, ...]) -> str:
    titles = sorted({format_finding_title(finding) for finding in findings})
    tests = sorted({f"“{get_self_test(finding.test).name}”" for finding in findings})
    where = (
        "" if findings[0].kind is FindingKind.PAINFUL else f" in {' and '.join(tests)}"
    )
    return f"{'; '.join(titles)}{where}."


def resolve_finding_kind(finding: Finding) -> FindingKind:
    """What to do about it: a side that lags is a stiff joint or a tight muscle."""
    if finding.kind is not FindingKind.UNEVEN:
        return finding.kind
    return (
        FindingKind.STIFF
        if finding.structure in JOINT_STRUCTURES
        else FindingKind.TIGHT
    )


def finding_sort_key(finding: Finding) -> tuple[int, bool, int, str, str]:
    """Sort key: what is surest first, then the four main muscles.

    Sides have no part in it: a mirrored person gets the mirrored plan.
    """
    return (
        CONFIDENCE_ORDER.index(finding.confidence),
        finding.structure not in MAIN_MUSCLES,
        STRUCTURE_ORDER.index(finding.structure),
        finding.kind,
        finding.test,
    )


def group_by_structure(findings: Iterable[Finding]) -> list[tuple[Finding, ...]]:
    ordered = sorted(
        findings,
        key=lambda f: (STRUCTURE_ORDER.index(f.structure), finding_sort_key(f)),
    )
    groups = [tuple(g) for _, g in groupby(ordered, key=lambda f: f.structure)]
    return sorted(groups, key=lambda group: finding_sort_key(group[0]))


def build_indication(findings: tuple[Finding, ...]) -> Indication:
    structure = findings[0].structure
    sides = {finding.side for finding in findings} - {None}
    return Indication(
        reason=describe_findings(findings),
        structures=TRAINED_STRUCTURES.get(structure, frozenset({structure})),
        side=sides.pop() if len(sides) == 1 else None,
        findings=findings,
    )


def indicate_by_finding_kind(
    kind: FindingKind,
) -> Callable[[SelectionRule, PlanCase], list[Indication]]:
    return lambda rule, case: [
        build_indication(group)
        for group in group_by_structure(
            f for f in case.findings if resolve_finding_kind(f) is kind
        )
    ]


def indicate_always(
    *structures: Structure,
) -> Callable[[SelectionRule, PlanCase], list[Indication]]:
    """A cause that holds for everyone, as often as there is a place for it."""
    return lambda rule, case: (
        [Indication(reason=rule.reason, structures=frozenset(structures))]
        * rule.places_in_phase(case.phase)
    )


def indicate_main_muscles(rule: SelectionRule, case: PlanCase) -> list[Indication]:
    start = case.rotation_index % len(MAIN_MUSCLES)
    turned = MAIN_MUSCLES[start:] + MAIN_MUSCLES[:start]
    return [Indication(reason=rule.reason, structures=frozenset({m})) for m in turned]


def indicate_leg_pain(rule: SelectionRule, case: PlanCase) -> list[Indication]:
    has_leg_pain = Caution.LEG_PAIN in case.all_cautions
    cause = Indication(reason=rule.reason, structures=frozenset({Structure.HAMSTRINGS}))
    return [cause] * has_leg_pain


def indicate_poor_sleep(rule: SelectionRule, case: PlanCase) -> list[Indication]:
    return [Indication(reason=rule.reason)] * case.has_poor_sleep


def indicate_direction(rule: SelectionRule, case: PlanCase) -> list[Indication]:
    return [Indication(reason=rule.reason)] * case.is_eased_by_bending_back


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
