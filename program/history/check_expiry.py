"""How long a symptom check can support a new phase of the program."""

from datetime import datetime

from core.values.days import WEEK
from program.rules.thresholds import CHECK_VALIDITY_WEEKS

CHECK_EXPIRED_MESSAGE = (
    f"Your check is more than {CHECK_VALIDITY_WEEKS} weeks old, and a new phase "
    "begins. Please check your back again first."
)


class CheckExpiredError(Exception):
    """The check is too old to support a new phase."""


def is_check_expired(decided_at: datetime | None, now: datetime) -> bool:
    return decided_at is not None and now - decided_at > CHECK_VALIDITY_WEEKS * WEEK
