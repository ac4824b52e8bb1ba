"""The table of synonyms: its rows, its languages, and that it names the catalogue."""

import pytest

from exercises.models import Exercise
from exercises.search.query import SearchTerm
from exercises.search.synonyms.general import GENERAL_TERMS
from exercises.search.synonyms.table import (
    MODIFIERS,
    NARROW_PHRASES,
    SYNONYMS,
    Synonym,
    find_synonym,
    index_rows,
    make_phrase,
)


def test_rows_with_the_same_phrase_are_joined():
    index = index_rows(["bum, butts = glutes\n\nbum -> seat,\nglutes"])
    assert index == {
        ("bum",): Synonym(terms=("glutes", "seat"), is_replacing=False),
        ("butts",): Synonym(terms=("glutes",), is_replacing=False),
        ("butt",): Synonym(terms=("glutes",), is_replacing=False),
    }


def test_accents_may_be_missing_or_written_as_two_letters():
    assert {*index_rows(["rückenübung -> back"])} == {
        ("ruckenubung",),
        ("rueckenuebung",),
    }


def test_a_phrase_of_fillers_only_keeps_them():
    assert make_phrase(["what", "helps"]) == ("what", "helps")


@pytest.mark.parametrize(
    ("phrase", "english"),
    [("ischias", "sciatica"), ("ciatica", "sciatica"), ("hernie discale", "disc")],
)
def test_words_of_other_languages_mean_what_the_english_ones_mean(phrase, english):
    synonym = find_synonym(phrase.split())
    assert synonym.is_replacing
    assert {*find_synonym([english]).terms} <= {*synonym.terms}


def test_a_word_is_found_by_itself_before_its_stem():
    assert find_synonym(["marche"]) == SYNONYMS["marche",]
    assert find_synonym(["marching"]) == find_synonym(["march"])
    assert find_synonym(["zebra"]) is None


def test_stretching_is_a_manner_and_a_hip_is_not():
    assert ("stretch",) in MODIFIERS
    assert ("hip",) not in MODIFIERS


def test_other_languages_have_the_kinds_of_the_english_words():
    assert {("dehnen",), ("etirement",), ("estirar",)} < MODIFIERS
    assert {("sock",), ("chaussettes",), ("zapatos",)} < NARROW_PHRASES
    assert ("ischias",) not in MODIFIERS | NARROW_PHRASES


@pytest.mark.django_db
def test_each_row_names_something_of_the_catalogue(catalogue):
    all_terms = {synonym.terms for synonym in SYNONYMS.values()} | {GENERAL_TERMS}
    empty = {
        terms
        for terms in all_terms
        if not Exercise.objects.matching_terms([SearchTerm(synonyms=terms)]).exists()
    }
    assert empty == set()
