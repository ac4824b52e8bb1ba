import pytest

from assessment.self_tests.definitions import SELF_TESTS
from assessment.self_tests.rules.cut_offs import FindingKind
from core.values.suitability import Caution, Equipment, Place, Position
from exercises.catalogue.fixture_reader import load_fixture_exercises
from exercises.values.vocabulary import Aim, Level, Phase, Technique
from program.rules.contraindications import (
    CONTRAINDICATIONS,
    LOADED_MOVEMENTS,
    Candidate,
    filter_suitable_exercises,
    find_contraindication,
)
from program.rules.plan_case import PlanPreferences
from tests.exercises.factories import make_entry
from tests.program.factories import make_case, make_finding

ENTRIES_BY_SLUG = {entry.slug: entry for entry in load_fixture_exercises()}
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
    ("spread-down-leg", {}, {"spreading_exercises": frozenset({"stretch"})}),
    (
        None,
        WALK | {"slug": "walk"},
        {"spreading_exercises": frozenset({"walk"})},
    ),
    ("population", {}, {"phase": Phase.CALM, "has_just_begun": True}),
    ("strength-waits-for-calm", STRENGTH, {"phase": Phase.CALM}),
    ("strength-waits-for-calm", STRENGTH, {"pain_now": 6}),
    (None, STRENGTH, {"pain_now": 5}),
    (None, WALK, {"phase": Phase.CALM, "pain_now": 9}),
    ("no-plank-when-it-hurts", PLANK | {"rung": 1}, {"pain_now": 4}),
    *(
        (
            "no-plank-when-it-hurts",
            PLANK | {"rung": 1},
            {"findings": (make_finding(kind=FindingKind.PAINFUL, test=test),)},
        )
        for test in ("plank", "plank-knees", "plank-wall")
    ),
    (
        "same-movement-hurt",
        STRENGTH | {"ladder": "squat"},
        {"findings": (make_finding(kind=FindingKind.PAINFUL, test="sit-to-stand"),)},
    ),
    (
        None,
        STRENGTH | {"ladder": "squat"},
        {"findings": (make_finding(kind=FindingKind.WEAK, test="sit-to-stand"),)},
    ),
    (None, PLANK | {"rung": 1}, {"pain_now": 3}),
    ("plank-by-seconds", PLANK | {"rung": 2}, {}),
    ("plank-by-seconds", PLANK | {"rung": 2}, {"plank_seconds": 14}),
    (None, PLANK | {"rung": 2}, {"plank_seconds": 15}),
    ("plank-by-seconds", PLANK | {"rung": 3}, {"plank_seconds": 19}),
    (None, PLANK | {"rung": 3}, {"plank_seconds": 20}),
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
    ("paused", {"slug": "clam"}, {"paused_exercises": frozenset({"clam"})}),
    ("paused", {"ladder": "hip"}, {"paused_exercises": frozenset({"hip"})}),
    (None, {"ladder": ""}, {"paused_exercises": frozenset({"hip"})}),
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


# The test that hurt, what of the catalogue waits for the next test, and what does not.
WAITING = [
    ("side-bend", "quadratus-seated", "knee-rolls"),
    ("side-bend-seated", "side-glide", "pelvic-tilt"),
    ("thomas", "hip-flexor-half-kneeling-hold", "constructive-rest"),
    ("thomas-knee", "hip-flexor-side-lying", "hamstring-strap"),
    ("knee-extension", "hamstring-strap", "nerve-glide-seated"),
    ("knee-extension-seated", "hamstring-seated", "hip-circles"),
    ("straight-leg-raise", "hamstring-doorway", "nerve-glide-seated"),
    ("figure-four", "piriformis-on-back", "clam"),
    ("knee-to-chest", "knee-hug", "bridge"),
    ("knee-to-chest", "gluteals-on-back-hold", "clam"),
    ("hip-rotation", "windscreen-wipers", "pelvic-tilt"),
    ("active-straight-leg-raise", "dead-bug-heel-taps", "brace"),
    ("active-straight-leg-raise-squeezed", "dead-bug", "bridge"),
    ("single-leg-bridge", "bridge", "clam"),
    ("two-leg-bridge", "segmental-bridge", "pelvic-tilt"),
    ("side-bridge", "side-bridge-wall", "plank-wall"),
    ("side-bridge", "side-lying-lift", "clam"),
    ("plank", "plank-wall", "brace"),
    ("plank-knees", "plank-table", "bird-dog"),
    ("plank-wall", "plank-wall", "walking-short"),
    ("one-leg-stance", "step-up", "sit-to-stand"),
    ("one-leg-lift-look", "monster-walk", "bridge"),
    ("sit-to-stand", "squat-chair", "bridge"),
    ("sit-to-stand", "lift-knees-bent", "car-out"),
    ("one-leg-stance", "lift-leg-behind", "lift-one-knee"),
    # These raise a caution, which the catalogue names.
    ("fingertip-floor", "curl-up", "press-up"),
    ("standing-flexion-look", "knee-hug", "press-up"),
    ("trunk-rotation", "knee-rolls", "pelvic-tilt"),
    ("press-up", "prone-on-elbows", "knee-hug"),
    ("elbow-rest", "prone-on-elbows", "knee-hug"),
    ("back-bend", "press-up-standing", "knee-hug"),
]


@pytest.mark.parametrize(("test", "waiting", "free"), WAITING)
def test_what_hurt_in_a_test_is_not_loaded(test, waiting, free):
    hurt = make_finding(kind=FindingKind.PAINFUL, test=test, value=None, cut_off=None)
    case = make_case(findings=(hurt,))
    slugs = {"same-movement-hurt", "contraindicated", "no-plank-when-it-hurts"}
    barred = {
        slug
        for slug in (waiting, free)
        if (rule := find_contraindication(ENTRIES_BY_SLUG[slug], case))
        and rule.slug in slugs
    }
    assert barred == {waiting}


def test_every_test_that_can_hurt_bars_its_movement():
    # Lying still to compare the legs loads nothing.
    covered = {row[0] for row in WAITING} | {"leg-length-look"}
    assert covered == {test.slug for test in SELF_TESTS}


def test_movements_name_what_the_catalogue_has():
    ladders = {entry.ladder for entry in ENTRIES_BY_SLUG.values()}
    for movement in LOADED_MOVEMENTS:
        assert movement.ladders <= ladders
        assert movement.slugs <= {*ENTRIES_BY_SLUG}


def test_relief_and_walking_are_never_barred_by_a_test_that_hurt():
    eases = [e for e in ENTRIES_BY_SLUG.values() if e.is_relief or e.is_walking]
    assert eases
    assert not any(m.is_loaded_by(e) for m in LOADED_MOVEMENTS for e in eases)


def test_suitable_exercises_are_those_without_a_contraindication():
    entries = [make_entry("a"), make_entry("c", doses={}), make_entry("b")]
    assert [
        entry.slug for entry in filter_suitable_exercises(entries, make_case())
    ] == ["a", "b"]
