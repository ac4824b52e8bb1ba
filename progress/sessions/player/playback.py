"""What the player needs of an exercise: its dose, its sides, and their cues."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import takewhile

from exercises.values.doses import Dose
from exercises.values.vocabulary import Side, Technique


class StepKind(StrEnum):
    PREPARE = "prepare"
    GET_READY = "get_ready"
    PUSH = "push"
    RELEASE = "release"
    HOLD = "hold"
    MOVE = "move"
    RETURN = "return"
    REST = "rest"
    SWITCH = "switch"


RESTING_STEP_KINDS = frozenset(
    {StepKind.PREPARE, StepKind.RELEASE, StepKind.REST, StepKind.SWITCH}
)

STEP_CUES = {
    StepKind.GET_READY: "Get ready.",
    StepKind.PUSH: "Push gently, with a fifth of your strength.",
    StepKind.RELEASE: "Breathe out and let go.",
    StepKind.HOLD: "Hold, and keep breathing.",
    StepKind.MOVE: "Move slowly, and keep breathing.",
    StepKind.RETURN: "Come back slowly.",
    StepKind.REST: "Rest, and breathe.",
}
TECHNIQUE_CUES = {
    (Technique.RELIEF, StepKind.HOLD): "Stay, and let your back rest.",
    (Technique.RELIEF, StepKind.MOVE): "Go on calmly, with your breath.",
    (
        Technique.STATIC_STRETCH,
        StepKind.HOLD,
    ): "Stay at the soft pull. Breathe out slowly.",
    (Technique.ACUPRESSURE, StepKind.HOLD): "Press gently, and breathe out slowly.",
    (Technique.REFLEX, StepKind.HOLD): "Rub gently in small circles.",
}

# Contract-relax instructions name each part of a round by its range of seconds:
# "Push the heel into the frame for 5 to 10 seconds."
ROUND_PART_PATTERNS = {
    StepKind.PUSH: re.compile(r",? for 5 to 10 seconds"),
    StepKind.RELEASE: re.compile(
        r"(,? and wait| for|, and let)? 2 to 5 seconds( pass)?"
    ),
    StepKind.HOLD: re.compile(r" for 10 to 30 seconds"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Playback:
    """An exercise as prescribed: its dose, technique, instructions and sides."""

    dose: Dose
    technique: Technique
    instructions: Sequence[str]
    sides: tuple[Side, ...] = ()

    def cue_for(self, kind: StepKind) -> str:
        usual = TECHNIQUE_CUES.get((self.technique, kind), STEP_CUES[kind])
        if (
            self.technique is not Technique.CONTRACT_RELAX
            or kind not in ROUND_PART_PATTERNS
        ):
            return usual
        pattern = ROUND_PART_PATTERNS[kind]
        matching = filter(pattern.search, self.instructions)
        own = next(matching, None)
        return usual if own is None else pattern.sub("", own)

    @property
    def spoken_instructions(self) -> str:
        """The instructions, up to those that contract-relax cues repeat."""
        steps = self.instructions
        if self.technique is Technique.CONTRACT_RELAX:
            is_push = ROUND_PART_PATTERNS[StepKind.PUSH].search
            steps = list(takewhile(lambda text: not is_push(text), steps))
        return " ".join(steps)


def order_sides(side: Side | None, *, is_sided: bool) -> tuple[Side, ...]:
    """The sides in order of doing them; a prescribed side comes twice."""
    if not is_sided:
        return ()
    return (side, side.opposite_side, side) if side else tuple(Side)
