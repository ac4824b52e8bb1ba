"""What kind of activity it is that a person's back makes hard."""

from dataclasses import dataclass

from core.values.vocabulary import LabelledStrEnum


class ActivityKind(LabelledStrEnum):
    """A short list beside a person's own words; what fits none of it has no kind."""

    LIFTING = "lifting"
    SITTING = "sitting"
    WALKING = "walking"
    SLEEP = "sleep"
    DRESSING = "dressing"
    BENDING = "bending"
    SPORT = "sport"

    @property
    def label(self) -> str:
        return ACTIVITY_LABELS[self]


ACTIVITY_LABELS = {
    ActivityKind.LIFTING: "lifting or carrying",
    ActivityKind.SITTING: "sitting or driving",
    ActivityKind.WALKING: "standing, walking or stairs",
    ActivityKind.SLEEP: "sleeping, or turning over in bed",
    ActivityKind.DRESSING: "dressing, or reaching my feet",
    ActivityKind.BENDING: "bending, housework or gardening",
    ActivityKind.SPORT: "sport or heavy work",
}


ACTIVITY_KEY_PREFIX = "activity:"


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedActivity:
    """What a person named, in their own words."""

    kind: ActivityKind
    name: str

    @property
    def key(self) -> str:
        """What it is among the findings that an exercise answers."""
        return f"{ACTIVITY_KEY_PREFIX}{self.kind}:{self.name}"
