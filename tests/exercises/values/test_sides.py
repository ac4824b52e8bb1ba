import pytest

from exercises.values.sides import find_side_issues, name_sides
from exercises.values.vocabulary import Side

BIRD_DOG = "The {side} leg goes back, the {other_side} arm ahead."


@pytest.mark.parametrize(
    ("side", "text"),
    [
        (Side.LEFT, "The left leg goes back, the right arm ahead."),
        (Side.RIGHT, "The right leg goes back, the left arm ahead."),
    ],
)
def test_a_text_names_the_side_that_is_shown(side, text):
    assert name_sides(BIRD_DOG, side) == text


def test_a_text_without_placeholders_stays_as_it_is():
    text = "What is left are knees at a right angle."
    assert {name_sides(text, side) for side in Side} == {text}


@pytest.mark.parametrize(
    ("text", "is_sided", "issues"),
    [
        (BIRD_DOG, True, []),
        ("Both knees lean to the left.", False, []),
        ("One leg goes back.", True, ["names no {side} that is shown"]),
        (
            "The {side} leg goes back, the right arm ahead.",
            True,
            ["says left or right instead of {side} or {other_side}"],
        ),
        (
            "Left leg back.",
            True,
            [
                "names no {side} that is shown",
                "says left or right instead of {side} or {other_side}",
            ],
        ),
        (BIRD_DOG, False, ["has a {side}, but the exercise has no sides"]),
        ("A {hand} up, {side} leg.", True, ["has a brace that stands for nothing"]),
        ("One leg}", False, ["has a brace that stands for nothing"]),
    ],
)
def test_what_would_name_a_wrong_side_is_an_issue(text, is_sided, issues):
    assert [*find_side_issues(text, is_sided=is_sided)] == issues
