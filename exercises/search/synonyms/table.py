"""All synonyms in one table, by the words that a person types."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from exercises.search.synonyms.body import BODY_SYNONYMS
from exercises.search.synonyms.conditions import CONDITION_SYNONYMS
from exercises.search.synonyms.exercises import EXERCISE_SYNONYMS
from exercises.search.synonyms.french import FRENCH_SYNONYMS
from exercises.search.synonyms.general import GENERAL_TERMS, GENERAL_WORDS
from exercises.search.synonyms.german import GERMAN_SYNONYMS
from exercises.search.synonyms.modifiers import MODIFIER_SYNONYMS
from exercises.search.synonyms.narrow import NARROW_SYNONYMS
from exercises.search.synonyms.situations import SITUATION_SYNONYMS
from exercises.search.synonyms.spanish import SPANISH_SYNONYMS
from exercises.search.words import (
    STOP_WORDS,
    drop_fillers,
    spell_words,
    split_words,
    stem_word,
)

Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Synonym:
    """What the catalogue calls a phrase, besides its words or instead of them."""

    terms: tuple[str, ...]
    is_replacing: bool


# Rows with a blank line between two: phrases, then "=" and other words for them, or
# "->" and the words that are looked up instead.
ENGLISH_ROWS = (
    BODY_SYNONYMS,
    CONDITION_SYNONYMS,
    EXERCISE_SYNONYMS,
    SITUATION_SYNONYMS,
    MODIFIER_SYNONYMS,
    NARROW_SYNONYMS,
)
FOREIGN_ROWS = (GERMAN_SYNONYMS, FRENCH_SYNONYMS, SPANISH_SYNONYMS)
ROW_PATTERN = re.compile(r"(.+?) (=|->) (.+)")


def read_rows(texts: Iterable[str]) -> Iterator[tuple[list[str], Synonym]]:
    for row in chain.from_iterable(text.strip().split("\n\n") for text in texts):
        phrases, sign, terms = ROW_PATTERN.findall(row.replace("\n", " "))[0]
        yield (
            phrases.split(", "),
            Synonym(terms=tuple(terms.split(", ")), is_replacing=sign == "->"),
        )


def make_phrase(words: Sequence[str]) -> Phrase:
    """Without words that say nothing, if others are left."""
    return tuple(drop_fillers(words) or words)


def stem_phrase(phrase: Phrase) -> Phrase:
    return tuple(map(stem_word, phrase))


def spell_phrase(text: str) -> set[Phrase]:
    """As it may be typed, and with stems."""
    phrases = {make_phrase(spelling.split()) for spelling in spell_words(text)}
    return phrases | {*map(stem_phrase, phrases)}


def find_synonym(words: Sequence[str]) -> Synonym | None:
    """By the very words, or else by their stems."""
    phrase = make_phrase(words)
    return SYNONYMS.get(phrase) or SYNONYMS.get(stem_phrase(phrase))


def index_rows(texts: Iterable[str]) -> dict[Phrase, Synonym]:
    index: dict[Phrase, Synonym] = {}
    for phrases, synonym in read_rows(texts):
        for phrase in set().union(*map(spell_phrase, phrases)):
            index[phrase] = join_synonyms([*filter(None, [index.get(phrase)]), synonym])
    return index


def join_synonyms(synonyms: Sequence[Synonym]) -> Synonym:
    terms = chain.from_iterable(each.terms for each in synonyms)
    return Synonym(
        terms=tuple(dict.fromkeys(terms)),
        is_replacing=all(each.is_replacing for each in synonyms),
    )


def translate_synonym(synonym: Synonym, english: Mapping[Phrase, Synonym]) -> Synonym:
    """What the table has for its English words."""
    phrases = (make_phrase(split_words(term)) for term in synonym.terms)
    translated = join_synonyms([english[phrase] for phrase in phrases])
    return Synonym(terms=translated.terms, is_replacing=synonym.is_replacing)


def index_synonyms() -> dict[Phrase, Synonym]:
    english = index_rows(ENGLISH_ROWS)
    foreign = index_rows(FOREIGN_ROWS)
    return {
        phrase: translate_synonym(synonym, english)
        for phrase, synonym in foreign.items()
    } | english


def collect_phrases(rows: str) -> frozenset[Phrase]:
    """Those of some English rows, and those that other languages have for them only."""
    english = frozenset(index_rows([rows]))
    foreign = (
        phrase
        for phrase, synonym in index_rows(FOREIGN_ROWS).items()
        if english.issuperset(make_phrase(split_words(term)) for term in synonym.terms)
    )
    return english.union(foreign)


SYNONYMS = index_synonyms()
MODIFIERS = collect_phrases(MODIFIER_SYNONYMS)
NARROW_PHRASES = collect_phrases(NARROW_SYNONYMS)
LONGEST_PHRASE = max(map(len, SYNONYMS))
SYNONYM_WORDS = GENERAL_WORDS.union(
    STOP_WORDS,
    *(
        split_words(phrase)
        for phrases, _ in read_rows(ENGLISH_ROWS + FOREIGN_ROWS)
        for phrase in phrases
    ),
    *(split_words(term) for each in SYNONYMS.values() for term in each.terms),
    *map(split_words, GENERAL_TERMS),
)
