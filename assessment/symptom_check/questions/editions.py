"""The editions of the questions: today's, and those that read the checks of then."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from assessment.symptom_check.questions.answers import Answers
from assessment.symptom_check.questions.definition import Question
from assessment.symptom_check.questions.edition_1 import FIRST_QUESTIONS
from assessment.symptom_check.questions.edition_1.translation import (
    translate_first_edition,
)
from assessment.symptom_check.questions.pages import QUESTIONS


def keep_answers(answers: Answers) -> Answers:
    return answers


@dataclass(frozen=True, slots=True)
class QuestionEdition:
    """The questions in their order; `translate` gives the answers to today's."""

    number: int
    questions: tuple[Question, ...]
    translate: Callable[[Answers], Answers] = keep_answers
    by_id: Mapping[str, Question] = field(init=False)

    def __post_init__(self) -> None:
        by_id = {question.id: question for question in self.questions}
        object.__setattr__(self, "by_id", by_id)

    def list_asked_questions(self, answers: Answers) -> tuple[Question, ...]:
        return tuple(q for q in self.questions if q.is_asked(answers))


FIRST_EDITION = QuestionEdition(1, FIRST_QUESTIONS, translate_first_edition)
CURRENT_EDITION = QuestionEdition(2, QUESTIONS)
EDITIONS = (CURRENT_EDITION, FIRST_EDITION)


def get_edition(rules_version: str) -> QuestionEdition:
    """The edition that a check answered; a running one has no rules version yet."""
    is_first = rules_version.split(".")[0] == "1"
    return FIRST_EDITION if is_first else CURRENT_EDITION
