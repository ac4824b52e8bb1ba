"""What a person types, as a query for PostgreSQL's full-text search."""

import re

# Letters and digits only: most other characters are operators in a PostgreSQL query.
WORD_PATTERN = re.compile(r"[^\W_]+")
STOP_WORDS = {"exercise", "exercises"}


def build_prefix_query(text: str) -> str:
    """Every word of the text except stop words, as a prefix: `hip:* & flex:*`."""
    words = WORD_PATTERN.findall(text.lower())
    return " & ".join(f"{word}:*" for word in words if word not in STOP_WORDS)
