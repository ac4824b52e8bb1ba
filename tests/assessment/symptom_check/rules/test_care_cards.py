import pytest

from assessment.symptom_check.questions.reading import read_answers
from assessment.symptom_check.rules.care_cards import (
    CARDS_BY_DISPOSITION,
    list_decision_reasons,
    select_care_card,
)
from assessment.symptom_check.rules.letter import write_clinician_letter
from assessment.symptom_check.rules.triage import triage_answers
from people.values.countries import COMMON_EMERGENCY_NUMBERS, COUNTRIES, get_country


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


def test_the_letter_tells_reported_denied_and_unknown_apart():
    written = write_clinician_letter(
        read_answers({"age": 40, "danger": ["none"], "saddle": ["numb", "not_sure"]})
    )
    assert [line.heading for line in written.reported] == [
        "Age",
        "Between the legs, bladder, bowel",
    ]
    assert [line.heading for line in written.denied] == ["Danger signs"]
    assert written.unknown[:2] == ("How it started", "Between the legs, bladder, bowel")


def test_there_are_numbers_for_thirty_countries_and_more():
    assert len(COUNTRIES) >= 30


@pytest.mark.parametrize(
    ("code", "numbers"),
    [
        ("GB", ("999", "112")),
        ("IE", ("112", "999")),
        ("US", ("911",)),
        ("AU", ("000",)),
        ("NZ", ("111",)),
        ("", ()),
        ("XX", ()),
    ],
)
def test_the_country_decides_the_number(code, numbers):
    assert get_country(code).emergency_numbers == numbers


def test_without_a_country_the_best_known_numbers_are_named():
    assert [number for number, _ in COMMON_EMERGENCY_NUMBERS] == [
        "112",
        "999",
        "911",
        "000",
        "111",
    ]
