"""How much of an exercise: counts, times, and their words. Knows no exercise."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Dose:
    """One performance on one side: sets of rounds of repetitions.

    A repetition takes `move_seconds` and is held for `hold_seconds`. In a
    contract-relax stretch each round is a push, a letting go and a hold.
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

    @property
    def seconds(self) -> int:
        """Time for one side, rests between sets included."""
        repetition = self.move_seconds + self.hold_seconds
        round_ = self.push_seconds + self.release_seconds + self.reps * repetition
        return self.sets * self.rounds * round_ + (self.sets - 1) * self.rest_seconds

    def seconds_in_all(self, *, is_sided: bool) -> int:
        return self.seconds * (2 if is_sided else 1)

    @property
    def words(self) -> str:
        """The dose as people say it: "3 rounds: push 8 seconds, let go 3, hold 20"."""
        parts = [self._work_in_words, self._rest_in_words, self._frequency_in_words]
        return ", ".join(part for part in parts if part)

    @property
    def _work_in_words(self) -> str:
        series = self.sets * self.rounds
        if self.push_seconds:
            return (
                f"{counted(series, 'round')}: push {self.push_seconds} seconds, "
                f"let go {self.release_seconds}, hold {self.hold_seconds}"
            )
        if self.reps == 1:
            time = time_in_words(self.hold_seconds or self.move_seconds)
            return time if series == 1 else f"{series} times {time}"
        count = f"{self.reps} times" if series == 1 else f"{series} sets of {self.reps}"
        return f"{count}, {self._repetition_in_words}"

    @property
    def _repetition_in_words(self) -> str:
        if self.hold_seconds:
            return f"holding for {time_in_words(self.hold_seconds)} each"
        return f"about {time_in_words(self.move_seconds)} each"

    @property
    def _rest_in_words(self) -> str:
        if self.sets == 1 or not self.rest_seconds:
            return ""
        return f"resting {time_in_words(self.rest_seconds)} in between"

    @property
    def _frequency_in_words(self) -> str:
        if self.times_a_day == 1:
            return ""
        return (
            "twice a day"
            if self.times_a_day == 2
            else f"{self.times_a_day} times a day"
        )


def time_in_words(seconds: int) -> str:
    minutes, left_over = divmod(seconds, 60)
    if minutes and not left_over:
        return counted(minutes, "minute")
    return counted(seconds, "second")


def counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
