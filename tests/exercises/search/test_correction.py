"""Corrections for search terms that match nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercises.search.correction import extract_words, suggest_correction

DOCUMENTS = [
    extract_words("Piriformis stretch", "figure four"),
    extract_words("Hamstring stretch", "back of thigh"),
    extract_words("Plank on knees", "core"),
]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("priformis", "piriformis"),
        ("hamstrng", "hamstring"),
        ("plnk", "plank"),
        ("Priformis strech", "piriformis stretch"),
        ("plank zebra", "plank"),
        ("hamstrng str", "hamstring str"),
        ("zebra", ""),
        ("plank", ""),
        ("plank thigh", ""),
        ("qx", ""),
        ("", ""),
    ],
)
def test_unknown_words_become_the_most_alike(text, meant):
    assert suggest_correction(text, DOCUMENTS) == meant


def test_nothing_is_meant_where_nothing_is_known():
    assert suggest_correction("plank", []) == ""


@given(st.text())
def test_what_is_meant_is_found(text):
    words = suggest_correction(text, DOCUMENTS).split()
    assert words == [] or any(
        all(any(known.startswith(word) for known in document) for word in words)
        for document in DOCUMENTS
    )
