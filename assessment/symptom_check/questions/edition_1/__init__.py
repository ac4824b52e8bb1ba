"""The questions of the first edition, to read the checks that answered them."""

from assessment.symptom_check.questions.edition_1.health import FIRST_HEALTH_QUESTIONS
from assessment.symptom_check.questions.edition_1.pain import (
    FIRST_EXERCISE_QUESTIONS,
    FIRST_PAIN_QUESTIONS,
)
from assessment.symptom_check.questions.edition_1.signs import (
    FIRST_EMERGENCY_QUESTIONS,
    FIRST_PERSON_QUESTIONS,
)

FIRST_QUESTIONS = (
    *FIRST_PERSON_QUESTIONS,
    *FIRST_EMERGENCY_QUESTIONS,
    *FIRST_HEALTH_QUESTIONS,
    *FIRST_PAIN_QUESTIONS,
    *FIRST_EXERCISE_QUESTIONS,
)
