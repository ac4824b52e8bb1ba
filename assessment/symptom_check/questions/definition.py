"""The definition of a question: its kind, its options and the values it accepts."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from assessment.symptom_check.questions.answers import (
    NONE_OF_THESE,
    NOT_SURE,
    Answers,
    AnswerValue,
)


class QuestionKind(StrEnum):
    ONE = "one"
    SEVERAL = "several"
    NUMBER = "number"
    SCALE = "scale"


class QuestionSection(StrEnum):
    """The steps of the check, in order."""

    YOU = "About you"
    EMERGENCY = "Signs of danger"
    PLACE = "Where it hurts"
    PAIN = "Your pain"
    HEALTH = "Your health"
    EXERCISES = "Safe exercises"

    @property
    def step(self) -> int:
        return list(QuestionSection).index(self) + 1


def always_true(answers: Answers) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class AnswerOption:
    """An answer to choose from, offered only where it can apply.

    `what_counts` is shown on demand; `clinical_term` is the clinician's version,
    without which the label is enough.
    """

    value: str
    label: str
    what_counts: str = field(default="", kw_only=True)
    clinical_term: str = field(default="", kw_only=True)
    is_offered: Callable[[Answers], bool] = field(default=always_true, kw_only=True)
    offered_when: str = field(default="always", kw_only=True)


NOT_SURE_OPTION = AnswerOption(NOT_SURE, "Not sure")
CLOSING_OPTIONS = (AnswerOption(NONE_OF_THESE, "None of these"), NOT_SURE_OPTION)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question of the symptom check; its own page, or a part of one."""

    id: str
    section: QuestionSection
    kind: QuestionKind
    text: str
    hint: str
    short_label: str
    options: tuple[AnswerOption, ...] = ()
    lowest: int = 0
    highest: int = 0
    is_asked: Callable[[Answers], bool] = always_true
    asked_when: str = "always"

    def list_offered_options(self, answers: Answers) -> tuple[AnswerOption, ...]:
        return tuple(option for option in self.options if option.is_offered(answers))

    def get_option_label(self, value: str) -> str:
        return {option.value: option.label for option in self.options}[value]

    def describe_answer(self, value: AnswerValue) -> tuple[str, ...]:
        if isinstance(value, int):
            return (str(value),)
        chosen = (value,) if isinstance(value, str) else value
        return tuple(self.get_option_label(option) for option in chosen)

    def parse_answer(self, raw: object) -> AnswerValue:
        """Return the value in its own type; a ValueError says what is wrong with it."""
        if self.kind in {QuestionKind.NUMBER, QuestionKind.SCALE}:
            return self._parse_number(raw)
        if self.kind is QuestionKind.ONE:
            return self._parse_option(raw)
        return self._parse_options(raw)

    def _parse_number(self, raw: object) -> int:
        numbers = range(self.lowest, self.highest + 1)
        # In Python, True is also a whole number.
        if isinstance(raw, int) and not isinstance(raw, bool) and raw in numbers:
            return raw
        raise ValueError(
            f"{self.id}: {raw!r} is no whole number"
            f" from {self.lowest} to {self.highest}"
        )

    def _parse_option(self, raw: object) -> str:
        values = [option.value for option in self.options]
        if not isinstance(raw, str) or raw not in values:
            raise ValueError(
                f"{self.id}: unknown value {raw!r}; known: {', '.join(values)}"
            )
        return raw

    def _parse_options(self, raw: object) -> tuple[str, ...]:
        """The choices in option order, each once; some exclude all others."""
        items = [raw] if isinstance(raw, str) else raw
        if not isinstance(items, list | tuple) or not items:
            raise ValueError(f"{self.id}: {raw!r} is no list with a value in it")
        chosen = {self._parse_option(item) for item in items}
        if NONE_OF_THESE in chosen and len(chosen) > 1:
            raise ValueError(
                f"{self.id}: {NONE_OF_THESE!r} does not go with another value"
            )
        return tuple(o.value for o in self.options if o.value in chosen)


@dataclass(frozen=True, slots=True)
class QuestionPage:
    """What is asked at once; a page of one question needs no heading."""

    id: str
    questions: tuple[Question, ...]
    heading: str = ""

    @property
    def section(self) -> QuestionSection:
        return self.questions[0].section

    @property
    def title(self) -> str:
        return self.heading or self.questions[0].text

    def list_asked_questions(self, answers: Answers) -> tuple[Question, ...]:
        return tuple(q for q in self.questions if q.is_asked(answers))
