"""Words of danger are known, however they are bent or misspelt; others are not."""

import pytest

from exercises.search.danger import (
    DANGER_VOCABULARY,
    DANGER_WORDS,
    has_danger_words,
    sounds_dangerous,
)
from exercises.search.words import split_words

HARMLESS = {"never", "plank", "hip", "nimble", "stoke"}


@pytest.mark.parametrize("stems", DANGER_WORDS, ids=" ".join)
def test_each_row_is_found_in_a_sentence(stems):
    assert has_danger_words(["i", "have", *stems, "since", "today"])


@pytest.mark.parametrize(
    "text",
    [
        "numbness between my legs",
        "can't pee",
        "I cannot breathe",
        "pain in chest",
        "weak left leg",
        "suicidal",
        "Taubheit",
        "fièvre",
        "no puedo orinar",
    ],
)
def test_danger_is_known_in_plain_words(text):
    assert has_danger_words(split_words(text))


@pytest.mark.parametrize(
    "text",
    ["", "hip flexor", "pool", "chest stretch", "legs", "calf", "end range", "peel"],
)
def test_ordinary_words_are_no_danger(text):
    assert not has_danger_words(split_words(text))


@pytest.mark.parametrize("word", ["feever", "incontinance", "nubm", "blader"])
def test_danger_is_known_in_misspelt_words(word):
    assert not has_danger_words([word])
    assert sounds_dangerous([word], HARMLESS)


@pytest.mark.parametrize("word", sorted(HARMLESS))
def test_words_with_a_meaning_of_their_own_are_not_taken_for_danger(word):
    assert not sounds_dangerous([word], HARMLESS)


def test_words_to_mend_by_are_words_of_danger():
    alone = {word for word in DANGER_VOCABULARY if not has_danger_words([word])}
    # These are of danger beside another word.
    assert alone <= {
        *("breath", "breathe", "breathing", "foot", "drop", "toilet", "equina"),
        *("dysfunction", "dying", "weight", "sweats", "sweating", "chills"),
    }
