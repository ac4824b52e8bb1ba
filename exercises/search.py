"""What a person types, as a query for PostgreSQL's full-text search."""

import re

WORD = re.compile(r"[^\W_]+")


def prefix_query(text: str) -> str:
    """Every word of the text, unfinished, and all of them: `hip:* & flex:*`."""
    return " & ".join(f"{word}:*" for word in WORD.findall(text.lower()))
