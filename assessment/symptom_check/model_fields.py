"""The model field that holds the answers of a symptom check."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models

from assessment.symptom_check.questions.answers import Answers
from assessment.symptom_check.questions.editions import EDITIONS, get_edition
from assessment.symptom_check.questions.reading import are_answers_of, read_answers
from core.model_fields import ValueField
from core.values.json_values import JsonValue, read_exactly

read_object = read_exactly(dict)


class AnswersField(ValueField[Answers, Answers]):
    """Answers to the questions of their time, which may be others than today's.

    What is handed in must be as one edition writes it, and what a check is cleaned with
    must fit its own; what is stored did so once.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(Answers, **{"default": Answers, "blank": True} | options)

    def read_json(self, raw: Any) -> Answers:
        return Answers.from_json(raw)

    def write_json(self, value: Any) -> JsonValue:
        return value.to_json() if isinstance(value, Answers) else value

    def to_python(self, value: Any) -> Answers:
        answers = self.read_json(self.read_raw_object(value))
        if not any(are_answers_of(edition, answers) for edition in EDITIONS):
            raise self.build_invalid_error()
        return answers

    def clean(self, value: Any, model_instance: models.Model | None) -> Answers:
        """Return the answers to the questions of their check; without one, today's."""
        edition = get_edition(getattr(model_instance, "rules_version", ""))
        try:
            answers = read_answers(self.read_raw_object(value), edition)
        except ValueError:
            raise self.build_invalid_error() from None
        self.validate(answers, model_instance)
        self.run_validators(answers)
        return answers

    def read_raw_object(self, value: Any) -> dict[str, Any]:
        try:
            raw: dict[str, Any] = read_object(self.write_json(value))
        except (TypeError, ValueError):
            raise self.build_invalid_error() from None
        return raw

    def build_invalid_error(self) -> ValidationError:
        return ValidationError(self.error_messages["invalid"], code="invalid")
