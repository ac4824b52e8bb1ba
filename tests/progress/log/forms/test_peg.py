import pytest

from progress.log.forms.peg import PegScoreForm

ANSWERS = {"pain": "3", "enjoyment": "0", "general_activity": "10"}


def test_three_answers_make_a_week():
    form = PegScoreForm(ANSWERS)
    assert form.is_valid()
    assert form.cleaned_data == {"pain": 3, "enjoyment": 0, "general_activity": 10}


@pytest.mark.parametrize("field", ANSWERS)
@pytest.mark.parametrize("answer", ["", "11", "-1", "some"])
def test_each_answer_is_a_number_from_0_to_10(field, answer):
    assert PegScoreForm(ANSWERS | {field: answer}).errors.keys() == {field}
