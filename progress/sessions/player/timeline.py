"""The timeline of an exercise: what to do, on which side, for how long. No clock."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate, takewhile
from math import ceil

from exercises.values.doses import Dose, time_in_words
from exercises.values.vocabulary import Side, Technique

PREPARE_SECONDS = 10
GET_READY_SECONDS = 5
SWITCH_SECONDS = 8


class Kind(StrEnum):
    PREPARE = "prepare"
    GET_READY = "get_ready"
    PUSH = "push"
    RELEASE = "release"
    HOLD = "hold"
    MOVE = "move"
    RETURN = "return"
    REST = "rest"
    SWITCH = "switch"


CUES = {
    Kind.GET_READY: "Get ready.",
    Kind.PUSH: "Push gently, with a fifth of your strength.",
    Kind.RELEASE: "Breathe out and let go.",
    Kind.HOLD: "Hold, and keep breathing.",
    Kind.MOVE: "Move slowly, and keep breathing.",
    Kind.RETURN: "Come back slowly.",
    Kind.REST: "Rest, and breathe.",
}
TECHNIQUE_CUES = {
    (Technique.RELIEF, Kind.HOLD): "Stay, and let your back rest.",
    (Technique.RELIEF, Kind.MOVE): "Go on calmly, with your breath.",
    (Technique.STATIC_STRETCH, Kind.HOLD): "Stay at the soft pull. Breathe out slowly.",
    (Technique.ACUPRESSURE, Kind.HOLD): "Press gently, and breathe out slowly.",
    (Technique.REFLEX, Kind.HOLD): "Rub gently in small circles.",
}

# Contract-relax instructions name each part of a round by its range of seconds:
# "Push the heel into the frame for 5 to 10 seconds."
SPANS = {
    Kind.PUSH: re.compile(r",? for 5 to 10 seconds"),
    Kind.RELEASE: re.compile(r"(,? and wait| for|, and let)? 2 to 5 seconds( pass)?"),
    Kind.HOLD: re.compile(r" for 10 to 30 seconds"),
}

NEXT_WORDS = {
    Kind.PUSH: "push",
    Kind.RELEASE: "let go",
    Kind.HOLD: "hold",
    Kind.MOVE: "move",
    Kind.RETURN: "come back",
    Kind.REST: "rest",
    Kind.GET_READY: "get ready",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing to do for some seconds. `says`: what a voice says instead of the cue.

    `bar` of `bars` counts the rounds of a side; `opens` and `closes` are the shares
    of its round at its start and end.
    """

    kind: Kind
    seconds: int
    cue: str
    says: str = ""
    side: Side | None = None
    words: str = ""
    bar: int = 0
    bars: int = 0
    opens: float = 0
    closes: float = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """What an exercise asks for, as prescribed and as its instructions say it."""

    dose: Dose
    technique: Technique
    instructions: Sequence[str]
    sides: tuple[Side, ...] = ()

    def cue(self, kind: Kind) -> str:
        usual = TECHNIQUE_CUES.get((self.technique, kind), CUES[kind])
        if self.technique is not Technique.CONTRACT_RELAX or kind not in SPANS:
            return usual
        told = [text for text in self.instructions if SPANS[kind].search(text)]
        return SPANS[kind].sub("", told[0]) if told else usual

    @property
    def explanation(self) -> str:
        """How it is done, but for what the cues of a contract-relax round say."""
        steps = self.instructions
        if self.technique is Technique.CONTRACT_RELAX:
            is_push = SPANS[Kind.PUSH].search
            steps = list(takewhile(lambda text: not is_push(text), steps))
        return " ".join(steps)


def sides_in_order(side: Side | None, *, is_sided: bool) -> tuple[Side, ...]:
    """The sides in the order of doing them: 2:1 where one is favoured."""
    if not is_sided:
        return ()
    return (side, side.other, side) if side else tuple(Side)


def timeline(work: Work) -> list[Step]:
    turns = work.sides or (None,)
    steps = [*getting_ready(work, turns[0])]
    for turn, side in enumerate(turns):
        if turn and side:
            steps.append(switch(side))
        steps += performance(work, side)
    return steps


def getting_ready(work: Work, side: Side | None) -> Iterator[Step]:
    words = side_words(side)
    yield Step(
        kind=Kind.PREPARE,
        seconds=PREPARE_SECONDS,
        cue=work.instructions[0] if work.instructions else "Take your position.",
        says=work.explanation,
        side=side,
        words=words,
    )
    yield Step(
        kind=Kind.GET_READY,
        seconds=GET_READY_SECONDS,
        cue=work.cue(Kind.GET_READY),
        side=side,
        words=words,
    )


def switch(side: Side) -> Step:
    return Step(
        kind=Kind.SWITCH,
        seconds=SWITCH_SECONDS,
        cue=f"Change to the {side} side.",
        side=side,
        words=side_words(side),
    )


def performance(work: Work, side: Side | None) -> Iterator[Step]:
    dose = work.dose
    # With a push the repetitions lie within a round.
    in_set = dose.rounds * (1 if dose.push_seconds else dose.reps)
    length = sum(end - start for _, start, end in parts(dose))
    for set_ in range(1, dose.sets + 1):
        for round_ in range(1, in_set + 1):
            bar, bars = (round_, in_set) if in_set > 1 else (set_, dose.sets)
            places = (
                side_words(side),
                counted("set", set_, dose.sets),
                counted("round", round_, in_set),
            )
            for kind, start, end in parts(dose):
                yield Step(
                    kind=kind,
                    seconds=end - start,
                    cue=work.cue(kind),
                    side=side,
                    words=" · ".join(filter(None, places)),
                    bar=bar,
                    bars=bars,
                    opens=start / length,
                    closes=end / length,
                )
        if dose.rest_seconds and set_ < dose.sets:
            yield rest(work, side)


def parts(dose: Dose) -> list[tuple[Kind, int, int]]:
    """The parts of one round that take time, each with its start and end in it.

    A movement that is held goes out and comes back.
    """
    repetitions = dose.reps if dose.push_seconds else 1
    out = ceil(dose.move_seconds / 2) if dose.hold_seconds else dose.move_seconds
    repetition = [
        (Kind.MOVE, out),
        (Kind.HOLD, dose.hold_seconds),
        (Kind.RETURN, dose.move_seconds - out),
    ]
    opening = [(Kind.PUSH, dose.push_seconds), (Kind.RELEASE, dose.release_seconds)]
    timed = [part for part in opening + repetition * repetitions if part[1]]
    ends = accumulate(seconds for _, seconds in timed)
    return [
        (kind, end - seconds, end)
        for (kind, seconds), end in zip(timed, ends, strict=True)
    ]


def rest(work: Work, side: Side | None) -> Step:
    return Step(
        kind=Kind.REST,
        seconds=work.dose.rest_seconds,
        cue=work.cue(Kind.REST),
        side=side,
        words=side_words(side),
    )


def side_words(side: Side | None) -> str:
    return f"{side} side" if side else ""


def counted(noun: str, number: int, total: int) -> str:
    return f"{noun} {number} of {total}" if total > 1 else ""


def next_words(steps: Sequence[Step]) -> list[str]:
    """What follows each step: "hold, 15 seconds"; nothing after the last."""
    following = [
        f"change to the {step.side} side"
        if step.kind is Kind.SWITCH
        else f"{NEXT_WORDS[step.kind]}, {time_in_words(step.seconds)}"
        for step in steps[1:]
    ]
    return [*following, ""] if steps else []


def player_seconds(dose: Dose, sides: Sequence[Side]) -> int:
    """What the player takes for a dose on these sides, without making the steps."""
    turns = max(1, len(sides))
    ready = PREPARE_SECONDS + GET_READY_SECONDS
    return ready + turns * dose.seconds + (turns - 1) * SWITCH_SECONDS
