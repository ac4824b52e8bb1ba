"""What the player needs of an exercise: its dose, its sides, and their cues."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import takewhile

from exercises.values.doses import Dose, DosePart
from exercises.values.vocabulary import Side, Technique


class StepKind(StrEnum):
    GET_READY = "get_ready"
    PUSH = "push"
    RELEASE = "release"
    HOLD = "hold"
    MOVE = "move"
    RETURN = "return"
    REST = "rest"
    SWITCH = "switch"


RESTING_STEP_KINDS = frozenset({StepKind.RELEASE, StepKind.REST, StepKind.SWITCH})
# The last seconds of these are counted aloud.
COUNTED_STEP_KINDS = frozenset({StepKind.GET_READY, StepKind.HOLD})

PARTS_BY_STEP_KIND = {StepKind(part): part for part in DosePart}

# For rests, and for an exercise without cues of its own.
STEP_CUES = {
    StepKind.GET_READY: "Get ready.",
    StepKind.PUSH: "Push gently, with a fifth of your strength.",
    StepKind.RELEASE: "Breathe out and let go.",
    StepKind.HOLD: "Hold, and keep breathing.",
    StepKind.MOVE: "Move slowly, and keep breathing.",
    StepKind.RETURN: "Come back slowly.",
    StepKind.REST: "Rest, and breathe.",
}
# Contract-relax says its push, and all that follows, in cues instead.
FIRST_TOLD_BY_CUES = "Push: "


@dataclass(frozen=True, slots=True, kw_only=True)
class Playback:
    """An exercise as prescribed: its dose, technique, instructions and sides."""

    dose: Dose
    technique: Technique
    instructions: Sequence[str]
    sides: tuple[Side, ...] = ()
    cues: Mapping[DosePart, str] = field(default_factory=dict)

    def cue_for(self, kind: StepKind) -> str:
        part = PARTS_BY_STEP_KIND.get(kind)
        own = self.cues.get(part) if part else None
        return own or STEP_CUES[kind]

    @property
    def spoken_instructions(self) -> str:
        """The instructions, up to those that contract-relax cues repeat."""
        steps = self.instructions
        if self.technique is Technique.CONTRACT_RELAX:
            steps = list(
                takewhile(lambda text: not text.startswith(FIRST_TOLD_BY_CUES), steps)
            )
        return " ".join(steps)


def order_sides(side: Side | None, *, is_sided: bool) -> tuple[Side, ...]:
    """The sides in order of doing them; a prescribed side comes twice."""
    if not is_sided:
        return ()
    return (side, side.opposite_side, side) if side else tuple(Side)
