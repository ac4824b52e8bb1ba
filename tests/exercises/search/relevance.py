"""Queries with their right answers, and how far a search gives them.

A row names what is right: slugs (with * for any letters), or a technique and structures
(an exercise has that technique, if one is named, and one of the structures, if any is
named), and facets that the exercise must have besides. Each of the first three results
is judged by itself: the precision of a row is the share of right ones among them, and 0
if nothing was found.
"""

import csv
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from statistics import mean

from exercises.models import Exercise, load_catalogue_words
from exercises.search.filters import FACET_VALUE_GETTERS
from exercises.search.reading import read_search
from exercises.search.results import choose_results

JUDGED_RESULTS = 3


@dataclass(frozen=True, kw_only=True)
class ExpectedAnswer:
    kind: str
    query: str
    slugs: list[str]
    technique: list[str]
    structure: list[str]
    facets: list[str]

    def is_answered_by(self, exercise) -> bool:
        return self.has_facets(exercise) and (
            any(fnmatchcase(exercise.slug, slug) for slug in self.slugs)
            or self.has_values(exercise)
        )

    def has_facets(self, exercise) -> bool:
        pairs = (facet.split("=") for facet in self.facets)
        return all(
            value in FACET_VALUE_GETTERS[name](exercise) for name, value in pairs
        )

    def has_values(self, exercise) -> bool:
        structures = {*exercise.primary, *exercise.secondary}
        fits_technique = not self.technique or exercise.technique in self.technique
        fits_structure = not self.structure or structures & {*self.structure}
        is_named = self.technique or self.structure or not self.slugs
        return bool(is_named and fits_technique and fits_structure)


def read_expected_answers(name: str) -> list[ExpectedAnswer]:
    with Path(__file__).with_name(name).open(newline="", encoding="utf-8") as file:
        return [
            ExpectedAnswer(
                kind=row["kind"],
                query=row["query"],
                **{
                    column: row[column].split()
                    for column in ("slugs", "technique", "structure", "facets")
                },
            )
            for row in csv.DictReader(file)
        ]


def measure_precision(answer: ExpectedAnswer, exercises) -> float:
    judged = [answer.is_answered_by(each) for each in exercises[:JUDGED_RESULTS]]
    return mean(judged) if judged else 0.0


def search_catalogue(text: str) -> list[Exercise]:
    """What the page shows for a text, best first."""
    reading = read_search(text, load_catalogue_words)
    exercises = Exercise.objects.active().matching_terms(reading.terms)
    return [*choose_results(exercises, reading, {}).shown]
