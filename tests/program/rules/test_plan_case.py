import pytest

from assessment.self_tests.rules.cut_offs import FindingKind
from assessment.self_tests.rules.results import PainPlace
from core.values.suitability import Caution, Place
from exercises.values.vocabulary import Level, Phase
from program.rules.plan_case import (
    PlanPreferences,
    limit_phase_by_pain,
    measured_plank_seconds,
)
from tests.assessment.factories import result
from tests.program.factories import make_case, make_finding

PAINFUL_PLANK = make_finding(kind=FindingKind.PAINFUL, test="plank")


@pytest.mark.parametrize(
    ("fields", "cautions"),
    [
        ({}, set()),
        ({"cautions": frozenset({Caution.CANCER})}, {Caution.CANCER}),
        (
            {"findings": (make_finding(kind=FindingKind.PAINFUL, test="press-up"),)},
            {Caution.EXTENSION_HURTS},
        ),
        (
            {"findings": (make_finding(kind=FindingKind.TIGHT, test="press-up"),)},
            set(),
        ),
        (
            {
                "findings": (
                    make_finding(
                        kind=FindingKind.PAINFUL, pain_place=PainPlace.BELOW_KNEE
                    ),
                )
            },
            {Caution.LEG_PAIN},
        ),
        ({"is_eased_by_bending_back": True}, {Caution.FLEXION_HURTS}),
    ],
)
def test_what_hurt_in_a_test_is_a_caution_as_well(fields, cautions):
    assert make_case(**fields).all_cautions == cautions


def test_the_floor_is_no_place_for_those_who_cannot_get_down():
    preferences = PlanPreferences(places=frozenset({Place.FLOOR, Place.BED}))
    case = make_case(preferences=preferences)
    assert case.usable_places == {Place.FLOOR, Place.BED}
    cannot = frozenset({Caution.CANNOT_GET_TO_FLOOR})
    case = make_case(preferences=preferences, cautions=cannot)
    assert case.usable_places == {Place.BED}


@pytest.mark.parametrize(
    ("fields", "seconds", "rung"),
    [
        ({}, None, 1),
        ({"plank_seconds": 4.9}, 4.9, 1),
        ({"plank_seconds": 10}, 10, 1),
        ({"plank_seconds": 15}, 15, 2),
        ({"plank_seconds": 30}, 30, 4),
        ({"findings": (make_finding(test="plank", value=16),)}, 16, 2),
        ({"findings": (make_finding(test="thomas", value=16),)}, None, 1),
    ],
)
def test_the_plank_of_a_test_gives_the_rung_to_train_on(fields, seconds, rung):
    case = make_case(**fields)
    assert (case.plank_held_seconds, case.plank_rung) == (seconds, rung)


@pytest.mark.parametrize(
    ("fields", "is_painful"),
    [
        ({"pain_now": 3}, False),
        ({"pain_now": 4}, True),
        ({"findings": (PAINFUL_PLANK,)}, True),
        ({"findings": (make_finding(kind=FindingKind.PAINFUL),)}, False),
    ],
)
def test_a_plank_is_painful_by_the_pain_of_the_day_or_of_its_test(fields, is_painful):
    assert make_case(**fields).is_plank_painful is is_painful


@pytest.mark.parametrize(
    ("phase", "fields", "level"),
    [
        (Phase.CALM, {}, Level.EASY),
        (Phase.BALANCE, {}, Level.MODERATE),
        (Phase.KEEP, {}, Level.HARD),
        (Phase.KEEP, {"pain_now": 4}, Level.EASY),
        (Phase.KEEP, {"is_gentle_week": True}, Level.EASY),
    ],
)
def test_the_highest_level_follows_phase_pain_and_week(phase, fields, level):
    assert make_case(phase, **fields).highest_level is level


@pytest.mark.parametrize(
    ("phase", "pain", "limited"),
    [
        (Phase.KEEP, 6, Phase.CALM),
        (Phase.KEEP, 5, Phase.MOVE),
        (Phase.KEEP, 4, Phase.MOVE),
        (Phase.KEEP, 3, Phase.KEEP),
        (Phase.CALM, 4, Phase.CALM),
    ],
)
def test_a_sore_day_limits_the_phase(phase, pain, limited):
    assert limit_phase_by_pain(make_case(phase, pain_now=pain)).phase is limited


def test_the_minutes_of_a_session_are_given_in_seconds_too():
    assert PlanPreferences(minutes=10).session_seconds == 600


@pytest.mark.parametrize(
    ("results", "seconds"),
    [
        ([result("plank", value=31)], 31),
        ([result("plank", value=31, pain=2)], None),
        ([result("plank-knees", value=31)], None),
        ([], None),
    ],
)
def test_only_the_full_plank_without_pain_is_measured(results, seconds):
    assert measured_plank_seconds(results) == seconds


@pytest.mark.parametrize("pain", [4, 5, 6, 7])
def test_steady_pain_that_has_lasted_limits_no_phase_but_planks(pain):
    case = make_case(Phase.BALANCE, pain_now=pain, is_load_by_response=True)
    assert limit_phase_by_pain(case) is case
    assert case.highest_level is Level.MODERATE
    assert case.is_plank_painful
