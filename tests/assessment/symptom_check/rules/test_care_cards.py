import pytest

from assessment.symptom_check.questions.reading import read_answers
from assessment.symptom_check.rules.care_cards import (
    CARDS_BY_DISPOSITION,
    list_decision_reasons,
    select_care_card,
)
from assessment.symptom_check.rules.triage import triage_answers


def decided(**answers):
    return triage_answers(read_answers(answers))


def card_for(**answers):
    return select_care_card(decided(**answers), read_answers(answers))


@pytest.mark.parametrize("card", CARDS_BY_DISPOSITION.values())
def test_a_card_has_at_most_five_bullets_and_names_its_level(card):
    assert 1 <= len(card.actions) <= 5
    assert card.disposition.label.split()[0] in card.heading.lower()


@pytest.mark.parametrize(
    ("answers", "first_action"),
    [
        ({"saddle": ["numb"]}, "Call an ambulance, or have someone take you"),
        ({"danger": ["birth"]}, "Call your maternity unit now"),
        (
            {"danger": ["birth"], "saddle": ["numb"]},
            "Call an ambulance, or have someone take you",
        ),
        ({"danger": ["despair"]}, "Call now, and say that you think of ending"),
        ({"signs": ["fever"]}, "Call your doctor and ask to be seen today."),
        ({"course": "worse"}, "Book with a doctor or a physiotherapist."),
        ({"health": ["pregnant"]}, "Speak to your midwife or doctor"),
        ({"health": ["painkillers"]}, "Ask a pharmacist or a clinician today"),
        ({"lately": ["joint_operation"]}, "Ask the team that operated"),
        (
            {"age": 30, "cause": "strain", "pattern": ["unbearable"]},
            "Ease it now: warmth",
        ),
        ({"age": 14}, "Ask a parent or carer to book a doctor for you."),
        ({}, "Keep moving."),
    ],
)
def test_the_first_action_fits_what_decided(answers, first_action):
    assert card_for(**answers).actions[0].startswith(first_action)


def test_shingles_cannot_wait():
    assert "3 days" in card_for(signs=["blisters"]).timeframe


def test_only_what_decided_is_given_as_a_reason():
    result = decided(signs=["fever"], course="worse")
    assert list_decision_reasons(result) == ("you have a fever or feel ill all over",)


def test_at_most_five_reasons_are_given():
    result = decided(
        danger=["heart", "vessel", "cold_leg", "brain", "very_ill", "bleeding"]
    )
    assert len(list_decision_reasons(result)) == 5


def test_long_pain_that_nobody_examined_is_relieved_meanwhile():
    assert card_for(course="stuck").until_then[-1].startswith("Relief, short walks")


def test_after_a_doubt_the_card_does_not_say_that_there_was_no_sign():
    plain, looked = card_for(), card_for(legs=["not_sure"], legs_which=["none"])
    assert "none of the danger signs" in plain.timeframe
    assert looked.timeframe.startswith("On a closer look")
