"""Days: their bounds in a time zone, their length, and their format; no clock."""

from datetime import date, datetime, time, timedelta, tzinfo

DAY = timedelta(days=1)
WEEK = timedelta(days=7)
DAYS_PER_WEEK = WEEK.days
SECONDS_PER_MINUTE = 60

# No earlier day can be logged.
EARLIEST_LOG_DATE = date(2000, 1, 1)


def day_start(day: date, zone: tzinfo) -> datetime:
    """The midnight at which the day begins in `zone`."""
    return datetime.combine(day, time.min, zone)


def day_bounds(first: date, last: date, zone: tzinfo) -> tuple[datetime, datetime]:
    """From the start of the first day to the end of the last, exclusive."""
    return day_start(first, zone), day_start(last + DAY, zone)


def count_days_between(earlier: datetime, later: datetime, zone: tzinfo) -> int:
    """Count the midnights in `zone` between the two times."""
    return (later.astimezone(zone).date() - earlier.astimezone(zone).date()).days


def week_start(day: date) -> date:
    """The Monday of the week that contains the day."""
    return day - day.weekday() * DAY


def format_long_date(day: date) -> str:
    return f"{day.day} {day:%b %Y}"


def format_date_range(first: date, last: date) -> str:
    """`3 Mar 2026`, or `3 Mar 2026 to 5 Mar 2026`."""
    if first == last:
        return format_long_date(first)
    return f"{format_long_date(first)} to {format_long_date(last)}"
