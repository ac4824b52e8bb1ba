"""How long a pain that was told counts as that of now: nobody has to say it twice."""

from datetime import datetime, timedelta

PAIN_IS_RECENT_FOR = timedelta(hours=1)


def is_pain_recent(told_at: datetime, now: datetime) -> bool:
    return now - told_at <= PAIN_IS_RECENT_FOR
