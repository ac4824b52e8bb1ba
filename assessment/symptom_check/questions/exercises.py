"""What the exercises must allow for; decides no urgency."""

from assessment.symptom_check.questions.definition import (
    CLOSING_OPTIONS,
    AnswerOption,
    Question,
    QuestionKind,
    QuestionSection,
)
from assessment.symptom_check.questions.person import MINIMUM_AGE

EXERCISE_QUESTIONS = (
    Question(
        id="care",
        section=QuestionSection.EXERCISES,
        kind=QuestionKind.SEVERAL,
        text="What should your exercises spare?",
        hint="",
        short_label="To take care of",
        options=(
            AnswerOption("bending", "Bending hurts", clinical_term="pain on bending"),
            AnswerOption(
                "arching", "Arching back hurts", clinical_term="pain on arching back"
            ),
            AnswerOption(
                "twisting", "Twisting hurts", clinical_term="pain on twisting"
            ),
            AnswerOption(
                "floor",
                "Getting to the floor and up",
                clinical_term="cannot get down to the floor and up again",
            ),
            AnswerOption(
                "balance",
                "Poor balance, dizziness",
                clinical_term="poor balance or dizziness",
            ),
            AnswerOption(
                "blood_pressure",
                "High blood pressure",
                clinical_term="high blood pressure",
            ),
            AnswerOption(
                "heart",
                "Heart trouble, known aneurysm",
                clinical_term="heart disease or known aneurysm",
            ),
            AnswerOption(
                "hip_replacement", "Hip replacement", clinical_term="hip replacement"
            ),
            AnswerOption(
                "veins",
                "A vein clot, or varicose veins",
                clinical_term="venous thrombosis or varicose veins",
            ),
            AnswerOption("numb_skin", "Numb skin", clinical_term="numb skin"),
            AnswerOption("wrist", "Sore wrist", clinical_term="sore wrist"),
            AnswerOption("shoulder", "Sore shoulder", clinical_term="sore shoulder"),
            AnswerOption("knee", "Sore knee", clinical_term="sore knee"),
            AnswerOption("neck", "Sore neck", clinical_term="sore neck"),
            *CLOSING_OPTIONS,
        ),
        is_asked=lambda answers: not answers.is_younger_than(MINIMUM_AGE),
        asked_when="age is 16 or more",
    ),
)
