"""What a sentence is about is read from words that stand anywhere in it."""

import pytest

from exercises.models import Exercise
from exercises.search.needs.table import (
    NEEDS,
    compile_row,
    find_needed_names,
    read_fields,
    read_need_rows,
    stem_longer_word,
)
from exercises.search.query import SearchTerm
from exercises.search.words import split_words

FIELDS = read_fields("SEAT: sofa, low chair, fauteuil\n\nRISE: up, aufsteh*")


def compile_text(text):
    (row,) = read_need_rows([text], FIELDS)
    return compile_row(row)


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("up from the sofa", True),
        ("sofas are hard to get up from", True),
        ("aufstehen vom low chair", True),
        ("up from a chair that is low", False),
        ("sofa", False),
        ("feet up on the sofa", False),
        ("upper back on the sofa", False),
    ],
)
def test_a_row_wants_a_word_of_each_group_and_none_of_its_exceptions(text, fits):
    need = compile_text("RISE + SEAT but not feet / legs -> sit to stand")
    stems = " ".join(map(stem_longer_word, text.split()))
    assert need.fits_text(f"{text} . {stems}") is fits


def test_a_row_without_exceptions_has_none():
    need = compile_text("RISE\n+ SEAT -> sit to\nstand, squat to a chair")
    assert need.fits_text("up sofa feet")
    assert need.names == ("sit to stand", "squat to a chair")


def test_umlauts_may_be_missing_or_written_as_two_letters():
    need = compile_text("gesäß* -> bridge")
    assert need.fits_text("gesassmuskel")
    assert need.fits_text("gesaessmuskel")


@pytest.mark.parametrize(
    ("word", "stem"),
    [("walking", "walk"), ("legs", "leg"), ("carer", "carer"), ("cares", "cares")],
)
def test_short_stems_count_only_for_a_plural(word, stem):
    assert stem_longer_word(word) == stem


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("cant get up off the loo without pulling on the rail", "sit to stand"),
        ("my toddler needs picking up all day", "lift from one knee"),
        ("oma kommt nicht mehr aus dem sessel hoch", "sit to stand"),
        ("un carton lourd à soulever", "lift from one knee"),
        ("no puedo ponerme los calcetines", "shoes on with the foot up"),
    ],
)
def test_people_say_the_same_in_many_words(text, name):
    assert name in find_needed_names(split_words(text))


def test_the_words_as_typed_or_as_mended_will_do():
    assert find_needed_names(["tode", "lifting"], ["toddler", "lifting"])
    assert find_needed_names(["zebra"], ["gallop"]) == ()


@pytest.mark.django_db
def test_each_row_names_exercises(catalogue):
    empty = {
        name
        for need in NEEDS
        for name in need.names
        if not Exercise.objects.matching_terms([SearchTerm(names=(name,))]).exists()
    }
    assert empty == set()
