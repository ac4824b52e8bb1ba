"""Correct misspelt words, if it is clear what was meant; knows no database."""

from collections.abc import Collection

from exercises.search.words import STOP_WORDS, make_singular

MIN_LETTERS_TO_CORRECT = 4
MIN_LETTERS_OF_PART = 3
# The most mistakes in a word of at least so many letters.
MOST_MISTAKES = ((11, 3), (7, 2), (MIN_LETTERS_TO_CORRECT, 1))
# People seldom get the first letter wrong.
FIRST_LETTER_MISTAKE = 2
INFLECTED_ENDINGS = ("s", "es", "ed", "ing", "er", "ers", "ly", "ness", "d", "n", "en")


def correct_words(words: Collection[str], known: Collection[str]) -> list[str]:
    return [correct_word(word, known) for word in words]


def correct_word(word: str, known: Collection[str]) -> str:
    """The known word that was meant, or the word itself if that is not clear."""
    most = count_allowed_mistakes(word)
    if not most or is_known_word(word, known):
        return word
    if parts := split_known_words(word, known):
        return parts
    letters = frozenset(word)
    near = (
        (mistakes, -count_common_letters(word, other), other)
        for other in known
        if abs(len(other) - len(word)) <= most
        and len(other) >= MIN_LETTERS_TO_CORRECT
        and other not in STOP_WORDS
        and len(letters ^ frozenset(other)) <= 2 * most
        and (mistakes := count_mistakes(word, other)) <= most
    )
    return min(near, default=(0, 0, word))[-1]


def split_known_words(word: str, known: Collection[str]) -> str:
    """Two words that were written as one, or an empty string."""
    places = range(MIN_LETTERS_OF_PART, len(word) - MIN_LETTERS_OF_PART + 1)
    parts = ((word[:place], word[place:]) for place in places)
    return next((f"{a} {b}" for a, b in parts if a in known and b in known), "")


def is_known_word(word: str, known: Collection[str]) -> bool:
    """Known itself, or another form of a known word."""
    return (
        word.isdigit()
        or word in known
        or make_singular(word) in known
        or any(
            word.endswith(ending) and is_known_stem(word.removesuffix(ending), known)
            for ending in INFLECTED_ENDINGS
        )
    )


def is_known_stem(stem: str, known: Collection[str]) -> bool:
    """Such as "stretch", "mov(e)" and "squat(t)" without their "ing"."""
    doubled = len(stem) > 2 and stem[-1] == stem[-2]
    return len(stem) > 2 and (
        stem in known or f"{stem}e" in known or (doubled and stem[:-1] in known)
    )


def count_allowed_mistakes(word: str) -> int:
    return next((most for letters, most in MOST_MISTAKES if len(word) >= letters), 0)


def count_common_letters(word: str, other: str) -> int:
    """How many letters at the beginning are the same."""
    pairs = enumerate(zip(word, other, strict=False))
    return next(
        (place for place, (a, b) in pairs if a != b), min(len(word), len(other))
    )


def count_mistakes(word: str, meant: str) -> int:
    """Letters too many, too few, wrong, or in the wrong order (optimal alignment)."""
    before: list[int] = []
    row = list(range(len(meant) + 1))
    for i, letter in enumerate(word, 1):
        two_before, before, row = before, row, [i]
        for j, other in enumerate(meant, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != other))
            if i > 1 < j and letter == meant[j - 2] and word[i - 2] == other:
                cost = min(cost, two_before[j - 2] + 1)
            row.append(cost)
    is_first_wrong = meant[:1] not in {word[:1], word[1:2]}
    return row[-1] + (FIRST_LETTER_MISTAKE - 1) * is_first_wrong
