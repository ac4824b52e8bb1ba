"""The questions of the symptom check, in order; knows no rule."""

from assessment.symptom_check.questions.pages import QUESTIONS

__all__ = ["QUESTIONS", "QUESTIONS_BY_ID"]

QUESTIONS_BY_ID = {question.id: question for question in QUESTIONS}
