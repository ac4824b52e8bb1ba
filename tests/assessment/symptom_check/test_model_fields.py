"""Answers: strict where they are handed in, and as they were where they are stored."""

import pytest
from django.core.exceptions import ValidationError
from django.db import models

from assessment.models import SymptomCheck
from assessment.symptom_check.model_fields import AnswersField
from assessment.symptom_check.questions.answers import Answers
from tests.assessment.factories import make_running_check

FIELD = AnswersField()


def test_what_is_handed_in_is_read_by_its_question():
    answers = Answers({"age": 40, "danger": ("none",)})
    assert FIELD.to_python({"age": 40, "danger": "none"}) == answers
    assert FIELD.to_python(answers) == answers
    assert FIELD.clean({}, None) == Answers()


@pytest.mark.parametrize(
    "raw", [[], "age", None, {"age": "40"}, {"age": True}, {"shoe_size": 42}]
)
def test_what_fits_no_question_is_refused(raw):
    with pytest.raises(ValidationError):
        FIELD.to_python(raw)


@pytest.mark.django_db
def test_answers_to_questions_of_old_are_read_as_they_were_stored():
    check = make_running_check(age=40)
    stored = {"age": 40, "shoes": ["old", "new"], "hat": "red"}
    plain = models.Value(stored, models.JSONField())
    SymptomCheck.objects.update(answers=plain)
    check.refresh_from_db()
    assert check.answers == Answers(stored | {"shoes": ("old", "new")})
    assert check.answers.to_json() == stored
