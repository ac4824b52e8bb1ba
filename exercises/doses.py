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
