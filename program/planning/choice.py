"""Choose the best exercise for each indication of a case."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from core.values.suitability import Caution
from exercises.values.catalogue_exercise import CatalogueExercise
from exercises.values.vocabulary import Aim, Grade, Level, Phase, Technique
from program.rules.indications import (
    Indication,
    SelectionRule,
    SessionStage,
    treats_finding,
)
from program.rules.plan_case import PlanCase
from program.rules.selection import SELECTION_RULES

MOST_SESSION_EXERCISES = 5

# What has to wait for room takes its turn after so many weeks: one is not enough for
# a muscle to gain from it.
WEEKS_IN_TURN = 4

# The level that suits a phase best; the nearest permitted one is chosen.
PREFERRED_LEVEL_BY_PHASE = {
    Phase.CALM: Level.VERY_EASY,
    Phase.MOVE: Level.VERY_EASY,
    Phase.BALANCE: Level.EASY,
    Phase.KEEP: Level.MODERATE,
}
TECHNIQUE_ORDER = tuple(Technique)
GRADE_ORDER = tuple(Grade)


@dataclass(frozen=True, slots=True, kw_only=True)
class SelectedExercise:
    """A chosen exercise; `is_rotating`: only on some days, for lack of room."""

    entry: CatalogueExercise
    rule: SelectionRule
    indication: Indication
    is_rotating: bool = False


def select_exercises(
    allowed: Sequence[CatalogueExercise], case: PlanCase
) -> list[SelectedExercise]:
    """Choose what every session needs, then what the tests found beyond that."""
    selection: list[SelectedExercise] = []
    waiting: list[tuple[SelectionRule, Indication]] = []
    for rule in SELECTION_RULES:
        for indication in rule.find_indications(rule, case):
            if merge_if_covered(selection, rule, indication):
                continue
            if has_room_for_rule(rule, case, selection):
                selection += select_best_exercise(
                    rule, indication, allowed, selection, case
                )
            if rule.may_rotate and rule.places_in_phase(case.phase):
                waiting.append((rule, indication))
    for rule, indication in take_turns(waiting, case):
        if not is_indication_served(selection, indication) and not merge_if_covered(
            selection, rule, indication
        ):
            rotating = select_best_exercise(rule, indication, allowed, selection, case)
            selection += [replace(selected, is_rotating=True) for selected in rotating]
            extend_to_both_sides(selection, rule, indication)
    return selection


def take_turns(
    waiting: list[tuple[SelectionRule, Indication]], case: PlanCase
) -> list[tuple[SelectionRule, Indication]]:
    # Start with another one after four weeks, in case there is no room for all.
    start = case.week // WEEKS_IN_TURN % len(waiting) if waiting else 0
    return waiting[start:] + waiting[:start]


def merge_if_covered(
    selection: list[SelectedExercise], rule: SelectionRule, indication: Indication
) -> bool:
    for number, selected in enumerate(selection):
        if covers_indication(selected, rule, indication):
            # One exercise that covers both frees a place.
            selection[number] = add_indication(selected, indication)
            return True
    return False


def covers_indication(
    selected: SelectedExercise, rule: SelectionRule, indication: Indication
) -> bool:
    return (
        rule.fits(selected.entry)
        and bool(selected.entry.primary & indication.structures)
        and indication.side in (None, selected.indication.side)
    )


def extend_to_both_sides(
    selection: list[SelectedExercise], rule: SelectionRule, indication: Indication
) -> None:
    """Use an exercise chosen for one side for the other too, if there is no other."""
    if is_indication_served(selection, indication):
        return
    for number, selected in enumerate(selection):
        if rule.fits(selected.entry) and selected.entry.has_target_in(
            indication.structures
        ):
            both = replace(selected, indication=replace(selected.indication, side=None))
            selection[number] = add_indication(both, indication)
            return


def is_indication_served(
    selection: Sequence[SelectedExercise], indication: Indication
) -> bool:
    return any(
        set(indication.findings) <= set(selected.indication.findings)
        for selected in selection
    )


def add_indication(
    selected: SelectedExercise, indication: Indication
) -> SelectedExercise:
    findings = selected.indication.findings + indication.findings
    return replace(selected, indication=replace(selected.indication, findings=findings))


def has_room_for_rule(
    rule: SelectionRule, case: PlanCase, selection: Sequence[SelectedExercise]
) -> bool:
    taken = sum(selected.rule.stage is rule.stage for selected in selection)
    in_session = sum(not selected.entry.is_apart for selected in selection)
    # Warm-ups and walks do not count towards the session.
    has_room = in_session < MOST_SESSION_EXERCISES or rule.stage in (
        SessionStage.WARM,
        SessionStage.WALK,
    )
    return has_room and taken < rule.places_in_phase(case.phase)


def select_best_exercise(
    rule: SelectionRule,
    indication: Indication,
    allowed: Sequence[CatalogueExercise],
    selection: Sequence[SelectedExercise],
    case: PlanCase,
) -> list[SelectedExercise]:
    fitting = [
        entry
        for entry in allowed
        if answers_indication(entry, rule, indication, selection)
    ]
    return [
        SelectedExercise(
            entry=apply_preferred_swap(entry, allowed, selection, case),
            rule=rule,
            indication=indication,
        )
        for entry in find_best_entry(fitting, rule, indication, selection, case)
    ]


def find_best_entry(
    fitting: Sequence[CatalogueExercise],
    rule: SelectionRule,
    indication: Indication,
    selection: Sequence[SelectedExercise],
    case: PlanCase,
) -> list[CatalogueExercise]:
    """Choose by content alone: the same answers give everyone the same exercise."""
    ranks = [selection_sort_key(entry, indication, case) for entry in fitting]
    tied = [entry for entry, r in zip(fitting, ranks, strict=True) if r == min(ranks)]
    if rule.varies_by_week and tied:
        return [tied[case.week % len(tied)]]
    positions = {selected.entry.position for selected in selection}
    return sorted(tied, key=lambda e: (e.position not in positions, e.slug))[:1]


def apply_preferred_swap(
    entry: CatalogueExercise,
    allowed: Sequence[CatalogueExercise],
    selection: Sequence[SelectedExercise],
    case: PlanCase,
) -> CatalogueExercise:
    swap = case.preferences.swaps.get(entry.slug)
    taken = {selected.entry.slug for selected in selection}
    swaps = [
        other for other in allowed if other.slug == swap and other.slug not in taken
    ]
    return swaps[0] if swaps else entry


def answers_indication(
    entry: CatalogueExercise,
    rule: SelectionRule,
    indication: Indication,
    selection: Sequence[SelectedExercise],
) -> bool:
    is_step = not indication.steps or entry.slug in indication.steps
    if not (rule.fits(entry) and is_step):
        return False
    is_meant = not indication.structures or entry.has_target_in(indication.structures)
    return is_meant and not any(
        is_same_or_variant(selected.entry, entry) for selected in selection
    )


def is_same_or_variant(one: CatalogueExercise, other: CatalogueExercise) -> bool:
    return one.slug == other.slug or bool(one.ladder and one.ladder == other.ladder)


def selection_sort_key(
    entry: CatalogueExercise, indication: Indication, case: PlanCase
) -> tuple[int | bool, ...]:
    """Sort key, best first.

    The lowest of its steps, aimed at the structure and the side, of the preferred
    technique, away from the direction that hurts, a plank if measured, short enough,
    for most of the findings, best supported by evidence, of a suitable level.
    """
    return (
        # Steady pain that has lasted begins with easy steps, where there are any.
        case.is_load_by_response and entry.level > Level.EASY,
        indication.steps.index(entry.slug) if indication.steps else 0,
        bool(indication.structures) and not entry.primary & indication.structures,
        indication.side is not None and not entry.is_sided,
        TECHNIQUE_ORDER.index(entry.technique),
        is_direction_unhelpful(entry, case),
        -plank_rung_priority(entry, case),
        # More than a third of the session would leave too little for the rest.
        3 * entry.total_seconds(case.phase) > case.preferences.session_seconds,
        -sum(treats_finding(entry, finding) for finding in case.findings),
        abs(entry.level - PREFERRED_LEVEL_BY_PHASE[case.phase]),
        GRADE_ORDER.index(entry.grade),
    )


def is_direction_unhelpful(entry: CatalogueExercise, case: PlanCase) -> bool:
    directions = {Caution.FLEXION_HURTS, Caution.EXTENSION_HURTS}
    hurting = directions & case.all_cautions
    if Aim.MOBILISE not in entry.aims or len(hurting) != 1:
        return False
    return not entry.cautions & (directions - hurting)


def plank_rung_priority(entry: CatalogueExercise, case: PlanCase) -> int:
    is_measured = case.plank_held_seconds is not None
    return entry.rung if is_measured and entry.is_plank else 0
