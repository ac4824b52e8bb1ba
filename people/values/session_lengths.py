"""What people may wish for in their sessions. Knows no storage."""

SESSION_MINUTES = (10, 15, 25)


def one_step_shorter(minutes: int) -> int:
    return max((n for n in SESSION_MINUTES if n < minutes), default=minutes)
