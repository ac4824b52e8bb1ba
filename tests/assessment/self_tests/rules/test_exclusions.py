import pytest

from assessment.self_tests.definitions import SELF_TESTS, get_self_test
from assessment.self_tests.rules.exclusions import (
    CAUTION_EXCLUSIONS,
    EXCLUSION_RULES,
    SelectionContext,
    find_exclusion,
)
from core.values.suitability import Caution, Position
from tests.evidence import is_sound

# test, condition, the rule that leaves it out
EXCLUDED = [
    ("thomas", {"pain_now": 7}, "too-sore"),
    ("leg-length-look", {"pain_now": 10}, "too-sore"),
    ("plank", {"pain_now": 4}, "effort-on-sore-back"),
    ("plank", {"is_clinician_awaited": True}, "clinician-awaited"),
    ("press-up", {}, "only-for-leg-pain"),
    (
        "press-up",
        {"pain_now": 4, "cautions": {Caution.LEG_PAIN}},
        "gentler-direction-first",
    ),
    ("plank", {"age": 75}, "easier-hold-first"),
    *(
        (
            test.slug,
            {"excluded_positions": {test.position}},
            f"position-{test.position}",
        )
        for test in SELF_TESTS
        if test.only_with is None
    ),
    *(
        (test.slug, {"cautions": {caution, *filter(None, [test.only_with])}}, slug)
        for test in SELF_TESTS
        for caution in sorted(test.cautions)
        if (slug := f"caution-{caution}")
    ),
]
KEPT = [
    ("thomas", {"pain_now": 6}),
    ("plank", {"pain_now": 3}),
    ("thomas", {"is_clinician_awaited": True}),
    ("press-up", {"cautions": {Caution.LEG_PAIN}}),
    ("elbow-rest", {"pain_now": 6, "cautions": {Caution.LEG_PAIN}}),
    ("back-bend", {"pain_now": 6, "cautions": {Caution.LEG_PAIN}}),
    ("plank", {"age": 74}),
    ("plank", {"age": None}),
    ("side-bridge", {"age": 75}),
    ("plank", {"excluded_positions": {Position.STANDING}}),
    ("figure-four", {"cautions": {Caution.WRIST_TROUBLE}}),
]


def excluded_by(slug, circumstances):
    context = SelectionContext(**({"pain_now": 2} | circumstances))
    return find_exclusion(get_self_test(slug), context)


@pytest.mark.parametrize(("slug", "circumstances", "rule"), EXCLUDED)
def test_the_test_is_left_out(slug, circumstances, rule):
    assert excluded_by(slug, circumstances).slug == rule


@pytest.mark.parametrize(("slug", "circumstances"), KEPT)
def test_the_nearest_miss_leaves_the_test_in(slug, circumstances):
    assert excluded_by(slug, circumstances) is None


def test_every_rule_is_tried_above_but_for_positions_no_test_has():
    positions = {f"position-{position}" for position in Position}
    tried = {rule for _, _, rule in EXCLUDED}
    assert {rule.slug for rule in EXCLUSION_RULES} - tried <= positions


def test_every_caution_that_excludes_a_test_has_its_sentence():
    used = frozenset().union(*(test.cautions for test in SELF_TESTS))
    assert [rule.slug for rule in CAUTION_EXCLUSIONS] == [
        f"caution-{caution}" for caution in sorted(used)
    ]


def test_pain_is_named_before_all_else():
    sore = {"pain_now": 8, "age": 80, "cautions": {Caution.SHOULDER_TROUBLE}}
    assert excluded_by("plank", sore).reason == (
        "Your back is too sore today. Relief comes first."
    )


@pytest.mark.parametrize("rule", EXCLUSION_RULES, ids=lambda rule: rule.slug)
def test_a_rule_says_why_in_sentences_and_what_it_rests_on(rule):
    assert rule.reason[0].isupper()
    assert rule.reason.endswith(".")
    assert rule.sources
    assert all(map(is_sound, rule.sources))
