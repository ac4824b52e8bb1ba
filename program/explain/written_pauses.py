"""What rules have left out in a written case, and until when it pauses."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any, NamedTuple

from core.values.days import DAY
from exercises.values.catalogue_exercise import CatalogueExercise
from program.history.events import AdaptationKind, PastAdaptation
from program.history.program_state import ProgramState

WRITTEN_RULE_SLUG = "hurt-again"
LONGEST_AGO_DAYS = 365


class WrittenPause(NamedTuple):
    """An exercise that a rule left out, and how many days ago."""

    slug: str
    days_ago: int


def read_written_pauses(data: Any, slugs: set[str]) -> tuple[WrittenPause, ...]:
    if not isinstance(data, list):
        raise ValueError("pauses: a list is needed.")
    return tuple(read_written_pause(row, slugs) for row in data)


def read_written_pause(row: Any, slugs: set[str]) -> WrittenPause:
    if not isinstance(row, dict) or row.keys() != {"exercise", "days_ago"}:
        raise ValueError("pauses: each has an exercise and days_ago.")
    slug, days_ago = row["exercise"], row["days_ago"]
    if not isinstance(slug, str) or slug not in slugs:
        raise ValueError(f"pauses: unknown exercise {slug!r}.")
    if type(days_ago) is not int or not 0 <= days_ago <= LONGEST_AGO_DAYS:
        raise ValueError(f"pauses: {days_ago!r} is not from 0 to {LONGEST_AGO_DAYS}.")
    return WrittenPause(slug, days_ago)


def build_past_pauses(
    pauses: Iterable[WrittenPause],
    entries: Iterable[CatalogueExercise],
    now: datetime,
) -> tuple[PastAdaptation, ...]:
    """As the steps that began them, newest first."""
    ladders = {entry.slug: entry.ladder for entry in entries}
    return tuple(
        PastAdaptation(
            kind=AdaptationKind.STOP,
            rule=WRITTEN_RULE_SLUG,
            made_at=now - pause.days_ago * DAY,
            slug=pause.slug,
            ladder=ladders.get(pause.slug, ""),
        )
        for pause in sorted(pauses, key=lambda pause: pause.days_ago)
    )


def explain_pauses(state: ProgramState) -> list[dict[str, Any]]:
    return [
        {
            "exercise": pause.slug,
            "days_left": max(0, (pause.ends_on - state.local_day).days),
            "is_asking": pause.is_asking(state.local_day),
        }
        for pause in state.pauses
        if pause.is_barring(state.local_day)
    ]
