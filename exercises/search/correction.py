"""Correct misspelt words, if it is clear what was meant; knows no database."""

from collections.abc import Collection

from exercises.search.words import STOP_WORDS

MIN_LETTERS_TO_CORRECT = 4
MIN_LETTERS_OF_PART = 3
# "Exercise" is often misspelt; short words without meaning are like too many others.
MIN_LETTERS_OF_FILLER = 8
# How unlike a word may be with at least so many letters.
MOST_UNLIKE = ((11, 6), (7, 4), (MIN_LETTERS_TO_CORRECT, 2))
# A letter too many, too few, in the wrong place or like another; any other letter; and
# what a wrong first letter adds, as people seldom get that wrong.
SLIP, OTHER_LETTER, FIRST_LETTER = 2, 4, 2
ALIKE_LETTERS = ("aeiouy", "ckqsxz", "bpvwf", "dt", "gj", "mn", "lr")
INFLECTED_ENDINGS = ("s", "es", "ed", "ing", "er", "ers", "ly", "ness", "d", "n", "en")


def correct_words(words: Collection[str], known: Collection[str]) -> list[str]:
    return [correct_word(word, known) for word in words]


def correct_word(word: str, known: Collection[str]) -> str:
    """The known word that was meant, or the word itself if that is not clear."""
    most = count_allowed_difference(word)
    if not most or is_known_word(word, known):
        return word
    if parts := split_known_words(word, known):
        return parts
    letters = frozenset(word)
    near = (
        (difference, -count_common_letters(word, other), other)
        for other in known
        if abs(len(other) - len(word)) <= most // SLIP
        and len(other) >= MIN_LETTERS_TO_CORRECT
        and (len(other) >= MIN_LETTERS_OF_FILLER or other not in STOP_WORDS)
        and len(letters ^ frozenset(other)) <= most
        and (difference := measure_difference(word, other)) <= most
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
        or any(
            word.endswith(ending) and is_known_stem(word.removesuffix(ending), known)
            for ending in INFLECTED_ENDINGS
        )
    )


def is_known_stem(stem: str, known: Collection[str]) -> bool:
    """Such as "stretch", "mov(e)" and "squat(t)" without their "ing"."""
    doubled = len(stem) > 2 and stem[-1] == stem[-2]
    forms = {stem, *(stem + ending for ending in ("e", "ed", "ing", "s"))}
    return len(stem) > 2 and (
        any(form in known for form in forms) or (doubled and stem[:-1] in known)
    )


def count_allowed_difference(word: str) -> int:
    return next((most for letters, most in MOST_UNLIKE if len(word) >= letters), 0)


def count_common_letters(word: str, other: str) -> int:
    """How many letters at the beginning are the same."""
    pairs = enumerate(zip(word, other, strict=False))
    return next(
        (place for place, (a, b) in pairs if a != b), min(len(word), len(other))
    )


def measure_difference(word: str, meant: str) -> int:
    """The least that turns one into the other (optimal string alignment)."""
    before: list[int] = []
    row = [SLIP * place for place in range(len(meant) + 1)]
    for i, letter in enumerate(word, 1):
        two_before, before, row = before, row, [SLIP * i]
        for j, other in enumerate(meant, 1):
            cost = min(
                before[j] + SLIP,
                row[j - 1] + SLIP,
                before[j - 1] + compare_letters(letter, other),
            )
            if i > 1 < j and letter == meant[j - 2] and word[i - 2] == other:
                cost = min(cost, two_before[j - 2] + SLIP)
            row.append(cost)
    is_first_wrong = word[:1] != meant[:1] and word[1::-1] != meant[:2]
    return row[-1] + FIRST_LETTER * is_first_wrong


def compare_letters(letter: str, other: str) -> int:
    if letter == other:
        return 0
    is_alike = any(letter in group and other in group for group in ALIKE_LETTERS)
    return SLIP if is_alike else OTHER_LETTER
