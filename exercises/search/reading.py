"""Read a search: its terms, filters and corrections, and whether it is of danger."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace

from core.values.vocabulary import LabelledStrEnum
from exercises.search.common_words import COMMON_WORDS
from exercises.search.correction import correct_word, is_known_word
from exercises.search.danger import DANGER_VOCABULARY, sounds_dangerous
from exercises.search.needs.table import NEED_WORDS, find_needed_names
from exercises.search.phrases import (
    FILTER_WORDS,
    FilterPhrase,
    find_filter_phrases,
    name_what_hurts,
    remove_phrase,
)
from exercises.search.query import SearchTerm, TermRole
from exercises.search.synonyms.general import (
    BACK_TERMS,
    BACK_WORDS,
    GENERAL_TERMS,
    GENERAL_WORDS,
)
from exercises.search.synonyms.table import (
    LONGEST_PHRASE,
    MODIFIERS,
    NARROW_PHRASES,
    SYNONYM_WORDS,
    SYNONYMS,
    find_synonym,
    make_phrase,
    stem_phrase,
)
from exercises.search.words import (
    drop_fillers,
    drop_stop_words,
    split_words,
)
from exercises.values.vocabulary import Structure, Technique

MIN_LETTERS_OF_BEGINNING = 3
MAX_COMPLETIONS = 3
GENERAL_TERM = SearchTerm(synonyms=GENERAL_TERMS, role=TermRole.MODIFIER)


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchReading:
    """What a search asks for. The corrected text is empty if nothing was corrected."""

    terms: tuple[SearchTerm, ...]
    filters: Mapping[str, str]
    texts_without_filter: Mapping[str, str]
    corrected_text: str
    is_of_danger: bool

    @property
    def wanted_weight(self) -> int:
        return sum(term.role for term in self.terms)

    @property
    def subject_weight(self) -> int:
        """Of what is looked for; of the narrowest alone, if there is any."""
        roles = [term.role for term in self.terms]
        kind = max(roles, default=TermRole.HINT)
        return sum(role for role in roles if role is kind >= TermRole.SUBJECT)


def collect_labels(vocabulary: type[LabelledStrEnum]) -> set[str]:
    return {word for member in vocabulary for word in split_words(member.label)}


# Words that need no look into the catalogue to be known.
KNOWN_WORDS = (
    SYNONYM_WORDS
    | NEED_WORDS
    | FILTER_WORDS
    | DANGER_VOCABULARY
    | collect_labels(Structure)
    | collect_labels(Technique)
)


def read_search(
    text: str,
    load_catalogue_words: Callable[[], Collection[str]],
    *,
    is_typing: bool = False,
    is_exact: bool = False,
) -> SearchReading:
    """While a person is typing, the last word may be unfinished; an exact search
    corrects nothing."""
    typed = split_words(text)
    meant = collect_known_words(typed, load_catalogue_words)
    known = meant | COMMON_WORDS
    is_of_danger = sounds_dangerous(typed, known - DANGER_VOCABULARY)
    # No "pee" may find a peel, not even while it is typed.
    unfinished = (
        frozenset[str]()
        if is_of_danger
        else find_unfinished_words(typed, known, is_typing=is_typing)
    )
    kept = unfinished.union(word for word in typed if is_known_word(word, COMMON_WORDS))
    words = [
        word if is_exact or word in kept else correct_word(word, meant)
        for word in typed
    ]
    phrases = find_filter_phrases(" ".join(words))
    terms = (*read_terms(words, phrases, unfinished),)
    if names := find_needed_names(typed, words):
        # Where something hurts, what is needed may not suit: the other words go on.
        if not any(phrase.facet == "suits" for phrase in phrases):
            terms = (*(replace(term, role=TermRole.HINT) for term in terms),)
        terms = (make_need(names), *terms)
    return SearchReading(
        terms=terms,
        filters={phrase.facet: phrase.value for phrase in phrases},
        texts_without_filter={
            phrase.facet: remove_phrase(" ".join(words), phrase) for phrase in phrases
        },
        corrected_text=" ".join(words) if words != typed else "",
        is_of_danger=is_of_danger,
    )


def make_need(names: tuple[str, ...]) -> SearchTerm:
    return SearchTerm(names=names, role=TermRole.NEED)


def collect_known_words(
    typed: Collection[str], load_catalogue_words: Callable[[], Collection[str]]
) -> frozenset[str]:
    """What typed words can be meant to be."""
    if all(is_known_word(word, KNOWN_WORDS | COMMON_WORDS) for word in typed):
        return KNOWN_WORDS
    return KNOWN_WORDS.union(load_catalogue_words())


def find_unfinished_words(
    typed: list[str], known: Collection[str], *, is_typing: bool
) -> frozenset[str]:
    """The word that is being typed, and unknown words that begin a known one."""
    beginnings = {
        word
        for word in typed
        if len(word) >= MIN_LETTERS_OF_BEGINNING
        and not is_known_word(word, known)
        and any(each.startswith(word) for each in known)
    }
    last = {word for word in typed[-1:] if is_typing and is_known_word(word, known)}
    return frozenset(beginnings | last)


def read_terms(
    words: list[str], phrases: list[FilterPhrase], unfinished: Collection[str]
) -> Iterator[SearchTerm]:
    """The terms of what no filter expresses; the words of the filters are hints."""
    text = " ".join(words)
    for phrase in phrases:
        text = remove_phrase(text, phrase)
        for term in group_words(phrase.text.split(), ()):
            yield replace(term, role=TermRole.HINT)
    terms = [*group_words(name_what_hurts(text).split(), unfinished)]
    yield from terms
    roles = {term.role for term in terms}
    if not phrases:
        yield from fill_in_subject(words, roles)
    elif roles == {TermRole.WORD}:
        yield GENERAL_TERM


def fill_in_subject(words: list[str], roles: set[TermRole]) -> Iterator[SearchTerm]:
    """What a search for a back is for that says no more, or only of what kind."""
    if roles == {TermRole.MODIFIER} and not BACK_WORDS.isdisjoint(words):
        yield SearchTerm(synonyms=BACK_TERMS)
    elif roles <= {TermRole.WORD} and any(map(is_general_word, words)):
        # Words that nothing has must not leave an empty page.
        yield GENERAL_TERM


def group_words(words: list[str], unfinished: Collection[str]) -> Iterator[SearchTerm]:
    """The longest phrases of the table first, and each other word for itself."""
    rest = drop_fillers(words)
    while rest:
        length = find_phrase_length(rest)
        if length > 1 or is_telling_word(rest[0]):
            yield make_term(rest[:length], unfinished)
        rest = rest[length:]


def is_telling_word(word: str) -> bool:
    return bool(drop_stop_words([word])) and not is_general_word(word)


def is_general_word(word: str) -> bool:
    singular = word.removesuffix("s")
    return word.isdigit() or word in GENERAL_WORDS or singular in GENERAL_WORDS


def find_phrase_length(words: list[str]) -> int:
    """How many of the first words are a phrase of the table, or else one.

    After a modifier the others may be one: "stretch the back of the thigh".
    """
    length = find_longest_phrase(words)
    is_modified = length > 1 and choose_role(words[:1]) is TermRole.MODIFIER
    return 1 if is_modified and find_longest_phrase(words[1:]) >= length else length


def find_longest_phrase(words: list[str]) -> int:
    lengths = range(min(LONGEST_PHRASE, len(words)), 1, -1)
    return next((n for n in lengths if find_synonym(words[:n])), 1)


def make_term(words: list[str], unfinished: Collection[str]) -> SearchTerm:
    synonym = find_synonym(words)
    is_unfinished = words[-1] in unfinished
    if synonym is None:
        return SearchTerm(
            words=(*words,),
            synonyms=complete_word(words[-1]) if is_unfinished else (),
            role=TermRole.WORD,
            is_unfinished=is_unfinished,
        )
    # Without its particles, "out of bed" would find every bed.
    has_all_words = not synonym.is_replacing and drop_stop_words(words) == words
    return SearchTerm(
        words=(*words,) if has_all_words else (),
        synonyms=synonym.terms,
        role=choose_role(words),
        is_unfinished=is_unfinished,
    )


def choose_role(words: list[str]) -> TermRole:
    phrase = stem_phrase(make_phrase(words))
    if phrase in NARROW_PHRASES:
        return TermRole.NARROW
    return TermRole.MODIFIER if phrase in MODIFIERS else TermRole.SUBJECT


def complete_word(beginning: str) -> tuple[str, ...]:
    """What the table has for words that begin so, the shortest first."""
    begun = (each for each in SYNONYMS if each[0].startswith(beginning))
    nearest = sorted((len(each), len("".join(each)), each) for each in begun)
    terms = (
        term for *_, each in nearest[:MAX_COMPLETIONS] for term in SYNONYMS[each].terms
    )
    return tuple(dict.fromkeys(terms))
