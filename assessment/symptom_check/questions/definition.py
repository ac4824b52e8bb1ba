"""What a question is: its kind, its options and the values it takes."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from assessment.symptom_check.questions.answers import NONE, NOT_SURE, Answers, Value


class Kind(StrEnum):
    ONE = "one"
    SEVERAL = "several"
    NUMBER = "number"
    SCALE = "scale"


class Section(StrEnum):
    YOU = "About you"
    EMERGENCY = "Signs that need help fast"
    HEALTH = "Your health"
    PAIN = "Your pain"
    EXERCISES = "For safe exercises"


def always(answers: Answers) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Option:
    """One answer that can be chosen, offered only where it can apply.

    `clinical` is what a clinician reads; without it the label says enough.
    """

    value: str
    label: str
    clinical: str = field(default="", kw_only=True)
    is_offered: Callable[[Answers], bool] = field(default=always, kw_only=True)
    offered_when: str = field(default="always", kw_only=True)


UNSURE = Option(NOT_SURE, "I am not sure")
OTHERS = (Option(NONE, "None of these"), UNSURE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One page of the symptom check."""

    id: str
    section: Section
    kind: Kind
    text: str
    hint: str
    short: str
    options: tuple[Option, ...] = ()
    lowest: int = 0
    highest: int = 0
    is_asked: Callable[[Answers], bool] = always
    asked_when: str = "always"

    def offered(self, answers: Answers) -> tuple[Option, ...]:
        return tuple(option for option in self.options if option.is_offered(answers))

    def label(self, value: str) -> str:
        return {option.value: option.label for option in self.options}[value]

    def words(self, value: Value) -> tuple[str, ...]:
        if isinstance(value, int):
            return (str(value),)
        chosen = (value,) if isinstance(value, str) else value
        return tuple(self.label(option) for option in chosen)

    def read(self, raw: object) -> Value:
        """The value in its own type. A ValueError names what does not fit."""
        if self.kind in {Kind.NUMBER, Kind.SCALE}:
            return self._read_number(raw)
        if self.kind is Kind.ONE:
            return self._read_option(raw)
        return self._read_options(raw)

    def _read_number(self, raw: object) -> int:
        numbers = range(self.lowest, self.highest + 1)
        # Python counts True as a whole number.
        if isinstance(raw, int) and not isinstance(raw, bool) and raw in numbers:
            return raw
        raise ValueError(
            f"{self.id}: {raw!r} is no whole number"
            f" from {self.lowest} to {self.highest}"
        )

    def _read_option(self, raw: object) -> str:
        values = [option.value for option in self.options]
        if not isinstance(raw, str) or raw not in values:
            raise ValueError(
                f"{self.id}: unknown value {raw!r}; known: {', '.join(values)}"
            )
        return raw

    def _read_options(self, raw: object) -> tuple[str, ...]:
        """The choices in the order of the options, each once; one may stand alone."""
        items = [raw] if isinstance(raw, str) else raw
        if not isinstance(items, list | tuple) or not items:
            raise ValueError(f"{self.id}: {raw!r} is no list with a value in it")
        chosen = {self._read_option(item) for item in items}
        if NONE in chosen and len(chosen) > 1:
            raise ValueError(f"{self.id}: {NONE!r} does not go with another value")
        return tuple(o.value for o in self.options if o.value in chosen)
