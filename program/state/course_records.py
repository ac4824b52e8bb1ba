"""Read the course of six weeks from what rides in the query of a person."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from django.db.models import OuterRef, Subquery

from core.json_rows import json_rows_subquery
from core.values.days import DAY, day_bounds
from core.values.statistics import mean_of_known
from people.models import Person
from program.history.course import COURSE_DAYS, Course, first_days_of_course
from program.models import CheckIn, Program
from program.rules.course.function import (
    MOST_LIMITATION,
    FunctionReport,
    report_check_in,
)
from program.rules.weekly import WeeklyTrend
from progress.models import PainEntry, PegScore, PsfsRating


def annotate_course(person: Person, now: datetime) -> dict[str, Any]:
    """Annotations of the person's row; `read_course` understands them."""
    today = person.local_day(now)
    begins_on = today - COURSE_DAYS * DAY
    begins_at, ends_at = day_bounds(*first_days_of_course(today), person.zone_info)
    own = {"person_id": OuterRef("pk")}
    programs = Program.objects.filter(**own).order_by("number")
    return {
        "first_pain": Subquery(programs.values("pain_at_start")[:1]),
        "earlier_pains": json_rows_subquery(
            PainEntry.objects.filter(
                felt_at__gte=begins_at, felt_at__lt=ends_at, **own
            ),
            {"at": "felt_at", "pain": "pain"},
        ),
        "peg_scores_told": json_rows_subquery(
            PegScore.objects.filter(week_starts_on__gte=begins_on, **own),
            {"on": "week_starts_on", "limitation": "general_activity"},
        ),
        "psfs_told": json_rows_subquery(
            PsfsRating.objects.filter(
                activity__person_id=OuterRef("pk"),
                activity__stopped_on=None,
                rated_on__gte=begins_on,
            ),
            {"on": "rated_on", "activity": "activity_id", "ability": "ability"},
        ),
        "functions_told": json_rows_subquery(
            CheckIn.objects.filter(made_at__gte=begins_at, **own),
            {"at": "made_at", "function": "function"},
        ),
    }


def read_course(person: Person, row: Any) -> Course:
    """Of a row with the annotations."""
    return Course(
        pain_at_start=row.first_pain,
        earlier_pain=tuple(read_daily_pain(person, row.earlier_pains)),
        function_reports=(
            *(read_peg(told) for told in row.peg_scores_told),
            *(read_psfs(told) for told in row.psfs_told),
            *(read_check_in(person, told) for told in row.functions_told),
        ),
    )


def read_daily_pain(person: Person, rows: Iterable[Mapping[str, Any]]) -> list[float]:
    days: dict[date, list[int]] = {}
    for row in rows:
        day = person.local_day(datetime.fromisoformat(row["at"]))
        days.setdefault(day, []).append(row["pain"])
    means = (mean_of_known(pains, 1) for pains in days.values())
    return [mean for mean in means if mean is not None]


def read_peg(row: Mapping[str, Any]) -> FunctionReport:
    return FunctionReport(date.fromisoformat(row["on"]), "peg", row["limitation"])


def read_psfs(row: Mapping[str, Any]) -> FunctionReport:
    limitation = MOST_LIMITATION - row["ability"]
    measure = f"psfs-{row['activity']}"
    return FunctionReport(date.fromisoformat(row["on"]), measure, limitation)


def read_check_in(person: Person, row: Mapping[str, Any]) -> FunctionReport:
    told_on = person.local_day(datetime.fromisoformat(row["at"]))
    return report_check_in(told_on, WeeklyTrend(row["function"]))
