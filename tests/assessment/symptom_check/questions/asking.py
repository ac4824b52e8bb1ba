"""Helpers for the tests of every module of questions."""

from assessment.symptom_check.questions.reading import read_answers


def is_asked(questions, question_id, answers):
    (question,) = [each for each in questions if each.id == question_id]
    return question.is_asked(read_answers(answers))


def is_offered(questions, question_id, option, answers):
    (question,) = [each for each in questions if each.id == question_id]
    offered = question.list_offered_options(read_answers(answers))
    return option in {each.value for each in offered}
