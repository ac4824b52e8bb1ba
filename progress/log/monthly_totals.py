"""Monthly totals of pain and sessions, summed by the database."""

from dataclasses import dataclass
from datetime import date

from django.db import connection

from core.values.days import DAY
from people.models import Person
from progress.values.pain_summary import PainSummary

# Grouping entries by local month would convert the time zone of every entry. This
# converts only the bounds of each month, and reads the sums from the indexes alone.
MONTHLY_TOTALS_SQL = """
SELECT month::date, low, high, total, entries, sessions
FROM generate_series(
    date_trunc('month', coalesce(%(first)s::timestamp, (
        SELECT min(felt_at) FROM progress_painentry WHERE person_id = %(person)s
    ) AT TIME ZONE %(zone)s)),
    %(last)s::timestamp,
    interval '1 month'
) AS month,
LATERAL (
    SELECT month AT TIME ZONE %(zone)s,
        least(month + interval '1 month', %(end)s::timestamp) AT TIME ZONE %(zone)s
) AS bounds (starts_at, ends_at),
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
    bounds: dict[str, int | str | date | None] = {
        "person": person.pk,
        "zone": person.zone_info.key,
        "first": first,
        "last": last,
        "end": last + DAY,
    }
    with connection.cursor() as cursor:
        cursor.execute(MONTHLY_TOTALS_SQL, bounds)
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
