"""The model field that holds the answers of a symptom check."""

from typing import Any

from django.core.exceptions import ValidationError

from assessment.symptom_check.questions.answers import Answers
from assessment.symptom_check.questions.reading import read_answers
from core.model_fields import ValueField
from core.values.json_values import JsonValue, read_exactly

read_object = read_exactly(dict)


class AnswersField(ValueField[Answers, Answers]):
    """Answers to the questions of their time, which may be others than today's.

    What is handed in must fit the questions of today; what is stored did so once.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(Answers, **{"default": Answers, "blank": True} | options)

    def read_json(self, raw: Any) -> Answers:
        return Answers.from_json(raw)

    def write_json(self, value: Any) -> JsonValue:
        return value.to_json() if isinstance(value, Answers) else value

    def to_python(self, value: Any) -> Answers:
        try:
            return read_answers(read_object(self.write_json(value)))
        except (TypeError, ValueError):
            raise ValidationError(
                self.error_messages["invalid"], code="invalid"
            ) from None
