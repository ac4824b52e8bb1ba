from exercises.values.doses import Dose, DosePart
from exercises.values.vocabulary import Side, Technique
from progress.sessions.player.payload import PlayerItem, build_player_payload
from progress.sessions.player.playback import Playback


def make_item(number=1, **fields):
    playback = Playback(
        dose=Dose(hold_seconds=20),
        technique=Technique.STATIC_STRETCH,
        instructions=("Kneel.", "Lean back."),
        cues={DosePart.HOLD: "Let the hip open, breathe slowly."},
    )
    defaults = {
        "number": number,
        "name": f"Stretch {number}",
        "playback": playback,
        "outcome_url": f"/session/{number}/",
        "easier_url": "",
    }
    return PlayerItem(**(defaults | fields))


def payload_of(*items):
    return build_player_payload(
        items, session_key="a-key", finish_url="/finish/", figures_url="/figures/"
    )


def test_addresses_and_names_are_handed_on():
    item = make_item(3, easier_url="/easier/")
    payload = payload_of(item)
    assert {key: payload[key] for key in ("session", "finish", "figures")} == {
        "session": "a-key",
        "finish": "/finish/",
        "figures": "/figures/",
    }
    [given] = payload["items"]
    assert given.pop("steps")
    assert given == {
        "number": 3,
        "name": "Stretch 3",
        "url": "/session/3/",
        "easier": "/easier/",
    }


def test_a_step_is_given_with_its_place_and_what_follows():
    first, _, hold = payload_of(make_item(1), make_item(2))["items"][0]["steps"]
    assert hold == {
        "signal": "work",
        "is_countdown": False,
        "seconds": 20,
        "place": "Exercise 1 of 2",
        "cue": "Let the hip open, breathe slowly.",
        "next": "Next: Stretch 2.",
        "side": "",
        "bar": 1,
        "bars": 1,
        "opens": 0,
        "closes": 1,
    }
    assert first["next"] == "Next: get ready, 5 seconds."


def test_each_step_says_how_it_is_signalled():
    steps = payload_of(make_item())["items"][0]["steps"]
    assert [(step["signal"], step["is_countdown"]) for step in steps] == [
        ("rest", False),
        ("work", True),
        ("work", False),
    ]


def test_after_the_last_exercise_nothing_follows():
    steps = payload_of(make_item(1), make_item(2))["items"][1]["steps"]
    assert steps[-1]["next"] == "Next: nothing, this is the last."


def test_a_side_stands_beside_the_place():
    playback = Playback(
        dose=Dose(hold_seconds=20),
        technique=Technique.STATIC_STRETCH,
        instructions=(),
        sides=(Side.LEFT, Side.RIGHT),
    )
    first = payload_of(make_item(playback=playback))["items"][0]["steps"][0]
    assert (first["place"], first["side"]) == ("Exercise 1 of 1 · left side", "left")


def test_a_voice_gets_the_time_that_it_needs_beyond_the_step():
    short, long = (
        Playback(
            dose=Dose(hold_seconds=20),
            technique=Technique.STATIC_STRETCH,
            instructions=instructions,
        )
        for instructions in (("Kneel.",), ("Kneel on a mat. " * 20,))
    )
    spoken, lasting = (
        payload_of(make_item(name="Stretch", playback=playback))["items"][0]["steps"]
        for playback in (short, long)
    )
    assert (spoken[0]["says"], spoken[0]["talk"]) == ("Stretch. Kneel.", 0)
    assert lasting[0]["talk"] == 70 * len(lasting[0]["says"]) - 10_000
    assert "says" not in spoken[1]
