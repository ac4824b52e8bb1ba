"""Whether six weeks have helped, and which approach follows if they have not."""

from statistics import median

from core.values.days import WEEK
from program.history.course import (
    find_usual_pain,
    first_days_of_course,
    last_days_of_course,
)
from program.history.events import AdaptationKind, NewAdaptation
from program.history.program_state import ProgramState
from program.rules.course.function import list_function_changes
from program.rules.course.other_approach import (
    TO_CORE_REASON,
    TO_GENERAL_REASON,
    CourseSigns,
    is_no_better,
)
from progress.analysis.trends import MINIMUM_DAYS_FOR_MEAN


def decide_other_approach(state: ProgramState) -> NewAdaptation | None:
    """None: it helps, or cannot be told, or something else comes first."""
    is_interrupted = state.is_flare or state.is_recheck_requested or state.is_closed
    if is_interrupted or not is_no_better(find_course_signs(state)):
        return None
    reason = TO_CORE_REASON if state.is_general_approach else TO_GENERAL_REASON
    return NewAdaptation(AdaptationKind.APPROACH, reason)


def find_course_signs(state: ProgramState) -> CourseSigns:
    since = state.time_since_adaptation(AdaptationKind.APPROACH)
    earlier, today = state.course.earlier_pain, state.local_day
    return CourseSigns(
        weeks=state.week if since is None else since // WEEK,
        pain_before=median(earlier) if len(earlier) >= MINIMUM_DAYS_FOR_MEAN else None,
        pain_now=find_usual_pain(state.daily_pain),
        function_changes=tuple(
            list_function_changes(
                state.course.function_reports,
                first_days_of_course(today),
                last_days_of_course(today),
            )
        ),
    )
