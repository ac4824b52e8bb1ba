"""Misspelt words become those that were meant, and others stay as they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercises.search.correction import (
    correct_word,
    correct_words,
    is_known_word,
    measure_difference,
)

KNOWN = {
    *("piriformis", "hamstring", "hamstrings", "plank", "stretch", "core", "squat"),
    *("move", "hip", "flexor", "spondylolisthesis", "sciatica", "the", "hours"),
    "exercise",
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
        ("stresses", "stresses"),
        # A word that says nothing is not what was meant.
        ("thew", "thew"),
        ("excersise", "exercise"),
    ],
)
def test_a_word_becomes_what_was_clearly_meant(word, meant):
    assert correct_word(word, KNOWN) == meant


def test_nothing_is_meant_where_nothing_is_known():
    assert correct_words(["plnk", "core"], []) == ["plnk", "core"]


@pytest.mark.parametrize(
    ("word", "meant", "difference"),
    [
        ("plank", "plank", 0),
        ("plnk", "plank", 2),
        ("plaank", "plank", 2),
        ("plonk", "plank", 2),
        ("plamk", "plank", 2),
        ("pladk", "plank", 4),
        ("plnak", "plank", 2),
        ("lpank", "plank", 2),
        ("blank", "plank", 4),
        ("lank", "plank", 4),
        ("", "plank", 12),
    ],
)
def test_a_slip_is_a_smaller_difference_than_another_letter(word, meant, difference):
    assert measure_difference(word, meant) == difference


@given(st.sampled_from(sorted(KNOWN)))
def test_what_is_known_is_never_corrected(word):
    assert is_known_word(word, KNOWN)
    assert correct_word(word, KNOWN) == word
