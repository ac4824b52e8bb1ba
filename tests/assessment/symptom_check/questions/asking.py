"""Helpers for the tests of every module of questions."""

from assessment.symptom_check.questions.editions import FIRST_EDITION
from assessment.symptom_check.questions.reading import read_answers


def is_asked(questions, question_id, answers):
    (question,) = [each for each in questions if each.id == question_id]
    return question.is_asked(read_answers(answers))


def is_offered(questions, question_id, option, answers):
    (question,) = [each for each in questions if each.id == question_id]
    offered = question.list_offered_options(read_answers(answers))
    return option in {each.value for each in offered}


def was_asked(question_id, answers):
    """The same in the first edition."""
    question = FIRST_EDITION.by_id[question_id]
    return question.is_asked(read_answers(answers, FIRST_EDITION))


def was_offered(question_id, option, answers):
    offered = FIRST_EDITION.by_id[question_id].list_offered_options(
        read_answers(answers, FIRST_EDITION)
    )
    return option in {each.value for each in offered}
