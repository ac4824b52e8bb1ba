"""Monthly totals of pain and sessions, summed by the database."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import connection
from django.db.models import Min

from core.values.days import DAY, day_bounds
from people.models import Person
from progress.analysis.calendar_month import list_months, start_of_next_month
from progress.log.models.pain import PainEntry
from progress.values.pain_summary import PainSummary

# Grouping entries by local month would convert the time of every entry. This compares
# them with the bounds of each month, and reads the sums from the indexes alone.
MONTHLY_TOTALS_SQL = """
SELECT month, low, high, total, entries, sessions
FROM unnest(%(months)s::date[], %(starts)s::timestamptz[], %(ends)s::timestamptz[])
    AS bounds (month, starts_at, ends_at),
LATERAL (
    SELECT min(pain), max(pain), sum(pain), count(*)
    FROM progress_painentry
    WHERE person_id = %(person)s AND felt_at >= starts_at AND felt_at < ends_at
) AS pains (low, high, total, entries),
LATERAL (
    SELECT count(*)
    FROM progress_session
    WHERE person_id = %(person)s AND finished_at >= starts_at AND finished_at < ends_at
) AS done (sessions)
ORDER BY month
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthlyTotals:
    """Months without an entry are left out of `pains`, those without a session too."""

    pains: list[PainSummary]
    session_counts: dict[date, int]


def load_monthly_totals(
    person: Person, first: date | None, last: date
) -> MonthlyTotals:
    """The months from that of `first`, or of the first entry, to the end of `last`.

    One query; two without `first`.
    """
    first = first or _find_first_logged_day(person)
    months = list_months(first, last) if first else []
    zone = person.zone_info
    bounds = [
        day_bounds(month, min(start_of_next_month(month) - DAY, last), zone)
        for month in months
    ]
    parameters: dict[str, Any] = {
        "person": person.pk,
        "months": months,
        "starts": [start for start, _ in bounds],
        "ends": [end for _, end in bounds],
    }
    with connection.cursor() as cursor:
        cursor.execute(MONTHLY_TOTALS_SQL, parameters)
        rows = cursor.fetchall()
    return MonthlyTotals(
        pains=[
            PainSummary(
                starts_on=on, low=low, high=high, mean=total / count, count=count
            )
            for on, low, high, total, count, _ in rows
            if count
        ],
        session_counts={row[0]: row[-1] for row in rows if row[-1]},
    )


def _find_first_logged_day(person: Person) -> date | None:
    entries = PainEntry.objects.for_person(person)
    first_at = entries.aggregate(first_at=Min("felt_at"))["first_at"]
    return person.local_day(first_at) if first_at else None
