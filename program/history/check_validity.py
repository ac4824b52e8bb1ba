"""How long a symptom check may carry a new phase of the program."""

from datetime import datetime

from program.rules.thresholds import SYMPTOM_CHECK_VALIDITY

CHECK_EXPIRED_MESSAGE = (
    "Your check is more than four weeks old, and a new phase begins."
    " Please check your back again first."
)


class CheckExpiredError(Exception):
    """A new phase may not rest on a check that is older than it holds."""


def is_check_expired(decided_at: datetime | None, now: datetime) -> bool:
    return decided_at is not None and now - decided_at > SYMPTOM_CHECK_VALIDITY
