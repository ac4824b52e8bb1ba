"""Choose the best exercise for each indication of a case."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from exercises.values.catalogue_exercise import CatalogueExercise
from exercises.values.vocabulary import Phase
from program.planning.ranking import find_best_entry
from program.planning.spots import needs_few_changes
from program.rules.indications import Indication, SelectionRule, SessionStage
from program.rules.plan_case import PlanCase
from program.rules.selection import SELECTION_RULES

MOST_SESSION_EXERCISES = 5
MOST_LONG_SESSION_EXERCISES = 6
LONG_SESSION_MINUTES = 25

# Everyone whose body permits it gets strength in these, whatever else they need.
STRENGTH_PHASES = frozenset({Phase.BALANCE, Phase.KEEP})
# What has to wait for room takes its turn after so many weeks: one is not enough for
# a muscle to gain from it.
WEEKS_IN_TURN = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class SelectedExercise:
    """A chosen exercise; `is_rotating`: only on some days, for lack of room."""

    entry: CatalogueExercise
    rule: SelectionRule
    indication: Indication
    is_rotating: bool = False

    @property
    def is_own(self) -> bool:
        """Whether it answers a need of this person."""
        needs = self.indication
        answered = needs.findings or needs.supported or needs.activities
        return self.rule.is_own or bool(answered)


def select_exercises(
    allowed: Sequence[CatalogueExercise], case: PlanCase
) -> list[SelectedExercise]:
    """Choose what every session needs, then what the tests found beyond that."""
    selection: list[SelectedExercise] = []
    waiting: list[tuple[SelectionRule, Indication]] = []
    is_strength_due = case.phase in STRENGTH_PHASES and any(
        entry.is_strength for entry in allowed
    )
    for rule in SELECTION_RULES:
        for indication in rule.find_indications(rule, case):
            if merge_if_covered(selection, rule, indication):
                continue
            kept = int(is_strength_due and not is_strength_chosen(rule, selection))
            if has_room_for_rule(rule, case, selection, kept_places=kept):
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


def most_session_exercises(minutes: int) -> int:
    is_long = minutes >= LONG_SESSION_MINUTES
    return MOST_LONG_SESSION_EXERCISES if is_long else MOST_SESSION_EXERCISES


def merge_if_covered(
    selection: list[SelectedExercise], rule: SelectionRule, indication: Indication
) -> bool:
    if rule.is_additional:
        return False
    for number, selected in enumerate(selection):
        if covers_indication(selected, rule, indication):
            # One exercise that covers both frees a place.
            selection[number] = add_indication(selected, indication)
            return True
    return False


def covers_indication(
    selected: SelectedExercise, rule: SelectionRule, indication: Indication
) -> bool:
    if indication.activities:
        return selected.entry.slug in indication.steps
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
    supported = selected.indication.supported + indication.supported
    answered = replace(
        selected.indication,
        findings=findings,
        supported=tuple(
            finding for finding in dict.fromkeys(supported) if finding not in findings
        ),
        activities=tuple(
            dict.fromkeys(selected.indication.activities + indication.activities)
        ),
    )
    return replace(selected, indication=answered)


def is_strength_chosen(
    rule: SelectionRule, selection: Sequence[SelectedExercise]
) -> bool:
    """Whether some is chosen already, or is about to be."""
    is_about_to_be = rule.stage is SessionStage.STRENGTHEN
    return is_about_to_be or any(selected.entry.is_strength for selected in selection)


def has_room_for_rule(
    rule: SelectionRule,
    case: PlanCase,
    selection: Sequence[SelectedExercise],
    *,
    kept_places: int,
) -> bool:
    """Whether a place is free, without those that are kept for strength."""
    taken = sum(selected.rule.stage is rule.stage for selected in selection)
    in_session = sum(not selected.entry.is_apart for selected in selection)
    # Warm-ups and walks do not count towards the session.
    most = most_session_exercises(case.preferences.minutes) - kept_places
    has_room = in_session < most or rule.stage in (
        SessionStage.WARM,
        SessionStage.WALK,
    )
    return has_room and taken < count_places(rule, case)


def count_places(rule: SelectionRule, case: PlanCase) -> int:
    """A long session has one more of each, but not of what is done beside it."""
    places = rule.places_in_phase(case.phase)
    is_long = case.preferences.minutes >= LONG_SESSION_MINUTES
    is_beside = rule.stage in (SessionStage.WARM, SessionStage.WALK)
    return places + int(bool(places) and is_long and not is_beside)


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
        and not (rule.is_additional and entry.slug in case.preferences.swaps)
        and keeps_few_changes(
            apply_preferred_swap(entry, allowed, selection, case), selection, case
        )
    ]
    positions = {selected.entry.position for selected in selection}
    best = find_best_entry(fitting, rule, indication, positions, case)
    if best is None:
        return []
    entry = apply_preferred_swap(best, allowed, selection, case)
    return [SelectedExercise(entry=entry, rule=rule, indication=indication)]


def keeps_few_changes(
    entry: CatalogueExercise, selection: Sequence[SelectedExercise], case: PlanCase
) -> bool:
    chosen = [selected.entry for selected in selection]
    return entry.is_apart or needs_few_changes([*chosen, entry], case.usable_places)


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
