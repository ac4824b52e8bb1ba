"""A person's answers, as a typed view; knows no rule."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Self

NONE_OF_THESE = "none"
NOT_SURE = "not_sure"

AnswerValue = str | int | tuple[str, ...]


def name_closer_look(question_id: str) -> str:
    """The question that asks once more whoever was not sure of this one."""
    return f"{question_id}_which"


@dataclass(frozen=True, slots=True)
class Answers:
    """The answer to each question, by its id; unanswered questions are absent."""

    values: Mapping[str, AnswerValue] = field(default_factory=dict)

    @classmethod
    def from_json(cls, raw: Mapping[str, Any]) -> Self:
        """Answers as `to_json` wrote them: nothing is checked."""
        return cls(
            {
                question: tuple(value) if isinstance(value, list) else value
                for question, value in raw.items()
            }
        )

    def to_json(self) -> dict[str, Any]:
        return {
            question: list(value) if isinstance(value, tuple) else value
            for question, value in self.values.items()
        }

    def selected_options(self, question_id: str) -> frozenset[str]:
        """Return the chosen options; none if the question is numeric or unanswered."""
        value = self.values.get(question_id, ())
        if isinstance(value, int):
            return frozenset()
        return frozenset({value} if isinstance(value, str) else value)

    def has_option(self, question_id: str, *options: str) -> bool:
        return not self.selected_options(question_id).isdisjoint(options)

    def reports(self, question_id: str, *options: str) -> bool:
        """Whether one was chosen, at first or after a closer look."""
        return self.has_option(question_id, *options) or self.has_option(
            name_closer_look(question_id), *options
        )

    def is_still_unsure_about(self, question_id: str) -> bool:
        """Whether not even a closer look made it clear."""
        closer = name_closer_look(question_id)
        return self.is_unsure_about(question_id) and (
            closer not in self.values or self.is_unsure_about(closer)
        )

    def is_unsure_about(self, question_id: str) -> bool:
        return self.has_option(question_id, NOT_SURE)

    def get_number(self, question_id: str) -> int | None:
        value = self.values.get(question_id)
        return value if isinstance(value, int) else None

    def is_older_than(self, years: int) -> bool:
        age = self.get_number("age")
        return age is not None and age > years

    def is_younger_than(self, years: int) -> bool:
        age = self.get_number("age")
        return age is not None and age < years
