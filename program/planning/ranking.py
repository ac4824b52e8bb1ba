"""Which exercise suits best: by content alone, so that chance decides nothing."""

from collections.abc import Collection, Sequence

from core.values.suitability import Caution, Position
from exercises.values.catalogue_exercise import CatalogueExercise
from exercises.values.vocabulary import Aim, Grade, Level, Phase, Technique
from program.rules.indications import Indication, SelectionRule
from program.rules.needs.treatments import treats_finding
from program.rules.plan_case import PlanCase

# The level that suits a phase best; the nearest permitted one is chosen.
PREFERRED_LEVEL_BY_PHASE = {
    Phase.CALM: Level.VERY_EASY,
    Phase.MOVE: Level.VERY_EASY,
    Phase.BALANCE: Level.EASY,
    Phase.KEEP: Level.MODERATE,
}
TECHNIQUE_ORDER = tuple(Technique)
RELIEF_TECHNIQUES = {Technique.RELIEF, Technique.ACUPRESSURE, Technique.REFLEX}
GRADE_ORDER = tuple(Grade)


def find_best_entry(
    fitting: Sequence[CatalogueExercise],
    rule: SelectionRule,
    indication: Indication,
    taken_positions: Collection[Position],
    case: PlanCase,
) -> CatalogueExercise | None:
    """Choose by content: the same answers give everyone the same exercise."""
    ranks = [selection_sort_key(entry, indication, case) for entry in fitting]
    tied = [entry for entry, r in zip(fitting, ranks, strict=True) if r == min(ranks)]
    if rule.varies_by_week and tied:
        return tied[case.week % len(tied)]
    return min(
        tied, key=lambda e: (e.position not in taken_positions, e.slug), default=None
    )


def selection_sort_key(
    entry: CatalogueExercise, indication: Indication, case: PlanCase
) -> tuple[int | bool, ...]:
    """Sort key, best first.

    The first of its steps, aimed at the structure and the side, of the preferred
    technique, a relief that helped before, away from the direction that hurts, back
    from a pause, trained already, where the tests say to begin, short enough, for most
    of the findings, of a suitable level, best supported by evidence.
    """
    return (
        # Steady pain that has lasted begins with easy steps, where there are any.
        case.is_load_by_response and entry.level > Level.EASY,
        rank_by_step(entry, indication, case),
        bool(indication.structures) and not entry.primary & indication.structures,
        indication.side is not None and not entry.is_sided,
        TECHNIQUE_ORDER.index(entry.technique),
        rank_by_own_record(entry, case),
        is_direction_unhelpful(entry, case),
        is_not_returning(entry, case),
        is_other_strength(entry, case),
        *rank_by_entry_step(entry, case),
        # More than a third of the session would leave too little for the rest.
        3 * entry.total_seconds(case.phase) > case.preferences.session_seconds,
        -sum(treats_finding(entry, finding) for finding in case.findings),
        rank_by_level(entry, case),
        GRADE_ORDER.index(entry.grade),
    )


def rank_by_own_record(entry: CatalogueExercise, case: PlanCase) -> int:
    """Training is not chosen by how a sore day ended."""
    is_relief = entry.technique in RELIEF_TECHNIQUES
    return case.find_own_record(entry.slug).rank if is_relief else 0


def rank_by_step(
    entry: CatalogueExercise, indication: Indication, case: PlanCase
) -> int:
    """The first of its steps, unless it is strength for an activity.

    That begins where the tests or the phase say, and whoever is very fit takes the
    hardest.
    """
    if indication.activities and entry.is_strength:
        return -entry.level if case.is_very_fit else 0
    return indication.steps.index(entry.slug) if indication.steps else 0


def is_direction_unhelpful(entry: CatalogueExercise, case: PlanCase) -> bool:
    directions = {Caution.FLEXION_HURTS, Caution.EXTENSION_HURTS}
    hurting = directions & case.all_cautions
    if Aim.MOBILISE not in entry.aims or len(hurting) != 1:
        return False
    return not entry.cautions & (directions - hurting)


def is_not_returning(entry: CatalogueExercise, case: PlanCase) -> bool:
    """What pain took away comes back before what stood in for it."""
    return case.returning_exercises.isdisjoint({entry.slug, entry.ladder})


def is_other_strength(entry: CatalogueExercise, case: PlanCase) -> bool:
    """Strength takes weeks: what is trained stays while it suits and is called for."""
    return entry.is_strength and case.present_exercises.isdisjoint(
        {entry.slug, entry.ladder}
    )


def rank_by_entry_step(
    entry: CatalogueExercise, case: PlanCase
) -> tuple[int, int, int]:
    """First the step of a measured ladder, or the nearest below, and last those above.

    What no test has measured stands between. Of equals, the plank is what the test of
    the trunk itself measured.
    """
    entry_rung = case.entry_rung(entry.ladder)
    if entry_rung is None:
        return (1, 0, 0)
    if entry.rung <= entry_rung:
        return (0, entry_rung - entry.rung, int(not entry.is_plank))
    return (2, entry.rung - entry_rung, int(not entry.is_plank))


def rank_by_level(entry: CatalogueExercise, case: PlanCase) -> int:
    """How far from the level of the phase; a test that measures it knows better."""
    if case.entry_rung(entry.ladder) is not None:
        return 0
    return abs(entry.level - PREFERRED_LEVEL_BY_PHASE[case.phase])
