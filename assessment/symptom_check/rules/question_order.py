"""The way through the symptom check: what is asked, and what comes next."""

from collections.abc import Mapping

from assessment.symptom_check.questions import QUESTIONS
from assessment.symptom_check.questions.answers import Answers, Value
from assessment.symptom_check.questions.definition import Question


def asked(answers: Answers) -> tuple[Question, ...]:
    return tuple(question for question in QUESTIONS if question.is_asked(answers))


def next_question(answers: Answers) -> Question | None:
    """The first that is asked and not answered; none: the check is complete."""
    open_questions = (q for q in asked(answers) if q.id not in answers.values)
    return next(open_questions, None)


def question_before(question: Question, answers: Answers) -> Question | None:
    way = asked(answers)
    place = way.index(question)
    return way[place - 1] if place else None


def answered(answers: Answers, question: Question, raw: object) -> Answers:
    # What lies on a way no longer taken must not decide anything.
    return still_asked({**answers.values, question.id: question.read(raw)})


def still_asked(values: Mapping[str, Value]) -> Answers:
    """Those of these answers that the others call for, in their order."""
    way = asked(Answers(values))
    return Answers({q.id: values[q.id] for q in way if q.id in values})
