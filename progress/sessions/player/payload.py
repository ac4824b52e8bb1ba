"""The data for the player in the browser: exercises with their timelines.

The keys are those that `static/js/player/player.js` reads.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from progress.sessions.player.playback import (
    RESTING_STEP_KINDS,
    Playback,
    StepKind,
)
from progress.sessions.player.timeline import (
    PlayerStep,
    build_timeline,
    describe_next_steps,
)

# The pace of a calm voice on most devices.
SPEECH_MS_PER_CHARACTER = 70
LAST_EXERCISE_TEXT = "nothing, this is the last"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlayerItem:
    """One exercise of a session, and the URLs that take its results.

    `easier_url` is empty where there is no easier form.
    """

    number: int
    name: str
    playback: Playback
    outcome_url: str
    easier_url: str


def build_player_payload(
    items: Sequence[PlayerItem], *, session_key: str, finish_url: str, figures_url: str
) -> dict[str, Any]:
    following_names = [*(item.name for item in items[1:]), LAST_EXERCISE_TEXT]
    return {
        "session": session_key,
        "finish": finish_url,
        "figures": figures_url,
        "items": [
            {
                "number": item.number,
                "name": item.name,
                "url": item.outcome_url,
                "easier": item.easier_url,
                "steps": serialise_steps(
                    build_timeline(item.playback),
                    name=item.name,
                    position_label=f"Exercise {count} of {len(items)}",
                    following_name=following_names[count - 1],
                ),
            }
            for count, item in enumerate(items, start=1)
        ],
    }


def serialise_steps(
    steps: Sequence[PlayerStep],
    *,
    name: str,
    position_label: str,
    following_name: str,
) -> list[dict[str, Any]]:
    return [
        {
            "signal": "rest" if step.kind in RESTING_STEP_KINDS else "work",
            "is_countdown": step.kind is StepKind.GET_READY,
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


def build_speech(name: str, step: PlayerStep) -> dict[str, Any]:
    """What only the voice says, and how many milliseconds it outlasts the step."""
    if not step.speech:
        return {}
    says = f"{name}. {step.speech}"
    return {
        "says": says,
        "talk": max(0, len(says) * SPEECH_MS_PER_CHARACTER - step.seconds * 1000),
    }
