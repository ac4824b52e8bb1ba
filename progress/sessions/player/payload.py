"""The data for the player in the browser: exercises with their timelines.

The keys are those that `static/js/player/player.js` reads.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil
from typing import Any

from core.values.suitability import Equipment, Position
from exercises.values.cues import SPOKEN_CHARACTERS_A_SECOND
from progress.sessions.player.playback import (
    RESTING_STEP_KINDS,
    Playback,
    StepKind,
)
from progress.sessions.player.timeline import (
    GET_READY_SECONDS,
    PlayerStep,
    build_timeline,
)

SPEECH_MS_PER_CHARACTER = ceil(1000 / SPOKEN_CHARACTERS_A_SECOND)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlayerItem:
    """One exercise of a session, and the URLs that take its results.

    `easier_url` is empty where there is no easier form.
    """

    number: int
    name: str
    position: Position
    equipment: Collection[Equipment]
    playback: Playback
    outcome_url: str
    easier_url: str

    @property
    def instructions(self) -> str:
        return f"{self.name}. {self.playback.spoken_instructions}"


def build_player_payload(
    items: Sequence[PlayerItem], *, session_key: str, finish_url: str, figures_url: str
) -> dict[str, Any]:
    return {
        "session": session_key,
        "finish": finish_url,
        "figures": figures_url,
        "pace": SPEECH_MS_PER_CHARACTER,
        "items": [
            {
                "number": item.number,
                "name": item.name,
                "url": item.outcome_url,
                "easier": item.easier_url,
                "waits": waits,
                "says": item.instructions,
                "place": f"Exercise {count} of {len(items)}",
                "steps": [
                    serialise_step(step) for step in build_timeline(item.playback)
                ],
            }
            for count, (item, waits) in enumerate(
                zip(items, find_waits(items), strict=True), start=1
            )
        ],
    }


def find_waits(items: Sequence[PlayerItem]) -> list[bool]:
    """Whether each waits for the person: at first, and where there is a change."""
    changes = [
        before.position is not item.position
        or set(before.equipment) != set(item.equipment)
        for before, item in pairwise(items)
    ]
    return [True, *changes] if items else []


def serialise_step(step: PlayerStep) -> dict[str, Any]:
    return {
        "signal": "rest" if step.kind in RESTING_STEP_KINDS else "work",
        "beeps": GET_READY_SECONDS if step.kind is StepKind.GET_READY else 0,
        "seconds": step.seconds,
        "round": step.place_label,
        "cue": step.cue,
        "counts": step.counted_seconds,
        "side": step.side or "",
        "opens": round(step.start_share, 3),
        "closes": round(step.end_share, 3),
    } | ({"says": step.speech} if step.speech else {})
