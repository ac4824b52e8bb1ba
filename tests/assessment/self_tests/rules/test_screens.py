"""One side a screen: left before right, and what comes next."""

import pytest

from assessment.self_tests.definitions import get_self_test
from assessment.self_tests.rules.screens import (
    describe_next_screen,
    find_next_screen,
    find_previous_screen,
    list_test_screens,
)
from exercises.values.vocabulary import Side
from tests.assessment.factories import result

LEFT, RIGHT = Side.LEFT, Side.RIGHT
SCREENS = list_test_screens(map(get_self_test, ["side-bend", "thomas", "plank"]))
BEND_LEFT, BEND_RIGHT, EDGE_LEFT, EDGE_RIGHT, PLANK = SCREENS


def test_each_side_has_its_screen_left_then_right():
    assert [(screen.test.slug, screen.side) for screen in SCREENS] == [
        ("side-bend", LEFT),
        ("side-bend", RIGHT),
        ("thomas", LEFT),
        ("thomas", RIGHT),
        ("plank", None),
    ]
    firsts = [screen for screen in SCREENS if screen.is_first_of_test]
    assert firsts == [BEND_LEFT, EDGE_LEFT, PLANK]


@pytest.mark.parametrize(
    ("done", "after", "following"),
    [
        ([], None, BEND_LEFT),
        ([BEND_LEFT], BEND_LEFT, BEND_RIGHT),
        ([BEND_LEFT, EDGE_LEFT], None, BEND_RIGHT),
        ([PLANK], PLANK, BEND_LEFT),
        ([BEND_LEFT, BEND_RIGHT, EDGE_LEFT, PLANK], PLANK, EDGE_RIGHT),
        (SCREENS, EDGE_LEFT, None),
    ],
)
def test_next_is_the_first_without_a_result_from_here_on(done, after, following):
    results = [result(screen.test.slug, screen.side) for screen in done]
    assert find_next_screen(SCREENS, results, after) == following


def test_back_leads_to_the_screen_before():
    assert find_previous_screen(SCREENS, BEND_LEFT) is None
    assert find_previous_screen(SCREENS, EDGE_LEFT) == BEND_RIGHT


@pytest.mark.parametrize(
    ("screen", "following", "words"),
    [
        (BEND_LEFT, BEND_RIGHT, "Next: the right side. Stay where you are."),
        (BEND_RIGHT, EDGE_LEFT, "Next: Bed edge test. Lie down on your back."),
        (EDGE_RIGHT, PLANK, "Next: Plank. Lie on your front."),
        (PLANK, BEND_LEFT, "Next: Side bend along the wall. Stand up."),
        (PLANK, PLANK, "Next: a look at your scores."),
        (PLANK, None, "Next: a look at your scores."),
    ],
)
def test_the_next_step_says_how_to_get_there(screen, following, words):
    assert describe_next_screen(screen, following) == words
