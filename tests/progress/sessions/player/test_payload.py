import json

import pytest

from core.values.suitability import Equipment, Position
from exercises.values.cues import SPOKEN_CHARACTERS_A_SECOND
from exercises.values.doses import Dose, DosePart
from exercises.values.vocabulary import Side, Technique
from progress.sessions.player.payload import (
    SPEECH_MS_PER_CHARACTER,
    PlayerItem,
    build_player_payload,
)
from progress.sessions.player.playback import Playback
from tests.conftest import FIXTURES


def make_playback(**fields):
    defaults = {
        "dose": Dose(hold_seconds=20),
        "technique": Technique.STATIC_STRETCH,
        "instructions": ("Kneel.", "Lean back."),
        "cues": {DosePart.HOLD: "Let the hip open, breathe slowly."},
    }
    return Playback(**(defaults | fields))


def make_item(number=1, **fields):
    defaults = {
        "number": number,
        "name": f"Stretch {number}",
        "position": Position.KNEELING,
        "equipment": (),
        "playback": make_playback(),
        "outcome_url": f"/session/{number}/",
        "easier_url": "",
    }
    return PlayerItem(**(defaults | fields))


def payload_of(*items):
    return build_player_payload(
        items, session_key="a-key", finish_url="/finish/", figures_url="/figures/"
    )


def steps_of(item):
    return payload_of(item)["items"][0]["steps"]


def waits_of(*items):
    return [item["waits"] for item in payload_of(*items)["items"]]


def test_addresses_and_names_are_handed_on():
    payload = payload_of(make_item(3, easier_url="/easier/"))
    [given] = payload.pop("items")
    assert payload == {
        "session": "a-key",
        "finish": "/finish/",
        "figures": "/figures/",
        "pace": SPEECH_MS_PER_CHARACTER,
    }
    assert given.pop("steps")
    assert given == {
        "number": 3,
        "name": "Stretch 3",
        "url": "/session/3/",
        "easier": "/easier/",
        "waits": True,
        "says": "Stretch 3. Kneel. Lean back.",
        "place": "Exercise 1 of 1",
    }


def test_a_step_is_given_with_its_cue_and_its_share_of_the_round():
    _, hold = steps_of(make_item())
    assert hold == {
        "signal": "work",
        "beeps": 0,
        "seconds": 20,
        "round": "",
        "cue": "Let the hip open, breathe slowly.",
        "counts": 3,
        "side": "",
        "opens": 0,
        "closes": 1,
    }


def test_an_exercise_is_counted_in_by_beep_and_voice():
    ready = steps_of(make_item())[0]
    assert (ready["seconds"], ready["beeps"], ready["counts"]) == (5, 5, 3)


def test_a_rest_has_a_signal_of_its_own():
    playback = make_playback(dose=Dose(sets=2, hold_seconds=20, rest_seconds=30))
    steps = steps_of(make_item(playback=playback))
    assert [step["signal"] for step in steps] == ["work", "work", "rest", "work"]


def test_a_side_stands_beside_the_round():
    playback = make_playback(sides=(Side.LEFT, Side.RIGHT))
    first = steps_of(make_item(playback=playback))[0]
    assert (first["round"], first["side"]) == ("left side", "left")


def test_a_repetition_is_said_with_its_number():
    playback = make_playback(dose=Dose(reps=2, hold_seconds=20))
    _, first, second = steps_of(make_item(playback=playback))
    assert "says" not in first
    assert second["says"] == "2. Let the hip open, breathe slowly."


@pytest.mark.parametrize(
    ("change", "waits"),
    [
        ({}, False),
        ({"position": Position.LYING_ON_BACK}, True),
        ({"equipment": (Equipment.STRAP,)}, True),
    ],
)
def test_it_waits_where_the_position_or_what_is_needed_changes(change, waits):
    assert waits_of(make_item(1), make_item(2, **change)) == [True, waits]


def test_it_does_not_wait_for_the_same_things_in_another_order():
    things = (Equipment.CHAIR, Equipment.STRAP)
    first = make_item(1, equipment=things)
    assert waits_of(first, make_item(2, equipment=things[::-1])) == [True, False]


def test_a_session_without_exercises_has_nothing_to_play():
    assert payload_of()["items"] == []


def shipped_playbacks():
    for path in FIXTURES:
        for row in json.loads(path.read_text("utf-8")):
            fields = row["fields"]
            if row["model"] != "exercises.exercise":
                continue
            for dose in fields["doses"].values():
                yield make_playback(
                    dose=Dose(**dose),
                    technique=Technique(fields["technique"]),
                    instructions=fields["steps"],
                    sides=tuple(Side) if fields["is_sided"] else (),
                    cues={DosePart(part): cue for part, cue in fields["cues"].items()},
                )


@pytest.mark.parametrize("pace", [70, 1000 / SPOKEN_CHARACTERS_A_SECOND])
def test_no_shipped_cue_outlasts_its_step_or_meets_the_count(pace):
    late = [
        step
        for playback in shipped_playbacks()
        for step in steps_of(make_item(playback=playback))
        if len(step.get("says", step["cue"])) * pace
        > (step["seconds"] - step["counts"]) * 1000
    ]
    assert late == []
