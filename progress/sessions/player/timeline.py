"""The timeline of an exercise: what to do, on which side, for how long."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from core.values.text import format_duration
from exercises.values.doses import Dose
from exercises.values.vocabulary import Side
from progress.sessions.player.playback import Playback, StepKind

PREPARE_SECONDS = 10
GET_READY_SECONDS = 5
SWITCH_SECONDS = 8


NEXT_STEP_LABELS = {
    StepKind.PUSH: "push",
    StepKind.RELEASE: "let go",
    StepKind.HOLD: "hold",
    StepKind.MOVE: "move",
    StepKind.RETURN: "come back",
    StepKind.REST: "rest",
    StepKind.GET_READY: "get ready",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PlayerStep:
    """One thing to do for some seconds. `speech`: what a voice says instead of the cue.

    `bar_number` of `bar_count` counts the rounds of a side; `start_share` and
    `end_share` are the shares of its round at its start and end.
    """

    kind: StepKind
    seconds: int
    cue: str
    speech: str = ""
    side: Side | None = None
    place_label: str = ""
    bar_number: int = 0
    bar_count: int = 0
    start_share: float = 0
    end_share: float = 0


def build_timeline(playback: Playback) -> list[PlayerStep]:
    sides = playback.sides or (None,)
    steps = [*preparation_steps(playback, sides[0])]
    for number, side in enumerate(sides):
        if number and side:
            steps.append(build_switch_step(side))
        steps += exercise_steps(playback, side)
    return steps


def preparation_steps(playback: Playback, side: Side | None) -> Iterator[PlayerStep]:
    label = side_label(side)
    yield PlayerStep(
        kind=StepKind.PREPARE,
        seconds=PREPARE_SECONDS,
        cue=playback.instructions[0]
        if playback.instructions
        else "Take your position.",
        speech=playback.spoken_instructions,
        side=side,
        place_label=label,
    )
    yield PlayerStep(
        kind=StepKind.GET_READY,
        seconds=GET_READY_SECONDS,
        cue=playback.cue_for(StepKind.GET_READY),
        side=side,
        place_label=label,
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
            bar, bars = (round_, in_set) if in_set > 1 else (set_, dose.sets)
            places = (
                side_label(side),
                format_progress("set", set_, dose.sets),
                format_progress("round", round_, in_set),
            )
            for kind, start, end in split_round(dose):
                yield PlayerStep(
                    kind=kind,
                    seconds=end - start,
                    cue=playback.cue_for(kind),
                    side=side,
                    place_label=" · ".join(filter(None, places)),
                    bar_number=bar,
                    bar_count=bars,
                    start_share=start / length,
                    end_share=end / length,
                )
        if dose.rest_seconds and set_ < dose.sets:
            yield build_rest_step(playback, side)


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


def describe_next_steps(steps: Sequence[PlayerStep]) -> list[str]:
    """What follows each step: "hold, 15 seconds"; nothing after the last."""
    following = [
        f"change to the {step.side} side"
        if step.kind is StepKind.SWITCH
        else f"{NEXT_STEP_LABELS[step.kind]}, {format_duration(step.seconds)}"
        for step in steps[1:]
    ]
    return [*following, ""] if steps else []


def compute_player_seconds(dose: Dose, sides: Sequence[Side]) -> int:
    """How long the player takes for a dose on these sides, without building steps."""
    turns = max(1, len(sides))
    ready = PREPARE_SECONDS + GET_READY_SECONDS
    return ready + turns * dose.seconds_per_side + (turns - 1) * SWITCH_SECONDS
