"""Lessons, fears and plans are valid resources and say what was told."""

import pytest
from fhir.resources.R4B.goal import Goal
from fhir.resources.R4B.observation import Observation
from fhir.resources.R4B.questionnaireresponse import QuestionnaireResponse

from reports.fhir.values.coaching import (
    build_aim,
    build_barrier_plan,
    build_fear_observation,
    build_lesson_response,
)
from reports.fhir.values.subject import PseudonymousSubject
from tests.reports.factories import NOON

SUBJECT = PseudonymousSubject(NOON)


def test_a_lesson_is_an_answered_questionnaire_of_its_edition():
    resource = build_lesson_response(
        SUBJECT,
        lesson="pacing",
        edition=2,
        question="What fits?",
        answer="A little",
        read_at=NOON,
    )
    QuestionnaireResponse.model_validate(resource)
    assert resource["questionnaire"] == "urn:backpain:lesson:pacing|2"
    assert resource["item"] == [
        {
            "linkId": "question",
            "text": "What fits?",
            "answer": [{"valueString": "A little"}],
        }
    ]


def test_a_feared_movement_is_an_observation():
    resource = build_fear_observation(SUBJECT, movement="bending", told_at=NOON)
    Observation.model_validate(resource)
    assert resource["valueString"] == "bending"


@pytest.mark.parametrize(
    ("is_current", "status"), [(True, "active"), (False, "completed")]
)
def test_a_plan_is_a_goal_until_the_next_one(is_current, status):
    resource = build_barrier_plan(
        SUBJECT,
        sentence="If it rains, then I stretch.",
        barrier="time",
        made_at=NOON,
        is_current=is_current,
    )
    Goal.model_validate(resource)
    assert resource["lifecycleStatus"] == status
    assert resource["note"] == [{"text": "In the way: time."}]


@pytest.mark.parametrize(
    ("is_current", "status"), [(True, "active"), (False, "cancelled")]
)
def test_what_matters_is_a_goal_until_something_else_is_said(is_current, status):
    resource = build_aim(
        SUBJECT, text="Carry my grandchild", told_at=NOON, is_current=is_current
    )
    Goal.model_validate(resource)
    assert resource["lifecycleStatus"] == status
    assert resource["description"] == {"text": "Carry my grandchild"}
