"""The time, the parts and the text of a dose."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercises.values.doses import Dose, DosePart

doses = st.builds(
    Dose,
    sets=st.integers(1, 5),
    rounds=st.integers(1, 5),
    reps=st.integers(1, 30),
    move_seconds=st.integers(1, 30),
    push_seconds=st.integers(0, 10),
    release_seconds=st.integers(1, 5),
    hold_seconds=st.integers(0, 60),
    rest_seconds=st.integers(0, 60),
    times_a_day=st.integers(1, 6),
)


@pytest.mark.parametrize(
    ("dose", "seconds"),
    [
        (Dose(hold_seconds=600), 600),
        (Dose(sets=3, hold_seconds=20, rest_seconds=30), 120),
        (Dose(sets=2, reps=6, move_seconds=3, hold_seconds=5), 96),
        (Dose(rounds=3, push_seconds=8, release_seconds=3, hold_seconds=20), 93),
    ],
)
def test_seconds_of_one_side_include_the_rests_between_sets(dose, seconds):
    assert dose.seconds_per_side == seconds


@pytest.mark.parametrize(
    ("dose", "parts"),
    [
        (
            Dose(rounds=3, push_seconds=6, release_seconds=3, hold_seconds=15),
            [("push", 6), ("release", 3), ("hold", 15)],
        ),
        (
            Dose(reps=2, push_seconds=6, move_seconds=3, hold_seconds=2),
            [
                *[("push", 6), ("move", 2), ("hold", 2), ("return", 1)],
                *[("move", 2), ("hold", 2), ("return", 1)],
            ],
        ),
        (
            Dose(reps=8, move_seconds=5, hold_seconds=2),
            [("move", 3), ("hold", 2), ("return", 2)],
        ),
        (Dose(reps=8, move_seconds=5), [("move", 5)]),
        (Dose(move_seconds=1, hold_seconds=9), [("move", 1), ("hold", 9)]),
    ],
)
def test_a_round_has_the_parts_that_take_time(dose, parts):
    assert dose.round_parts == parts


@given(doses)
def test_rounds_and_rests_are_all_the_time_of_a_side(dose):
    whole = replace(dose, push_seconds=0, release_seconds=0)
    round_seconds = sum(seconds for _, seconds in whole.round_parts)
    rests = (whole.sets - 1) * whole.rest_seconds
    rounds = whole.sets * whole.rounds * whole.reps
    assert rounds * round_seconds + rests == whole.seconds_per_side


@given(doses)
def test_parts_of_a_round_keep_their_order(dose):
    kinds = [part for part, _ in replace(dose, reps=1).round_parts]
    assert kinds == [part for part in DosePart if part in kinds]


@pytest.mark.parametrize(
    ("dose", "words"),
    [
        (
            Dose(rounds=3, push_seconds=8, release_seconds=3, hold_seconds=20),
            "3 rounds: push 8 seconds, let go 3, hold 20",
        ),
        (
            Dose(rounds=1, push_seconds=5, release_seconds=2, hold_seconds=10),
            "1 round: push 5 seconds, let go 2, hold 10",
        ),
        (Dose(hold_seconds=600, times_a_day=2), "10 minutes, twice a day"),
        (Dose(move_seconds=90), "90 seconds"),
        (
            Dose(sets=3, hold_seconds=20, rest_seconds=30),
            "3 times 20 seconds, resting 30 seconds in between",
        ),
        (
            Dose(sets=2, reps=6, move_seconds=3, hold_seconds=8, rest_seconds=60),
            "2 sets of 6, holding for 8 seconds each, resting 1 minute in between",
        ),
        (Dose(reps=10, move_seconds=4), "10 times, about 4 seconds each"),
        (
            Dose(reps=2, hold_seconds=60, times_a_day=3),
            "2 times, holding for 1 minute each, 3 times a day",
        ),
    ],
)
def test_a_dose_reads_as_people_say_it(dose, words):
    assert dose.display_text == words


@given(doses)
def test_a_text_never_mentions_nothing(dose):
    assert " 0" not in dose.display_text.replace("hold 0", "")
    assert dose.display_text == dose.display_text.strip(" ,")


@pytest.mark.parametrize(("name", "count"), [("reps", -1), ("hold_seconds", 10_001)])
def test_a_dose_that_nobody_means_is_refused(name, count):
    with pytest.raises(ValueError, match=f"{name}={count}"):
        Dose(**{name: count})
