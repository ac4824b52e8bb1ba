"""The order of the symptom check: what is asked, and what comes next."""

from collections.abc import Mapping

from assessment.symptom_check.questions import QUESTIONS
from assessment.symptom_check.questions.answers import (
    NONE_OF_THESE,
    Answers,
    AnswerValue,
)
from assessment.symptom_check.questions.danger import ACCIDENT_CHECK, CLOSER_LOOKS
from assessment.symptom_check.questions.definition import Question, QuestionPage
from assessment.symptom_check.questions.pages import PAGES

# A question that can still take an alarm away, with the answer that would.
ALL_CLEAR_ANSWERS: Mapping[str, AnswerValue] = {
    **{closer.id: (NONE_OF_THESE,) for closer in CLOSER_LOOKS.values()},
    ACCIDENT_CHECK.id: "fine",
}


def list_asked_questions(answers: Answers) -> tuple[Question, ...]:
    return tuple(question for question in QUESTIONS if question.is_asked(answers))


def list_asked_pages(answers: Answers) -> tuple[QuestionPage, ...]:
    return tuple(page for page in PAGES if page.list_asked_questions(answers))


def find_next_page(answers: Answers) -> QuestionPage | None:
    """Find the first page with an open question; None: the check is complete."""
    open_pages = (page for page in PAGES if is_page_open(page, answers))
    return next(open_pages, None)


def is_page_open(page: QuestionPage, answers: Answers) -> bool:
    asked = page.list_asked_questions(answers)
    return any(question.id not in answers.values for question in asked)


def find_previous_page(page: QuestionPage, answers: Answers) -> QuestionPage | None:
    asked = list_asked_pages(answers)
    place = asked.index(page)
    return asked[place - 1] if place else None


def add_answers(answers: Answers, raw_values: Mapping[str, object]) -> Answers:
    # The answer to a question that no longer applies must not decide anything.
    parsed = {
        question.id: question.parse_answer(raw_values[question.id])
        for question in QUESTIONS
        if question.id in raw_values
    }
    return drop_unasked_answers({**answers.values, **parsed})


def drop_unasked_answers(values: Mapping[str, AnswerValue]) -> Answers:
    """Return the answers whose questions still apply, in order."""
    kept: dict[str, AnswerValue] = {}
    for question in QUESTIONS:
        # Whether one is asked depends on those before it, as far as they still apply.
        if question.id in values and question.is_asked(Answers(kept)):
            kept[question.id] = values[question.id]
    return Answers(kept)


def clear_open_alarms(answers: Answers) -> Answers:
    """The answers as they would be if each closer look still to come found nothing."""
    open_looks = {
        question.id: ALL_CLEAR_ANSWERS[question.id]
        for question in list_asked_questions(answers)
        if question.id in ALL_CLEAR_ANSWERS and question.id not in answers.values
    }
    return Answers({**answers.values, **open_looks})


def is_closer_look_at_danger(page: QuestionPage) -> bool:
    return any(question.id in ALL_CLEAR_ANSWERS for question in page.questions)
