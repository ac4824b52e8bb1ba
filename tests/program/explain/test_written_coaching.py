import pytest

from exercises.values.vocabulary import Phase
from program.explain.written_coaching import (
    NOTHING_TOLD,
    WrittenCoaching,
    explain_coaching,
    read_written_coaching,
)
from program.rules.coaching.lesson_choice import GENERAL_LESSONS
from program.rules.coaching.movements import FearedMovement
from program.rules.weekly import AdherenceBarrier
from tests.program.factories import make_state


def test_nothing_has_to_be_written():
    assert read_written_coaching({}) == NOTHING_TOLD


def test_what_is_not_written_of_a_check_in_is_as_in_an_ordinary_week():
    told = read_written_coaching({"check_in": {"barrier": "time"}}).check_in
    assert (told.barrier, told.confidence) == (AdherenceBarrier.TIME, 7)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"feared_movement": "flying"}, "feared_movement: unknown 'flying'."),
        ({"read_lessons": "pacing"}, "read_lessons: a list of words is needed."),
        ({"check_in": []}, "check_in: an object with named values is needed."),
        ({"check_in": {"mood": 1}}, "check_in: unknown mood."),
        ({"check_in": {"sleep": "deep"}}, "check_in, sleep: unknown 'deep'."),
        (
            {"check_in": {"confidence": True}},
            "confidence: True is not from 0 to 10.",
        ),
        (
            {"check_in": {"has_danger_sign": 1}},
            "has_danger_sign: 1 is neither true nor false.",
        ),
    ],
)
def test_what_cannot_be_read_is_named(data, message):
    with pytest.raises(ValueError, match=r".") as error:
        read_written_coaching(data)
    assert str(error.value) == message


def test_lesson_ladder_and_week_are_explained():
    coaching = read_written_coaching(
        {
            "feared_movement": "twisting",
            "check_in": {"confidence": 2, "barrier": "forgot"},
            "read_lessons": ["fear-of-movement"],
        }
    )
    explained = explain_coaching(coaching, make_state(), Phase.BALANCE)
    assert (explained["lesson"]["lesson"], explained["lesson"]["rule"]) == (
        "staying-at-it",
        "lesson-on-habits",
    )
    assert explained["fear_ladder"][0] == "knee-rolls"
    adjustments = explained["check_in"]["adjustments"]
    assert [each["adjustment"] for each in adjustments] == ["small_steps", "remind"]
    assert "I have brushed my teeth" in explained["check_in"]["if_then"]["cues"]


def test_without_a_check_in_there_is_none_to_explain():
    fear = WrittenCoaching(feared_movement=FearedMovement.NONE)
    explained = explain_coaching(fear, make_state(), Phase.CALM)
    assert (explained["fear_ladder"], explained["check_in"]) == ([], None)
    assert explained["lesson"]["lesson"] == "heat-and-cold"


def test_who_has_read_everything_has_no_lesson():
    everything = read_written_coaching({"read_lessons": list(GENERAL_LESSONS)})
    assert explain_coaching(everything, make_state(), Phase.KEEP)["lesson"] is None
