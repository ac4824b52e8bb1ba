"""What a person types, as a query for PostgreSQL's full-text search."""

import re

# Letters and digits only: much else means something in a query of PostgreSQL.
WORD = re.compile(r"[^\W_]+")
SAID_OF_EVERY_ONE = {"exercise", "exercises"}


def prefix_query(text: str) -> str:
    """Every telling word of the text, unfinished, and all of them: `hip:* & flex:*`."""
    words = WORD.findall(text.lower())
    return " & ".join(f"{word}:*" for word in words if word not in SAID_OF_EVERY_ONE)
