"""User input, made safe for the database."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercises.search.query import build_prefix_query


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("plank", "plank:*"),
        ("Hip flex", "hip:* & flex:*"),
        ("contract-relax", "contract:* & relax:*"),
        ("  & | ! ( ", ""),
        ("", ""),
        ("exercises for the hip", "for:* & the:* & hip:*"),
    ],
)
def test_every_word_may_be_unfinished_and_all_are_wanted(text, query):
    assert build_prefix_query(text) == query


@given(st.text())
def test_no_sign_of_the_query_language_passes(text):
    words = build_prefix_query(text).split(" & ")
    assert all(word == "" or word.removesuffix(":*").isalnum() for word in words)
