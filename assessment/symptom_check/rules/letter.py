"""The letter for a clinician: what was reported, denied and not known."""

from dataclasses import dataclass

from assessment.symptom_check.questions.answers import NONE, NOT_SURE, Answers
from assessment.symptom_check.questions.definition import Option, Question
from assessment.symptom_check.rules.question_order import asked


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    heading: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """Answers in clinical terms; `unknown` names what is open or unsure."""

    reported: tuple[Line, ...]
    denied: tuple[Line, ...]
    unknown: tuple[str, ...]


def letter(answers: Answers) -> Letter:
    way = asked(answers)
    given = [question for question in way if question.id in answers.values]
    return Letter(
        reported=tuple(
            Line(heading=question.short, words=words)
            for question in given
            if (words := reported(question, answers))
        ),
        denied=tuple(
            Line(heading=question.short, words=denied(question, answers))
            for question in given
            if answers.has(question.id, NONE)
        ),
        unknown=tuple(
            question.short
            for question in way
            if question not in given or answers.is_unsure(question.id)
        ),
    )


def reported(question: Question, answers: Answers) -> tuple[str, ...]:
    value = answers.values[question.id]
    if isinstance(value, int):
        return question.words(value)
    chosen = answers.chosen(question.id) - {NONE, NOT_SURE}
    return tuple(term(o) for o in question.options if o.value in chosen)


def denied(question: Question, answers: Answers) -> tuple[str, ...]:
    # Nobody has denied what was not offered to them.
    return tuple(
        term(option)
        for option in question.offered(answers)
        if option.value not in {NONE, NOT_SURE}
    )


def term(option: Option) -> str:
    return option.clinical or option.label
