from datetime import timedelta

import pytest

from exercises.values.doses import Dose
from reports.fhir.values.care_plans import (
    CarePlanExercise,
    build_care_plan,
    build_session_procedure,
    build_walking_goal,
)
from reports.fhir.values.subject import PseudonymousSubject
from tests.reports.factories import NOON

SUBJECT = PseudonymousSubject(NOON)


def care_plan(*exercises, is_current=True):
    return build_care_plan(
        SUBJECT,
        exercises,
        made_at=NOON,
        check_started_at=NOON,
        is_current=is_current,
        phase="move",
        rules_version="1",
    )


@pytest.mark.parametrize(
    ("is_current", "plan_status", "exercise_status"),
    [(True, "active", "in-progress"), (False, "completed", "completed")],
)
def test_care_plan_says_whether_it_is_in_force(
    is_current, plan_status, exercise_status
):
    exercise = CarePlanExercise(
        name="Bridge",
        dose=Dose(sets=2, hold_seconds=20),
        reason="It is weak.",
        days_a_week=3,
    )
    plan = care_plan(exercise, is_current=is_current)
    detail = plan["activity"][0]["detail"]
    assert (plan["status"], detail["status"]) == (plan_status, exercise_status)
    assert detail["description"] == f"{exercise.dose.display_text}. It is weak."
    assert detail["scheduledTiming"]["repeat"]["frequency"] == 3


def test_care_plan_without_exercises_has_no_activity():
    assert "activity" not in care_plan()


@pytest.mark.parametrize(
    ("finished_at", "status", "period"),
    [
        (None, "in-progress", {"start"}),
        (NOON + timedelta(minutes=10), "completed", {"start", "end"}),
    ],
)
def test_session_has_an_end_once_it_is_finished(finished_at, status, period):
    procedure = build_session_procedure(
        SUBJECT, key="42", started_at=NOON, finished_at=finished_at
    )
    assert procedure["status"] == status
    assert {*procedure["performedPeriod"]} == period


@pytest.mark.parametrize(
    ("is_current", "status"), [(True, "active"), (False, "completed")]
)
def test_walking_goal_says_what_and_why(is_current, status):
    goal = build_walking_goal(
        SUBJECT,
        made_at=NOON,
        is_current=is_current,
        description="10 minutes on 3 days a week, walking",
        reason="It starts from now.",
    )
    assert (goal["resourceType"], goal["lifecycleStatus"]) == ("Goal", status)
    assert goal["startDate"] == "2026-03-02"
    assert goal["description"] == {"text": "10 minutes on 3 days a week, walking"}
    assert goal["note"] == [{"text": "It starts from now."}]
