"""What the player needs of a session: its exercises, each with its timeline."""

from typing import Any

from django.urls import reverse

from exercises.values.vocabulary import Side, Technique
from progress.models import Session, SessionItem
from progress.sessions.player.timeline import (
    Playback,
    PlayerStep,
    build_timeline,
    describe_next_steps,
    order_sides,
)

# A calm voice; the pace of most devices.
SPEECH_MS_PER_CHARACTER = 70
LAST_EXERCISE_TEXT = "nothing, this is the last"


def build_player_payload(
    session: Session, items: list[SessionItem], ids_with_easier_form: set[int]
) -> dict[str, Any]:
    return {
        "session": str(session.key),
        "finish": reverse("program:session_finish"),
        "figures": reverse("program:session_figures"),
        "items": [
            {
                "number": item.number,
                "name": item.name,
                "url": reverse(
                    "program:record_item_outcome", args=[session.key, item.number]
                ),
                "easier": easier_change_url(item, ids_with_easier_form),
                "steps": serialise_steps(
                    build_timeline(build_playback(item)),
                    name=item.name,
                    position_label=f"Exercise {count} of {len(items)}",
                    following_name=items[count].name
                    if count < len(items)
                    else LAST_EXERCISE_TEXT,
                ),
            }
            for count, item in enumerate(items, start=1)
        ],
    }


def easier_change_url(item: SessionItem, ids_with_easier_form: set[int]) -> str:
    if item.exercise_id not in ids_with_easier_form:
        return ""
    return reverse("program:change_exercise", args=[item.exercise.slug])


def build_playback(item: SessionItem) -> Playback:
    exercise = item.exercise
    side = Side(item.side) if item.side else None
    return Playback(
        dose=item.dose_value,
        technique=Technique(exercise.technique),
        instructions=exercise.steps,
        sides=order_sides(side, is_sided=exercise.is_sided),
    )


def build_speech(name: str, step: PlayerStep) -> dict[str, Any]:
    """What only a voice says, and the milliseconds that it needs beyond the step."""
    if not step.speech:
        return {}
    says = f"{name}. {step.speech}"
    return {
        "says": says,
        "talk": max(0, len(says) * SPEECH_MS_PER_CHARACTER - step.seconds * 1000),
    }


def serialise_steps(
    steps: list[PlayerStep], *, name: str, position_label: str, following_name: str
) -> list[dict[str, Any]]:
    return [
        {
            "kind": step.kind,
            "seconds": step.seconds,
            "place": f"{position_label} · {step.place_label}"
            if step.place_label
            else position_label,
            "cue": step.cue,
            "next": f"Next: {following or following_name}.",
            "side": step.side or "",
            "bar": step.bar_number,
            "bars": step.bar_count,
            "opens": round(step.start_share, 3),
            "closes": round(step.end_share, 3),
        }
        | build_speech(name, step)
        for step, following in zip(steps, describe_next_steps(steps), strict=True)
    ]
