"""What is looked for becomes queries that PostgreSQL can read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercises.search.query import (
    QueryPhrase,
    SearchTerm,
    TermRole,
    build_phrases,
    counted_terms,
)
from exercises.search.words import split_words

ENGLISH, SIMPLE = "english", "simple"


@pytest.mark.parametrize(
    ("term", "phrases"),
    [
        (SearchTerm(words=("hip", "flexor")), [("hip & flexor", ENGLISH)]),
        (SearchTerm(synonyms=("psoas",)), [("psoas", ENGLISH)]),
        (SearchTerm(names=("hip-hinge",)), [("hip:A & hinge:A", ENGLISH)]),
        (SearchTerm(names=("step up",)), [("step:A & up:A", SIMPLE)]),
        (
            SearchTerm(words=("bum",), synonyms=("front of hip", "cat-camel")),
            [
                ("bum", ENGLISH),
                # English leaves out stop words: "step up" would find every step.
                ("front <-> of <-> hip", SIMPLE),
                ("cat <-> camel", ENGLISH),
            ],
        ),
        (
            SearchTerm(words=("hip", "flex"), is_unfinished=True),
            [("hip & flex", ENGLISH), ("flex:*", SIMPLE)],
        ),
        (SearchTerm(synonyms=("sitting",), is_unfinished=True), [("sitting", ENGLISH)]),
    ],
)
def test_a_term_is_any_of_its_phrases_the_best_first(term, phrases):
    assert build_phrases(term) == [
        QueryPhrase(text=text, config=config) for text, config in phrases
    ]


@given(st.text())
def test_no_sign_of_the_query_language_passes(text):
    words = tuple(split_words(text))
    phrases = build_phrases(SearchTerm(words=words, is_unfinished=True))
    assert all(
        word.isalnum()
        for phrase in phrases
        for word in phrase.text.removesuffix(":*").split(" & ")
    )


def test_hints_do_not_count():
    subject = SearchTerm(words=("hip",))
    hint = SearchTerm(words=("bed",), role=TermRole.HINT)
    assert counted_terms([hint, subject]) == [subject]
