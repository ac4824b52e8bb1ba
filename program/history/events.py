"""Events in a person's history, as the rules need them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from core.values.rules import RuleReason
from exercises.values.catalogue_exercise import CatalogueExercise
from progress.values.log_vocabulary import ItemOutcome, SessionFeeling


class AdaptationKind(StrEnum):
    """What a rule did to an exercise, or to the days ahead."""

    HARDER = "harder"
    EASIER = "easier"
    STOP = "stop"
    FLARE = "flare"
    FLARE_OVER = "flare_over"
    RECHECK = "recheck"
    GENTLE = "gentle"
    SMALL_STEPS = "small"
    SLEEP = "sleep"
    APPROACH = "approach"

    @property
    def label(self) -> str:
        return ADAPTATION_LABELS[self]


ADAPTATION_LABELS = {
    AdaptationKind.HARDER: "became harder",
    AdaptationKind.EASIER: "became easier",
    AdaptationKind.STOP: "pauses",
    AdaptationKind.FLARE: "flare",
    AdaptationKind.FLARE_OVER: "flare is over",
    AdaptationKind.RECHECK: "check again",
    AdaptationKind.GENTLE: "gentle week",
    AdaptationKind.SMALL_STEPS: "small steps",
    AdaptationKind.SLEEP: "help for sleep",
    AdaptationKind.APPROACH: "another approach",
}
EXERCISE_ADAPTATIONS = (
    AdaptationKind.HARDER,
    AdaptationKind.EASIER,
    AdaptationKind.STOP,
)
CHECK_AGAIN_TEXT = "Please check your back again, and see a clinician."


class ReportedPain(NamedTuple):
    """Pain from 0 to 10, when the person reported it, and whether below a knee."""

    reported_at: datetime
    pain: int
    is_below_knee: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PastAdaptation:
    """A rule that took effect; `slug` and `ladder` identify its exercise, if any."""

    kind: AdaptationKind
    rule: str
    made_at: datetime
    slug: str = ""
    ladder: str = ""
    dose_steps: int = 0

    def concerns_exercise(self, entry: CatalogueExercise) -> bool:
        """Whether it changed this exercise, or another form on its ladder."""
        if self.kind not in EXERCISE_ADAPTATIONS:
            return False
        return self.slug == entry.slug or self.ladder == entry.ladder != ""


class NewAdaptation(NamedTuple):
    """A rule that now affects the days ahead rather than one exercise."""

    kind: AdaptationKind
    reason: RuleReason

    @property
    def news(self) -> str:
        """The text that the person reads about it."""
        if self.kind is AdaptationKind.RECHECK:
            return f"{self.reason.text} {CHECK_AGAIN_TEXT}"
        return self.reason.text

    def to_past(self, made_at: datetime) -> PastAdaptation:
        return PastAdaptation(kind=self.kind, rule=self.reason.slug, made_at=made_at)


@dataclass(frozen=True, slots=True, kw_only=True)
class PerformedExercise:
    """One exercise of a session, as the person reported it.

    `pain` was felt during the exercise; `pain_before`, `pain_after`, `effort` and the
    next-day response belong to its session.
    """

    slug: str
    outcome: ItemOutcome
    started_at: datetime
    pain: int | None = None
    pain_before: int | None = None
    pain_after: int | None = None
    effort: int | None = None
    is_beside_program: bool = False
    next_day_pain: int | None = None
    next_day_feeling: SessionFeeling | None = None

    @property
    def is_left_undone(self) -> bool:
        """Whether it was skipped before it could hurt."""
        return self.outcome is ItemOutcome.SKIPPED and self.pain is None
