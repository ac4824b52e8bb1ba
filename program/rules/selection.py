"""What a plan is looking for in each phase, and why, in order of weight."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import IntEnum
from itertools import groupby

from assessment.self_tests.definitions import by_slug
from assessment.self_tests.rules.findings import Confidence, Finding, Kind
from assessment.self_tests.rules.wording import title
from exercises.values.catalogue_exercise import Entry
from exercises.values.vocabulary import (
    JOINTS,
    MAIN_MUSCLES,
    Aim,
    Caution,
    Equipment,
    Phase,
    Side,
    Structure,
    Technique,
)
from program.planning.week import WEEK_DAYS
from program.rules.contraindications import (
    BACK_BEND_LADDER,
    Case,
    is_apart,
    is_strength,
    is_walking,
)
from program.rules.phases import PRACTICE

APPROACH = "the approach of this product: ease tight muscles first, the tighter twice"
SELFBACK = "selfBACK: abdominal and back extensor, or core"
STAY_ACTIVE = "NICE NG59: stay active"

CORE = frozenset({Structure.DEEP_CORE, Structure.ABDOMINALS, Structure.OBLIQUES})
TRUNK_AND_HIPS = JOINTS - {Structure.ANKLE, Structure.NECK}
STRETCHES = (Technique.CONTRACT_RELAX, Technique.STATIC_STRETCH)

# What to work when a test speaks of a neighbour or of a whole.
WORKED_THROUGH = {
    Structure.RECTUS_FEMORIS: frozenset(
        {Structure.RECTUS_FEMORIS, Structure.HIP_FLEXOR, Structure.QUADRICEPS}
    ),
    Structure.DEEP_CORE: CORE,
    Structure.ABDOMINALS: CORE,
    Structure.OBLIQUES: CORE | {Structure.QUADRATUS_LUMBORUM},
    Structure.PELVIS: frozenset(
        {Structure.PELVIS, Structure.DEEP_CORE, Structure.GLUTEALS}
    ),
}

CONFIDENCES = tuple(Confidence)
STRUCTURES = tuple(Structure)


class Stage(IntEnum):
    """The order in which a session is done."""

    WARM = 1
    EASE = 2
    RELAX = 3
    MOBILISE = 4
    STRENGTHEN = 5
    WALK = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause:
    """Why something is wanted: for which structures, on which side, in words.

    No structures: any will do.
    """

    words: str
    structures: frozenset[Structure] = frozenset()
    side: Side | None = None
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A kind of exercise and the causes that call for it.

    `most` is how many places it may take in each phase; rules of one stage share
    the places of that stage. Beyond them it may take turns through the week, where
    others stay away that have more than their `least_days`.
    """

    slug: str
    words: str
    source: str
    stage: Stage
    most: dict[Phase, int]
    causes: Callable[["Rule", Case], list[Cause]]
    fits: Callable[[Entry], bool]
    takes_turns: bool = False
    least_days: int = 0

    def places(self, phase: Phase) -> int:
        return self.most.get(phase, 0)


def found_words(findings: tuple[Finding, ...]) -> str:
    titles = sorted({title(finding) for finding in findings})
    tests = sorted({f"“{by_slug(finding.test).name}”" for finding in findings})
    where = "" if findings[0].kind is Kind.PAINFUL else f" in {' and '.join(tests)}"
    return f"{'; '.join(titles)}{where}."


def meaning(finding: Finding) -> Kind:
    """What to do about it: a side that lags is a stiff joint or a tight muscle."""
    if finding.kind is not Kind.UNEVEN:
        return finding.kind
    return Kind.STIFF if finding.structure in JOINTS else Kind.TIGHT


def weight(finding: Finding) -> tuple[int, bool, int, str, str]:
    """Sort key: what is surest first, then the four main muscles.

    Sides have no part in it: a mirrored person gets the mirrored plan.
    """
    return (
        CONFIDENCES.index(finding.confidence),
        finding.structure not in MAIN_MUSCLES,
        STRUCTURES.index(finding.structure),
        finding.kind,
        finding.test,
    )


def grouped(findings: Iterable[Finding]) -> list[tuple[Finding, ...]]:
    ordered = sorted(findings, key=lambda f: (STRUCTURES.index(f.structure), weight(f)))
    groups = [tuple(g) for _, g in groupby(ordered, key=lambda f: f.structure)]
    return sorted(groups, key=lambda group: weight(group[0]))


def cause_of(findings: tuple[Finding, ...]) -> Cause:
    structure = findings[0].structure
    sides = {finding.side for finding in findings} - {None}
    return Cause(
        words=found_words(findings),
        structures=WORKED_THROUGH.get(structure, frozenset({structure})),
        side=sides.pop() if len(sides) == 1 else None,
        findings=findings,
    )


def found(kind: Kind) -> Callable[[Rule, Case], list[Cause]]:
    return lambda rule, case: [
        cause_of(group)
        for group in grouped(f for f in case.findings if meaning(f) is kind)
    ]


def always(*structures: Structure) -> Callable[[Rule, Case], list[Cause]]:
    """A cause that holds for everyone, as often as there is a place for it."""
    return lambda rule, case: (
        [Cause(words=rule.words, structures=frozenset(structures))]
        * rule.places(case.phase)
    )


def main_muscles(rule: Rule, case: Case) -> list[Cause]:
    start = case.turn % len(MAIN_MUSCLES)
    turned = MAIN_MUSCLES[start:] + MAIN_MUSCLES[:start]
    return [Cause(words=rule.words, structures=frozenset({m})) for m in turned]


def with_leg_pain(rule: Rule, case: Case) -> list[Cause]:
    has_leg_pain = Caution.LEG_PAIN in case.all_cautions
    cause = Cause(words=rule.words, structures=frozenset({Structure.HAMSTRINGS}))
    return [cause] * has_leg_pain


def with_poor_sleep(rule: Rule, case: Case) -> list[Cause]:
    return [Cause(words=rule.words)] * case.sleeps_poorly


def with_direction(rule: Rule, case: Case) -> list[Cause]:
    return [Cause(words=rule.words)] * case.is_eased_by_bending_back


def is_relief(entry: Entry) -> bool:
    return entry.technique is Technique.RELIEF and Aim.MOBILISE not in entry.aims


def is_warmth(entry: Entry) -> bool:
    return Equipment.HEAT_PACK in entry.equipment


# By weight: when places run out, what comes later goes without.
RULES: tuple[Rule, ...] = (
    Rule(
        slug="warmth",
        words="Warmth can ease a sore back for a while.",
        source="Cochrane CD004750; ACP 2017",
        stage=Stage.WARM,
        most={Phase.CALM: 1},
        causes=always(),
        fits=lambda entry: is_warmth(entry) and is_relief(entry),
        least_days=WEEK_DAYS,
    ),
    Rule(
        slug="painful-test",
        words="A test hurt there, so relief comes first.",
        source=PRACTICE,
        stage=Stage.EASE,
        most={Phase.BALANCE: 1, Phase.KEEP: 1},
        causes=found(Kind.PAINFUL),
        fits=lambda entry: is_relief(entry) and not is_apart(entry),
        least_days=1,
    ),
    Rule(
        slug="ease",
        words="Relief comes first while the pain is up.",
        source=APPROACH,
        stage=Stage.EASE,
        most={Phase.CALM: 1, Phase.MOVE: 1},
        causes=always(),
        fits=lambda entry: is_relief(entry) and not is_apart(entry),
        least_days=WEEK_DAYS,
    ),
    Rule(
        slug="sleep",
        words="You slept badly. Slow breathing before bed may help you settle.",
        source=PRACTICE,
        stage=Stage.EASE,
        most=dict.fromkeys(Phase, 2),
        causes=with_poor_sleep,
        fits=lambda entry: entry.slug == "slow-breathing",
        least_days=WEEK_DAYS,
    ),
    Rule(
        slug="direction",
        words="Bending back eased your leg pain in the test, so you do it often.",
        source="Long, Donelson and Fung, Spine 2004",
        stage=Stage.MOBILISE,
        most=dict.fromkeys(Phase, 3),
        causes=with_direction,
        fits=lambda entry: entry.ladder == BACK_BEND_LADDER,
        least_days=WEEK_DAYS,
    ),
    Rule(
        slug="tight",
        words="A tight muscle is eased, the tighter side first and twice.",
        source=APPROACH,
        stage=Stage.RELAX,
        most={Phase.CALM: 2, Phase.MOVE: 1, Phase.BALANCE: 2, Phase.KEEP: 2},
        causes=found(Kind.TIGHT),
        fits=lambda entry: entry.technique in STRETCHES,
        takes_turns=True,
        least_days=1,
    ),
    Rule(
        slug="point",
        words="Pressing a point may give short relief. How sure that is: low.",
        source="Murphy 2019; review of 23 trials, low certainty",
        stage=Stage.EASE,
        most={Phase.CALM: 2},
        causes=always(),
        fits=lambda entry: entry.technique is Technique.ACUPRESSURE,
        least_days=1,
    ),
    Rule(
        slug="weak",
        words="A weak muscle is strengthened on three days a week.",
        source="Steffens 2016; Cochrane CD006555",
        stage=Stage.STRENGTHEN,
        most={Phase.MOVE: 1, Phase.BALANCE: 2, Phase.KEEP: 2},
        causes=found(Kind.WEAK),
        fits=is_strength,
        takes_turns=True,
        least_days=1,
    ),
    Rule(
        slug="front",
        words="Everyone at this stage trains the belly as well as the back.",
        source=SELFBACK,
        stage=Stage.STRENGTHEN,
        most={Phase.BALANCE: 4, Phase.KEEP: 4},
        causes=always(*CORE),
        fits=is_strength,
        least_days=2,
    ),
    Rule(
        slug="back",
        words="Everyone at this stage trains the back as well as the belly.",
        source=SELFBACK,
        stage=Stage.STRENGTHEN,
        most={Phase.BALANCE: 4, Phase.KEEP: 4},
        causes=always(Structure.SPINAL_EXTENSORS),
        fits=is_strength,
        least_days=2,
    ),
    Rule(
        slug="stiff",
        words="A stiff joint is moved every day.",
        source=PRACTICE,
        stage=Stage.MOBILISE,
        most={Phase.MOVE: 3, Phase.BALANCE: 1, Phase.KEEP: 1},
        causes=found(Kind.STIFF),
        fits=lambda entry: entry.technique is Technique.MOBILITY,
        takes_turns=True,
        least_days=1,
    ),
    Rule(
        slug="leg-pain",
        words="You have leg pain. A gentle glide lets the nerve move.",
        source=PRACTICE,
        stage=Stage.MOBILISE,
        most={Phase.MOVE: 3, Phase.BALANCE: 1, Phase.KEEP: 1},
        causes=with_leg_pain,
        fits=lambda entry: entry.technique is Technique.MOBILITY,
        least_days=1,
    ),
    Rule(
        slug="control",
        words="Gentle control of the trunk prepares for strength.",
        source=PRACTICE,
        stage=Stage.STRENGTHEN,
        most={Phase.MOVE: 1},
        causes=always(Structure.GLUTEALS, Structure.DEEP_CORE, Structure.ABDOMINALS),
        fits=is_strength,
    ),
    Rule(
        slug="main-muscle",
        words="One of the four muscles that are often tight with a sore back.",
        source=APPROACH,
        stage=Stage.RELAX,
        most={Phase.CALM: 2, Phase.MOVE: 1, Phase.BALANCE: 1, Phase.KEEP: 1},
        causes=main_muscles,
        fits=lambda entry: entry.technique in STRETCHES,
    ),
    Rule(
        slug="mobility",
        words="Easy movement keeps the joints of the back and hips free.",
        source=PRACTICE,
        stage=Stage.MOBILISE,
        most={Phase.MOVE: 3, Phase.BALANCE: 1, Phase.KEEP: 1},
        causes=always(*TRUNK_AND_HIPS),
        fits=lambda entry: entry.technique is Technique.MOBILITY,
    ),
    Rule(
        slug="hips",
        words="Strong hips take load off the back.",
        source=PRACTICE,
        stage=Stage.STRENGTHEN,
        most={Phase.BALANCE: 2, Phase.KEEP: 2},
        causes=always(Structure.GLUTEALS),
        fits=is_strength,
    ),
    Rule(
        slug="walk",
        words="Walking keeps you active and helps to keep pain away.",
        source=f"{STAY_ACTIVE}; WalkBack 2024",
        stage=Stage.WALK,
        most=dict.fromkeys(Phase, 1),
        causes=always(),
        fits=is_walking,
    ),
)
