from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercises.values.doses import Dose
from exercises.values.vocabulary import Side, Technique
from progress.sessions.player.playback import Playback, StepKind, order_sides
from progress.sessions.player.timeline import (
    build_timeline,
    compute_player_seconds,
    count_round,
)

LEFT, RIGHT = Side.LEFT, Side.RIGHT
READY_SECONDS = 5
SET_UP_SECONDS = 10
SWITCH_SECONDS = 8


def make_work(technique=Technique.CONTRACT_RELAX, sides=(), steps=("Kneel.",), **dose):
    return Playback(
        dose=Dose(**dose), technique=technique, instructions=steps, sides=sides
    )


def list_steps(work):
    return [
        (step.kind.value, step.seconds, step.place_label)
        for step in build_timeline(work)
    ]


def test_a_contract_relax_round_is_a_push_a_letting_go_and_a_hold():
    work = make_work(rounds=2, push_seconds=6, release_seconds=3, hold_seconds=15)
    assert list_steps(work) == [
        ("get_ready", 5, ""),
        ("push", 6, "round 1 of 2"),
        ("release", 3, "round 1 of 2"),
        ("hold", 15, "round 1 of 2"),
        ("push", 6, "round 2 of 2"),
        ("release", 3, "round 2 of 2"),
        ("hold", 15, "round 2 of 2"),
    ]


def test_repetitions_go_out_hold_and_come_back_with_a_rest_between_sets():
    work = make_work(
        Technique.STRENGTH,
        sets=2,
        reps=2,
        move_seconds=3,
        hold_seconds=6,
        rest_seconds=20,
    )
    repetition = ["move", "hold", "return"]
    kinds = [step.kind.value for step in build_timeline(work)[1:]]
    assert kinds == [*repetition * 2, "rest", *repetition * 2]
    words = [step.place_label for step in build_timeline(work)[1::3]]
    assert words == [
        "set 1 of 2 · round 1 of 2",
        "set 1 of 2 · round 2 of 2",
        "",
        "set 2 of 2 · round 1 of 2",
        "set 2 of 2 · round 2 of 2",
    ]


def test_the_favoured_side_comes_first_and_last_with_its_full_time():
    sides = order_sides(RIGHT, is_sided=True)
    work = make_work(sides=sides, hold_seconds=30)
    steps = build_timeline(work)
    holds = [step for step in steps if step.kind is StepKind.HOLD]
    assert [(hold.side, hold.seconds) for hold in holds] == [
        (RIGHT, 30),
        (LEFT, 30),
        (RIGHT, 30),
    ]
    switches = [step.cue for step in steps if step.kind is StepKind.SWITCH]
    assert switches == ["Change to the left side.", "Change to the right side."]


@pytest.mark.parametrize(
    ("round_", "seconds", "speech"),
    [(1, 6, ""), (2, 6, "2. Lift your hips slowly."), (2, 2, "2"), (12, 2, "12")],
)
def test_from_the_second_on_a_round_is_counted(round_, seconds, speech):
    assert count_round(round_, "Lift your hips slowly.", seconds) == speech


def test_only_the_first_part_of_a_round_is_counted():
    work = make_work(Technique.STRENGTH, reps=2, move_seconds=12, hold_seconds=6)
    spoken = [step.speech for step in build_timeline(work)]
    assert spoken == ["", "", "", "", "2. Move slowly, and keep breathing.", "", ""]


@pytest.mark.parametrize(
    ("hold_seconds", "counted"), [(5, 0), (6, 3), (30, 3)], ids=str
)
def test_the_end_of_a_hold_is_counted_once_its_cue_is_said(hold_seconds, counted):
    hold = build_timeline(make_work(hold_seconds=hold_seconds))[-1]
    assert (hold.cue, hold.counted_seconds) == ("Hold, and keep breathing.", counted)


def test_a_movement_has_no_count_at_its_end():
    ready, move = build_timeline(make_work(move_seconds=30))
    assert (ready.counted_seconds, move.counted_seconds) == (3, 0)


doses = st.builds(
    Dose,
    sets=st.integers(1, 3),
    rounds=st.integers(1, 4),
    reps=st.integers(1, 10),
    move_seconds=st.integers(0, 10),
    push_seconds=st.integers(0, 10),
    release_seconds=st.integers(0, 5),
    hold_seconds=st.integers(1, 60),
    rest_seconds=st.integers(0, 60),
)


@given(dose=doses, side=st.none() | st.sampled_from(Side), is_sided=st.booleans())
def test_the_timeline_lasts_as_long_as_the_dose(dose, side, is_sided):
    sides = order_sides(side, is_sided=is_sided)
    work = Playback(
        dose=dose, technique=Technique.MOBILITY, instructions=(), sides=sides
    )
    turns = max(1, len(sides))
    opening = dose.push_seconds + dose.release_seconds
    extra = 0 if dose.push_seconds else (dose.reps - 1) * opening
    expected = turns * (dose.seconds_per_side + dose.sets * dose.rounds * extra)
    waits = READY_SECONDS + (turns - 1) * SWITCH_SECONDS
    assert sum(step.seconds for step in build_timeline(work)) == expected + waits


@given(dose=doses)
def test_the_parts_of_a_round_follow_each_other_to_its_end(dose):
    work = Playback(dose=dose, technique=Technique.MOBILITY, instructions=())
    steps = [step for step in build_timeline(work) if step.end_share]
    for step, following in pairwise(steps):
        is_same_round = following.place_label == step.place_label
        assert following.start_share == (step.end_share if is_same_round else 0)
    assert steps[-1].end_share == 1


@given(dose=doses, sides=st.sampled_from([(), (LEFT, RIGHT), (LEFT, RIGHT, LEFT)]))
def test_seconds_without_a_timeline_are_its_own_and_those_of_the_set_up(dose, sides):
    # With a push the repetitions lie within a round, and a dose counts only one push.
    whole = replace(dose, push_seconds=0, release_seconds=0)
    work = Playback(
        dose=whole, technique=Technique.MOBILITY, instructions=(), sides=sides
    )
    seconds = sum(step.seconds for step in build_timeline(work))
    assert compute_player_seconds(whole, sides) == SET_UP_SECONDS + seconds
