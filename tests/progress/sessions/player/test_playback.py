import json

import pytest

from exercises.values.doses import Dose, DosePart
from exercises.values.vocabulary import Side, Technique
from progress.sessions.player.playback import (
    FIRST_TOLD_BY_CUES,
    Playback,
    StepKind,
    order_sides,
)
from tests.conftest import FIXTURES

LEFT, RIGHT = Side.LEFT, Side.RIGHT


def make_work(technique=Technique.CONTRACT_RELAX, steps=("Kneel.",), cues=None):
    return Playback(
        dose=Dose(), technique=technique, instructions=steps, cues=cues or {}
    )


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


def test_each_part_of_a_round_is_told_in_the_words_of_the_exercise():
    cues = {part: f"Now {part}." for part in DosePart}
    work = make_work(cues=cues)
    assert [work.cue_for(StepKind(part)) for part in DosePart] == [
        "Now push.",
        "Now release.",
        "Now move.",
        "Now hold.",
        "Now return.",
    ]
    assert work.cue_for(StepKind.REST) == "Rest, and breathe."


def test_a_part_without_words_of_its_own_is_told_in_the_usual_ones():
    work = make_work(cues={DosePart.HOLD: "Stay tall."})
    assert work.cue_for(StepKind.RELEASE) == "Breathe out and let go."


def test_every_shipped_contract_relax_stretch_names_its_push():
    path = next(path for path in FIXTURES if path.stem == "contract_relax")
    for row in json.loads(path.read_text("utf-8")):
        steps = row["fields"]["steps"]
        assert [step.startswith(FIRST_TOLD_BY_CUES) for step in steps].count(True) == 1


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
