"""Misspelt words become those that were meant, and others stay as they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercises.search.correction import (
    correct_word,
    correct_words,
    count_mistakes,
    is_known_word,
)

KNOWN = {
    *("piriformis", "hamstring", "hamstrings", "plank", "stretch", "core", "squat"),
    *("move", "hip", "flexor", "spondylolisthesis", "sciatica", "the", "hours"),
}


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("priformis", "piriformis"),
        ("hamstrnig", "hamstring"),
        ("plnak", "plank"),
        ("siatica", "sciatica"),
        ("spondilolistesis", "spondylolisthesis"),
        ("hipflexor", "hip flexor"),
        # Known, or a form of what is known.
        ("plank", "plank"),
        ("stretching", "stretching"),
        ("moving", "moving"),
        ("squatting", "squatting"),
        ("hips", "hips"),
        ("2020", "2020"),
        # Too short, too far away, or another first letter.
        ("hpi", "hpi"),
        ("zebra", "zebra"),
        ("blank", "blank"),
        # A word that says nothing is not what was meant.
        ("thew", "thew"),
    ],
)
def test_a_word_becomes_what_was_clearly_meant(word, meant):
    assert correct_word(word, KNOWN) == meant


def test_nothing_is_meant_where_nothing_is_known():
    assert correct_words(["plnk", "core"], []) == ["plnk", "core"]


@pytest.mark.parametrize(
    ("word", "meant", "mistakes"),
    [
        ("plank", "plank", 0),
        ("plnk", "plank", 1),
        ("plaank", "plank", 1),
        ("plonk", "plank", 1),
        ("plnak", "plank", 1),
        ("lpank", "plank", 1),
        ("blank", "plank", 2),
        ("", "plank", 6),
    ],
)
def test_mistakes_are_counted_and_the_first_letter_weighs_more(word, meant, mistakes):
    assert count_mistakes(word, meant) == mistakes


@given(st.sampled_from(sorted(KNOWN)))
def test_what_is_known_is_never_corrected(word):
    assert is_known_word(word, KNOWN)
    assert correct_word(word, KNOWN) == word
