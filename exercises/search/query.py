"""What a person types, as a query for PostgreSQL's full-text search."""

import re

# Letters and digits only: much else means something in a query of PostgreSQL.
WORD_PATTERN = re.compile(r"[^\W_]+")
STOP_WORDS = {"exercise", "exercises"}


def build_prefix_query(text: str) -> str:
    """All words of the text but stop words, each unfinished: `hip:* & flex:*`."""
    words = WORD_PATTERN.findall(text.lower())
    return " & ".join(f"{word}:*" for word in words if word not in STOP_WORDS)
