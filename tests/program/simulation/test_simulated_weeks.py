from core.values.days import DAY
from program.history.course import Course
from program.history.events import AdaptationKind, ReportedPain
from program.rules.course.function import FunctionReport
from program.rules.weekly import CheckInAnswers
from program.simulation.simulated_weeks import (
    add_check_in,
    try_everything_again,
    update_course,
)
from tests.assessment.factories import NOON
from tests.program.factories import (
    ORDINARY_WEEK,
    make_adaptation,
    make_prescribed_program,
    make_state,
)


def test_pain_at_the_start_is_that_of_the_first_program():
    state = make_state(current=make_prescribed_program(pain_at_start=5))
    assert update_course(state) == Course(pain_at_start=5)
    later = make_state(
        current=make_prescribed_program(pain_at_start=2), course=Course(pain_at_start=5)
    )
    assert update_course(later) == Course(pain_at_start=5)


def test_the_first_two_of_six_weeks_are_remembered_by_day():
    told = [(43, 9), (42, 6), (42, 4), (29, 3), (28, 8), (1, 7)]
    pains = tuple(ReportedPain(NOON - days * DAY, pain) for days, pain in told)
    course = update_course(make_state(reported_pains=pains))
    assert sorted(course.earlier_pain) == [3, 5]


def test_a_check_in_says_whether_activities_got_worse():
    answers = CheckInAnswers(**ORDINARY_WEEK)
    course = add_check_in(make_state(), answers)
    assert course.function_reports == (FunctionReport(NOON.date(), "check-in", 0),)


def test_everything_that_asks_is_tried_again():
    stops = tuple(
        make_adaptation(AdaptationKind.STOP, days_ago=days, slug="clam")
        for days in (20, 60, 100, 140)
    )
    state = make_state(adaptations=stops)
    answer, *before = try_everything_again(state)
    assert (answer.rule, tuple(before)) == ("try-again", stops)
    tried = make_state(adaptations=(answer, *before))
    assert try_everything_again(tried) == tried.adaptations
