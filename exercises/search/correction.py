"""What was probably meant by words that no exercise has. Knows no database."""

from collections.abc import Collection, Iterable
from difflib import get_close_matches

from exercises.search.query import WORD

ALIKE = 0.7  # of 1: three letters of four are right
LETTERS_TO_MEND = 3


def words_of(*texts: str) -> frozenset[str]:
    return frozenset(WORD.findall(" ".join(texts).lower()))


def mended(text: str, documents: Collection[frozenset[str]]) -> str:
    """The text with each unknown word replaced by the one most like it.

    Words that resemble nothing are left out. Empty if no document has all the others,
    begun or whole, and if there was nothing to mend.
    """
    known = sorted(frozenset().union(*documents))
    typed = WORD.findall(text.lower())
    words = [word for word in (nearest(word, known) for word in typed) if word]
    is_found = any(begins_each(words, document) for document in documents)
    return " ".join(words) if words and words != typed and is_found else ""


def nearest(word: str, known: Collection[str]) -> str:
    if begins_one(word, known):
        return word
    if len(word) < LETTERS_TO_MEND:
        return ""
    return next(iter(get_close_matches(word, known, n=1, cutoff=ALIKE)), "")


def begins_each(words: Iterable[str], document: Collection[str]) -> bool:
    return all(begins_one(word, document) for word in words)


def begins_one(word: str, known: Collection[str]) -> bool:
    return any(each.startswith(word) for each in known)
