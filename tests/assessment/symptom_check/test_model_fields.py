"""Answers: strict where they are handed in, and as they were where they are stored."""

import pytest
from django.core.exceptions import ValidationError
from django.db import models

from assessment.models import SymptomCheck
from assessment.symptom_check.model_fields import AnswersField
from assessment.symptom_check.questions.answers import Answers
from tests.assessment.factories import (
    FIRST_EDITION_BACKACHE,
    make_first_edition_check,
    make_running_check,
)

FIELD = AnswersField()
OF_TODAY = {"age": 40, "danger": ["heart"], "onset": "sudden"}


@pytest.mark.parametrize("raw", [{}, OF_TODAY, FIRST_EDITION_BACKACHE])
def test_what_any_edition_wrote_is_read_as_it_is(raw):
    answers = Answers.from_json(raw)
    assert FIELD.to_python(raw) == answers
    assert FIELD.to_python(answers) == answers


@pytest.mark.parametrize(
    "raw",
    [
        [],
        "age",
        None,
        {"age": "40"},
        {"age": True},
        {"shoe_size": 42},
        {"danger": [["heart"]]},
        {"danger": {"heart": 1}},
        {"danger": ["vessel", "heart"]},
        {"start": "strain", "onset": "sudden"},
    ],
)
def test_what_no_edition_wrote_is_refused(raw):
    with pytest.raises(ValidationError):
        FIELD.to_python(raw)


def test_what_a_check_is_cleaned_with_is_read_by_its_questions():
    answers = Answers({"age": 40, "danger": ("none",)})
    assert FIELD.clean({"age": 40, "danger": "none"}, None) == answers
    assert FIELD.clean({}, None) == Answers()
    old = SymptomCheck(rules_version="1.1")
    assert FIELD.clean({"start": "strain"}, old) == Answers({"start": "strain"})


@pytest.mark.parametrize(
    ("rules_version", "raw"),
    [("1.1", {"onset": "sudden"}), ("2.0", {"start": "strain"}), ("", [])],
)
def test_what_fits_no_question_of_a_check_is_refused(rules_version, raw):
    with pytest.raises(ValidationError):
        FIELD.clean(raw, SymptomCheck(rules_version=rules_version))


@pytest.mark.django_db
def test_a_check_of_the_first_edition_is_still_clean():
    make_first_edition_check().full_clean()


@pytest.mark.django_db
def test_answers_to_questions_of_old_are_read_as_they_were_stored():
    check = make_running_check(age=40)
    stored = {"age": 40, "shoes": ["old", "new"], "hat": "red"}
    plain = models.Value(stored, models.JSONField())
    SymptomCheck.objects.update(answers=plain)
    check.refresh_from_db()
    assert check.answers == Answers(stored | {"shoes": ("old", "new")})
    assert check.answers.to_json() == stored
