"""No better after six weeks: when it is said, and what the other approach adds."""

from collections.abc import Iterable
from dataclasses import dataclass

from core.values.days import DAYS_PER_WEEK
from core.values.rules import RuleReason
from core.values.sources import OwnRule, format_evidence
from exercises.evidence.sources import BED_REST_REVIEW_2010, WALKING_TRIAL_2024
from exercises.values.vocabulary import JOINT_STRUCTURES, Phase, Structure
from program.rules.course.keep import LOW_USUAL_PAIN
from program.rules.indications import (
    IndicationFinder,
    SelectionRule,
    SessionStage,
    indicate_always,
    indicate_where,
)
from program.rules.sources import REVIEWED_ON
from progress.analysis.trends import PainChange
from progress.values.sources import IMPORTANT_CHANGE_CONSENSUS_2008

COURSE_WEEKS = 6
NO_BETTER_SOURCES = (
    IMPORTANT_CHANGE_CONSENSUS_2008,
    OwnRule(
        reason=(
            "What has changed little in six weeks is not likely to change by more of "
            "the same. Six weeks are our own mark, and so is what we change: which "
            "kind of exercise will suit somebody cannot be known beforehand."
        ),
        reviewed_on=REVIEWED_ON,
    ),
)
TO_GENERAL_REASON = RuleReason(
    "no-better",
    "Six weeks have not made it clearly better, so your programme takes another way: "
    "more walking and movement of the whole body, and time to relax.",
    format_evidence(NO_BETTER_SOURCES),
)
TO_CORE_REASON = RuleReason(
    "no-better-again",
    "Six more weeks have not made it clearly better, so your programme goes back to "
    "strength for the trunk.",
    format_evidence(NO_BETTER_SOURCES),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseSigns:
    """What tells whether six weeks have helped; None: too little was logged.

    `weeks` have passed since the start, or since the last change of approach.
    """

    weeks: int
    pain_before: float | None
    pain_now: float | None
    function_changes: tuple[PainChange, ...] = ()


def is_no_better(signs: CourseSigns) -> bool:
    """Whether neither pain nor any activity has changed for the better."""
    before, now = signs.pain_before, signs.pain_now
    if signs.weeks < COURSE_WEEKS or before is None or now is None:
        return False
    changes = (PainChange(before=before, after=now), *signs.function_changes)
    return now > LOW_USUAL_PAIN and not has_any_improved(changes)


def has_any_improved(changes: Iterable[PainChange]) -> bool:
    return any(change.is_important_improvement for change in changes)


def indicate_trunk(*structures: Structure) -> IndicationFinder:
    """For everyone but in the other approach; what a test found weak stays there."""
    always = indicate_always(*structures)
    return lambda rule, case: [] if case.is_general_approach else always(rule, case)


def indicate_in_other_approach(*structures: Structure) -> IndicationFinder:
    always = indicate_always(*structures)
    return lambda rule, case: always(rule, case) if case.is_general_approach else []


def build_approach_rule(
    slug: str, reason: str, stage: SessionStage, **fields: object
) -> SelectionRule:
    """Of what is new in the other approach; each counts as an own need."""
    defaults: dict[str, object] = {
        "sources": NO_BETTER_SOURCES,
        "places_by_phase": dict.fromkeys(Phase, 2),
        "find_indications": indicate_in_other_approach(),
        "is_own": True,
    }
    return SelectionRule(
        slug=f"approach-{slug}",
        reason=reason,
        stage=stage,
        **(defaults | fields),  # type: ignore[arg-type]
    )


OTHER_APPROACH_RULES = (
    build_approach_rule(
        "relax",
        "Time to relax is new: your back has been on guard for a long time.",
        SessionStage.EASE,
        fits=lambda exercise: exercise.slug == "slow-breathing",
        least_days=DAYS_PER_WEEK,
    ),
    build_approach_rule(
        "walk",
        "More walking is part of your other way.",
        SessionStage.WALK,
        sources=(BED_REST_REVIEW_2010, WALKING_TRIAL_2024),
        find_indications=indicate_where(
            lambda case: case.is_general_approach and not case.has_walking_goal
        ),
        fits=lambda exercise: exercise.is_walking and not exercise.is_leaning_walk,
    ),
    build_approach_rule(
        "legs",
        "Your legs and hips are trained now, and no longer the trunk alone.",
        SessionStage.STRENGTHEN,
        places_by_phase={Phase.BALANCE: 2, Phase.KEEP: 2},
        find_indications=indicate_in_other_approach(
            Structure.QUADRICEPS, Structure.GLUTEALS
        ),
        fits=lambda exercise: exercise.is_strength,
        least_days=2,
    ),
    build_approach_rule(
        "move",
        "Easy movement of the whole body is part of your other way.",
        SessionStage.MOBILISE,
        places_by_phase={Phase.MOVE: 3, Phase.BALANCE: 2, Phase.KEEP: 2},
        find_indications=indicate_in_other_approach(
            *JOINT_STRUCTURES - {Structure.ANKLE, Structure.NECK}
        ),
        fits=lambda exercise: exercise.is_mobility,
    ),
)
