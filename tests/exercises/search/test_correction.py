"""What was meant by a word that nothing is called."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercises.search.correction import mended, words_of

DOCUMENTS = [
    words_of("Piriformis stretch", "figure four"),
    words_of("Hamstring stretch", "back of thigh"),
    words_of("Plank on knees", "core"),
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
    assert mended(text, DOCUMENTS) == meant


def test_nothing_is_meant_where_nothing_is_known():
    assert mended("plank", []) == ""


@given(st.text())
def test_what_is_meant_is_found(text):
    words = mended(text, DOCUMENTS).split()
    assert words == [] or any(
        all(any(known.startswith(word) for known in document) for word in words)
        for document in DOCUMENTS
    )
