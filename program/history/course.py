"""The course of a person's back over weeks, as the rules need it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median

from core.values.days import DAY, DAYS_PER_WEEK
from program.rules.course.function import FunctionReport
from program.rules.course.other_approach import COURSE_WEEKS
from progress.analysis.trends import MINIMUM_DAYS_FOR_MEAN

COURSE_DAYS = COURSE_WEEKS * DAYS_PER_WEEK
# How much of the beginning and of the end of those weeks is compared.
COMPARED_DAYS = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """`earlier_pain` has a mean for each day logged in the first two of six weeks.

    `pain_at_start` is that of the very first program.
    """

    pain_at_start: float | None = None
    earlier_pain: tuple[float, ...] = ()
    function_reports: tuple[FunctionReport, ...] = ()


NO_COURSE = Course()


def find_usual_pain(daily_pain: Sequence[float | None]) -> float | None:
    """The median of the logged days; None: too few of them."""
    days = [pain for pain in daily_pain if pain is not None]
    return median(days) if len(days) >= MINIMUM_DAYS_FOR_MEAN else None


def first_days_of_course(today: date) -> tuple[date, date]:
    """The first and the last day of the beginning of the six weeks until today."""
    begins_on = today - COURSE_DAYS * DAY
    return begins_on, begins_on + (COMPARED_DAYS - 1) * DAY


def last_days_of_course(today: date) -> tuple[date, date]:
    return today - (COMPARED_DAYS - 1) * DAY, today
