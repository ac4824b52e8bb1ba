"""The timeline of an exercise: what to do, on which side, for how long."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from exercises.values.cues import SPOKEN_CHARACTERS_A_SECOND
from exercises.values.doses import Dose
from exercises.values.vocabulary import Side
from progress.sessions.player.playback import (
    COUNTED_STEP_KINDS,
    Playback,
    StepKind,
)

# What a person usually takes to get into position: the player itself waits.
SET_UP_SECONDS = 10
GET_READY_SECONDS = 5
SWITCH_SECONDS = 8
COUNTED_SECONDS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class PlayerStep:
    """One thing to do for some seconds. `speech`: what a voice says instead of the cue.

    `start_share` and `end_share` are the shares of its round at its start and end.
    """

    kind: StepKind
    seconds: int
    cue: str
    speech: str = ""
    side: Side | None = None
    place_label: str = ""
    start_share: float = 0
    end_share: float = 0

    @property
    def counted_seconds(self) -> int:
        """How many seconds at its end a voice counts, once it has said the cue."""
        is_counted = self.kind in COUNTED_STEP_KINDS and is_spoken_within(
            self.speech or self.cue, self.seconds - COUNTED_SECONDS
        )
        return COUNTED_SECONDS if is_counted else 0


def is_spoken_within(text: str, seconds: int) -> bool:
    return len(text) <= seconds * SPOKEN_CHARACTERS_A_SECOND


def build_timeline(playback: Playback) -> list[PlayerStep]:
    sides = playback.sides or (None,)
    steps = [build_ready_step(playback, sides[0])]
    for number, side in enumerate(sides):
        if number and side:
            steps.append(build_switch_step(side))
        steps += exercise_steps(playback, side)
    return steps


def build_ready_step(playback: Playback, side: Side | None) -> PlayerStep:
    return PlayerStep(
        kind=StepKind.GET_READY,
        seconds=GET_READY_SECONDS,
        cue=playback.cue_for(StepKind.GET_READY),
        side=side,
        place_label=side_label(side),
    )


def build_switch_step(side: Side) -> PlayerStep:
    return PlayerStep(
        kind=StepKind.SWITCH,
        seconds=SWITCH_SECONDS,
        cue=f"Change to the {side} side.",
        side=side,
        place_label=side_label(side),
    )


def exercise_steps(playback: Playback, side: Side | None) -> Iterator[PlayerStep]:
    dose = playback.dose
    # In a dose with a push, the repetitions are part of each round.
    in_set = dose.rounds * (1 if dose.push_seconds else dose.reps)
    length = sum(end - start for _, start, end in split_round(dose))
    for set_ in range(1, dose.sets + 1):
        for round_ in range(1, in_set + 1):
            places = (
                side_label(side),
                format_progress("set", set_, dose.sets),
                format_progress("round", round_, in_set),
            )
            for kind, start, end in split_round(dose):
                cue = playback.cue_for(kind)
                yield PlayerStep(
                    kind=kind,
                    seconds=end - start,
                    cue=cue,
                    speech="" if start else count_round(round_, cue, end),
                    side=side,
                    place_label=" · ".join(filter(None, places)),
                    start_share=start / length,
                    end_share=end / length,
                )
        if dose.rest_seconds and set_ < dose.sets:
            yield build_rest_step(playback, side)


def count_round(round_: int, cue: str, seconds: int) -> str:
    """From the second on its number comes first, or alone where time is short."""
    if round_ == 1:
        return ""
    numbered = f"{round_}. {cue}"
    return numbered if is_spoken_within(numbered, seconds) else str(round_)


def split_round(dose: Dose) -> list[tuple[StepKind, int, int]]:
    """The parts of one round, each with its start and end in it."""
    parts = dose.round_parts
    ends = accumulate(seconds for _, seconds in parts)
    return [
        (StepKind(part), end - seconds, end)
        for (part, seconds), end in zip(parts, ends, strict=True)
    ]


def build_rest_step(playback: Playback, side: Side | None) -> PlayerStep:
    return PlayerStep(
        kind=StepKind.REST,
        seconds=playback.dose.rest_seconds,
        cue=playback.cue_for(StepKind.REST),
        side=side,
        place_label=side_label(side),
    )


def side_label(side: Side | None) -> str:
    return f"{side} side" if side else ""


def format_progress(noun: str, number: int, total: int) -> str:
    return f"{noun} {number} of {total}" if total > 1 else ""


def compute_player_seconds(dose: Dose, sides: Sequence[Side]) -> int:
    """How long a dose takes on these sides, with the time to get into position."""
    turns = max(1, len(sides))
    ready = SET_UP_SECONDS + GET_READY_SECONDS
    return ready + turns * dose.seconds_per_side + (turns - 1) * SWITCH_SECONDS
