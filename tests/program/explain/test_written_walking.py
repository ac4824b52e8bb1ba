import pytest

from program.explain.written_state import WRITTEN_AT
from program.explain.written_walking import (
    build_written_walking,
    explain_walking,
    read_written_walking,
)
from program.history.walking_history import NOTHING_WALKED
from program.rules.walking.start import PresentWalking

SOME_WALKING = PresentWalking(minutes=10, days=3)


def test_nothing_written_of_walking_is_nothing_known():
    assert read_written_walking({}) is None
    assert build_written_walking(None, WRITTEN_AT) == NOTHING_WALKED
    assert explain_walking(None) is None


def test_present_walking_is_read_and_leads_to_a_goal():
    now = read_written_walking({"walking": {"minutes": 10, "days": 3}})
    assert now == SOME_WALKING
    goal = build_written_walking(now, WRITTEN_AT).current_goal
    assert (goal.target.display_text, goal.made_at) == (
        "10 minutes on 3 days",
        WRITTEN_AT,
    )


def test_what_is_left_out_is_none_at_all():
    nothing = PresentWalking(minutes=0, days=0)
    assert read_written_walking({"walking": {}}) == nothing


def test_the_goal_is_explained_with_its_rule():
    explained = explain_walking(SOME_WALKING)
    assert (explained["goal"], explained["weekly_minutes"], explained["rule"]) == (
        "10 minutes on 3 days",
        30,
        "walks-some",
    )
    assert "Lancet" in explained["source"]


@pytest.mark.parametrize(
    ("walking", "message"),
    [
        ([], "walking: an object with named values is needed."),
        ({"steps": 1}, "walking: unknown steps."),
        ({"days": 8}, "days: 8 is not from 0 to 7."),
        ({"minutes": -1}, "minutes: -1 is not from 0 to 600."),
    ],
)
def test_what_cannot_be_read_is_named(walking, message):
    with pytest.raises(ValueError, match=r".") as error:
        read_written_walking({"walking": walking})
    assert str(error.value) == message
