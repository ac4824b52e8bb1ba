"""Who asks, and the signs that need help fast."""

from assessment.questions.question import (
    NOT_SURE,
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
            ),
            Option("breathless", "New trouble breathing"),
            Option(
                "faint", "I fainted, or feel close to it, or am cold, pale and sweaty"
            ),
            Option(
                "tearing", "A sudden ripping pain in the chest, belly or upper back"
            ),
            Option(
                "belly", "Sudden or very bad belly pain, or a strong beat in the belly"
            ),
            Option("cold_leg", "A leg that has turned cold, pale or blue"),
            Option(
                "groin",
                "Sudden strong pain in a testicle, or a hard, sore lump in the groin",
            ),
            Option(
                "stroke",
                "A drooping face, a weak arm, slurred speech or sudden loss of sight",
            ),
            Option(
                "very_ill",
                "Confused, hard to wake, blotchy or blue skin, or a stiff neck"
                " with fever",
            ),
            Option(
                "bleeding",
                "Vomiting or coughing up blood, black sticky poo, or a lot of blood"
                " in the poo",
            ),
            Option("despair", "Thoughts of ending my life"),
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
            ),
            Option(
                "accident_checked",
                "After such an accident, but a hospital has checked my back since",
            ),
            Option(
                "small_fall",
                "After a small fall, such as from standing or down a few steps",
            ),
            Option(
                "strain",
                "After lifting, bending, turning, getting up, coughing, sport or hard"
                " work",
            ),
            Option(
                "strain_sharp",
                "After lifting, bending, getting up or coughing, with a sudden sharp"
                " pain in the spine",
                is_offered=lambda answers: answers.is_over(65),
                offered_when="age is over 65",
            ),
            Option(
                "sudden_severe",
                "Suddenly and very strong, within minutes, and no movement set it off",
            ),
            Option("slowly", "Slowly, or I woke up with it, or I do not know how"),
            Option(
                "slowly_first",
                "Slowly or I do not know how, and it is the first back pain of my life",
                is_offered=lambda answers: answers.is_over(50),
                offered_when="age is over 50",
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
            ),
            Option(
                "bladder",
                "Trouble starting to pee, a weak stream, leaking pee, or not feeling"
                " a full bladder",
            ),
            Option("bowel", "Leaking poo, or not feeling when I need to go"),
            Option(
                "sexual",
                "Loss of feeling or function in sex, not just because it hurts",
            ),
            Option(
                "old_nerve",
                "Only old trouble from a back nerve, examined and not changed",
            ),
            Option(
                "old_other",
                "Only old trouble with another known cause, such as childbirth or"
                " the prostate, not changed",
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
            ),
            Option(
                "weak",
                "A leg or foot that is newly weak, drops, drags or gives way, or an"
                " unsteady walk",
            ),
            Option(
                "slight",
                "One leg slightly weak for more than 2 weeks, not getting worse",
            ),
            Option(
                "old_weak",
                "Old weakness, the same for over 3 months and examined by a clinician",
            ),
            Option(
                "old_both",
                "Ache or tingling in both legs for over 3 months, with no quick change",
            ),
            Option(
                "walking",
                "For months, leg pain or heavy legs only when I walk or stand, eased by"
                " rest, sitting or bending",
            ),
            Option("one_numb", "Tingling or numbness in one leg only"),
            Option("numb_spreading", "Numbness in one leg that is spreading"),
            Option(
                "old_numb",
                "An old numb patch on one leg, the same for over 3 months and examined"
                " by a clinician",
            ),
            Option(
                "only_pain",
                "A leg holds back only because it hurts; I can stand on my heels and"
                " toes",
            ),
            *OTHERS,
        ),
    ),
)
