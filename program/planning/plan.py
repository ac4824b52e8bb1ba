"""The plan: which exercises, on which side, how much and why, within the minutes."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.values.rules import Rule, RuleReason, all_matches
from core.values.sources import OwnRule
from exercises.values.catalogue_exercise import CatalogueExercise
from exercises.values.vocabulary import Phase
from program.planning.choice import SelectedExercise, select_exercises
from program.planning.fitting import (
    fit_within_minutes,
    longest_session_seconds,
    place_rotating_items,
)
from program.planning.input import PlanCase, limit_phase_by_pain
from program.planning.items import PlanItem, build_plan_item
from program.planning.unmet_findings import (
    NoteKind,
    PlanNote,
    find_unmet_findings,
)
from program.rules.contraindications import filter_suitable_exercises
from program.rules.phases import RULES_VERSION
from program.rules.sources import REVIEWED_ON

ROTATION_RULE: Rule[Sequence[SelectedExercise], None] = Rule(
    slug="turns",
    applies=lambda picks: any(pick.is_rotating for pick in picks),
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
    case = limit_phase_by_pain(requested_case)
    # The plan must not depend on the order of the catalogue.
    catalogue = sorted(entries, key=lambda entry: entry.slug)
    allowed = filter_suitable_exercises(catalogue, case)
    picks = select_exercises(allowed, case)
    items = lay_out_week(picks, allowed, case)
    kept = {item.slug for item in items}
    served = [pick for pick in picks if pick.entry.slug in kept]
    return Plan(
        phase=requested_case.phase,
        week=case.week,
        items=tuple(sorted(items, key=lambda item: item.stage)),
        reasons=list_rule_reasons(served),
        notes=(
            *list_sore_day_notes(requested_case),
            *find_unmet_findings(served, catalogue, case),
        ),
    )


def list_sore_day_notes(case: PlanCase) -> tuple[PlanNote, ...]:
    return (
        () if limit_phase_by_pain(case) == case else (PlanNote(kind=NoteKind.SORE_DAY),)
    )


def lay_out_week(
    picks: Sequence[SelectedExercise],
    allowed: Sequence[CatalogueExercise],
    case: PlanCase,
) -> list[PlanItem]:
    seconds = case.preferences.session_seconds
    every = {pick.entry.slug: build_plan_item(pick, allowed, case) for pick in picks}
    each = [every[pick.entry.slug] for pick in picks if not pick.is_rotating]
    items = fit_within_minutes(each, seconds)
    placed = {item.slug for item in items}
    waiting = [
        every[pick.entry.slug]
        for pick in picks
        if pick.indication.findings and pick.entry.slug not in placed
    ]
    return place_rotating_items(items, waiting, seconds)


def list_rule_reasons(picks: Sequence[SelectedExercise]) -> tuple[RuleReason, ...]:
    rules = {pick.rule.slug: pick.rule for pick in picks}
    named = [rule.recorded_reason for rule in rules.values()]
    rotation = all_matches((ROTATION_RULE,), picks)
    return (*named, *(rule.recorded_reason for rule in rotation))
