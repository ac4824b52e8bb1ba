"""What the player needs of a session: its exercises, each with its timeline."""

from typing import Any

from django.urls import reverse

from exercises.values.vocabulary import Side, Technique
from progress.models import Session, SessionItem
from progress.sessions.player.timeline import (
    Step,
    Work,
    next_words,
    sides_in_order,
    timeline,
)

# A calm voice; the pace of most devices.
SPOKEN_CHARACTER_MS = 70
THE_END = "nothing, this is the last"


def guide(
    session: Session, items: list[SessionItem], easier: set[int]
) -> dict[str, Any]:
    return {
        "session": str(session.key),
        "finish": reverse("program:finish"),
        "figures": reverse("program:figures"),
        "items": [
            {
                "number": item.number,
                "name": item.name,
                "url": reverse("program:item", args=[session.key, item.number]),
                "easier": easier_address(item, easier),
                "steps": steps_as_data(
                    timeline(work_of(item)),
                    name=item.name,
                    place=f"Exercise {count} of {len(items)}",
                    then=items[count].name if count < len(items) else THE_END,
                ),
            }
            for count, item in enumerate(items, start=1)
        ],
    }


def easier_address(item: SessionItem, easier: set[int]) -> str:
    if item.exercise_id not in easier:
        return ""
    return reverse("program:change", args=[item.exercise.slug])


def work_of(item: SessionItem) -> Work:
    exercise = item.exercise
    side = Side(item.side) if item.side else None
    return Work(
        dose=item.dose_value,
        technique=Technique(exercise.technique),
        instructions=exercise.steps,
        sides=sides_in_order(side, is_sided=exercise.is_sided),
    )


def spoken(name: str, step: Step) -> dict[str, Any]:
    """What only a voice says, and the milliseconds that it needs beyond the step."""
    if not step.says:
        return {}
    says = f"{name}. {step.says}"
    return {
        "says": says,
        "talk": max(0, len(says) * SPOKEN_CHARACTER_MS - step.seconds * 1000),
    }


def steps_as_data(
    steps: list[Step], *, name: str, place: str, then: str
) -> list[dict[str, Any]]:
    return [
        {
            "kind": step.kind,
            "seconds": step.seconds,
            "place": f"{place} · {step.words}" if step.words else place,
            "cue": step.cue,
            "next": f"Next: {following or then}.",
            "side": step.side or "",
            "bar": step.bar,
            "bars": step.bars,
            "opens": round(step.opens, 3),
            "closes": round(step.closes, 3),
        }
        | spoken(name, step)
        for step, following in zip(steps, next_words(steps), strict=True)
    ]
