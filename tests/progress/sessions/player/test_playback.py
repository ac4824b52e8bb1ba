import json

import pytest

from exercises.values.doses import Dose
from exercises.values.vocabulary import Side, Technique
from progress.sessions.player.playback import (
    ROUND_PART_PATTERNS,
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
    ("technique", "spoken"),
    [
        (Technique.CONTRACT_RELAX, "Lie down. Hug one knee."),
        (Technique.STRENGTH, "Lie down. Hug one knee. Push it for 5 to 10 seconds."),
    ],
)
def test_a_voice_first_says_how_it_is_done_but_for_what_cues_say(technique, spoken):
    steps = ("Lie down.", "Hug one knee.", "Push it for 5 to 10 seconds.")
    assert make_work(technique, steps=steps).spoken_instructions == spoken
