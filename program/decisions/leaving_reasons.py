"""Why an exercise has left the program: a table over recorded facts, and no guess."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from exercises.values.catalogue_exercise import CatalogueExercise
from exercises.values.vocabulary import MAIN_MUSCLES
from program.history.prescribed import PrescribedItem, PrescribedProgram
from program.planning.items import PlanItem
from program.planning.plan import Plan
from program.rules.coaching.movements import (
    FEAR_RULE_SLUG,
    FearCase,
    find_fear_ladder,
)
from program.rules.contraindications import find_contraindication
from program.rules.indications import SelectionRule, SessionStage
from program.rules.plan_case import PlanCase, limit_phase_by_pain
from program.rules.populations.table import POPULATION_RULES
from program.rules.selection import SELECTION_RULES
from progress.values.activities import ACTIVITY_KEY_PREFIX

RULES_BY_SLUG = {rule.slug: rule for rule in SELECTION_RULES}


@dataclass(frozen=True, kw_only=True)  # no slots: cached properties
class Departure:
    """An item that is in the program no longer, and what there is now.

    `case` is as the person is now, before a sore day limits it; `exercise` is None if
    the catalogue has it no longer.
    """

    item: PrescribedItem
    exercise: CatalogueExercise | None
    case: PlanCase
    plan: Plan
    before: PrescribedProgram

    @cached_property
    def rule(self) -> SelectionRule | None:
        return RULES_BY_SLUG.get(self.item.rule)

    @cached_property
    def limited_case(self) -> PlanCase:
        return limit_phase_by_pain(self.case)

    @cached_property
    def is_called_for(self) -> bool:
        rule = self.rule
        return rule is not None and bool(rule.find_indications(rule, self.limited_case))

    @cached_property
    def contraindication(self) -> str:
        if self.exercise is None:
            return ""
        found = find_contraindication(self.exercise, self.limited_case)
        return found.reason if found else ""

    @cached_property
    def gone_keys(self) -> frozenset[str]:
        """What it answered; empty if any of it is still there."""
        present = {finding.key for finding in self.case.findings}
        present |= {activity.key for activity in self.case.activities}
        keys = frozenset(self.item.finding_keys)
        return keys if keys.isdisjoint(present) else frozenset()

    @cached_property
    def new_items(self) -> list[PlanItem]:
        had = self.before.exercise_slugs
        return [item for item in self.plan.items if item.slug not in had]

    @cached_property
    def swapped_to(self) -> PlanItem | None:
        slug = self.case.preferences.swaps.get(self.item.slug)
        return next((each for each in self.plan.items if each.slug == slug), None)

    @cached_property
    def same_answer(self) -> PlanItem | None:
        keys = {*self.item.finding_keys}
        answering = (each for each in self.new_items if keys <= {*each.finding_keys})
        return next(answering, None) if keys else None

    @cached_property
    def same_rule(self) -> PlanItem | None:
        chosen = (each for each in self.new_items if each.rule == self.item.rule)
        return next(chosen, None)

    def count_places(self, case: PlanCase) -> int:
        return self.rule.places_in_phase(case.phase) if self.rule else 0


def describe_swap(departure: Departure) -> str:
    other = departure.swapped_to
    if other is None:
        return ""
    beside = {
        departure.item.harder: ", the next step,",
        departure.item.easier: ", an easier form,",
    }
    return f"{other.name}{beside.get(other.slug, '')} takes its place."


def describe_gone_keys(departure: Departure) -> str:
    are_activities = {
        key.startswith(ACTIVITY_KEY_PREFIX) for key in departure.gone_keys
    }
    if are_activities == {True}:
        return "What it trained for is no longer on your list."
    if are_activities == {False}:
        return "Your last tests no longer show what it was for."
    return "Neither your last tests nor your list has what it was for any more."


def has_another_fear(departure: Departure) -> bool:
    case = departure.case
    fear = FearCase(case.feared_movement, has_walking_goal=case.has_walking_goal)
    is_step = departure.item.slug in find_fear_ladder(fear)
    return departure.item.rule == FEAR_RULE_SLUG and not is_step


def is_of_normal_length(departure: Departure) -> bool:
    if departure.item.rule != "main-muscle" or departure.exercise is None:
        return False
    muscles = departure.exercise.primary.intersection(MAIN_MUSCLES)
    return bool(muscles) and muscles <= departure.case.normal_structures


def is_walk_in_goal(departure: Departure) -> bool:
    is_walk = departure.rule is not None and departure.rule.stage is SessionStage.WALK
    return is_walk and departure.case.has_walking_goal


def is_waiting_for_less_pain(departure: Departure) -> bool:
    is_limited = departure.limited_case.phase is not departure.case.phase
    has_place = departure.count_places(departure.case) > 0
    return (
        is_limited and has_place and not departure.count_places(departure.limited_case)
    )


def describe_turn(departure: Departure) -> str:
    other, rule = departure.same_rule, departure.rule
    if other is None or rule is None:
        return ""
    if rule.varies_by_week:
        return f"It takes turns with others, and now it is {other.name}."
    return f"{other.name} does the same job now."


class LeavingReason(NamedTuple):
    """A fact about a departure, and the sentence that says it."""

    slug: str
    applies: Callable[[Departure], bool]
    describe: Callable[[Departure], str]


def say(text: str) -> Callable[[Departure], str]:
    return lambda departure: text


# The first that applies is said; the last applies to whatever is left.
LEAVING_REASONS = (
    LeavingReason("swapped", lambda each: each.swapped_to is not None, describe_swap),
    LeavingReason(
        "retired",
        lambda each: each.exercise is None,
        say("It is no longer in the catalogue."),
    ),
    LeavingReason(
        "contraindicated",
        lambda each: bool(each.contraindication),
        lambda each: f"It {each.contraindication}.",
    ),
    LeavingReason("answered", lambda each: bool(each.gone_keys), describe_gone_keys),
    LeavingReason(
        "walking-goal", is_walk_in_goal, say("Your walking goal takes its place.")
    ),
    LeavingReason(
        "sore", is_waiting_for_less_pain, say("It waits while your pain is up.")
    ),
    LeavingReason(
        "phase",
        lambda each: each.rule is not None and not each.count_places(each.limited_case),
        lambda each: f"It has no place in the {each.limited_case.phase} phase.",
    ),
    LeavingReason(
        "other-fear",
        has_another_fear,
        say("It led to another movement than the one you fear now."),
    ),
    LeavingReason(
        "slept",
        lambda each: each.item.rule == "sleep" and not each.case.has_poor_sleep,
        say("It was for a week of bad sleep."),
    ),
    LeavingReason(
        "direction",
        lambda each: (
            each.item.rule == "direction" and not each.case.is_eased_by_bending_back
        ),
        say("Your last tests no longer show that bending back eases your leg pain."),
    ),
    LeavingReason(
        "normal-length",
        is_of_normal_length,
        say("Your test found the muscle of normal length."),
    ),
    LeavingReason(
        "other-set",
        lambda each: each.rule in POPULATION_RULES and not each.is_called_for,
        say("The set that it belonged to is not yours any more."),
    ),
    LeavingReason(
        "not-called-for",
        lambda each: not each.is_called_for,
        say("What called for it no longer applies."),
    ),
    LeavingReason(
        "same-answer",
        lambda each: each.same_answer is not None,
        lambda each: f"{each.same_answer and each.same_answer.name} answers the same.",
    ),
    LeavingReason("turn", lambda each: each.same_rule is not None, describe_turn),
    LeavingReason(
        "later", lambda each: True, say("Other exercises come before it now.")
    ),
)


def find_leaving_reason(departure: Departure) -> LeavingReason:
    return next(each for each in LEAVING_REASONS if each.applies(departure))


def explain_departures(
    before: PrescribedProgram,
    plan: Plan,
    case: PlanCase,
    entries: Sequence[CatalogueExercise],
) -> Mapping[str, str]:
    """Say by slug why each exercise has left."""
    by_slug = {entry.slug: entry for entry in entries}
    planned = {item.slug for item in plan.items}
    departures = [
        Departure(
            item=item,
            exercise=by_slug.get(item.slug),
            case=case,
            plan=plan,
            before=before,
        )
        for item in before.items
        if item.slug not in planned
    ]
    return {
        each.item.slug: find_leaving_reason(each).describe(each) for each in departures
    }
