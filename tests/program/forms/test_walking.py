import pytest

from program.forms.walking import PresentWalkingForm
from program.rules.walking.start import PresentWalking
from progress.values.walking import WalkingKind

ANSWERS = {"kind": "seated", "minutes": "12", "days": "3"}


def test_answers_say_how_and_how_much():
    form = PresentWalkingForm(ANSWERS)
    assert form.is_valid()
    assert form.cleaned_walking == {
        "kind": WalkingKind.SEATED,
        "now": PresentWalking(minutes=12, days=3),
    }


@pytest.mark.parametrize(
    ("field", "answer"),
    [
        ("kind", ""),
        ("kind", "flying"),
        ("minutes", ""),
        ("minutes", "-1"),
        ("minutes", "601"),
        ("minutes", "x"),
        ("days", ""),
        ("days", "8"),
    ],
)
def test_each_answer_is_needed_and_possible(field, answer):
    assert PresentWalkingForm(ANSWERS | {field: answer}).errors.keys() == {field}
