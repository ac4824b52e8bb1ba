"""The pages of the check, in order: each asks one thing, or a few that go together."""

from assessment.symptom_check.questions.behaviour import BEHAVIOUR_QUESTIONS
from assessment.symptom_check.questions.danger import (
    ACCIDENT_CHECK,
    DANGER,
    DANGER_WHICH,
    LEGS,
    LEGS_OLD,
    LEGS_WHICH,
    NUMB_SPREADS,
    SADDLE,
    SADDLE_WHICH,
)
from assessment.symptom_check.questions.definition import QuestionPage
from assessment.symptom_check.questions.exercises import EXERCISE_QUESTIONS
from assessment.symptom_check.questions.health import (
    CANCER_PAIN,
    CANCER_WHEN,
    HEALTH,
    HEALTH_WHICH,
    INFECTION_RISKS,
    LATELY,
    SIGNS,
    SIGNS_WHICH,
)
from assessment.symptom_check.questions.pain import ONSET_QUESTIONS, PLACE_QUESTIONS
from assessment.symptom_check.questions.person import PERSON_QUESTIONS

*ALWAYS_BEHAVIOUR, EXAMINED, INFLAMMATION = BEHAVIOUR_QUESTIONS
PLACE, LEG_SIDE = PLACE_QUESTIONS

PAGES = (
    QuestionPage("you", PERSON_QUESTIONS, heading="About you"),
    QuestionPage("danger", (DANGER,)),
    QuestionPage("danger-look", (DANGER_WHICH,)),
    QuestionPage("accident", (ACCIDENT_CHECK,)),
    QuestionPage("nerves", (SADDLE, LEGS), heading="Nerves of the back"),
    QuestionPage("saddle-look", (SADDLE_WHICH,)),
    QuestionPage("legs-look", (LEGS_WHICH,)),
    QuestionPage("legs-more", (LEGS_OLD, NUMB_SPREADS), heading="More on your legs"),
    QuestionPage("place", (PLACE,)),
    QuestionPage("leg-side", (LEG_SIDE,)),
    QuestionPage("onset", ONSET_QUESTIONS, heading="How it began"),
    QuestionPage("pain", tuple(ALWAYS_BEHAVIOUR), heading="How it is now"),
    QuestionPage("examined", (EXAMINED,)),
    QuestionPage("inflammation", (INFLAMMATION,)),
    QuestionPage("signs", (SIGNS,)),
    QuestionPage("signs-look", (SIGNS_WHICH,)),
    QuestionPage("health", (HEALTH,)),
    QuestionPage("health-look", (HEALTH_WHICH,)),
    QuestionPage("cancer", (CANCER_WHEN, CANCER_PAIN), heading="The cancer"),
    QuestionPage("risks", (INFECTION_RISKS,)),
    QuestionPage("lately", (LATELY,)),
    QuestionPage("care", EXERCISE_QUESTIONS),
)
PAGES_BY_ID = {page.id: page for page in PAGES}
QUESTIONS = tuple(question for page in PAGES for question in page.questions)
