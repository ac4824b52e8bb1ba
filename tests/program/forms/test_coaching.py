import pytest

from program.forms.coaching import BarrierForm, FearedMovementForm, IfThenPlanForm
from program.rules.coaching.if_then_plans import (
    LONGEST_PART_OF_A_PLAN,
    ReadySentences,
)
from program.rules.coaching.movements import FearedMovement
from program.rules.weekly import AdherenceBarrier

SENTENCES = ReadySentences(cues=("it rains",), actions=("stretch",))
READY = {"cue": "it rains", "action": "stretch"}


def plan_form(**sent):
    return IfThenPlanForm(READY | sent, sentences=SENTENCES)


def test_every_movement_can_be_chosen_and_none_of_them():
    values = [value for value, _ in FearedMovementForm()["movement"].field.choices]
    assert values == [movement.value for movement in FearedMovement]
    form = FearedMovementForm({"movement": "none"})
    assert form.is_valid()
    assert form.cleaned_data["movement"] is FearedMovement.NONE


def test_nothing_in_the_way_needs_no_plan():
    assert not BarrierForm({"barrier": "none"}).is_valid()
    form = BarrierForm({"barrier": "time"})
    assert form.is_valid()
    assert form.cleaned_data["barrier"] is AdherenceBarrier.TIME


def test_ready_sentences_are_the_plan():
    form = plan_form(own_cue="not used")
    assert form.is_valid()
    assert form.cleaned_plan == READY


def test_own_words_are_the_plan_on_one_line():
    form = plan_form(cue="own", own_cue="the  kettle\nboils")
    assert form.is_valid()
    assert form.cleaned_plan == {"cue": "the kettle boils", "action": "stretch"}


@pytest.mark.parametrize("own", ["", "   "])
def test_own_words_have_to_be_written(own):
    form = plan_form(action="own", own_action=own)
    assert form.errors == {"own_action": ["Write it in your own words."]}


def test_what_is_too_long_is_said_once():
    form = plan_form(cue="own", own_cue="a" * (LONGEST_PART_OF_A_PLAN + 1))
    assert [*form.errors] == ["own_cue"]
    assert len(form.errors["own_cue"]) == 1


def test_another_sentence_is_refused():
    assert not plan_form(cue="it snows").is_valid()
