import pytest

from assessment.self_tests.rules.cut_offs import FindingKind
from core.values.suitability import Caution, Equipment, Position
from exercises.values.vocabulary import Aim, Level, Phase, Place, Technique
from program.rules.contraindications import (
    CONTRAINDICATIONS,
    Candidate,
    filter_suitable_exercises,
    find_contraindication,
)
from program.rules.plan_case import PlanPreferences
from tests.exercises.factories import make_entry
from tests.program.factories import make_case, make_finding

STRENGTH = {"technique": Technique.STRENGTH, "aims": frozenset({Aim.STRENGTHEN})}
PLANK = STRENGTH | {"ladder": "plank"}
WALK = STRENGTH | {"ladder": "walking", "rung": 1}


def wanting(**fields):
    return {"preferences": PlanPreferences(**fields)}


BARRED_BY = [
    (None, {}, {}),
    (
        "contraindicated",
        {"cautions": frozenset({Caution.PREGNANCY, Caution.CANCER})},
        {"cautions": frozenset({Caution.PREGNANCY})},
    ),
    ("strength-waits-for-calm", STRENGTH, {"phase": Phase.CALM}),
    ("strength-waits-for-calm", STRENGTH, {"pain_now": 6}),
    (None, STRENGTH, {"pain_now": 5}),
    (None, WALK, {"phase": Phase.CALM, "pain_now": 9}),
    ("no-plank-when-it-hurts", PLANK | {"rung": 1}, {"pain_now": 4}),
    (
        "no-plank-when-it-hurts",
        PLANK | {"rung": 1},
        {"findings": (make_finding(kind=FindingKind.PAINFUL, test="plank"),)},
    ),
    (None, PLANK | {"rung": 1}, {"pain_now": 3}),
    ("plank-by-seconds", PLANK | {"rung": 2}, {}),
    ("plank-by-seconds", PLANK | {"rung": 2}, {"plank_seconds": 4}),
    (None, PLANK | {"rung": 2}, {"plank_seconds": 5}),
    ("plank-by-seconds", PLANK | {"rung": 3}, {"plank_seconds": 14}),
    (None, PLANK | {"rung": 3}, {"plank_seconds": 15}),
    ("plank-by-seconds", PLANK | {"rung": 4}, {"plank_seconds": 29}),
    (None, PLANK | {"rung": 4}, {"plank_seconds": 30}),
    ("phase", {"doses": {}}, {}),
    ("level", {"level": Level.HARD}, {}),
    ("level", {"level": Level.MODERATE}, {"pain_now": 4}),
    (None, {"level": Level.MODERATE}, {"pain_now": 3}),
    ("level", {"level": Level.VERY_HARD}, {"phase": Phase.KEEP}),
    ("excluded", {}, wanting(excluded=frozenset({"stretch"}))),
    (
        "position",
        {},
        wanting(excluded_positions=frozenset({Position.STANDING})),
    ),
    (
        "equipment",
        {"equipment": frozenset({Equipment.BAND, Equipment.CHAIR})},
        wanting(equipment=frozenset({Equipment.CHAIR})),
    ),
    ("place", {}, wanting(places=frozenset({Place.BED}))),
    (
        "place",
        {"places": frozenset({Place.FLOOR})},
        {"cautions": frozenset({Caution.CANNOT_GET_TO_FLOOR})},
    ),
    (
        None,
        {"places": frozenset({Place.FLOOR, Place.BED})},
        {"cautions": frozenset({Caution.CANNOT_GET_TO_FLOOR})},
    ),
]


def test_every_rule_bars_once_and_none_bars_what_suits():
    candidate = Candidate(make_entry(), make_case())
    assert {slug for slug, *_ in BARRED_BY} - {None} == {
        rule.slug for rule in CONTRAINDICATIONS
    }
    assert [rule.slug for rule in CONTRAINDICATIONS if rule.applies(candidate)] == []


@pytest.mark.parametrize(("slug", "exercise", "case"), BARRED_BY)
def test_the_weightiest_contraindication_is_named(slug, exercise, case):
    rule = find_contraindication(make_entry(**exercise), make_case(**case))
    assert (rule and rule.slug) == slug


def test_suitable_exercises_are_those_without_a_contraindication():
    entries = [make_entry("a"), make_entry("c", doses={}), make_entry("b")]
    assert [
        entry.slug for entry in filter_suitable_exercises(entries, make_case())
    ] == ["a", "b"]
