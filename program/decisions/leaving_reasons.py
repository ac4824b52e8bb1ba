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
    beside = {
        departure.item.harder: ", the next step,",
        departure.item.easier: ", an easier form,",
    }
    return f"{other.name}{beside.get(other.slug, '')} takes its place." if other else ""


def describe_contraindication(departure: Departure) -> str:
    entry = departure.exercise
    found = find_contraindication(entry, departure.limited_case) if entry else None
    return f"It {found.reason}." if found else ""


def describe_gone_keys(departure: Departure) -> str:
    if not departure.gone_keys:
        return ""
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


def describe_phase(departure: Departure) -> str:
    limited = departure.limited_case
    has_no_place = departure.rule is not None and not departure.count_places(limited)
    return f"It has no place in the {limited.phase} phase." if has_no_place else ""


def describe_same_answer(departure: Departure) -> str:
    other = departure.same_answer
    return f"{other.name} answers the same." if other else ""


def describe_turn(departure: Departure) -> str:
    other, rule = departure.same_rule, departure.rule
    if rule is not None and rule.varies_by_week:
        sentence = "It takes turns with others, and now it is {}."
    else:
        sentence = "{} does the same job now."
    return sentence.format(other.name) if other else ""


class LeavingReason(NamedTuple):
    slug: str
    explain: Callable[[Departure], str]
    """The sentence; empty if this is not why it left."""


def say_if(
    applies: Callable[[Departure], bool], sentence: str
) -> Callable[[Departure], str]:
    return lambda departure: sentence if applies(departure) else ""


# The first that applies is said; the last applies to whatever is left.
LEAVING_REASONS = (
    LeavingReason("swapped", describe_swap),
    LeavingReason(
        "retired",
        say_if(lambda each: each.exercise is None, "It is no longer in the catalogue."),
    ),
    LeavingReason("contraindicated", describe_contraindication),
    LeavingReason("answered", describe_gone_keys),
    LeavingReason(
        "walking-goal", say_if(is_walk_in_goal, "Your walking goal takes its place.")
    ),
    LeavingReason(
        "sore", say_if(is_waiting_for_less_pain, "It waits while your pain is up.")
    ),
    LeavingReason("phase", describe_phase),
    LeavingReason(
        "other-fear",
        say_if(
            has_another_fear,
            "It led to another movement than the one you fear now.",
        ),
    ),
    LeavingReason(
        "slept",
        say_if(
            lambda each: each.item.rule == "sleep" and not each.case.has_poor_sleep,
            "It was for a week of bad sleep.",
        ),
    ),
    LeavingReason(
        "direction",
        say_if(
            lambda each: (
                each.item.rule == "direction" and not each.case.is_eased_by_bending_back
            ),
            "Your last tests no longer show that bending back eases your leg pain.",
        ),
    ),
    LeavingReason(
        "normal-length",
        say_if(is_of_normal_length, "Your test found the muscle of normal length."),
    ),
    LeavingReason(
        "other-set",
        say_if(
            lambda each: each.rule in POPULATION_RULES and not each.is_called_for,
            "The set that it belonged to is not yours any more.",
        ),
    ),
    LeavingReason(
        "not-called-for",
        say_if(
            lambda each: not each.is_called_for, "What called for it no longer applies."
        ),
    ),
    LeavingReason("same-answer", describe_same_answer),
    LeavingReason("turn", describe_turn),
    LeavingReason(
        "later", say_if(lambda each: True, "Other exercises come before it now.")
    ),
)


def find_leaving_reason(departure: Departure) -> LeavingReason:
    return next(each for each in LEAVING_REASONS if each.explain(departure))


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
        each.item.slug: find_leaving_reason(each).explain(each) for each in departures
    }
