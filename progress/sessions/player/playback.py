"""What the player needs of an exercise: its dose, its sides, and their cues."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import takewhile

from core.values.vocabulary import capitalise_first
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
    (Technique.SELF_MASSAGE, StepKind.MOVE): "Roll slowly, and breathe out.",
    (Technique.EVERYDAY, StepKind.HOLD): "Stay like this, and breathe easily.",
    (Technique.EVERYDAY, StepKind.MOVE): "Take your time, one step after the other.",
}

# Contract-relax instructions begin with the name of the part of a round:
# "Push: press the heel gently into the frame."
ROUND_PART_NAMES = {
    StepKind.PUSH: "Push: ",
    StepKind.RELEASE: "Let go: ",
    StepKind.HOLD: "Go further: ",
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
        if self.technique is not Technique.CONTRACT_RELAX:
            return usual
        name = ROUND_PART_NAMES.get(kind)
        own = (step for step in self.instructions if name and step.startswith(name))
        return capitalise_first(next(own, usual).removeprefix(name or ""))

    @property
    def spoken_instructions(self) -> str:
        """The instructions, up to those that contract-relax cues repeat."""
        steps = self.instructions
        if self.technique is Technique.CONTRACT_RELAX:
            push = ROUND_PART_NAMES[StepKind.PUSH]
            steps = list(takewhile(lambda text: not text.startswith(push), steps))
        return " ".join(steps)


def order_sides(side: Side | None, *, is_sided: bool) -> tuple[Side, ...]:
    """The sides in order of doing them; a prescribed side comes twice."""
    if not is_sided:
        return ()
    return (side, side.opposite_side, side) if side else tuple(Side)
