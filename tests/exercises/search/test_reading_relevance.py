"""Whether people find what they look for, in their own words.

`queries.csv` was written with the synonyms in mind, `unseen_queries.csv` by the same
author before there were any. `overheard_queries.csv` holds what strangers wrote
elsewhere; how each sixty of them scored when they were new stands in decision 38. See
`relevance.py` for what is right.
"""

from collections import Counter
from statistics import mean

import pytest

from exercises.models import load_catalogue_words
from exercises.search.reading import read_search
from tests.exercises.search.relevance import (
    measure_precision,
    read_expected_answers,
    search_catalogue,
)

# Hundreds of searches: the tests of each module reach its branches.
pytestmark = [pytest.mark.django_db, pytest.mark.no_cover]

ANSWERS = [row for row in read_expected_answers("queries.csv") if row.kind != "danger"]
UNSEEN_ANSWERS = read_expected_answers("unseen_queries.csv")
OVERHEARD_ANSWERS = read_expected_answers("overheard_queries.csv")
DANGER_QUERIES = [
    row.query for row in read_expected_answers("queries.csv") if row.kind == "danger"
]
FOREIGN_KINDS = {"german", "french", "spanish"}
LEAST_PRECISION, LEAST_UNSEEN, LEAST_OVERHEARD = 0.97, 0.96, 0.94
MOST_NOTHING_FOUND = 0.03
MOST_DIFFERENCE = 0.05


def measure_table(answers):
    """The mean precision of the first three results, and how many find nothing."""
    results = [(answer, search_catalogue(answer.query)) for answer in answers]
    precision = mean(measure_precision(answer, found) for answer, found in results)
    nothing = sum(not found for _, found in results) / len(results)
    return precision, nothing


def test_the_table_is_wide_enough():
    kinds = Counter(answer.kind for answer in ANSWERS)
    assert len({answer.query for answer in ANSWERS}) >= 300
    assert sum(kinds[kind] for kind in FOREIGN_KINDS) >= 40
    assert len(UNSEEN_ANSWERS) == 60


def test_people_find_what_they_look_for_in_their_own_words(catalogue):
    precision, nothing = measure_table(ANSWERS)
    assert nothing <= MOST_NOTHING_FOUND
    assert precision >= LEAST_PRECISION
    others = ((UNSEEN_ANSWERS, LEAST_UNSEEN), (OVERHEARD_ANSWERS, LEAST_OVERHEARD))
    for answers, least in others:
        other_precision, other_nothing = measure_table(answers)
        assert other_nothing <= MOST_NOTHING_FOUND
        assert other_precision >= least
        assert abs(precision - other_precision) <= MOST_DIFFERENCE


@pytest.mark.parametrize("headers", [{}, {"HX-Request": "true"}])
def test_words_of_danger_always_show_whom_to_call(client, catalogue, headers):
    pages = {
        query: client.get("/exercises/", {"q": query}, headers=headers).text
        for query in DANGER_QUERIES
    }
    missed = {query for query, page in pages.items() if 'href="tel:112"' not in page}
    assert missed == set()


def test_ordinary_searches_alarm_nobody(catalogue):
    alarming = {
        answer.query
        for answer in ANSWERS + UNSEEN_ANSWERS + OVERHEARD_ANSWERS
        if read_search(answer.query, load_catalogue_words).is_of_danger
    }
    # Rather once too often: these have the words of a sign.
    assert alarming == {
        "incontinence",
        "paralysed by stiffness",
        "weak bladder",
        "knee to chest stretch for sciatic pain",
    }
