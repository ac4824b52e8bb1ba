import pytest

from program.forms.flare import FlareForm
from program.rules.flare.answers import FlareAnswers, FlareCause, FlareOnset

ANSWERS = {
    "cause": "lifting",
    "onset": "some_days",
    "has_danger_sign": "no",
    "has_new_leg_pain": "yes",
}


def test_answers_are_read_as_the_rules_take_them():
    form = FlareForm(ANSWERS)
    assert form.is_valid()
    assert form.flare_answers == FlareAnswers(
        cause=FlareCause.LIFTING,
        onset=FlareOnset.SOME_DAYS,
        has_danger_sign=False,
        has_new_leg_pain=True,
    )


@pytest.mark.parametrize(
    ("field", "message"),
    [
        ("cause", "Say what happened, or that you know of nothing."),
        ("onset", "Say since when your pain has flared up."),
        ("has_danger_sign", "Say yes or no: is any of the danger signs new?"),
        ("has_new_leg_pain", "Say yes or no: do you have new pain down a leg?"),
    ],
)
def test_silence_is_no_answer(field, message):
    form = FlareForm({name: told for name, told in ANSWERS.items() if name != field})
    assert form.errors == {field: [message]}


@pytest.mark.parametrize("field", ANSWERS)
@pytest.mark.parametrize("value", ["on", "1", "None", "TODAY", "\x00", "x" * 5000])
def test_other_values_are_refused(field, value):
    assert list(FlareForm(ANSWERS | {field: value}).errors) == [field]
