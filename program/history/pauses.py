"""What rules left out, and until when: worked out from the steps that were taken."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, tzinfo
from itertools import takewhile

from core.values.days import DAY, format_long_date
from program.history.events import (
    EXERCISE_ADAPTATIONS,
    AdaptationKind,
    PastAdaptation,
)
from program.rules.course.pauses import MOST_OFFERS, PAUSE_DAYS, TRY_AGAIN_REASON


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause:
    """An exercise that a rule took out, and all of its ladder with it.

    `number` counts the pauses of the ladder since the person last chose to try again.
    """

    slug: str
    ladder: str
    number: int
    ends_on: date

    @property
    def names(self) -> frozenset[str]:
        """Its slug, and the ladder of which it is a step."""
        return frozenset({self.slug, self.ladder} - {""})

    @property
    def is_last(self) -> bool:
        """Whether it is not offered again without a word of the person."""
        return self.number > MOST_OFFERS

    def is_over(self, today: date) -> bool:
        return today >= self.ends_on

    def is_asking(self, today: date) -> bool:
        return self.is_last and self.is_over(today)

    def is_barring(self, today: date) -> bool:
        return self.is_last or not self.is_over(today)

    def is_returning(self, today: date) -> bool:
        """Whether it is to be offered before others now; later it has had its turn."""
        last_day = self.ends_on + PAUSE_DAYS * DAY
        return not self.is_barring(today) and today < last_day


def find_pauses(
    adaptations: Iterable[PastAdaptation], zone: tzinfo
) -> tuple[Pause, ...]:
    """The pauses since which nothing was decided about their ladder; newest first."""
    steps: dict[str, list[PastAdaptation]] = {}
    for past in adaptations:
        if past.kind in EXERCISE_ADAPTATIONS:
            steps.setdefault(past.ladder or past.slug, []).append(past)
    return tuple(
        build_pause(own, zone)
        for own in steps.values()
        if own[0].kind is AdaptationKind.STOP
    )


def build_pause(steps: Sequence[PastAdaptation], zone: tzinfo) -> Pause:
    """Of the steps on one ladder, newest first; the newest is the pause."""
    since_choice = takewhile(lambda past: past.rule != TRY_AGAIN_REASON.slug, steps)
    began_on = steps[0].made_at.astimezone(zone).date()
    return Pause(
        slug=steps[0].slug,
        ladder=steps[0].ladder,
        number=sum(past.kind is AdaptationKind.STOP for past in since_choice),
        ends_on=began_on + PAUSE_DAYS * DAY,
    )


def describe_pause(pause: Pause, easier_name: str = "") -> str:
    """`easier_name`: the form as which it returns, if it is another one."""
    text = f"It pauses until {format_long_date(pause.ends_on)}."
    if pause.is_last:
        return f"{text} Then you are asked whether to try it again."
    return f"{text} Then: {easier_name}." if easier_name else text
