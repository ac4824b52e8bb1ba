import pytest

from progress.sessions.forms import (
    ItemOutcomeForm,
    NextDayResponseForm,
    SessionFinishForm,
    SessionStartForm,
)
from progress.values.log_vocabulary import ItemOutcome, SessionFeeling


@pytest.mark.parametrize(
    ("outcome", "pain", "cleaned"),
    [
        ("done", "", {"outcome": ItemOutcome.DONE, "pain": None}),
        ("done", "7", {"outcome": ItemOutcome.DONE, "pain": None}),
        ("skipped", "7", {"outcome": ItemOutcome.SKIPPED, "pain": None}),
        ("leg_pain", "7", {"outcome": ItemOutcome.LEG_PAIN, "pain": None}),
        ("hurt", "0", {"outcome": ItemOutcome.HURT, "pain": 0}),
        ("hurt", "10", {"outcome": ItemOutcome.HURT, "pain": 10}),
    ],
)
def test_a_number_counts_only_where_it_hurt(outcome, pain, cleaned):
    form = ItemOutcomeForm({"outcome": outcome, "pain": pain})
    assert form.is_valid()
    assert form.cleaned_data == cleaned


@pytest.mark.parametrize(
    ("data", "fields"),
    [
        ({"outcome": "hurt"}, {"__all__"}),
        ({"outcome": "hurt", "pain": "11"}, {"pain", "__all__"}),
        ({"outcome": "fun"}, {"outcome"}),
        ({}, {"outcome"}),
    ],
)
def test_an_outcome_must_be_known_and_a_pain_have_its_number(data, fields):
    assert ItemOutcomeForm(data).errors.keys() == fields


def test_a_session_starts_with_a_number():
    assert SessionStartForm({}).errors.keys() == {"pain"}


def test_a_session_may_be_finished_without_a_number():
    form = SessionFinishForm({})
    assert form.is_valid()
    assert form.cleaned_data == {"pain_after": None, "effort": None}


@pytest.mark.parametrize(
    ("feeling", "cleaned"), [("", None), ("too_much", SessionFeeling.TOO_MUCH)]
)
def test_how_a_session_felt_may_be_left_out(feeling, cleaned):
    form = NextDayResponseForm({"pain": "3", "feeling": feeling})
    assert form.is_valid()
    assert form.cleaned_data == {"pain": 3, "feeling": cleaned}
