"""The letter for a clinician: what was reported, denied and left unknown."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from assessment.symptom_check.questions.answers import (
    NONE_OF_THESE,
    NOT_SURE,
    Answers,
    name_closer_look,
)
from assessment.symptom_check.questions.definition import AnswerOption, Question
from assessment.symptom_check.questions.editions import (
    CURRENT_EDITION,
    QuestionEdition,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterLine:
    heading: str
    terms: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClinicianLetter:
    """Answers in clinical terms; `unknown` lists what is unanswered or unsure."""

    reported: tuple[LetterLine, ...]
    denied: tuple[LetterLine, ...]
    unknown: tuple[str, ...]


def write_clinician_letter(
    answers: Answers, edition: QuestionEdition = CURRENT_EDITION
) -> ClinicianLetter:
    closer_looks = {name_closer_look(question.id) for question in edition.questions}
    asked = [
        question
        for question in edition.list_asked_questions(answers)
        if question.id not in closer_looks
    ]
    answered = [question for question in asked if question.id in answers.values]
    return ClinicianLetter(
        reported=tuple(
            LetterLine(heading=question.short_label, terms=terms)
            for question in answered
            if (terms := list_reported_terms(question, answers))
        ),
        denied=tuple(
            LetterLine(heading=question.short_label, terms=terms)
            for question in answered
            if answers.reports(question.id, NONE_OF_THESE)
            and (terms := list_denied_terms(question, answers))
        ),
        unknown=tuple(
            question.short_label
            for question in asked
            if question not in answered or answers.is_still_unsure_about(question.id)
        ),
    )


def list_reported_terms(question: Question, answers: Answers) -> tuple[str, ...]:
    """What was chosen, at first or after a closer look."""
    value = answers.values[question.id]
    if isinstance(value, int):
        return question.describe_answer(value)
    return tuple(
        get_clinical_term(option)
        for option in list_signs(question.options)
        if answers.reports(question.id, option.value)
    )


def list_denied_terms(question: Question, answers: Answers) -> tuple[str, ...]:
    # A person cannot deny what they were not asked.
    return tuple(
        get_clinical_term(option)
        for option in list_signs(question.list_offered_options(answers))
        if not answers.reports(question.id, option.value)
    )


def list_signs(options: Iterable[AnswerOption]) -> Iterator[AnswerOption]:
    return (o for o in options if o.value not in {NONE_OF_THESE, NOT_SURE})


def get_clinical_term(option: AnswerOption) -> str:
    return option.clinical_term or option.label
