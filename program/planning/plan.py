"""The plan: which exercises, on which side, how much and why, within the minutes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from core.values.rules import Rule, RuleReason, all_matches
from core.values.sources import OwnRule
from core.values.suitability import Position
from exercises.values.catalogue_exercise import CatalogueExercise
from exercises.values.vocabulary import Phase
from program.planning.choice import SelectedExercise, select_exercises
from program.planning.fitting import (
    SessionCapacity,
    fit_within_minutes,
    longest_session_seconds,
    place_rotating_items,
)
from program.planning.items import PlanItem, build_plan_item
from program.planning.own_share import give_own_needs_their_share
from program.planning.spots import choose_spots
from program.planning.unmet_findings import (
    NoteKind,
    PlanNote,
    find_unmet_findings,
)
from program.rules.contraindications import filter_suitable_exercises
from program.rules.indications import SessionStage
from program.rules.phases import RULES_VERSION
from program.rules.plan_case import PlanCase, limit_phase_by_pain
from program.rules.sources import REVIEWED_ON

POSITION_ORDER = tuple(Position)

ROTATION_RULE: Rule[Sequence[SelectedExercise], None] = Rule(
    slug="turns",
    applies=lambda selection: any(selected.is_rotating for selected in selection),
    result=None,
    reason="There is more to do than fits into one session, so it takes turns.",
    sources=(
        OwnRule(
            reason=(
                "A longer session than was asked for would not be done. What is found "
                "gets its day in the week instead."
            ),
            reviewed_on=REVIEWED_ON,
        ),
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A week's exercises, in order; `notes` say what is missing."""

    phase: Phase
    week: int
    items: tuple[PlanItem, ...]
    reasons: tuple[RuleReason, ...]
    notes: tuple[PlanNote, ...]
    rules_version: str = RULES_VERSION

    @property
    def session_items(self) -> tuple[PlanItem, ...]:
        return tuple(item for item in self.items if not item.is_apart)

    @property
    def longest_session_seconds(self) -> int:
        """The length of the longest session of the week."""
        return longest_session_seconds(self.items)


def build_plan(requested_case: PlanCase, entries: Sequence[CatalogueExercise]) -> Plan:
    """Build the plan of a week; the same case gives the same plan."""
    # The plan must not depend on the order of the catalogue.
    catalogue = sorted(entries, key=lambda entry: entry.slug)
    case = add_present_ladders(limit_phase_by_pain(requested_case), catalogue)
    allowed = filter_suitable_exercises(catalogue, case)
    selection = select_exercises(allowed, case)
    items = lay_out_week(selection, allowed, case)
    placed = {item.slug for item in items}
    served = [selected for selected in selection if selected.entry.slug in placed]
    return Plan(
        phase=requested_case.phase,
        week=case.week,
        items=order_by_position(items, served, case),
        reasons=list_rule_reasons(served),
        notes=(
            *list_sore_day_notes(requested_case),
            *find_unmet_findings(served, catalogue, case),
        ),
    )


def add_present_ladders(
    case: PlanCase, catalogue: Sequence[CatalogueExercise]
) -> PlanCase:
    """What is done now may go on as another step of its ladder."""
    ladders = {
        entry.ladder for entry in catalogue if entry.slug in case.present_exercises
    }
    return replace(case, present_exercises=case.present_exercises | ladders - {""})


def list_sore_day_notes(case: PlanCase) -> tuple[PlanNote, ...]:
    return (
        () if limit_phase_by_pain(case) == case else (PlanNote(kind=NoteKind.SORE_DAY),)
    )


def lay_out_week(
    selection: Sequence[SelectedExercise],
    allowed: Sequence[CatalogueExercise],
    case: PlanCase,
) -> list[PlanItem]:
    capacity = SessionCapacity.of_minutes(case.preferences.minutes)
    every = {
        selected.entry.slug: build_plan_item(selected, allowed, case)
        for selected in selection
    }
    each = [
        every[selected.entry.slug] for selected in selection if not selected.is_rotating
    ]
    items = fit_within_minutes(each, capacity.seconds)
    placed = {item.slug for item in items}
    waiting = [
        every[selected.entry.slug]
        for selected in selection
        if selected.indication.findings and selected.entry.slug not in placed
    ]
    week = place_rotating_items(items, waiting, capacity)
    return give_own_needs_their_share(week, capacity)


def order_by_position(
    items: Sequence[PlanItem], selection: Sequence[SelectedExercise], case: PlanCase
) -> tuple[PlanItem, ...]:
    """From standing down to lying; warmth comes before, and the walk after."""
    entries = [selected.entry for selected in selection if not selected.entry.is_apart]
    spots = choose_spots(entries, case.usable_places)
    placed = [replace(item, spot=spots.get(item.slug, item.spot)) for item in items]
    return tuple(sorted(placed, key=session_order_key))


def session_order_key(item: PlanItem) -> tuple[int, ...]:
    beside = {SessionStage.WARM: -1, SessionStage.WALK: 1}.get(item.stage, 0)
    position = POSITION_ORDER.index(item.position)
    return (beside, item.spot, position, item.stage)


def list_rule_reasons(selection: Sequence[SelectedExercise]) -> tuple[RuleReason, ...]:
    rules = {selected.rule.slug: selected.rule for selected in selection}
    named = [rule.recorded_reason for rule in rules.values()]
    rotation = all_matches((ROTATION_RULE,), selection)
    return (*named, *(rule.recorded_reason for rule in rotation))
