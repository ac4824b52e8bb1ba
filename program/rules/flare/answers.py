"""What a person is asked about a flare-up, and their answers."""

from dataclasses import dataclass
from enum import StrEnum

from core.values.vocabulary import LabelledStrEnum


class FlareCause(StrEnum):
    """What happened before it."""

    LIFTING = "lifting"
    SITTING = "sitting"
    TOO_MUCH = "too_much"
    STRESS = "stress"
    ILLNESS = "illness"
    FALL = "fall"
    ACCIDENT = "accident"
    UNKNOWN = "unknown"

    @property
    def label(self) -> str:
        return CAUSE_LABELS[self]


CAUSE_LABELS = {
    FlareCause.LIFTING: "lifting, bending or twisting",
    FlareCause.SITTING: "sitting or driving for long",
    FlareCause.TOO_MUCH: "more work, sport or exercise than usual",
    FlareCause.STRESS: "stress, or bad sleep",
    FlareCause.ILLNESS: "a cold or another illness",
    FlareCause.FALL: "a small fall or bump",
    FlareCause.ACCIDENT: "a serious accident or a hard blow",
    FlareCause.UNKNOWN: "nothing I know of",
}


class FlareOnset(LabelledStrEnum):
    """Since when it has lasted."""

    TODAY = "today"
    YESTERDAY = "yesterday"
    SOME_DAYS = "some_days"
    OVER_A_WEEK = "over_a_week"

    @property
    def days_before_report(self) -> int:
        return DAYS_BEFORE_REPORT[self]


# Of an answer that names no day, the least that it can mean.
DAYS_BEFORE_REPORT = {
    FlareOnset.TODAY: 0,
    FlareOnset.YESTERDAY: 1,
    FlareOnset.SOME_DAYS: 2,
    FlareOnset.OVER_A_WEEK: 8,
}


class FlareEnding(LabelledStrEnum):
    """How it ended: by the log, by the person's word, or as a report taken back."""

    LOGGED = "logged"
    TOLD = "told"
    UNDONE = "undone"


@dataclass(frozen=True, slots=True, kw_only=True)
class FlareAnswers:
    """All answers about one flare-up."""

    cause: FlareCause
    onset: FlareOnset
    has_danger_sign: bool
    has_new_leg_pain: bool
