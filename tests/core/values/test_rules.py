from datetime import date

from core.values.rules import (
    Rule,
    RuleReason,
    all_matches,
    decide_by_rules,
    first_match,
)
from core.values.sources import OwnRule, Source

TRIAL = Source(title="A trial", year=2020, url="https://example.org/trial")
OWN = OwnRule(reason="We judge it so.", reviewed_on=date(2026, 11, 29))


def at_least(limit):
    return Rule(
        slug=f"at-least-{limit}",
        applies=lambda number: number >= limit,
        result=limit,
        reason=f"It is {limit} or more.",
        sources=(TRIAL, OWN),
    )


SIX, THREE, ANY = at_least(6), at_least(3), at_least(0)


def test_the_first_match_is_the_first_row_that_applies():
    assert first_match((SIX, THREE), 7) is SIX
    assert first_match((SIX, THREE), 4) is THREE
    assert first_match((SIX, THREE), 2) is None


def test_a_table_that_ends_with_a_rule_for_all_always_decides():
    decisions = [decide_by_rules((SIX, THREE, ANY), number) for number in (7, 4, 2)]
    assert decisions == [SIX, THREE, ANY]


def test_all_matches_come_in_the_order_of_the_table():
    assert all_matches((SIX, THREE, ANY), 4) == [THREE, ANY]
    assert all_matches((SIX,), 4) == []


def test_a_rule_is_recorded_with_its_reason_and_the_titles_of_its_sources():
    assert SIX.recorded_reason == RuleReason(
        "at-least-6", "It is 6 or more.", "A trial; own rule"
    )
