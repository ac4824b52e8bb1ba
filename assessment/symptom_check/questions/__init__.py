"""The questions of the symptom check, in their order. Knows no rule."""

from assessment.symptom_check.questions.health import HEALTH
from assessment.symptom_check.questions.pain import EXERCISES, PAIN
from assessment.symptom_check.questions.signs import EMERGENCY_SIGNS, YOU

QUESTIONS = (*YOU, *EMERGENCY_SIGNS, *HEALTH, *PAIN, *EXERCISES)
QUESTIONS_BY_ID = {question.id: question for question in QUESTIONS}
