"""The dose of an exercise: counts, times, and their text; knows no exercise."""

from dataclasses import dataclass, fields
from enum import StrEnum
from math import ceil

from core.values.text import format_count, format_duration

# More of anything is a typing error, and would stop a session for hours.
LARGEST_DOSE_COUNT = 10_000


class DosePart(StrEnum):
    """What a round is made of, in this order."""

    PUSH = "push"
    RELEASE = "release"
    MOVE = "move"
    HOLD = "hold"
    RETURN = "return"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dose:
    """One performance on one side: sets of rounds of repetitions.

    A repetition takes `move_seconds` and is held for `hold_seconds`. In a
    contract-relax stretch each round is a push, a release and a hold.
    """

    sets: int = 1
    rounds: int = 1
    reps: int = 1
    move_seconds: int = 0
    push_seconds: int = 0
    release_seconds: int = 0
    hold_seconds: int = 0
    rest_seconds: int = 0
    times_a_day: int = 1

    def __post_init__(self) -> None:
        counts = [getattr(self, field.name) for field in fields(self)]
        if min(counts) < 0 or max(counts) > LARGEST_DOSE_COUNT:
            raise ValueError(
                f"A count is not within 0 and {LARGEST_DOSE_COUNT}: {self}"
            )

    @property
    def round_parts(self) -> list[tuple[DosePart, int]]:
        """The parts of a round that take time, each with its seconds.

        A movement with a hold goes out and comes back. In a dose with a push, the
        repetitions are part of each round; else each is a round of its own.
        """
        out = ceil(self.move_seconds / 2) if self.hold_seconds else self.move_seconds
        repetition = [
            (DosePart.MOVE, out),
            (DosePart.HOLD, self.hold_seconds),
            (DosePart.RETURN, self.move_seconds - out),
        ]
        parts = [
            (DosePart.PUSH, self.push_seconds),
            (DosePart.RELEASE, self.release_seconds),
            *repetition * (self.reps if self.push_seconds else 1),
        ]
        return [(part, seconds) for part, seconds in parts if seconds]

    @property
    def seconds_per_side(self) -> int:
        """The time for one side, including rests between sets."""
        repetition = self.move_seconds + self.hold_seconds
        round_ = self.push_seconds + self.release_seconds + self.reps * repetition
        return self.sets * self.rounds * round_ + (self.sets - 1) * self.rest_seconds

    def total_seconds(self, *, is_sided: bool) -> int:
        return self.seconds_per_side * (2 if is_sided else 1)

    @property
    def display_text(self) -> str:
        """The dose as a phrase: "3 rounds: push 8 seconds, let go 3, hold 20"."""
        parts = [self._work_text, self._rest_text, self._frequency_text]
        return ", ".join(part for part in parts if part)

    @property
    def _work_text(self) -> str:
        series = self.sets * self.rounds
        if self.push_seconds:
            return (
                f"{format_count(series, 'round')}: push {self.push_seconds} seconds, "
                f"let go {self.release_seconds}, hold {self.hold_seconds}"
            )
        if self.reps == 1:
            time = format_duration(self.hold_seconds or self.move_seconds)
            return time if series == 1 else f"{series} times {time}"
        count = f"{self.reps} times" if series == 1 else f"{series} sets of {self.reps}"
        return f"{count}, {self._repetition_text}"

    @property
    def _repetition_text(self) -> str:
        if self.hold_seconds:
            return f"holding for {format_duration(self.hold_seconds)} each"
        return f"about {format_duration(self.move_seconds)} each"

    @property
    def _rest_text(self) -> str:
        if self.sets == 1 or not self.rest_seconds:
            return ""
        return f"resting {format_duration(self.rest_seconds)} in between"

    @property
    def _frequency_text(self) -> str:
        if self.times_a_day == 1:
            return ""
        return (
            "twice a day"
            if self.times_a_day == 2
            else f"{self.times_a_day} times a day"
        )
