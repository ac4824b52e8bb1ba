"""Who is asking."""

from assessment.symptom_check.questions.answers import NOT_SURE
from assessment.symptom_check.questions.definition import (
    AnswerOption,
    Question,
    QuestionKind,
    QuestionSection,
)

MINIMUM_AGE = 16

PERSON_QUESTIONS = (
    Question(
        id="age",
        section=QuestionSection.YOU,
        kind=QuestionKind.NUMBER,
        text="How old are you?",
        hint="",
        short_label="Age",
        highest=120,
    ),
    Question(
        id="sex",
        section=QuestionSection.YOU,
        kind=QuestionKind.ONE,
        text="What was your sex at birth?",
        hint="",
        short_label="Sex at birth",
        options=(
            AnswerOption("female", "Female"),
            AnswerOption("male", "Male"),
            AnswerOption(NOT_SURE, "Rather not say"),
        ),
    ),
)
