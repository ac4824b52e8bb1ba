"""What is shown of what was found."""

from dataclasses import replace

import pytest

from exercises.search.query import SearchTerm, TermRole
from exercises.search.reading import read_search
from exercises.search.results import choose_results
from tests.exercises.search.test_filters import exercise

READING = replace(
    read_search("", frozenset),
    terms=(SearchTerm(words=("hip",)), SearchTerm(words=("zebra",))),
)
FULL = exercise(match_weight=2 * TermRole.SUBJECT, places=["floor"])
HALF = [exercise(match_weight=TermRole.SUBJECT, level=level) for level in (1, 2, 3)]
LITTLE = exercise(match_weight=1)


@pytest.mark.parametrize(
    ("found", "shown", "is_partial"),
    [
        ([FULL, FULL, FULL, *HALF, LITTLE], [FULL, FULL, FULL], False),
        ([FULL, *HALF, LITTLE], [FULL], False),
        ([*HALF, LITTLE], HALF, True),
        ([HALF[0], LITTLE], HALF[:1], True),
        ([LITTLE], [LITTLE], True),
        ([], [], False),
    ],
)
def test_the_best_matches_come_and_what_lacks_the_subject_does_not(
    found, shown, is_partial
):
    results = choose_results(found, READING, {})
    assert (results.shown, results.is_partial) == (shown, is_partial)


def test_few_full_matches_are_followed_by_those_with_the_subject_alone():
    stretch = SearchTerm(words=("stretch",), role=TermRole.MODIFIER)
    reading = replace(READING, terms=(SearchTerm(words=("hip",)), stretch))
    both = exercise(match_weight=TermRole.SUBJECT + TermRole.MODIFIER)
    results = choose_results([both, *HALF, LITTLE], reading, {})
    assert (results.shown, results.is_partial) == ([both, *HALF], False)


def test_a_filter_of_the_words_narrows_but_never_to_nothing():
    in_bed = replace(READING, filters={"place": "bed"})
    beside = exercise(match_weight=2 * TermRole.SUBJECT)
    results = choose_results([FULL, beside], in_bed, {})
    assert (results.shown, results.filters) == ([beside], {"place": "bed"})
    results = choose_results([FULL], in_bed, {})
    assert (results.shown, results.filters) == ([FULL], {})


def test_what_suits_and_matches_less_comes_before_what_does_not_suit():
    in_bed = replace(READING, filters={"place": "bed"})
    results = choose_results([FULL, FULL, FULL, *HALF], in_bed, {})
    assert (results.shown, results.found, results.is_partial) == (HALF, HALF, True)


def test_a_choice_comes_before_a_filter_of_the_words():
    in_bed = replace(READING, filters={"place": "bed"})
    results = choose_results([FULL], in_bed, {"place": "floor"})
    assert (results.shown, results.filters) == ([FULL], {})
    assert choose_results([FULL], READING, {"place": "bed"}).shown == []
