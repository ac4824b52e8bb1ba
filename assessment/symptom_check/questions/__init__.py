"""The questions of the symptom check, in order; knows no rule."""

from assessment.symptom_check.questions.health import HEALTH_QUESTIONS
from assessment.symptom_check.questions.pain import EXERCISE_QUESTIONS, PAIN_QUESTIONS
from assessment.symptom_check.questions.signs import (
    EMERGENCY_QUESTIONS,
    PERSON_QUESTIONS,
)

QUESTIONS = (
    *PERSON_QUESTIONS,
    *EMERGENCY_QUESTIONS,
    *HEALTH_QUESTIONS,
    *PAIN_QUESTIONS,
    *EXERCISE_QUESTIONS,
)
QUESTIONS_BY_ID = {question.id: question for question in QUESTIONS}
