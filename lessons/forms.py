"""The answer to the question of a lesson."""

from typing import Any

from django import forms

from lessons.models import Lesson


class LessonAnswerForm(forms.Form):
    """One of the answers that the lesson offers."""

    answer = forms.ChoiceField(
        widget=forms.RadioSelect,
        error_messages={"required": "Choose the answer that comes nearest."},
    )
    marks_optional = False

    def __init__(self, *args: Any, lesson: Lesson, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["answer"].label = lesson.question
        self.fields["answer"].choices = [  # type: ignore[attr-defined]
            (each.slug, each.text) for each in lesson.answers
        ]
