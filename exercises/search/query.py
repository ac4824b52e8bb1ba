"""What a person looks for, as queries for PostgreSQL's full-text search."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

from exercises.search.words import STOP_WORDS, split_words

NAME_WEIGHT = "A"


class TermRole(IntEnum):
    """How much a term counts: all of one kind together less than one of the next."""

    NEED = 6_250_000  # what the sentence as a whole is about
    NARROW = 125_000  # what is looked for, and only a few exercises are for
    SUBJECT = 2500  # what is looked for, as the table knows it
    WORD = 50  # any other word: what is looked for, or nothing
    MODIFIER = 1  # of what kind it shall be
    HINT = 0  # only raises the rank


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchTerm:
    """One of the things that are looked for: typed words, or other words for it."""

    words: tuple[str, ...] = ()
    synonyms: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    role: TermRole = TermRole.SUBJECT
    is_unfinished: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class QueryPhrase:
    """A query for PostgreSQL, and the configuration that reads it."""

    text: str
    config: str


def counted_terms(terms: Iterable[SearchTerm]) -> list[SearchTerm]:
    return [term for term in terms if term.role is not TermRole.HINT]


def build_phrases(term: SearchTerm) -> list[QueryPhrase]:
    """The best first: the typed words, other words for them, names, a beginning."""
    typed = [QueryPhrase(text=" & ".join(term.words), config="english")]
    beginning = QueryPhrase(text="".join(term.words[-1:]) + ":*", config="simple")
    return [
        *(typed if term.words else []),
        *map(build_synonym_phrase, term.synonyms),
        *map(build_name_phrase, term.names),
        *([beginning] if term.words and term.is_unfinished else []),
    ]


def build_synonym_phrase(text: str) -> QueryPhrase:
    """Words beside each other: `front <-> of <-> hip`.

    Words have letters and digits only, as all else can be an operator in a query.
    """
    words = split_words(text)
    return QueryPhrase(text=" <-> ".join(words), config=choose_config(words))


def build_name_phrase(text: str) -> QueryPhrase:
    """Words of a name, which has weight A, in any order: `hip:A & hinge:A`."""
    words = split_words(text)
    return QueryPhrase(
        text=" & ".join(f"{word}:{NAME_WEIGHT}" for word in words),
        config=choose_config(words),
    )


def choose_config(words: list[str]) -> str:
    """The English configuration leaves out stop words: "step up" would find every
    step."""
    return "english" if STOP_WORDS.isdisjoint(words) else "simple"
