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


@pytest.mark.parametrize("card", CARDS_BY_DISPOSITION.values())
def test_a_card_has_at_most_five_bullets_and_names_its_level(card):
    assert 1 <= len(card.actions) <= 5
    assert card.disposition.label.split()[0] in card.heading.lower()


@pytest.mark.parametrize(
    ("answers", "first_action"),
    [
        ({"saddle": ["numb"]}, "Call an ambulance, or have someone take you"),
        ({"pregnancy_signs": ["waters"]}, "Call your maternity unit now"),
        (
            {"pregnancy_signs": ["waters"], "saddle": ["numb"]},
            "Call an ambulance, or have someone take you",
        ),
        ({"danger": ["despair"]}, "Call now, and say that you think of ending"),
        ({"signs": ["fever"]}, "Call your doctor and ask to be seen today."),
        ({"course": "worse"}, "Book with a doctor or a physiotherapist."),
        ({"health": ["pregnant"]}, "Speak to your midwife or doctor"),
        ({"age": 14}, "Ask a parent or carer to book a doctor for you."),
        ({}, "Keep moving."),
    ],
)
def test_the_first_action_fits_what_decided(answers, first_action):
    assert select_care_card(decided(**answers)).actions[0].startswith(first_action)


def test_shingles_cannot_wait():
    assert "3 days" in select_care_card(decided(body=["blisters"])).timeframe


def test_only_what_decided_is_given_as_a_reason():
    result = decided(signs=["fever"], course="worse")
    assert list_decision_reasons(result) == ("you have a fever or feel ill all over",)


def test_at_most_five_reasons_are_given():
    result = decided(
        danger=["chest_pain", "breathless", "faint", "tearing", "belly", "stroke"]
    )
    assert len(list_decision_reasons(result)) == 5
