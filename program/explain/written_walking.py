"""What a person of a written case walks now, and the goal that it leads to."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from core.values.days import DAYS_PER_WEEK
from program.explain.written_coaching import serialise_reason
from program.explain.written_values import read_number, require_known_keys
from program.history.walking_history import (
    NOTHING_WALKED,
    PastWalkingGoal,
    WalkingHistory,
)
from program.rules.walking.start import PresentWalking, start_walking_target
from progress.values.walking import LONGEST_WALK_MINUTES, WalkingKind, WalkingStep

WALKING_KEYS = {"minutes", "days"}


def read_written_walking(data: Mapping[str, Any]) -> PresentWalking | None:
    if "walking" not in data:
        return None
    walking = require_known_keys(data["walking"], WALKING_KEYS, "walking")
    return PresentWalking(
        minutes=read_number(walking, "minutes", range(LONGEST_WALK_MINUTES + 1), 0),
        days=read_number(walking, "days", range(DAYS_PER_WEEK + 1), 0),
    )


def build_written_walking(
    now: PresentWalking | None, made_at: datetime
) -> WalkingHistory:
    if now is None:
        return NOTHING_WALKED
    target, _ = start_walking_target(now)
    goal = PastWalkingGoal(
        target=target,
        kind=WalkingKind.ON_FOOT,
        step=WalkingStep.START,
        made_at=made_at,
    )
    return WalkingHistory(goals=(goal,))


def explain_walking(now: PresentWalking | None) -> dict[str, Any] | None:
    if now is None:
        return None
    target, reason = start_walking_target(now)
    return {
        "goal": target.display_text,
        "weekly_minutes": target.weekly_minutes,
    } | serialise_reason(reason)
