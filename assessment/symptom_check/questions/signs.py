"""Who asks, and the signs that need help fast."""

from assessment.symptom_check.questions.answers import NOT_SURE
from assessment.symptom_check.questions.definition import (
    OTHERS,
    Kind,
    Option,
    Question,
    Section,
)

YOU = (
    Question(
        id="age",
        section=Section.YOU,
        kind=Kind.NUMBER,
        text="How old are you?",
        hint="In years. This page is made for people of 16 and over.",
        short="Age",
        highest=120,
    ),
    Question(
        id="sex",
        section=Section.YOU,
        kind=Kind.ONE,
        text="Which sex were you born with?",
        hint="After 60, some risks differ between men and women.",
        short="Sex at birth",
        options=(
            Option("female", "Female"),
            Option("male", "Male"),
            Option(NOT_SURE, "I am not sure, or I would rather not say"),
        ),
        is_asked=lambda answers: answers.is_over(60),
        asked_when="age is over 60",
    ),
)

EMERGENCY_SIGNS = (
    Question(
        id="danger",
        section=Section.EMERGENCY,
        kind=Kind.SEVERAL,
        text="Have any of these come with your back pain?",
        hint="They can be signs of an illness that needs help at once.",
        short="Danger signs",
        options=(
            Option(
                "chest_pain",
                "Chest pain, a tight or heavy chest, or pain that goes to the jaw",
                clinical="chest pain",
            ),
            Option("breathless", "New trouble breathing", clinical="new dyspnoea"),
            Option(
                "faint",
                "I fainted, or feel close to it, or am cold, pale and sweaty",
                clinical="syncope or presyncope",
            ),
            Option(
                "tearing",
                "A sudden ripping pain in the chest, belly or upper back",
                clinical="tearing pain",
            ),
            Option(
                "belly",
                "Sudden or very bad belly pain, or a strong beat in the belly",
                clinical="severe abdominal pain or pulsation",
            ),
            Option(
                "cold_leg",
                "A leg that has turned cold, pale or blue",
                clinical="cold, pale or blue leg",
            ),
            Option(
                "groin",
                "Sudden strong pain in a testicle, or a hard, sore lump in the groin",
                clinical="testicular pain or irreducible groin lump",
            ),
            Option(
                "stroke",
                "A drooping face, a weak arm, slurred speech, sudden loss of sight or"
                " a sudden, very bad headache",
                clinical="facial droop, arm weakness, dysarthria, loss of vision or"
                " thunderclap headache",
            ),
            Option(
                "very_ill",
                "Confused, hard to wake, blotchy or blue skin, or a stiff neck"
                " with fever",
                clinical="confusion, drowsiness, mottled skin or stiff neck with fever",
            ),
            Option(
                "bleeding",
                "Vomiting or coughing up blood, black sticky poo, or a lot of blood"
                " in the poo",
                clinical="haematemesis, haemoptysis, melaena or heavy rectal bleeding",
            ),
            Option(
                "despair", "Thoughts of ending my life", clinical="suicidal thoughts"
            ),
            *OTHERS,
        ),
    ),
    Question(
        id="start",
        section=Section.EMERGENCY,
        kind=Kind.ONE,
        text="How did this pain start?",
        hint="Think of this bout, not of older ones.",
        short="How it started",
        options=(
            Option(
                "accident",
                "After a road crash, a fall at speed, from a height or down many"
                " stairs, or a hard blow",
                clinical="major trauma",
            ),
            Option(
                "accident_checked",
                "After such an accident, but a hospital has checked my back since",
                clinical="major trauma, examined in hospital since",
            ),
            Option(
                "small_fall",
                "After a small fall, such as from standing or down a few steps",
                clinical="low-energy fall",
            ),
            Option(
                "strain",
                "After lifting, bending, turning, getting up, coughing, sport or hard"
                " work",
                clinical="mechanical strain",
            ),
            Option(
                "strain_sharp",
                "After lifting, bending, getting up or coughing, with a sudden sharp"
                " pain in the spine",
                is_offered=lambda answers: answers.is_over(65),
                offered_when="age is over 65",
                clinical="strain with sudden focal spinal pain",
            ),
            Option(
                "sudden_severe",
                "Suddenly and very strong, within minutes, and no movement set it off",
                clinical="sudden, severe, without a trigger",
            ),
            Option(
                "slowly",
                "Slowly, or I woke up with it, or I do not know how",
                clinical="gradual or unknown",
            ),
            Option(
                "slowly_first",
                "Slowly or I do not know how, and it is the first back pain of my life",
                is_offered=lambda answers: answers.is_over(50),
                offered_when="age is over 50",
                clinical="gradual or unknown, first episode in life",
            ),
            Option(
                NOT_SURE,
                "I am not sure: it may have been an accident or a hard blow",
            ),
        ),
    ),
    Question(
        id="saddle",
        section=Section.EMERGENCY,
        kind=Kind.SEVERAL,
        text="Is any of this new or different since your pain began?",
        hint="Nerves from the back serve these parts. Hard stools alone do not count.",
        short="Between the legs, bladder, bowel",
        options=(
            Option(
                "numb",
                "Numb or odd feeling around the genitals, back passage or inner"
                " thighs, or when wiping",
                clinical="new altered saddle sensation",
            ),
            Option(
                "bladder",
                "I cannot pee, or it is hard to start; a weak stream, leaking pee, or"
                " not feeling a full bladder",
                clinical="new retention, hesitancy, weak stream, incontinence or lost"
                " sensation",
            ),
            Option(
                "bowel",
                "Leaking poo, or not feeling when I need to go",
                clinical="new faecal incontinence or lost sensation",
            ),
            Option(
                "sexual",
                "Loss of feeling or function in sex, not just because it hurts",
                clinical="new sexual dysfunction or sensory loss",
            ),
            Option(
                "old_nerve",
                "Only old trouble from a back nerve, examined and not changed",
                clinical="long-standing, examined, unchanged neurogenic symptoms",
            ),
            Option(
                "old_other",
                "Only old trouble with another known cause, such as childbirth or"
                " the prostate, not changed",
                clinical="long-standing, unchanged symptoms of another known cause",
            ),
            *OTHERS,
        ),
    ),
    Question(
        id="legs",
        section=Section.EMERGENCY,
        kind=Kind.SEVERAL,
        text="Is anything wrong with your legs?",
        hint=(
            "Pain in one leg comes later. Do not count sore buttocks, sore muscles"
            " after sport, or a leg that just fell asleep."
        ),
        short="Legs",
        options=(
            Option(
                "both",
                "Pain, tingling, numbness or weakness in both legs: new in the last"
                " weeks, or worse from week to week",
                clinical="new or progressive bilateral symptoms",
            ),
            Option(
                "weak",
                "A leg or foot that is newly weak, drops, drags or gives way, or an"
                " unsteady walk",
                clinical="new leg weakness, foot drop, giving way or unsteady gait",
            ),
            Option(
                "slight",
                "One leg slightly weak for more than 2 weeks, not getting worse",
                clinical="slight unilateral weakness for over 2 weeks, not progressive",
            ),
            Option(
                "old_weak",
                "Old weakness, the same for over 3 months and examined by a clinician",
                clinical="long-standing, examined, unchanged weakness",
            ),
            Option(
                "old_both",
                "Ache or tingling in both legs for over 3 months, with no quick change",
                clinical="bilateral symptoms for over 3 months, not progressive",
            ),
            Option(
                "walking",
                "For months, leg pain or heavy legs only when I walk or stand, eased by"
                " rest, sitting or bending",
                clinical="claudication, eased by sitting or bending",
            ),
            Option(
                "one_numb",
                "Tingling or numbness in one leg only",
                clinical="unilateral paraesthesia or numbness",
            ),
            Option(
                "numb_spreading",
                "Numbness in one leg that is spreading",
                clinical="spreading unilateral numbness",
            ),
            Option(
                "old_numb",
                "An old numb patch on one leg, the same for over 3 months and examined"
                " by a clinician",
                clinical="long-standing, examined numb patch",
            ),
            Option(
                "only_pain",
                "A leg holds back only because it hurts; I can stand on my heels and"
                " toes",
                clinical="giving way from pain only, heel and toe stance possible",
            ),
            *OTHERS,
        ),
    ),
)
