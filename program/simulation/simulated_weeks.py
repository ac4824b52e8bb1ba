"""The course of a synthetic patient's weeks: what the database would tell of them."""

from collections.abc import Sequence
from dataclasses import replace

from core.values.statistics import mean_of_known
from program.decisions.pauses import decide_to_try_again
from program.history.course import Course, first_days_of_course
from program.history.events import PastAdaptation
from program.history.program_state import ProgramState
from program.rules.course.function import FunctionReport, report_check_in
from program.rules.weekly import CheckInAnswers


def update_course(state: ProgramState) -> Course:
    """With the pain of the beginning of the six weeks until today."""
    first, last = first_days_of_course(state.local_day)
    days: dict[int, list[int]] = {}
    for report in state.reported_pains:
        on = report.reported_at.astimezone(state.zone).date()
        if first <= on <= last:
            days.setdefault(on.toordinal(), []).append(report.pain)
    means = (mean_of_known(pains, 1) for pains in days.values())
    start = state.course.pain_at_start
    if start is None and state.current is not None:
        start = state.current.pain_at_start
    return replace(
        state.course,
        pain_at_start=start,
        earlier_pain=tuple(mean for mean in means if mean is not None),
    )


def try_everything_again(state: ProgramState) -> tuple[PastAdaptation, ...]:
    """Everyone wants to try again what has paused several times."""
    answers = (
        decide_to_try_again(pause, state.evaluated_at) for pause in state.asking_pauses
    )
    return (*answers, *state.adaptations)


def add_check_in(state: ProgramState, answers: CheckInAnswers) -> Course:
    report = report_check_in(state.local_day, answers.function)
    reports: Sequence[FunctionReport] = (report, *state.course.function_reports)
    return replace(state.course, function_reports=tuple(reports))
