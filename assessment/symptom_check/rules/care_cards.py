"""Advice after a symptom check, for each disposition and some special topics."""

from dataclasses import dataclass, replace

from assessment.symptom_check.questions.answers import Answers
from assessment.symptom_check.questions.danger import CLOSER_LOOKS
from assessment.symptom_check.red_flags.definition import (
    Disposition,
    RedFlagTopic,
    SpecialCare,
)
from assessment.symptom_check.red_flags.predicates import has_unbearable_pain
from assessment.symptom_check.rules.triage import TriageResult, get_special_care

MAX_REASON_COUNT = 5

SAFETY_NET_SIGNS = (
    "numb or odd feeling between your legs, or around the back passage",
    "new trouble with your bladder or bowel",
    "a weak leg or foot, or pain and tingling in both legs",
    "chest pain, trouble breathing, fainting, or a sudden tearing pain",
    "fever, or feeling very ill",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CareCard:
    """What to do, and what to do until then: at most five bullets each.

    `leads_to_relief`: relief is next, where it otherwise were the self-tests.
    """

    disposition: Disposition
    heading: str
    timeframe: str
    actions: tuple[str, ...]
    until_then: tuple[str, ...]
    leads_to_relief: bool = False

    @property
    def css_class(self) -> str:
        return self.disposition.replace("_", "-")


EMERGENCY_CARD = CareCard(
    disposition=Disposition.EMERGENCY,
    heading="Emergency: get help now",
    timeframe="This cannot wait until tomorrow.",
    actions=(
        "Call an ambulance, or have someone take you to a hospital now.",
        "Go where there is an emergency department (A&E). A walk-in clinic is not"
        " enough.",
        "Do not drive yourself.",
        "Take your medicines and this page with you.",
    ),
    until_then=(
        "Do no exercises. Stay where it is safe, with someone if you can.",
        "Most people who are checked turn out to be safe. Those who are not need"
        " help fast.",
    ),
)

MATERNITY_EMERGENCY_CARD = replace(
    EMERGENCY_CARD,
    actions=(
        "Call your maternity unit now, day or night. They know what to do.",
        "Call an ambulance if you cannot reach them, bleed a lot, or have strong pain.",
        "Do not drive yourself.",
        "Take your maternity notes and this page with you.",
    ),
)

SUICIDAL_THOUGHTS_CARD = replace(
    EMERGENCY_CARD,
    actions=(
        "Call now, and say that you think of ending your life. You will be taken"
        " seriously.",
        "Or go to an emergency department (A&E), with someone you trust.",
        "Do not stay alone. Tell somebody near you how bad it is.",
        "Put away what you might harm yourself with, or give it to someone.",
    ),
    until_then=(
        "Pain can make everything look dark. There is help, and this can change.",
    ),
)

URGENT_CARD = CareCard(
    disposition=Disposition.URGENT,
    heading="Urgent: speak to a clinician today",
    timeframe="Today, even at a weekend or at night.",
    actions=(
        "Call your doctor and ask to be seen today.",
        "If they are closed, call the out-of-hours service.",
        "If nobody can see you today, go to an emergency department.",
        "Show or read out the letter to whoever helps you.",
    ),
    until_then=(
        "Do no exercises until someone has looked at you.",
        "Rest in the position that hurts least. Short walks are fine if you can.",
    ),
)

PAINKILLER_CARD = replace(
    URGENT_CARD,
    heading="Urgent: ask about your painkillers today",
    actions=(
        "Ask a pharmacist or a clinician today, even if you feel well.",
        "Take the packets along, and say how much you took, and since when.",
        "Take no more of them until you have asked.",
    ),
    until_then=("Warmth and short walks can ease the pain meanwhile.",),
)

CLINICIAN_CARD = CareCard(
    disposition=Disposition.CLINICIAN,
    heading="See a clinician within two weeks",
    timeframe="Book now, so that you are seen in days, at most two weeks.",
    actions=(
        "Book with a doctor or a physiotherapist.",
        "Take the letter with you.",
        "Come back after the visit and tell us. Then your programme can open.",
    ),
    until_then=(
        "Keep moving gently and walk as far as is comfortable.",
        "Warmth for 15 to 20 minutes can ease the pain.",
    ),
)

SELF_CARE_CARD = CareCard(
    disposition=Disposition.SELF_CARE,
    heading="Self-care: you can start at home",
    timeframe="You have none of the danger signs we ask about.",
    actions=(
        "Keep moving. Short walks and daily life are good for your back.",
        "Warmth for 15 to 20 minutes can ease the pain.",
        "Go on to the self-tests: they show what is tight, weak or stiff.",
        "See a clinician if it is no better after 6 weeks, or if it gets worse.",
    ),
    until_then=(),
)

AFTER_A_CLOSER_LOOK = (
    "On a closer look you found no sign of danger. Look again if you are in doubt."
)
GREAT_PAIN_CARD = replace(
    SELF_CARE_CARD,
    timeframe="A strained back can hurt a great deal, and still settle in days.",
    actions=(
        "Ease it now: warmth, lying with your calves on a chair, slow breaths.",
        "Ask a pharmacist which painkiller suits you.",
        "Get up for a few steps each hour, as far as you can.",
        "See a pharmacist or clinician if it is no better in 3 days.",
    ),
    until_then=("Leave tests and exercises until you can move about.",),
    leads_to_relief=True,
)

CARDS_BY_DISPOSITION = {
    card.disposition: card
    for card in (EMERGENCY_CARD, URGENT_CARD, CLINICIAN_CARD, SELF_CARE_CARD)
}

MATERNITY_ACTIONS = (
    "Speak to your midwife or doctor before you exercise.",
    "Take the letter with you.",
    "Come back after the visit and tell us. Then a programme that is safe for you"
    " can open.",
)
OPERATED_ACTIONS = (
    "Ask the team that operated, or your doctor, what you may do, and from when.",
    "Until they say so, do only the exercises that they gave you.",
    "Come back when they agree, and tell us. Then your programme can open.",
)
RELIEF_MEANWHILE = (
    "Relief, short walks and lessons are open to you now: only the programme waits.",
)
UNDER_16_ACTIONS = (
    "Ask a parent or carer to book a doctor for you.",
    "Take the letter with you.",
    "This site is made for people of 16 and over. It cannot make a programme for you.",
)


def select_care_card(result: TriageResult, answers: Answers) -> CareCard:
    select = {
        Disposition.EMERGENCY: select_emergency_card,
        Disposition.URGENT: select_urgent_card,
        Disposition.CLINICIAN: select_clinician_card,
    }.get(result.disposition)
    if select is None:
        return select_self_care_card(answers)
    topics = {flag.topic for flag in result.deciding_flags}
    return select(topics, set(map(get_special_care, result.deciding_flags)))


def select_emergency_card(
    topics: set[RedFlagTopic], special_care: set[SpecialCare | None]
) -> CareCard:
    # A card for one cause alone, only if nothing else is as urgent.
    if topics == {RedFlagTopic.PREGNANCY}:
        return MATERNITY_EMERGENCY_CARD
    if special_care == {SpecialCare.SUICIDAL_THOUGHTS}:
        return SUICIDAL_THOUGHTS_CARD
    return EMERGENCY_CARD


def select_urgent_card(
    topics: set[RedFlagTopic], special_care: set[SpecialCare | None]
) -> CareCard:
    if special_care == {SpecialCare.PAINKILLERS}:
        return PAINKILLER_CARD
    if RedFlagTopic.SHINGLES in topics:
        return replace(
            URGENT_CARD,
            timeframe=(
                "Today, at a pharmacy or a doctor's: treatment works best within 3 days"
                " of the rash."
            ),
        )
    return URGENT_CARD


def select_clinician_card(
    topics: set[RedFlagTopic], special_care: set[SpecialCare | None]
) -> CareCard:
    if SpecialCare.UNDER_16 in special_care:
        return replace(
            CLINICIAN_CARD, heading="See a clinician", actions=UNDER_16_ACTIONS
        )
    if RedFlagTopic.PREGNANCY in topics:
        return replace(CLINICIAN_CARD, actions=MATERNITY_ACTIONS)
    if SpecialCare.OPERATED in special_care:
        return replace(CLINICIAN_CARD, actions=OPERATED_ACTIONS)
    if special_care == {SpecialCare.RELIEF_MEANWHILE}:
        until_then = (*CLINICIAN_CARD.until_then, *RELIEF_MEANWHILE)
        return replace(CLINICIAN_CARD, until_then=until_then)
    return CLINICIAN_CARD


def select_self_care_card(answers: Answers) -> CareCard:
    if has_unbearable_pain(answers):
        return GREAT_PAIN_CARD
    if any(answers.is_unsure_about(question) for question in CLOSER_LOOKS):
        return replace(SELF_CARE_CARD, timeframe=AFTER_A_CLOSER_LOOK)
    return SELF_CARE_CARD


def list_decision_reasons(result: TriageResult) -> tuple[str, ...]:
    # Several flags may share a reason.
    reasons = dict.fromkeys(flag.reason for flag in result.deciding_flags)
    return tuple(reasons)[:MAX_REASON_COUNT]
