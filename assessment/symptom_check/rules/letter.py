"""The letter for a clinician: what was reported, denied and left unknown."""

from dataclasses import dataclass

from assessment.symptom_check.questions.answers import NONE_OF_THESE, NOT_SURE, Answers
from assessment.symptom_check.questions.definition import AnswerOption, Question
from assessment.symptom_check.rules.question_order import list_asked_questions


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


def write_clinician_letter(answers: Answers) -> ClinicianLetter:
    asked = list_asked_questions(answers)
    answered = [question for question in asked if question.id in answers.values]
    return ClinicianLetter(
        reported=tuple(
            LetterLine(heading=question.short_label, terms=terms)
            for question in answered
            if (terms := list_reported_terms(question, answers))
        ),
        denied=tuple(
            LetterLine(
                heading=question.short_label, terms=list_denied_terms(question, answers)
            )
            for question in answered
            if answers.has_option(question.id, NONE_OF_THESE)
        ),
        unknown=tuple(
            question.short_label
            for question in asked
            if question not in answered or answers.is_unsure_about(question.id)
        ),
    )


def list_reported_terms(question: Question, answers: Answers) -> tuple[str, ...]:
    value = answers.values[question.id]
    if isinstance(value, int):
        return question.describe_answer(value)
    chosen = answers.selected_options(question.id) - {NONE_OF_THESE, NOT_SURE}
    return tuple(get_clinical_term(o) for o in question.options if o.value in chosen)


def list_denied_terms(question: Question, answers: Answers) -> tuple[str, ...]:
    # A person cannot deny what they were not asked.
    return tuple(
        get_clinical_term(option)
        for option in question.list_offered_options(answers)
        if option.value not in {NONE_OF_THESE, NOT_SURE}
    )


def get_clinical_term(option: AnswerOption) -> str:
    return option.clinical_term or option.label
