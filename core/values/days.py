"""Days and stretches of days as they are read. Knows no clock."""

from datetime import date

# Nothing is logged of a day before this.
EARLIEST_LOG_DATE = date(2000, 1, 1)


def format_long_date(day: date) -> str:
    return f"{day.day} {day:%b %Y}"


def format_date_range(first: date, last: date) -> str:
    """`3 Mar 2026`, or `3 Mar 2026 to 5 Mar 2026`."""
    if first == last:
        return format_long_date(first)
    return f"{format_long_date(first)} to {format_long_date(last)}"
