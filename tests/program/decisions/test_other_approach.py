from dataclasses import replace

import pytest

from core.values.days import DAY
from program.decisions.check_in import decide_check_in
from program.decisions.other_approach import decide_other_approach, find_course_signs
from program.history.course import Course
from program.history.events import AdaptationKind, ReportedPain
from program.rules.course.function import FunctionReport
from program.rules.course.other_approach import CourseSigns
from program.rules.weekly import CheckInAnswers
from progress.analysis.trends import PainChange
from tests.assessment.factories import NOON
from tests.program.factories import (
    ORDINARY_WEEK,
    make_adaptation,
    make_past_flare,
    make_state,
)

APPROACH = AdaptationKind.APPROACH
STUCK = Course(earlier_pain=(5, 5, 4))


def live_six_weeks(pain=5, **fields):
    defaults = {
        "started_at": NOON - 42 * DAY,
        "course": STUCK,
        "reported_pains": tuple(
            ReportedPain(NOON - days * DAY, pain) for days in range(3)
        ),
    }
    return make_state(**(defaults | fields))


def changes(days_ago, rule="no-better"):
    return make_adaptation(APPROACH, days_ago=days_ago, rule=rule)


@pytest.mark.parametrize(
    ("state", "rule"),
    [
        (live_six_weeks(), "no-better"),
        (live_six_weeks(pain=3), None),
        (live_six_weeks(started_at=NOON - 41 * DAY), None),
        (live_six_weeks(course=Course(earlier_pain=(5, 5))), None),
        (live_six_weeks(adaptations=(changes(41),)), None),
        (live_six_weeks(adaptations=(changes(42),)), "no-better-again"),
        (live_six_weeks(adaptations=(changes(42, "no-better-again"),)), "no-better"),
        (live_six_weeks(flare=make_past_flare(days_ago=0)), None),
        (
            live_six_weeks(
                adaptations=(make_adaptation(AdaptationKind.RECHECK, days_ago=0),)
            ),
            None,
        ),
    ],
)
def test_six_weeks_that_changed_little_change_the_approach_once(state, rule):
    decided = decide_other_approach(state)
    assert (decided and decided.reason.slug) == rule
    if decided:
        assert decided.kind is APPROACH
        after = replace(state, adaptations=(decided.to_past(NOON), *state.adaptations))
        assert decide_other_approach(after) is None
        assert after.is_general_approach is (rule == "no-better")


def test_the_first_two_of_six_weeks_are_compared_with_the_last_two():
    today = NOON.date()
    course = replace(
        STUCK,
        function_reports=(
            FunctionReport(today - 40 * DAY, "peg", 6),
            FunctionReport(today - 20 * DAY, "peg", 1),
            FunctionReport(today - 2 * DAY, "peg", 5),
        ),
    )
    assert find_course_signs(live_six_weeks(course=course)) == CourseSigns(
        weeks=6,
        pain_before=5,
        pain_now=5,
        function_changes=(PainChange(before=6, after=5),),
    )


@pytest.mark.parametrize(
    ("has_danger_sign", "kinds"),
    [(False, {APPROACH}), (True, {AdaptationKind.RECHECK})],
)
def test_a_check_in_changes_the_approach_unless_a_check_comes_first(
    has_danger_sign, kinds
):
    answers = CheckInAnswers(**ORDINARY_WEEK, has_danger_sign=has_danger_sign)
    outcome = decide_check_in(answers, live_six_weeks())
    assert {adaptation.kind for adaptation in outcome.adaptations} == kinds
