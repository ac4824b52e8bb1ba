"""What a person answered, as a typed view. Knows no rule."""

from collections.abc import Mapping
from dataclasses import dataclass, field

NONE = "none"
NOT_SURE = "not_sure"

Value = str | int | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Answers:
    """The answer to each question, by its id. What was not answered is absent."""

    values: Mapping[str, Value] = field(default_factory=dict)

    def to_json(self) -> dict[str, object]:
        return {
            question: list(value) if isinstance(value, tuple) else value
            for question, value in self.values.items()
        }

    def chosen(self, question: str) -> frozenset[str]:
        """The options chosen: none for a question that is a number or unanswered."""
        value = self.values.get(question, ())
        if isinstance(value, int):
            return frozenset()
        return frozenset({value} if isinstance(value, str) else value)

    def has(self, question: str, *options: str) -> bool:
        return not self.chosen(question).isdisjoint(options)

    def is_unsure(self, question: str) -> bool:
        return self.has(question, NOT_SURE)

    def number(self, question: str) -> int | None:
        value = self.values.get(question)
        return value if isinstance(value, int) else None

    def is_over(self, years: int) -> bool:
        age = self.number("age")
        return age is not None and age > years

    def is_under(self, years: int) -> bool:
        age = self.number("age")
        return age is not None and age < years
