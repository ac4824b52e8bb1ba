import pytest

from assessment.self_tests.picture_scale import PictureSelect
from exercises.values.vocabulary import Side

CHOICES = [("0", "level"), ("10", "a little above")]


@pytest.mark.parametrize("side", [Side.LEFT, Side.RIGHT, None])
def test_each_choice_has_its_picture_on_the_side_asked_for(side):
    widget = PictureSelect(["test-thomas-1", "test-thomas-2"], side, choices=CHOICES)
    context = widget.get_context("value", "10", {})
    options = [
        option for _, group, _ in context["widget"]["optgroups"] for option in group
    ]
    assert [
        (option["value"], option["picture"], option["side"], option["selected"])
        for option in options
    ] == [
        ("0", "test-thomas-1", side, False),
        ("10", "test-thomas-2", side, True),
    ]
