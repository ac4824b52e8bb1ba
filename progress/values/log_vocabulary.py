"""The vocabularies of the log and of sessions; knows no storage."""

from enum import StrEnum

from core.values.vocabulary import LabelledStrEnum


class BodyPlace(LabelledStrEnum):
    """Where it hurts, from the waist down; left and right as the person feels them."""

    LEFT_LOW_BACK = "left_low_back"
    MIDDLE_LOW_BACK = "middle_low_back"
    RIGHT_LOW_BACK = "right_low_back"
    LEFT_BUTTOCK = "left_buttock"
    RIGHT_BUTTOCK = "right_buttock"
    LEFT_LEG_ABOVE_KNEE = "left_leg_above_knee"
    RIGHT_LEG_ABOVE_KNEE = "right_leg_above_knee"
    LEFT_LEG_BELOW_KNEE = "left_leg_below_knee"
    RIGHT_LEG_BELOW_KNEE = "right_leg_below_knee"


# Pain that far down may come from a nerve.
PLACES_BELOW_KNEE = frozenset(
    {BodyPlace.LEFT_LEG_BELOW_KNEE, BodyPlace.RIGHT_LEG_BELOW_KNEE}
)


class SleepQuality(StrEnum):
    """How the nights were: the last in an entry, the whole week in a check-in."""

    WELL = "well"
    FAIRLY = "fairly"
    BADLY = "badly"

    @property
    def label(self) -> str:
        return SLEEP_LABELS[self]


SLEEP_LABELS = {
    SleepQuality.WELL: "well",
    SleepQuality.FAIRLY: "so-so",
    SleepQuality.BADLY: "badly",
}


class SessionFeeling(LabelledStrEnum):
    """How a session felt, as answered on the day after."""

    GOOD = "good"
    HARD = "hard"
    TOO_MUCH = "too_much"


class ItemOutcome(StrEnum):
    """How one exercise of a session went.

    Unknown: it ran while nobody could see the page, and the person has not said.
    """

    DONE = "done"
    HURT = "hurt"
    LEG_PAIN = "leg_pain"
    NUMB = "numb"
    WEAK = "weak"
    SKIPPED = "skipped"
    UNKNOWN = "unknown"

    @property
    def label(self) -> str:
        return OUTCOME_LABELS[self]


OUTCOME_LABELS = {
    ItemOutcome.DONE: "done",
    ItemOutcome.HURT: "it hurt",
    ItemOutcome.LEG_PAIN: "pain moved down the leg",
    ItemOutcome.NUMB: "numbness",
    ItemOutcome.WEAK: "weakness",
    ItemOutcome.SKIPPED: "skipped",
    ItemOutcome.UNKNOWN: "not known yet",
}
# Each may come from a pressed nerve, and ends the session.
NERVE_SIGNS = (ItemOutcome.LEG_PAIN, ItemOutcome.NUMB, ItemOutcome.WEAK)
