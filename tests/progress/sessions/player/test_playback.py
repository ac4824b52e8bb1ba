import json

import pytest

from exercises.values.doses import Dose
from exercises.values.vocabulary import Side, Technique
from progress.sessions.player.playback import (
    ROUND_PART_NAMES,
    Playback,
    StepKind,
    order_sides,
)
from tests.conftest import FIXTURES

LEFT, RIGHT = Side.LEFT, Side.RIGHT


def make_work(technique=Technique.CONTRACT_RELAX, steps=("Kneel.",), **dose):
    return Playback(dose=Dose(**dose), technique=technique, instructions=steps)


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


def test_a_hold_is_told_as_fits_the_technique():
    cues = {
        technique: make_work(technique).cue_for(StepKind.HOLD)
        for technique in (
            Technique.STRENGTH,
            Technique.RELIEF,
            Technique.REFLEX,
            Technique.EVERYDAY,
        )
    }
    assert list(cues.values()) == [
        "Hold, and keep breathing.",
        "Stay, and let your back rest.",
        "Rub gently in small circles.",
        "Stay like this, and breathe easily.",
    ]


def test_a_roll_over_a_ball_is_told_as_such():
    work = make_work(Technique.SELF_MASSAGE)
    assert work.cue_for(StepKind.MOVE) == "Roll slowly, and breathe out."


def test_a_push_is_told_in_the_words_of_its_instructions():
    steps = ["Kneel.", "Push: press the knee down.", "Let go."]
    work = make_work(steps=steps, push_seconds=6)
    assert work.cue_for(StepKind.PUSH) == "Press the knee down."
    assert work.cue_for(StepKind.RELEASE) == "Breathe out and let go."


def shipped_contract_relax():
    path = next(path for path in FIXTURES if path.stem == "contract_relax")
    return [row["fields"] for row in json.loads(path.read_text())]


@pytest.mark.parametrize("exercise", shipped_contract_relax(), ids=lambda e: e["slug"])
def test_each_part_of_a_shipped_round_is_told_in_their_own_words(exercise):
    work = make_work(steps=exercise["steps"])
    for kind, name in ROUND_PART_NAMES.items():
        own = [step for step in exercise["steps"] if step.startswith(name)]
        assert [name.lower() + work.cue_for(kind).lower()] == [own[0].lower()]
        assert len(own) == 1


@pytest.mark.parametrize(
    ("technique", "spoken"),
    [
        (Technique.CONTRACT_RELAX, "Lie down. Hug one knee."),
        (Technique.STRENGTH, "Lie down. Hug one knee. Push: press it."),
    ],
)
def test_a_voice_first_says_how_it_is_done_but_for_what_cues_say(technique, spoken):
    steps = ("Lie down.", "Hug one knee.", "Push: press it.")
    assert make_work(technique, steps=steps).spoken_instructions == spoken
