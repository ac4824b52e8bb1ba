import pytest

from program.rules.walking.kinds import (
    WALKING_KIND_RULES,
    WalkingPerson,
    advise_walking_kind,
)


@pytest.mark.parametrize(
    ("person", "slug"),
    [
        (WalkingPerson(is_seated_only=True, is_eased_by_sitting=True), "all-seated"),
        (WalkingPerson(is_eased_by_sitting=True), "eased-by-sitting"),
        (WalkingPerson(), "on-foot"),
    ],
)
def test_who_goes_farther_in_another_way_is_offered_it(person, slug):
    assert advise_walking_kind(person).slug == slug


def test_each_way_is_offered_for_a_reason_with_sources():
    assert all(rule.reason.endswith(".") for rule in WALKING_KIND_RULES)
    assert all(rule.sources for rule in WALKING_KIND_RULES)
