"""The questions of the symptom check, in their order. Knows no rule."""

from assessment.questions.health import HEALTH
from assessment.questions.pain import EXERCISES, PAIN
from assessment.questions.signs import EMERGENCY_SIGNS, YOU

QUESTIONS = (*YOU, *EMERGENCY_SIGNS, *HEALTH, *PAIN, *EXERCISES)
QUESTIONS_BY_ID = {question.id: question for question in QUESTIONS}
