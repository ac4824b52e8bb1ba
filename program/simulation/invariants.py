"""Conditions that every plan and every course of weeks must meet."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from enum import StrEnum
from itertools import groupby, pairwise

from assessment.self_tests.rules.cut_offs import FindingKind
from assessment.self_tests.rules.findings import Finding
from assessment.self_tests.rules.reliability import Confidence
from core.values.days import DAYS_PER_WEEK
from exercises.values.catalogue_exercise import CatalogueExercise
from exercises.values.vocabulary import Phase
from program.decisions.exercise_steps import StepDecision
from program.history.events import (
    EXERCISE_ADAPTATIONS,
    PastAdaptation,
    PerformedExercise,
)
from program.history.program_state import ProgramState
from program.planning.plan import Plan
from program.planning.week import STRENGTH_INTERVAL_DAYS
from program.rules.contraindications import find_contraindication
from program.rules.flare.step_down import AFTER_FLARE_SLUG
from program.rules.plan_case import PlanCase, limit_phase_by_pain
from program.rules.thresholds import (
    NEXT_DAY_RISE_POINTS,
    STOP_PAIN_MINIMUM,
    TOLERABLE_RISE_POINTS,
)
from program.rules.tolerance import OPPOSITE_STEPS, ProgressionStep
from progress.values.log_vocabulary import NERVE_SIGNS, ItemOutcome, SessionFeeling

SERVED_FINDING_KINDS = (
    FindingKind.TIGHT,
    FindingKind.WEAK,
    FindingKind.STIFF,
    FindingKind.UNEVEN,
)


class Invariant(StrEnum):
    """The name of each condition, which also says what is wrong."""

    NOTHING_BARRED = "nothing barred"
    NO_STRENGTH_IN_STRONG_PAIN = "no strength in strong pain"
    NO_PLANK_IN_PAIN = "no plank when it hurts"
    WITHIN_MINUTES = "within the minutes"
    EVERY_REASON = "every item says why"
    EVERY_FINDING = "every finding served or explained"
    NO_STRENGTH_IN_CALM = "no strength in calm"
    NO_OSCILLATION = "no oscillation"
    NOTHING_WHILE_BLOCKED = "nothing while blocked"
    WALKING_HOLDS = "no walking goal grows against a signal"
    STRENGTH_RESTS = "a day of rest after strength"
    NO_GROWTH_ON_HOLD = "no growth while a signal says hold"
    TRUE_SENTENCES = "every sentence of a check-in true"


def find_broken_invariants(
    plan: Plan, case: PlanCase, catalogue: Mapping[str, CatalogueExercise]
) -> list[Invariant]:
    """Check a plan against the case for which it was made."""
    entries = [catalogue[item.slug] for item in plan.items]
    case = limit_phase_by_pain(case)
    has_strength = any(entry.is_strength for entry in entries)
    has_plank = any(entry.is_plank for entry in entries)
    is_in_strong_pain = (
        case.pain_now >= STOP_PAIN_MINIMUM and not case.is_load_by_response
    )
    holds = {
        Invariant.NOTHING_BARRED: all(
            find_contraindication(entry, case) is None for entry in entries
        ),
        Invariant.NO_STRENGTH_IN_STRONG_PAIN: not (is_in_strong_pain and has_strength),
        Invariant.NO_PLANK_IN_PAIN: not (case.is_plank_painful and has_plank),
        Invariant.WITHIN_MINUTES: plan.longest_session_seconds
        <= case.preferences.session_seconds,
        Invariant.EVERY_REASON: all(item.why for item in plan.items),
        Invariant.EVERY_FINDING: is_every_finding_explained(plan, case),
        Invariant.NO_STRENGTH_IN_CALM: case.phase is not Phase.CALM or not has_strength,
    }
    return [invariant for invariant, is_held in holds.items() if not is_held]


def find_growth_breaks(
    decisions: Iterable[StepDecision],
    performed: Sequence[PerformedExercise],
    state: ProgramState,
) -> list[Invariant]:
    """One for each exercise that grows although something told says hold."""
    return [
        Invariant.NO_GROWTH_ON_HOLD
        for decision in decisions
        if decision.step is ProgressionStep.HARDER
        and is_hold_signalled(decision.item.slug, performed, state)
    ]


def is_hold_signalled(
    slug: str, performed: Sequence[PerformedExercise], state: ProgramState
) -> bool:
    """Whether anything told about the last time, or since, forbids to do more.

    It reads what was told, and none of what the rules make of it.
    """
    trained = [
        each for each in performed if each.slug == slug and not each.is_beside_program
    ]
    if not trained:
        return True
    last = trained[0]
    has_sign = any(
        each.outcome in NERVE_SIGNS
        and state.days_since(each.started_at) <= state.days_since(last.started_at)
        for each in performed
    )
    is_told = last.outcome in (ItemOutcome.DONE, ItemOutcome.HURT)
    return has_sign or not is_told or is_pain_told(last, state)


def is_pain_told(last: PerformedExercise, state: ProgramState) -> bool:
    """Whether pain during, after or on the next day is too much, or no word is said."""
    before, next_day = last.pain_before, state.days_since(last.started_at) - 1
    is_logged = 0 <= next_day < len(state.daily_pain)
    logged = state.daily_pain[next_day] if is_logged else None
    told = [pain for pain in (last.next_day_pain, logged) if pain is not None]
    rises = [
        pain - before
        for pain in (last.pain_after, *told)
        if pain is not None and before is not None
    ]
    return (
        not told
        or max(rises, default=0) >= NEXT_DAY_RISE_POINTS
        or (last.pain or 0) >= STOP_PAIN_MINIMUM
        or is_strong_after(last.pain_after or 0, state)
        or last.next_day_feeling is SessionFeeling.TOO_MUCH
    )


def is_strong_after(pain: int, state: ProgramState) -> bool:
    """Pain as strong as every day is only too much above what it always is."""
    usual = state.usual_pain
    is_as_always = (
        state.is_load_by_response
        and usual is not None
        and pain <= usual.median + TOLERABLE_RISE_POINTS
    )
    return pain >= STOP_PAIN_MINIMUM and not is_as_always


def find_course_breaks(
    adaptations: Sequence[PastAdaptation],
    *,
    session_days: Iterable[date],
    strength_days: Collection[date],
    blocked_days: Collection[date],
    always_kept: Collection[str] = (),
) -> list[Invariant]:
    """Check all weeks of a person, each break once; adaptations: newest first.

    `always_kept`: slugs of what no rule leaves out, so that it may have to be eased.
    """
    left_out = [past for past in adaptations if past.slug not in always_kept]
    gaps = [(later - day).days for day, later in pairwise(sorted(strength_days))]
    return [
        *[Invariant.NO_OSCILLATION] * count_oscillations(left_out),
        *[Invariant.NOTHING_WHILE_BLOCKED]
        * sum(day in blocked_days for day in session_days),
        *[Invariant.STRENGTH_RESTS] * sum(gap < STRENGTH_INTERVAL_DAYS for gap in gaps),
    ]


def count_oscillations(adaptations: Sequence[PastAdaptation]) -> int:
    """Count the ladders on which an exercise went up and down.

    The step down after a flare-up answers what happened, and no earlier step.
    """
    steps = [
        past
        for past in adaptations
        if past.kind in EXERCISE_ADAPTATIONS and past.rule != AFTER_FLARE_SLUG
    ]
    by_ladder = sorted(steps, key=get_ladder_or_slug)
    return sum(
        is_progression_oscillating(list(own)[::-1])
        for _, own in groupby(by_ladder, key=get_ladder_or_slug)
    )


def get_ladder_or_slug(adaptation: PastAdaptation) -> str:
    return adaptation.ladder or adaptation.slug


def is_progression_oscillating(steps: Sequence[PastAdaptation]) -> bool:
    """Whether it switched between easier and harder twice within a week."""
    flips = [
        later.made_at.date()
        for before, later in pairwise(steps)
        if {ProgressionStep(before.kind), ProgressionStep(later.kind)} == OPPOSITE_STEPS
    ]
    return any(
        (later - earlier).days < DAYS_PER_WEEK for earlier, later in pairwise(flips)
    )


def is_every_finding_explained(plan: Plan, case: PlanCase) -> bool:
    named = {finding.key for item in plan.items for finding in item.findings}
    named |= {key for note in plan.notes for key in note.finding_keys}
    return all(
        finding.key in named
        for finding in case.findings
        if is_explanation_required(finding)
    )


def is_explanation_required(finding: Finding) -> bool:
    return (
        finding.confidence is not Confidence.LOW
        and finding.kind in SERVED_FINDING_KINDS
    )
