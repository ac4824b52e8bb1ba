"""Load the pauses of a person's exercises, as a page shows them: one query."""

from datetime import datetime
from typing import Any, NamedTuple

from django.db.models import Exists, OuterRef

from people.models import Person
from program.history.events import PastAdaptation
from program.history.pauses import Pause, describe_pause, find_pauses
from program.models import Adaptation, Exclusion
from program.models.adaptations import CHANGES_AN_EXERCISE


class ShownPause(NamedTuple):
    """A pause with the name of its exercise, and what it says of its end."""

    pause: Pause
    name: str
    reason: str
    text: str
    is_asking: bool


def load_shown_pauses(person: Person, now: datetime) -> list[ShownPause]:
    """Those of today, the newest first."""
    rows = load_steps_of_exercises(person)
    steps = [read_step(row) for row in rows]
    # Newest first, so the first of an exercise is its last step.
    last_row = {row["exercise__slug"]: row for row in reversed(rows)}
    today = person.local_day(now)
    return [
        build_shown_pause(pause, last_row[pause.slug], is_asking=pause.is_asking(today))
        for pause in find_pauses(steps, person.zone_info)
        if pause.is_barring(today) and not last_row[pause.slug]["is_left_out"]
    ]


def load_steps_of_exercises(person: Person) -> list[dict[str, Any]]:
    left_out = Exclusion.objects.for_person(person).filter(
        exercise_id=OuterRef("exercise_id"), replacement=None
    )
    rows = Adaptation.objects.for_person(person).filter(CHANGES_AN_EXERCISE)
    return list(
        rows.latest_first()
        .annotate(is_left_out=Exists(left_out))
        .values(
            *("kind", "rule", "made_at", "reason", "is_left_out"),
            *("exercise__slug", "exercise__ladder", "exercise__name"),
            "replacement__name",
        )
    )


def read_step(row: dict[str, Any]) -> PastAdaptation:
    return PastAdaptation(
        kind=row["kind"],
        rule=row["rule"],
        made_at=row["made_at"],
        slug=row["exercise__slug"],
        ladder=row["exercise__ladder"],
    )


def build_shown_pause(
    pause: Pause, row: dict[str, Any], *, is_asking: bool
) -> ShownPause:
    return ShownPause(
        pause=pause,
        name=row["exercise__name"],
        reason=row["reason"],
        text=describe_pause(pause, row["replacement__name"] or ""),
        is_asking=is_asking,
    )
