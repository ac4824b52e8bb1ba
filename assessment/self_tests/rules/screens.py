"""The screens of a test session, one side each, in order; knows no page."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from assessment.self_tests.definitions import SelfTest
from assessment.self_tests.rules.results import TestResult
from core.values.suitability import Position
from exercises.values.vocabulary import Side

POSITION_MOVES = {
    Position.STANDING: "Stand up.",
    Position.SEATED: "Sit down on a chair.",
    Position.LYING_ON_BACK: "Lie down on your back.",
    Position.LYING_ON_SIDE: "Lie on your side.",
    Position.LYING_ON_FRONT: "Lie on your front.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class TestScreen:
    """One test on one side, or a test without sides."""

    test: SelfTest
    side: Side | None

    @property
    def is_first_of_test(self) -> bool:
        return self.side == self.test.sides[0]


def list_test_screens(tests: Iterable[SelfTest]) -> tuple[TestScreen, ...]:
    return tuple(
        TestScreen(test=test, side=side) for test in tests for side in test.sides
    )


def find_next_screen(
    screens: Sequence[TestScreen],
    results: Iterable[TestResult],
    after: TestScreen | None = None,
) -> TestScreen | None:
    """The next one without a result, from this one on, and round to the first."""
    done = {(result.test, result.side) for result in results}
    number = screens.index(after) + 1 if after else 0
    for screen in (*screens[number:], *screens[:number]):
        if (screen.test.slug, screen.side) not in done:
            return screen
    return None


def find_previous_screen(
    screens: Sequence[TestScreen], screen: TestScreen
) -> TestScreen | None:
    number = screens.index(screen)
    return screens[number - 1] if number else None


def describe_next_screen(screen: TestScreen, following: TestScreen | None) -> str:
    """What comes after a screen, and how to get there."""
    if following is None or following == screen:
        return "Next: a look at your scores."
    is_same_test = following.test == screen.test
    name = f"the {following.side} side." if is_same_test else f"{following.test.name}."
    is_same_position = following.test.position is screen.test.position
    move = POSITION_MOVES[following.test.position]
    return f"Next: {name} {'Stay where you are.' if is_same_position else move}"
