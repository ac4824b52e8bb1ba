"""The questions of the first edition, to read the checks that answered them."""

from assessment.symptom_check.questions.edition_1.health import HEALTH_QUESTIONS
from assessment.symptom_check.questions.edition_1.pain import (
    EXERCISE_QUESTIONS,
    PAIN_QUESTIONS,
)
from assessment.symptom_check.questions.edition_1.signs import (
    EMERGENCY_QUESTIONS,
    PERSON_QUESTIONS,
)

FIRST_QUESTIONS = (
    *PERSON_QUESTIONS,
    *EMERGENCY_QUESTIONS,
    *HEALTH_QUESTIONS,
    *PAIN_QUESTIONS,
    *EXERCISE_QUESTIONS,
)
