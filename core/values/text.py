"""Numbers, lists and other people's words as they are read in a sentence."""

from collections.abc import Sequence

# What changes the direction of the text that follows it.
DIRECTION_MARKS = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))


def format_count(number: float, noun: str) -> str:
    return f"{number:g} {noun}" if number == 1 else f"{number:g} {noun}s"


def format_duration(seconds: int) -> str:
    """`20 seconds`, `90 seconds`, `2 minutes`: minutes only if they are whole."""
    minutes, left_over = divmod(seconds, 60)
    if minutes and not left_over:
        return format_count(minutes, "minute")
    return format_count(seconds, "second")


def join_words(words: Sequence[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    *first, last = words
    return f"{', '.join(first)} and {last}" if first else last


def isolate_text(text: str) -> str:
    """Keep typed text, in any script, from turning around the sentence it stands in."""
    return f"\u2068{text.translate(DIRECTION_MARKS)}\u2069"
