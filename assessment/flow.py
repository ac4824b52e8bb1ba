"""The way through the symptom check: what is asked, and what comes next."""

from assessment.answers import Answers
from assessment.questions import QUESTIONS
from assessment.questions.question import Question


def asked(answers: Answers) -> tuple[Question, ...]:
    """The questions these answers call for, in their order."""
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
    """These answers with one more, less those it leaves nothing to ask about."""
    values = {**answers.values, question.id: question.read(raw)}
    kept: dict[str, object] = {}
    for asked_question in QUESTIONS:
        if asked_question.id in values and asked_question.is_asked(Answers(values)):
            kept[asked_question.id] = values[asked_question.id]
    return Answers.from_json(kept)
