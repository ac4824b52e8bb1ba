"""The answers to the two questions before relief: a tap each, and nothing is stored."""

from django import forms
from django.http import QueryDict

from assessment.symptom_check.questions.answers import NONE_OF_THESE, NOT_SURE
from assessment.symptom_check.rules.relief_signs import ReliefQuestion, ReliefSign

CLOSING_CHOICES = [
    (NONE_OF_THESE, "None of these"),
    (NOT_SURE, "Not sure: check my back"),
]


class ReliefQuestionForm(forms.Form):
    """One question; its answers are buttons, so each is sent by one tap."""

    def __init__(
        self, data: QueryDict | None = None, *, question: ReliefQuestion
    ) -> None:
        super().__init__(data)
        self.question = question
        signs = [(sign.key, sign.label) for sign in question.signs.values()]
        self.fields[question.name] = forms.ChoiceField(
            label=question.text,
            choices=[*signs, *CLOSING_CHOICES],
            error_messages=dict.fromkeys(
                ("required", "invalid_choice"), "Choose an answer."
            ),
        )

    @property
    def closing_choices(self) -> list[tuple[str, str]]:
        return CLOSING_CHOICES

    @property
    def is_none_of_these(self) -> bool:
        return self._has_answer(NONE_OF_THESE)

    @property
    def is_not_sure(self) -> bool:
        return self._has_answer(NOT_SURE)

    @property
    def chosen_sign(self) -> ReliefSign:
        return self.question.signs[self.cleaned_data[self.question.name]]

    def _has_answer(self, answer: str) -> bool:
        return self.is_valid() and self.cleaned_data[self.question.name] == answer


def read_question(told: QueryDict, question: ReliefQuestion) -> ReliefQuestionForm:
    """A question that was not asked yet has no error."""
    return ReliefQuestionForm(
        told if question.name in told else None, question=question
    )
