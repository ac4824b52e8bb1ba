"""The order of the symptom check: what is asked, and what comes next."""

from collections.abc import Mapping

from assessment.symptom_check.questions import QUESTIONS
from assessment.symptom_check.questions.answers import Answers, AnswerValue
from assessment.symptom_check.questions.definition import Question


def list_asked_questions(answers: Answers) -> tuple[Question, ...]:
    return tuple(question for question in QUESTIONS if question.is_asked(answers))


def find_next_question(answers: Answers) -> Question | None:
    """Find the first unanswered question that applies; None: the check is complete."""
    open_questions = (
        q for q in list_asked_questions(answers) if q.id not in answers.values
    )
    return next(open_questions, None)


def find_previous_question(question: Question, answers: Answers) -> Question | None:
    asked = list_asked_questions(answers)
    place = asked.index(question)
    return asked[place - 1] if place else None


def add_answer(answers: Answers, question: Question, raw: object) -> Answers:
    # The answer to a question that no longer applies must not decide anything.
    return drop_unasked_answers(
        {**answers.values, question.id: question.parse_answer(raw)}
    )


def drop_unasked_answers(values: Mapping[str, AnswerValue]) -> Answers:
    """Return the answers whose questions still apply, in order."""
    asked = list_asked_questions(Answers(values))
    return Answers({q.id: values[q.id] for q in asked if q.id in values})
