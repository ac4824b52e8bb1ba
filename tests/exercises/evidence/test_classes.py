"""The kinds of exercise and what supports them."""

import pytest

from exercises.catalogue.fixture_reader import load_fixture_exercises
from exercises.evidence.classes import (
    EVIDENCE_BY_CLASS,
    EvidenceClass,
    list_class_sources,
)
from exercises.evidence.sources import HEAT_AND_COLD_REVIEW_2006
from exercises.values.vocabulary import Grade


def test_every_kind_is_described():
    assert [*EVIDENCE_BY_CLASS] == [*EvidenceClass]


@pytest.mark.parametrize("evidence", EVIDENCE_BY_CLASS.values(), ids=lambda e: e.name)
def test_a_kind_rests_on_something_and_says_what_it_found(evidence):
    assert evidence.sources
    assert evidence.finding.endswith(".")


def test_a_source_of_two_kinds_is_listed_once():
    sources = list_class_sources()
    assert sources.count(HEAT_AND_COLD_REVIEW_2006) == 1
    assert len({source.url for source in sources}) == len(sources)


def test_the_catalogue_uses_the_grades_of_its_kinds():
    grades = {entry.grade for entry in load_fixture_exercises()}
    assert grades == {*Grade} == {each.grade for each in EVIDENCE_BY_CLASS.values()}
