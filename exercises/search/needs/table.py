"""What a sentence is about, told by words that stand anywhere in it.

"Can't get up off the loo without the rail" and "help mum rise from her low sofa" share
no phrase, but a word for rising and one for a seat. A row asks for a word of each of
its groups, and for none of those behind "but not"; the first row that fits counts. It
has words of the names of exercises.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import chain

from exercises.search.needs.conditions import CONDITION_NEEDS
from exercises.search.needs.daily import DAILY_NEEDS
from exercises.search.needs.fields import WORD_FIELDS
from exercises.search.needs.muscles import MUSCLE_NEEDS
from exercises.search.needs.nicknames import NICKNAME_NEEDS
from exercises.search.needs.rest import REST_NEEDS
from exercises.search.words import spell_words, stem_word

BEGINNING_SIGN = "*"
MIN_LETTERS_OF_STEM = 4
NOTHING = r"(?!)"

# What somebody does comes before where it hurts, and that before what it is called.
ALL_NEEDS = (
    NICKNAME_NEEDS,
    DAILY_NEEDS,
    REST_NEEDS,
    CONDITION_NEEDS,
    MUSCLE_NEEDS,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedRow:
    """Groups of words of which each must occur, words that must not, and names."""

    groups: tuple[frozenset[str], ...]
    unwanted: frozenset[str]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """A row as patterns, to be found in a sentence."""

    groups: tuple[re.Pattern[str], ...]
    unwanted: re.Pattern[str]
    names: tuple[str, ...]

    def fits_text(self, text: str) -> bool:
        has_all = all(group.search(text) for group in self.groups)
        return has_all and not self.unwanted.search(text)


def read_paragraphs(text: str) -> Iterator[str]:
    return (" ".join(row.split()) for row in text.strip().split("\n\n"))


def read_fields(text: str) -> dict[str, list[str]]:
    rows = (row.split(": ", 1) for row in read_paragraphs(text))
    return {name: words.split(", ") for name, words in rows}


def read_need_rows(
    texts: Iterable[str], fields: Mapping[str, list[str]]
) -> Iterator[NeedRow]:
    for row in chain.from_iterable(map(read_paragraphs, texts)):
        signs, names = row.split(" -> ")
        wanted, _, unwanted = signs.partition(" but not ")
        yield NeedRow(
            groups=tuple(spell_group(group, fields) for group in wanted.split(" + ")),
            unwanted=spell_group(unwanted, fields),
            names=tuple(names.split(", ")),
        )


def spell_group(group: str, fields: Mapping[str, list[str]]) -> frozenset[str]:
    """Words, and those of the fields that are named in capitals, as they are typed."""
    words = chain.from_iterable(
        fields[part] if part.isupper() else [part] for part in group.split(" / ")
    )
    return frozenset(
        spelling + BEGINNING_SIGN * word.endswith(BEGINNING_SIGN)
        for word in words
        for spelling in spell_words(word)
        if spelling
    )


def compile_row(row: NeedRow) -> Need:
    return Need(
        groups=tuple(map(compile_group, row.groups)),
        unwanted=compile_group(row.unwanted),
        names=row.names,
    )


@cache
def compile_group(spellings: frozenset[str]) -> re.Pattern[str]:
    """Any of the words; of none, what no text has."""
    patterns = map(make_pattern, sorted(spellings))
    return re.compile(rf"\b(?:{'|'.join(patterns) or NOTHING})")


def make_pattern(spelling: str) -> str:
    if spelling.endswith(BEGINNING_SIGN):
        return spelling.removesuffix(BEGINNING_SIGN)
    return rf"{stem_text(spelling.split())}\b"


def stem_text(words: Iterable[str]) -> str:
    return " ".join(map(stem_longer_word, words))


def stem_longer_word(word: str) -> str:
    """A carer is no car: of short stems only the plural counts."""
    stem = stem_word(word)
    is_long = len(stem) >= MIN_LETTERS_OF_STEM
    return stem if is_long or word == f"{stem}s" else word


def find_needed_names(*sentences: list[str]) -> tuple[str, ...]:
    """The names of what is needed, by the words as typed or as mended."""
    text = " . ".join(chain(map(" ".join, sentences), map(stem_text, sentences)))
    return next((need.names for need in NEEDS if need.fits_text(text)), ())


def collect_spellings(rows: Iterable[NeedRow]) -> frozenset[str]:
    return frozenset().union(*(group for row in rows for group in row.groups))


NEED_ROWS = tuple(read_need_rows(ALL_NEEDS, read_fields(WORD_FIELDS)))
NEEDS = tuple(map(compile_row, NEED_ROWS))
SPELLINGS = collect_spellings(NEED_ROWS)
NEED_WORDS = frozenset(
    word
    for spelling in SPELLINGS
    if not spelling.endswith(BEGINNING_SIGN)
    for word in spelling.split()
)
