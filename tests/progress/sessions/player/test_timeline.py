import json
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercises.values.doses import Dose
from exercises.values.vocabulary import Side, Technique
from progress.sessions.player.timeline import (
    ROUND_PART_PATTERNS,
    Playback,
    StepKind,
    build_timeline,
    describe_next_steps,
    order_sides,
)
from tests.conftest import FIXTURES

LEFT, RIGHT = Side.LEFT, Side.RIGHT
READY_SECONDS = 15
SWITCH_SECONDS = 8


def make_work(technique=Technique.CONTRACT_RELAX, sides=(), steps=("Kneel.",), **dose):
    return Playback(
        dose=Dose(**dose), technique=technique, instructions=steps, sides=sides
    )


def told(work):
    return [
        (step.kind.value, step.seconds, step.place_label)
        for step in build_timeline(work)
    ]


def test_a_contract_relax_round_is_a_push_a_letting_go_and_a_hold():
    work = make_work(rounds=2, push_seconds=6, release_seconds=3, hold_seconds=15)
    assert told(work) == [
        ("prepare", 10, ""),
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
    kinds = [step.kind.value for step in build_timeline(work)[2:]]
    assert kinds == [*repetition * 2, "rest", *repetition * 2]
    words = [step.place_label for step in build_timeline(work)[2::3]]
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
    ("side", "is_sided", "expected"),
    [
        (None, False, ()),
        (LEFT, False, ()),
        (None, True, (LEFT, RIGHT)),
        (LEFT, True, (LEFT, RIGHT, LEFT)),
    ],
)
def test_sides_in_order(side, is_sided, expected):
    assert order_sides(side, is_sided=is_sided) == expected


def test_each_step_says_what_follows():
    work = make_work(sides=(LEFT, RIGHT), push_seconds=6, hold_seconds=60)
    assert describe_next_steps(build_timeline(work)) == [
        "get ready, 5 seconds",
        "push, 6 seconds",
        "hold, 1 minute",
        "change to the right side",
        "push, 6 seconds",
        "hold, 1 minute",
        "",
    ]
    assert describe_next_steps([]) == []


def test_a_hold_is_told_as_fits_the_technique():
    cues = {
        technique: make_work(technique).cue_for(StepKind.HOLD)
        for technique in (Technique.STRENGTH, Technique.RELIEF, Technique.REFLEX)
    }
    assert list(cues.values()) == [
        "Hold, and keep breathing.",
        "Stay, and let your back rest.",
        "Rub gently in small circles.",
    ]


def test_a_push_is_told_in_the_words_of_its_instructions():
    steps = ["Kneel.", "Push the knee down, for 5 to 10 seconds.", "Let go."]
    work = make_work(steps=steps, push_seconds=6)
    assert work.cue_for(StepKind.PUSH) == "Push the knee down."
    assert work.cue_for(StepKind.RELEASE) == "Breathe out and let go."
    assert build_timeline(work)[0].cue == "Kneel."
    assert build_timeline(make_work(steps=()))[0].cue == "Take your position."


def shipped_contract_relax():
    path = next(path for path in FIXTURES if path.stem == "contract_relax")
    return [row["fields"] for row in json.loads(path.read_text())]


@pytest.mark.parametrize("exercise", shipped_contract_relax(), ids=lambda e: e["slug"])
def test_shipped_pushes_and_releases_are_told_in_their_own_words(exercise):
    work = make_work(steps=exercise["steps"])
    for kind in (StepKind.PUSH, StepKind.RELEASE):
        assert any(ROUND_PART_PATTERNS[kind].search(step) for step in exercise["steps"])
        assert "seconds" not in work.cue_for(kind)
        assert ",." not in work.cue_for(kind)


@pytest.mark.parametrize(
    ("technique", "told"),
    [
        (Technique.CONTRACT_RELAX, "Lie down. Hug one knee."),
        (Technique.STRENGTH, "Lie down. Hug one knee. Push it for 5 to 10 seconds."),
    ],
)
def test_a_voice_first_says_how_it_is_done_but_for_what_cues_say(technique, told):
    steps = ("Lie down.", "Hug one knee.", "Push it for 5 to 10 seconds.")
    first, *others = build_timeline(make_work(technique, steps=steps, hold_seconds=10))
    assert (first.cue, first.speech) == ("Lie down.", told)
    assert {step.speech for step in others} == {""}


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
    steps = [step for step in build_timeline(work) if step.bar_number]
    for step, following in pairwise(steps):
        is_same_round = following.place_label == step.place_label
        assert following.start_share == (step.end_share if is_same_round else 0)
    assert steps[-1].end_share == 1
