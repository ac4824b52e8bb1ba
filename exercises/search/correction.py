"""Correct search terms that match no exercise; knows no database."""

from collections.abc import Collection, Iterable
from difflib import get_close_matches

from exercises.search.query import WORD_PATTERN

MIN_SIMILARITY = 0.7  # of 1: three letters of four are right
MIN_LETTERS_TO_CORRECT = 3


def extract_words(*texts: str) -> frozenset[str]:
    return frozenset(WORD_PATTERN.findall(" ".join(texts).lower()))


def suggest_correction(text: str, documents: Collection[frozenset[str]]) -> str:
    """Replace each unknown word of the text by the most similar known one.

    Words without a similar one are dropped. Returns an empty string if no document has
    all the other words, complete or begun, and if there was nothing to correct.
    """
    known = sorted(frozenset().union(*documents))
    entered = WORD_PATTERN.findall(text.lower())
    nearest = [nearest_known_word(word, known) for word in entered]
    words = [word for word in nearest if word]
    is_found = any(are_prefixes_of_any(words, document) for document in documents)
    return " ".join(words) if words and words != entered and is_found else ""


def nearest_known_word(word: str, known: Collection[str]) -> str:
    if is_prefix_of_any(word, known):
        return word
    if len(word) < MIN_LETTERS_TO_CORRECT:
        return ""
    return next(iter(get_close_matches(word, known, n=1, cutoff=MIN_SIMILARITY)), "")


def are_prefixes_of_any(words: Iterable[str], document: Collection[str]) -> bool:
    return all(is_prefix_of_any(word, document) for word in words)


def is_prefix_of_any(word: str, known: Collection[str]) -> bool:
    return any(each.startswith(word) for each in known)
