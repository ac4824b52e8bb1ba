"""How long a session may last, as the person chooses."""

SESSION_LENGTHS_MINUTES = (5, 10, 15, 25)


def next_shorter_session_length(minutes: int) -> int:
    return max((n for n in SESSION_LENGTHS_MINUTES if n < minutes), default=minutes)
