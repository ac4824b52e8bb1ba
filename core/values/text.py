"""Numbers as people read them in a sentence."""


def format_count(number: float, noun: str) -> str:
    return f"{number:g} {noun}" if number == 1 else f"{number:g} {noun}s"


def format_duration(seconds: int) -> str:
    """`20 seconds`, `90 seconds`, `2 minutes`: minutes only if they are whole."""
    minutes, left_over = divmod(seconds, 60)
    if minutes and not left_over:
        return format_count(minutes, "minute")
    return format_count(seconds, "second")
