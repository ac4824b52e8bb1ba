"""Cues for the parts of a round, and the time that each leaves them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercises.values.cues import (
    LONGEST_CUE,
    SPOKEN_CHARACTERS_A_SECOND,
    find_cue_issues,
    find_parts_without_cue,
    measure_shortest_parts,
)
from exercises.values.doses import Dose, DosePart
from tests.exercises.values.test_doses import doses

STRETCH = [
    Dose(rounds=2, push_seconds=5, release_seconds=3, hold_seconds=10),
    Dose(rounds=3, push_seconds=8, release_seconds=2, hold_seconds=20),
]
LIFT = Dose(reps=8, move_seconds=3, hold_seconds=1)


def test_the_shortest_of_each_part_counts_in_order_of_the_parts():
    assert list(measure_shortest_parts(STRETCH).items()) == [
        (DosePart.PUSH, 5),
        (DosePart.RELEASE, 2),
        (DosePart.HOLD, 10),
    ]
    assert measure_shortest_parts([LIFT, Dose(move_seconds=4)]) == {
        DosePart.MOVE: 2,
        DosePart.HOLD: 1,
        DosePart.RETURN: 1,
    }
    assert measure_shortest_parts([]) == {}


@pytest.mark.parametrize(
    ("part", "length", "issues"),
    [
        (DosePart.RELEASE, 22, []),
        (
            DosePart.RELEASE,
            23,
            ["release: has 23 characters, there is time for 22"],
        ),
        (DosePart.HOLD, 40, []),
        (DosePart.HOLD, 41, ["hold: has 41 characters, there is time for 40"]),
        (DosePart.MOVE, 1, ["move: no dose has this part"]),
    ],
)
def test_a_cue_is_told_off_that_nobody_would_hear_to_its_end(part, length, issues):
    assert list(find_cue_issues({part: "a" * length}, STRETCH)) == issues


def test_a_part_without_a_cue_is_found():
    cues = {DosePart.PUSH: "Press down.", DosePart.HOLD: ""}
    parts = [DosePart.RELEASE, DosePart.HOLD]
    assert find_parts_without_cue(cues, STRETCH) == parts


@given(doses=st.lists(doses, min_size=1, max_size=3), length=st.integers(1, 60))
def test_cues_without_an_issue_are_spoken_before_their_part_ends(doses, length):
    cues = dict.fromkeys(DosePart, "a" * length)
    told = {issue.split(":")[0] for issue in find_cue_issues(cues, doses)}
    timed = [part for dose in doses for part in dose.round_parts]
    spoken = length / SPOKEN_CHARACTERS_A_SECOND
    late = {part for part, seconds in timed if spoken > seconds}
    absent = {*DosePart} - {part for part, _ in timed}
    assert told == ({*DosePart} if length > LONGEST_CUE else late | absent)
