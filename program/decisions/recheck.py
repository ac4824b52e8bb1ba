"""Signs since the last symptom check that call for a new one."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, tzinfo

from core.values.days import count_days_between
from program.history.events import (
    AdaptationKind,
    NewAdaptation,
    PastAdaptation,
    PerformedExercise,
)
from program.history.program_state import ProgramState
from program.history.summaries import CheckSummary
from program.rules.flare.step_down import AFTER_FLARE_SLUG
from program.rules.progression import AWAY_RULE_SLUG
from program.rules.recheck_triggers import (
    CLOSING_RULE_SLUGS,
    RecheckSigns,
    find_recheck_reason,
)
from progress.values.log_vocabulary import NERVE_SIGNS, ItemOutcome


def decide_recheck(
    state: ProgramState,
    performed: Sequence[PerformedExercise] = (),
    *,
    is_worse: bool = False,
    has_danger_sign: bool = False,
    has_leg_pain: bool = False,
    has_fallen: bool = False,
) -> NewAdaptation | None:
    """None: no new check is needed, or one has been requested already.

    What closes the program is heard also while a check is only requested.
    """
    signs = recheck_signs(
        evaluated_at=state.evaluated_at,
        zone=state.zone,
        check=state.check,
        pain_now=state.pain_now,
        daily_pain=state.daily_pain,
        adaptations=state.adaptations,
        performed=performed,
        has_new_leg_pain=bool(state.new_leg_pain_days),
        is_worse=is_worse,
    )
    signs = replace(
        signs,
        flare_length_days=state.flare_length_days,
        has_danger_sign=has_danger_sign,
        has_told_leg_pain=has_leg_pain,
        has_told_fall=has_fallen,
    )
    recheck = request_recheck(signs)
    is_closing = recheck is not None and recheck.reason.slug in CLOSING_RULE_SLUGS
    is_told_before = state.is_closed if is_closing else state.is_recheck_requested
    return None if is_told_before else recheck


def decide_recheck_from_log(
    check: CheckSummary,
    daily_pain: Sequence[float | None],
    *,
    pain_now: int,
    evaluated_at: datetime,
    zone: tzinfo,
    last_leg_pain_at: datetime | None = None,
) -> NewAdaptation | None:
    """Whether the pain log alone calls for a check; other signs wait for a session."""
    signs = recheck_signs(
        evaluated_at=evaluated_at,
        zone=zone,
        check=check,
        pain_now=pain_now,
        daily_pain=daily_pain,
        has_new_leg_pain=check.is_unaware_of_leg_pain(last_leg_pain_at),
    )
    return request_recheck(signs)


def decide_closing(sign: ItemOutcome) -> NewAdaptation | None:
    """What follows at once from a nerve sign that is told during a session."""
    return request_recheck(
        RecheckSigns(days_since_check=0, nerve_signs=frozenset({sign} & {*NERVE_SIGNS}))
    )


def request_recheck(signs: RecheckSigns) -> NewAdaptation | None:
    reason = find_recheck_reason(signs)
    return NewAdaptation(AdaptationKind.RECHECK, reason) if reason else None


def recheck_signs(
    *,
    evaluated_at: datetime,
    zone: tzinfo,
    check: CheckSummary,
    pain_now: int,
    daily_pain: Sequence[float | None],
    adaptations: Sequence[PastAdaptation] = (),
    performed: Sequence[PerformedExercise] = (),
    has_new_leg_pain: bool = False,
    is_worse: bool = False,
) -> RecheckSigns:
    """All signs since the last check, which itself covers its own day."""
    checked_at = check.decided_at or evaluated_at

    def days_ago(moment: datetime) -> int:
        return count_days_between(moment, evaluated_at, zone)

    since = [past for past in adaptations if past.made_at > checked_at]
    return RecheckSigns(
        days_since_check=days_ago(checked_at),
        pain_now=pain_now,
        pain_at_check=check.pain,
        daily_pain=tuple(daily_pain),
        easier_days=tuple(
            days_ago(past.made_at) for past in since if is_regression_for_pain(past)
        ),
        flare_days=tuple(
            days_ago(past.made_at)
            for past in since
            if past.kind is AdaptationKind.FLARE
        ),
        nerve_signs=frozenset(
            record.outcome
            for record in performed
            if record.outcome in NERVE_SIGNS and record.started_at > checked_at
        ),
        has_new_leg_pain=has_new_leg_pain,
        is_worse_than_last_week=is_worse,
    )


def is_regression_for_pain(adaptation: PastAdaptation) -> bool:
    # Starting easier after days away or a flare-up is no sign of worsening.
    is_easier = adaptation.kind in (AdaptationKind.EASIER, AdaptationKind.STOP)
    return is_easier and adaptation.rule not in (AWAY_RULE_SLUG, AFTER_FLARE_SLUG)
