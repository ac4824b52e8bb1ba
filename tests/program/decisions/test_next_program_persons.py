"""Written persons: what a physiotherapist expects in the plan, and what never."""

from itertools import combinations
from statistics import median

import pytest

from core.values.days import DAYS_PER_WEEK, SECONDS_PER_MINUTE
from exercises.values.vocabulary import Technique
from people.values.session_lengths import SESSION_LENGTHS_MINUTES
from program.explain.explanation import explain_case
from program.planning.fitting import session_items_on_day
from program.planning.own_share import LEAST_OWN_SHARE
from program.rules.activities.table import ACTIVITY_RULES
from program.rules.populations.table import POPULATION_RULES
from tests.program.persons import (
    CATALOGUE,
    ENTRIES,
    load_persons,
    load_source_keys,
    plan_for,
)

PERSONS = load_persons()
WITH_PROGRAM = [person for person in PERSONS if person.row.get("opens", True)]
OWN_RULES = {rule.slug for rule in (*POPULATION_RULES, *ACTIVITY_RULES)} | {
    *("direction", "painful-test")
}
LEAST_SHARE_OF_OWN_NEEDS = 0.64
LEAST_SHARE_OF_PERSONS = 0.75
MOST_MEDIAN_OVERLAP = 0.2


def parametrize_persons(persons):
    return pytest.mark.parametrize("person", persons, ids=lambda each: each.name)


def planned_slugs(person):
    return {item.slug for item in plan_for(person.name).items}


def is_forbidden(slug, never):
    """Walking counts as strength in the catalogue, and is never meant here."""
    entry = ENTRIES[slug]
    is_of_technique = entry.technique in never.get("techniques", ())
    return (
        slug in never.get("slugs", ())
        or entry.position in never.get("positions", ())
        or (entry.ladder and entry.ladder in never.get("ladders", ()))
        or (is_of_technique and not entry.is_walking)
    )


def is_own_need(item):
    return bool(item.findings or item.activities) or item.rule in OWN_RULES


def total_week_seconds(items):
    return sum(item.session_seconds * len(item.days) for item in items)


def test_at_least_forty_persons_are_written_down_once_with_sources_that_exist():
    assert len({person.name for person in PERSONS}) == len(PERSONS) >= 40
    cited = {key for person in PERSONS for key in person.row["sources"]}
    assert cited == load_source_keys()
    assert all(person.row["sources"] for person in PERSONS)


def test_every_exercise_that_is_expected_or_forbidden_exists():
    for person in PERSONS:
        expected = {slug for need in person.row["needs"] for slug in need["one_of"]}
        forbidden = set(person.row["never"].get("slugs", ()))
        assert expected | forbidden <= set(ENTRIES)
        assert set(person.row["never"].get("techniques", ())) <= set(Technique)


@parametrize_persons(PERSONS)
def test_the_programme_is_open_to_those_who_may_begin(person):
    explained = explain_case(person.case, CATALOGUE)
    assert (explained["phase"] is not None) is person.row.get("opens", True)


@parametrize_persons(WITH_PROGRAM)
def test_the_plan_has_what_a_physiotherapist_expects(person):
    planned = planned_slugs(person)
    needs = person.row["needs"]
    assert [need for need in needs if planned.isdisjoint(need["one_of"])] == []


@parametrize_persons(WITH_PROGRAM)
def test_the_plan_has_nothing_that_must_not_be_there(person):
    never = person.row["never"]
    assert [slug for slug in planned_slugs(person) if is_forbidden(slug, never)] == []


@parametrize_persons([each for each in WITH_PROGRAM if each.row.get("is_daily")])
def test_a_locked_back_has_no_day_of_rest(person):
    items = plan_for(person.name).items
    assert all(session_items_on_day(items, day) for day in range(DAYS_PER_WEEK))


def test_persons_share_few_exercises():
    overlaps = [
        len(one & other) / len(one | other)
        for one, other in combinations(map(planned_slugs, WITH_PROGRAM), 2)
    ]
    assert median(overlaps) <= MOST_MEDIAN_OVERLAP


def test_most_time_answers_own_needs_where_there_are_needs():
    plans = [plan_for(person.name) for person in WITH_PROGRAM]
    items = [
        item
        for plan in plans
        if any(is_own_need(item) for item in plan.items)
        for item in plan.items
    ]
    own = [item for item in items if is_own_need(item)]
    share = total_week_seconds(own) / total_week_seconds(items)
    assert share >= LEAST_SHARE_OF_OWN_NEEDS


def test_three_of_four_persons_with_needs_have_three_fifths_for_them():
    weeks = [plan_for(person.name).items for person in WITH_PROGRAM]
    shares = [
        total_week_seconds(filter(is_own_need, items)) / total_week_seconds(items)
        for items in weeks
        if any(is_own_need(item) for item in items)
    ]
    reached = sum(share >= LEAST_OWN_SHARE for share in shares)
    assert reached / len(shares) >= LEAST_SHARE_OF_PERSONS


def weeks_by_minutes(person):
    return [plan_for(person.name, minutes) for minutes in SESSION_LENGTHS_MINUTES]


@parametrize_persons(WITH_PROGRAM)
def test_more_minutes_are_used(person):
    weeks = [total_week_seconds(plan.items) for plan in weeks_by_minutes(person)]
    assert weeks == sorted(weeks)
    assert weeks[-1] > weeks[-2]


@parametrize_persons(WITH_PROGRAM)
def test_no_session_is_longer_than_its_minutes_and_none_is_empty(person):
    for minutes, plan in zip(
        SESSION_LENGTHS_MINUTES, weeks_by_minutes(person), strict=True
    ):
        assert 0 < plan.longest_session_seconds <= minutes * SECONDS_PER_MINUTE


@parametrize_persons(WITH_PROGRAM)
def test_five_minutes_have_strength_where_fifteen_have(person):
    five, _, fifteen, _ = (
        any(item.is_strength for item in plan.items)
        for plan in weeks_by_minutes(person)
    )
    assert five is fifteen
