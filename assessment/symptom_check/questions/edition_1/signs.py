"""Who is asking, and the signs that need help fast."""

from assessment.symptom_check.questions.answers import NOT_SURE
from assessment.symptom_check.questions.definition import (
    CLOSING_OPTIONS,
    AnswerOption,
    Question,
    QuestionKind,
    QuestionSection,
)

FIRST_PERSON_QUESTIONS = (
    Question(
        id="age",
        section=QuestionSection.YOU,
        kind=QuestionKind.NUMBER,
        text="How old are you?",
        hint="In years. This page is made for people of 16 and over.",
        short_label="Age",
        highest=120,
    ),
    Question(
        id="sex",
        section=QuestionSection.YOU,
        kind=QuestionKind.ONE,
        text="Which sex were you born with?",
        hint="After 60, some risks differ between men and women.",
        short_label="Sex at birth",
        options=(
            AnswerOption("female", "Female"),
            AnswerOption("male", "Male"),
            AnswerOption(NOT_SURE, "I am not sure, or I would rather not say"),
        ),
        is_asked=lambda answers: answers.is_older_than(60),
        asked_when="age is over 60",
    ),
)

FIRST_EMERGENCY_QUESTIONS = (
    Question(
        id="danger",
        section=QuestionSection.EMERGENCY,
        kind=QuestionKind.SEVERAL,
        text="Have any of these come with your back pain?",
        hint="They can be signs of an illness that needs help at once.",
        short_label="Danger signs",
        options=(
            AnswerOption(
                "chest_pain",
                "Chest pain, a tight or heavy chest, or pain that goes to the jaw",
                clinical_term="chest pain",
            ),
            AnswerOption(
                "breathless", "New trouble breathing", clinical_term="new dyspnoea"
            ),
            AnswerOption(
                "faint",
                "I fainted, or feel close to it, or am cold, pale and sweaty",
                clinical_term="syncope or presyncope",
            ),
            AnswerOption(
                "tearing",
                "A sudden ripping pain in the chest, belly or upper back",
                clinical_term="tearing pain",
            ),
            AnswerOption(
                "belly",
                "Sudden or very bad belly pain, or a strong beat in the belly",
                clinical_term="severe abdominal pain or pulsation",
            ),
            AnswerOption(
                "cold_leg",
                "A leg that has turned cold, pale or blue",
                clinical_term="cold, pale or blue leg",
            ),
            AnswerOption(
                "groin",
                "Sudden strong pain in a testicle, or a hard, sore lump in the groin",
                clinical_term="testicular pain or irreducible groin lump",
            ),
            AnswerOption(
                "stroke",
                "A drooping face, a weak arm, slurred speech, sudden loss of sight or"
                " a sudden, very bad headache",
                clinical_term="facial droop, arm weakness, dysarthria, loss of vision "
                "or thunderclap headache",
            ),
            AnswerOption(
                "very_ill",
                "Confused, hard to wake, blotchy or blue skin, or a stiff neck"
                " with fever",
                clinical_term="confusion, drowsiness, mottled skin or stiff neck with "
                "fever",
            ),
            AnswerOption(
                "bleeding",
                "Vomiting or coughing up blood, black sticky poo, or a lot of blood"
                " in the poo",
                clinical_term="haematemesis, haemoptysis, melaena or heavy rectal "
                "bleeding",
            ),
            AnswerOption(
                "despair",
                "Thoughts of ending my life",
                clinical_term="suicidal thoughts",
            ),
            *CLOSING_OPTIONS,
        ),
    ),
    Question(
        id="start",
        section=QuestionSection.EMERGENCY,
        kind=QuestionKind.ONE,
        text="How did this pain start?",
        hint="Think of this bout, not of older ones.",
        short_label="How it started",
        options=(
            AnswerOption(
                "accident",
                "After a road crash, a fall at speed, from a height or down many"
                " stairs, or a hard blow",
                clinical_term="major trauma",
            ),
            AnswerOption(
                "accident_checked",
                "After such an accident, but a hospital has checked my back since",
                clinical_term="major trauma, examined in hospital since",
            ),
            AnswerOption(
                "small_fall",
                "After a small fall, such as from standing or down a few steps",
                clinical_term="low-energy fall",
            ),
            AnswerOption(
                "strain",
                "After lifting, bending, turning, getting up, coughing, sport or hard"
                " work",
                clinical_term="mechanical strain",
            ),
            AnswerOption(
                "strain_sharp",
                "After lifting, bending, getting up or coughing, with a sudden sharp"
                " pain in the spine",
                is_offered=lambda answers: answers.is_older_than(65),
                offered_when="age is over 65",
                clinical_term="strain with sudden focal spinal pain",
            ),
            AnswerOption(
                "sudden_severe",
                "Suddenly and very strong, within minutes, and no movement set it off",
                clinical_term="sudden, severe, without a trigger",
            ),
            AnswerOption(
                "slowly",
                "Slowly, or I woke up with it, or I do not know how",
                clinical_term="gradual or unknown",
            ),
            AnswerOption(
                "slowly_first",
                "Slowly or I do not know how, and it is the first back pain of my life",
                is_offered=lambda answers: answers.is_older_than(50),
                offered_when="age is over 50",
                clinical_term="gradual or unknown, first episode in life",
            ),
            AnswerOption(
                NOT_SURE,
                "I am not sure: it may have been an accident or a hard blow",
            ),
        ),
    ),
    Question(
        id="saddle",
        section=QuestionSection.EMERGENCY,
        kind=QuestionKind.SEVERAL,
        text="Is any of this new or different since your pain began?",
        hint="Nerves from the back serve these parts. Hard stools alone do not count.",
        short_label="Between the legs, bladder, bowel",
        options=(
            AnswerOption(
                "numb",
                "Numb or odd feeling around the genitals, back passage or inner"
                " thighs, or when wiping",
                clinical_term="new altered saddle sensation",
            ),
            AnswerOption(
                "bladder",
                "I cannot pee, or it is hard to start; a weak stream, leaking pee, or"
                " not feeling a full bladder",
                clinical_term="new retention, hesitancy, weak stream, incontinence or "
                "lost sensation",
            ),
            AnswerOption(
                "bowel",
                "Leaking poo, or not feeling when I need to go",
                clinical_term="new faecal incontinence or lost sensation",
            ),
            AnswerOption(
                "sexual",
                "Loss of feeling or function in sex, not just because it hurts",
                clinical_term="new sexual dysfunction or sensory loss",
            ),
            AnswerOption(
                "old_nerve",
                "Only old trouble from a back nerve, examined and not changed",
                clinical_term="long-standing, examined, unchanged neurogenic symptoms",
            ),
            AnswerOption(
                "old_other",
                "Only old trouble with another known cause, such as childbirth or"
                " the prostate, not changed",
                clinical_term="long-standing, unchanged symptoms of another known "
                "cause",
            ),
            *CLOSING_OPTIONS,
        ),
    ),
    Question(
        id="legs",
        section=QuestionSection.EMERGENCY,
        kind=QuestionKind.SEVERAL,
        text="Is anything wrong with your legs?",
        hint=(
            "Pain in one leg comes later. Do not count sore buttocks, sore muscles"
            " after sport, or a leg that just fell asleep."
        ),
        short_label="Legs",
        options=(
            AnswerOption(
                "both",
                "Pain, tingling, numbness or weakness in both legs: new in the last"
                " weeks, or worse from week to week",
                clinical_term="new or progressive bilateral symptoms",
            ),
            AnswerOption(
                "weak",
                "A leg or foot that is newly weak, drops, drags or gives way, or an"
                " unsteady walk",
                clinical_term="new leg weakness, foot drop, giving way or unsteady "
                "gait",
            ),
            AnswerOption(
                "slight",
                "One leg slightly weak for more than 2 weeks, not getting worse",
                clinical_term="slight unilateral weakness for over 2 weeks, not "
                "progressive",
            ),
            AnswerOption(
                "old_weak",
                "Old weakness, the same for over 3 months and examined by a clinician",
                clinical_term="long-standing, examined, unchanged weakness",
            ),
            AnswerOption(
                "old_both",
                "Ache or tingling in both legs for over 3 months, with no quick change",
                clinical_term="bilateral symptoms for over 3 months, not progressive",
            ),
            AnswerOption(
                "walking",
                "For months, leg pain or heavy legs only when I walk or stand, eased by"
                " rest, sitting or bending",
                clinical_term="claudication, eased by sitting or bending",
            ),
            AnswerOption(
                "one_numb",
                "Tingling or numbness in one leg only",
                clinical_term="unilateral paraesthesia or numbness",
            ),
            AnswerOption(
                "numb_spreading",
                "Numbness in one leg that is spreading",
                clinical_term="spreading unilateral numbness",
            ),
            AnswerOption(
                "old_numb",
                "An old numb patch on one leg, the same for over 3 months and examined"
                " by a clinician",
                clinical_term="long-standing, examined numb patch",
            ),
            AnswerOption(
                "only_pain",
                "A leg holds back only because it hurts; I can stand on my heels and"
                " toes",
                clinical_term="giving way from pain only, heel and toe stance possible",
            ),
            *CLOSING_OPTIONS,
        ),
    ),
)
