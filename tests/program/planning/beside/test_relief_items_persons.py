"""Relief for the written persons has nothing that their plan must not have."""

import pytest

from core.values.suitability import Place
from exercises.values.vocabulary import Phase, Technique
from program.explain.written_state import build_written_state
from program.planning.beside.relief_items import select_relief_items
from program.rules.contraindications import filter_suitable_exercises
from program.rules.relief.pictures import ReliefFeeling
from tests.program.persons import CATALOGUE, ENTRIES, load_persons

WITH_PROGRAM = [each for each in load_persons() if each.row.get("opens", True)]


def case_of(person):
    return build_written_state(person.case, CATALOGUE).plan_case(Phase.CALM)


def is_forbidden(slug, never):
    """A position only where the exercise cannot also be done on a chair."""
    entry = ENTRIES[slug]
    is_in_position = entry.position in never.get("positions", ())
    return (
        slug in never.get("slugs", ())
        or entry.technique in never.get("techniques", ())
        or (is_in_position and Place.CHAIR not in entry.places)
        or entry.ladder in never.get("ladders", ())
    )


@pytest.mark.parametrize("feeling", [None, *ReliefFeeling])
@pytest.mark.parametrize("person", WITH_PROGRAM, ids=lambda each: each.name)
def test_relief_has_nothing_that_must_not_be_in_the_plan(person, feeling):
    items = select_relief_items(case_of(person), CATALOGUE, feeling)
    never = person.row["never"]
    assert [item.slug for item in items if is_forbidden(item.slug, never)] == []


@pytest.mark.parametrize("person", WITH_PROGRAM, ids=lambda each: each.name)
def test_both_kinds_of_points_are_there_for_whoever_may(person):
    case = case_of(person)
    items = select_relief_items(case, CATALOGUE)
    points = {Technique.ACUPRESSURE, Technique.REFLEX}
    allowed = {each.technique for each in filter_suitable_exercises(CATALOGUE, case)}
    assert {ENTRIES[item.slug].technique for item in items} >= points & allowed
