"""A search is read: terms, filters, corrections and danger."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercises.search.query import SearchTerm, TermRole
from exercises.search.reading import GENERAL_TERM, read_search
from exercises.search.synonyms.general import BACK_TERMS
from exercises.search.synonyms.table import SYNONYMS

CATALOGUE_WORDS = frozenset({"zebra", "gallop", "galloping"})


def read(text, **options):
    return read_search(text, lambda: CATALOGUE_WORDS, **options)


def refuse_to_load():
    raise AssertionError


def test_words_become_terms_with_their_synonyms():
    (term,) = read("knee arthritis").terms
    assert term.words == ("knee", "arthritis")
    assert term.synonyms == SYNONYMS["knee", "arthritis"].terms


def test_a_phrase_of_the_table_comes_before_its_words():
    terms = read("how to stretch my lower leg").terms
    assert [term.role for term in terms] == [TermRole.MODIFIER, TermRole.SUBJECT]
    assert "ankle" in terms[1].synonyms


def test_words_that_are_replaced_are_not_looked_for():
    (term,) = read("Ischias").terms
    assert term.words == ()
    assert "sciatica" in term.synonyms


def test_what_only_a_few_exercises_are_for_counts_most():
    reading = read("on my bike with a weak neck")
    roles = [term.role for term in reading.terms]
    assert roles == [TermRole.NARROW, TermRole.MODIFIER, TermRole.SUBJECT]
    assert reading.subject_weight == TermRole.NARROW
    assert read("stiff hip").subject_weight == TermRole.SUBJECT


def test_what_the_sentence_is_about_counts_alone():
    need, *others = read("hubby can't get up off his low sofa in the mornings").terms
    assert need.role is TermRole.NEED
    assert "sit to stand" in need.names
    assert {term.role for term in others} == {TermRole.HINT}


def test_words_of_any_exercise_count_for_nothing():
    assert read("quick, safe and harder for my hip").terms == read("hip").terms


def test_a_back_that_hurts_is_no_more_than_a_beginning():
    assert read("my lower back hurts").terms == (GENERAL_TERM,)
    assert read("zebra back").terms[1:] == (GENERAL_TERM,)
    assert len(read("back pain sacrum").terms) == 1
    assert read("").terms == read("exercise").terms == ()


def test_a_back_is_the_subject_where_only_the_manner_is_said():
    modifier, subject = read("tightness in my back").terms
    assert modifier.role is TermRole.MODIFIER
    assert subject == SearchTerm(synonyms=BACK_TERMS)


def test_where_something_hurts_other_words_count_beside_the_need():
    text = "bending backwards feels good but bending forward is agony on my tummy"
    need, *others = read(text).terms
    assert need.role is TermRole.NEED
    assert TermRole.SUBJECT in {term.role for term in others}


def test_known_words_need_no_look_into_the_catalogue():
    assert read_search("tight hamstrings", refuse_to_load).corrected_text == ""


@pytest.mark.parametrize(
    ("text", "options", "corrected"),
    [
        ("hamstrnig zebar", {}, "hamstring zebra"),
        ("hamstrnig zebar", {"is_exact": True}, ""),
        ("zebra", {}, ""),
        ("gallo", {}, ""),
        ("qqqq", {}, ""),
        ("wardrobe hoovers", {}, ""),
    ],
)
def test_unknown_words_are_corrected_unless_they_begin_a_known_one(
    text, options, corrected
):
    assert read(text, **options).corrected_text == corrected


@pytest.mark.parametrize(
    ("text", "options", "unfinished"),
    [
        ("zebra gallop", {}, [False, False]),
        ("zebra gallop", {"is_typing": True}, [False, True]),
        ("zebra gallo", {}, [False, True]),
        ("gallo zebra", {}, [True, False]),
        ("zebra ga", {}, [False, False]),
    ],
)
def test_the_word_being_typed_may_be_unfinished(text, options, unfinished):
    terms = read(text, **options).terms
    assert [term.is_unfinished for term in terms] == unfinished


def test_an_unfinished_word_means_what_the_table_has_for_such_words():
    (term,) = read("isch", is_typing=True).terms
    assert "sciatica" in term.synonyms


def test_phrases_become_filters_and_their_words_hints():
    reading = read("zebra in bed, no equipment")
    assert reading.filters == {"place": "bed", "equipment": "none"}
    assert reading.texts_without_filter == {
        "place": "zebra no equipment",
        "equipment": "zebra in bed",
    }
    zebra = SearchTerm(words=("zebra",), role=TermRole.WORD)
    counted = [term for term in reading.terms if term.role is not TermRole.HINT]
    assert counted == [zebra, GENERAL_TERM]
    assert reading.wanted_weight == TermRole.WORD + TermRole.MODIFIER
    assert reading.subject_weight == 0


@pytest.mark.parametrize("text", ["can’t pee", "cant pee", "feever", "nubm legs"])
@pytest.mark.parametrize("options", [{}, {"is_typing": True}, {"is_exact": True}])
def test_danger_is_noticed_however_it_is_searched(text, options):
    assert read(text, **options).is_of_danger


@given(st.text(max_size=80), st.booleans())
def test_any_text_can_be_read(text, is_typing):
    reading = read(text, is_typing=is_typing)
    assert {*reading.texts_without_filter} == {*reading.filters}
