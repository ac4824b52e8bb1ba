"""Relief for now: a few exercises under ten minutes for a back that is sore."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from assessment.self_tests.rules.findings import FindingKind
from exercises.values.catalogue_exercise import CatalogueExercise
from exercises.values.doses import Dose
from exercises.values.vocabulary import (
    MAIN_MUSCLES,
    Equipment,
    Phase,
    Side,
    Structure,
    Technique,
)
from program.planning.choice import PREFERRED_LEVEL_BY_PHASE
from program.rules.contraindications import (
    PlanCase,
    filter_suitable_exercises,
    is_apart,
)
from program.rules.phases import PRACTICE_RULE_SOURCE
from program.rules.selection import (
    group_by_structure,
    is_heat_exercise,
    is_relief_exercise,
    resolve_finding_kind,
)
from progress.sessions.player.timeline import compute_player_seconds, order_sides

LONGEST_RELIEF_SECONDS = 600


@dataclass(frozen=True, slots=True, kw_only=True)
class ReliefItem:
    """One exercise of a relief session; `side` goes first and is done twice."""

    slug: str
    name: str
    side: Side | None
    is_sided: bool
    dose: Dose
    why: str
    is_apart: bool

    @property
    def session_seconds(self) -> int:
        sides = order_sides(self.side, is_sided=self.is_sided)
        return 0 if self.is_apart else compute_player_seconds(self.dose, sides)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReliefPart:
    """A part of a relief session, its longest time on one side, and why."""

    slug: str
    reason: str
    source: str
    most_exercises: int
    longest_seconds: int
    applies: Callable[[CatalogueExercise, PlanCase], bool]


RELIEF_PARTS: tuple[ReliefPart, ...] = (
    ReliefPart(
        slug="warmth",
        reason="Warmth can ease a sore back for a while. Put it on when you are done.",
        source="Cochrane CD004750; ACP 2017",
        most_exercises=1,
        longest_seconds=900,
        applies=lambda entry, case: (
            is_relief_exercise(entry) and is_heat_exercise(entry)
        ),
    ),
    ReliefPart(
        slug="cold",
        reason="Cold may dull the pain for a while. How sure that is: low.",
        source="Cochrane CD004750: too little evidence",
        most_exercises=1,
        longest_seconds=900,
        applies=lambda entry, case: (
            is_relief_exercise(entry)
            and Equipment.ICE_PACK in entry.equipment
            and Equipment.HEAT_PACK not in case.preferences.equipment
        ),
    ),
    ReliefPart(
        slug="ease",
        reason="A position of rest takes the load off a sore back.",
        source=PRACTICE_RULE_SOURCE,
        most_exercises=1,
        longest_seconds=150,
        applies=lambda entry, case: is_relief_exercise(entry) and not is_apart(entry),
    ),
    ReliefPart(
        slug="relax",
        reason="A gentle push and a letting go can ease a tight muscle.",
        source=PRACTICE_RULE_SOURCE,
        most_exercises=1,
        longest_seconds=45,
        applies=lambda entry, case: (
            entry.technique is Technique.CONTRACT_RELAX
            and bool(entry.primary & tightest_structures(case))
        ),
    ),
    ReliefPart(
        slug="points",
        reason="Pressing a point may give short relief. How sure that is: low.",
        source="Murphy 2019; review of 23 trials, low certainty",
        most_exercises=2,
        longest_seconds=60,
        applies=lambda entry, case: entry.technique is Technique.ACUPRESSURE,
    ),
)


def tightest_structures(case: PlanCase) -> frozenset[Structure]:
    """The muscle most surely tight, or any of the four that often are."""
    tight = group_by_structure(
        found
        for found in case.findings
        if resolve_finding_kind(found) is FindingKind.TIGHT
    )
    return frozenset({tight[0][0].structure} if tight else MAIN_MUSCLES)


def find_tight_side(entry: CatalogueExercise, case: PlanCase) -> Side | None:
    sides = {
        found.side
        for found in case.findings
        if resolve_finding_kind(found) is FindingKind.TIGHT
        and found.structure in entry.primary
    } - {None}
    return sides.pop() if len(sides) == 1 else None


def select_relief_items(
    case: PlanCase, entries: Sequence[CatalogueExercise]
) -> list[ReliefItem]:
    """What to do now, as gently as in the first phase, within ten minutes."""
    calm = replace(case, phase=Phase.CALM)
    allowed = sorted(filter_suitable_exercises(entries, calm), key=gentleness_sort_key)
    items = [
        build_relief_item(entry, part, calm)
        for part in RELIEF_PARTS
        for entry in [entry for entry in allowed if part.applies(entry, calm)][
            : part.most_exercises
        ]
    ]
    while sum(item.session_seconds for item in items) > LONGEST_RELIEF_SECONDS:
        # The parts come by weight.
        items.pop()
    return items


def gentleness_sort_key(entry: CatalogueExercise) -> tuple[bool, int, str]:
    """Sort key: done on both sides at once, then easy, then by name."""
    return (
        entry.is_sided,
        abs(entry.level - PREFERRED_LEVEL_BY_PHASE[Phase.CALM]),
        entry.slug,
    )


def build_relief_item(
    entry: CatalogueExercise, part: ReliefPart, case: PlanCase
) -> ReliefItem:
    return ReliefItem(
        slug=entry.slug,
        name=entry.name,
        side=find_tight_side(entry, case) if entry.is_sided else None,
        is_sided=entry.is_sided,
        dose=limit_dose_seconds(entry.doses[Phase.CALM], part.longest_seconds),
        why=part.reason,
        is_apart=is_apart(entry),
    )


def limit_dose_seconds(dose: Dose, longest_seconds: int) -> Dose:
    """Long rests and holds, or many breaths, only for as long as there is time."""
    hold = min(dose.hold_seconds, longest_seconds)
    once = dose.move_seconds + hold
    if dose.push_seconds or dose.seconds_per_side <= longest_seconds:
        return dose
    reps = max(1, min(dose.reps, longest_seconds // once))
    return replace(dose, sets=1, reps=reps, hold_seconds=hold)
