import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.self_tests.definitions import SELF_TESTS, SelfTestDemand, get_self_test
from assessment.self_tests.rules.exclusions import (
    SelectionContext,
    SelfTestSet,
    find_exclusion,
)
from assessment.self_tests.rules.selection import select_self_tests
from core.values.suitability import Caution, Position


def chosen(skipped=(), **fields):
    selection = select_self_tests(
        SelectionContext(**({"pain_now": 2} | fields)), skipped_slugs=frozenset(skipped)
    )
    return [test.slug for test in selection.tests]


def left_out(**fields):
    selection = select_self_tests(SelectionContext(**({"pain_now": 2} | fields)))
    return {
        out.test.slug: (out.reason, out.alternative.slug if out.alternative else None)
        for out in selection.left_out
    }


def test_short_set_is_the_four_main_muscles_and_the_plank():
    assert chosen() == [
        "side-bend",
        "figure-four",
        "thomas",
        "knee-to-chest",
        "plank",
    ]
    assert {get_self_test(slug).structure.value for slug in chosen()} == {
        "hip_flexor",
        "piriformis",
        "quadratus_lumborum",
        "gluteals",
        "deep_core",
    }


def test_full_set_is_everything_but_looks_and_stand_ins():
    full = chosen(size=SelfTestSet.FULL, cautions=frozenset({Caution.LEG_PAIN}))
    assert "plank-knees" not in full
    assert "leg-length-look" not in full
    assert "press-up" in full
    assert "straight-leg-raise" not in full
    assert "leg-length-look" in chosen(size=SelfTestSet.LOOKS)


@pytest.mark.parametrize("pain_now", [7, 8, 10])
def test_very_sore_back_is_not_tested(pain_now):
    assert chosen(pain_now=pain_now, size=SelfTestSet.LOOKS) == []
    reasons = {reason for reason, _ in left_out(pain_now=pain_now).values()}
    assert reasons == {"Your back is too sore today. Relief comes first."}


@pytest.mark.parametrize("pain_now", [4, 6])
def test_sore_back_does_gentle_tests_only(pain_now):
    tests = chosen(pain_now=pain_now, size=SelfTestSet.FULL)
    assert all(
        get_self_test(slug).demand is not SelfTestDemand.ENDURANCE for slug in tests
    )
    assert "thomas" in tests


def test_sore_back_still_gets_a_test_of_each_main_muscle():
    assert chosen(pain_now=5) == [
        "side-bend",
        "figure-four",
        "thomas",
        "knee-to-chest",
    ]
    reason = "It takes effort. With a pain of 4 or more only gentle tests are done."
    assert left_out(pain_now=5) == {
        "plank": (reason, None),
    }
    assert left_out(pain_now=5, size=SelfTestSet.FULL)["single-leg-bridge"] == (
        reason,
        "knee-to-chest",
    )


def test_calm_back_does_all():
    assert "plank" in chosen(pain_now=3)


def test_effort_waits_for_the_clinician():
    assert chosen(is_clinician_awaited=True) == chosen(pain_now=5)


@pytest.mark.parametrize(
    ("caution", "test", "instead"),
    [
        (Caution.CANNOT_GET_TO_FLOOR, "plank", "plank-wall"),
        (Caution.OSTEOPOROSIS, "plank", "plank-knees"),
        (Caution.PREGNANCY, "plank", "plank-wall"),
        (Caution.POOR_BALANCE, "side-bend", "side-bend-seated"),
        (Caution.FLEXION_HURTS, "knee-to-chest", "two-leg-bridge"),
        (Caution.PREGNANCY, "knee-to-chest", None),
        (Caution.HIP_REPLACEMENT, "thomas", None),
    ],
)
def test_unsuitable_test_gives_way_to_its_alternative(caution, test, instead):
    cautions = frozenset({caution})
    assert left_out(cautions=cautions)[test][1] == instead
    assert test not in chosen(cautions=cautions)
    assert instead is None or instead in chosen(cautions=cautions)


def test_easier_hold_comes_first_in_old_age():
    assert "plank" in chosen(age=74)
    assert "plank-knees" in chosen(age=75)


def test_strain_on_the_heart_gives_way_to_an_easier_bridge():
    heart = frozenset({Caution.HEART_DISEASE})
    reason, instead = left_out(cautions=heart, size=SelfTestSet.FULL)[
        "single-leg-bridge"
    ]
    assert (reason, instead) == ("Long holds strain the heart.", "two-leg-bridge")


def test_unwanted_position_is_left_out():
    excluded = frozenset({Position.LYING_ON_FRONT})
    assert left_out(excluded_positions=excluded) == {
        "plank": ("You left out this position: lying on front.", "plank-wall")
    }


def test_leg_pain_test_is_for_leg_pain():
    assert left_out(size=SelfTestSet.FULL)["press-up"] == (
        "It only helps people with pain in the leg.",
        None,
    )


LEGS = frozenset({Caution.LEG_PAIN})


@pytest.mark.parametrize("size", SelfTestSet)
@pytest.mark.parametrize(
    ("pain_now", "first"), [(3, "press-up"), (4, "elbow-rest"), (6, "elbow-rest")]
)
def test_leg_pain_is_followed_first_and_gently_on_a_sore_back(size, pain_now, first):
    assert chosen(size=size, pain_now=pain_now, cautions=LEGS)[0] == first


def test_who_cannot_lie_on_the_front_is_tested_standing():
    excluded = frozenset({Position.LYING_ON_FRONT})
    tests = chosen(pain_now=5, cautions=LEGS, excluded_positions=excluded)
    assert tests[0] == "back-bend"


def test_leg_pain_of_a_very_sore_back_is_not_stirred_up():
    assert chosen(pain_now=7, cautions=LEGS) == []


def test_skipped_test_stays_and_its_alternative_joins():
    assert chosen(skipped={"plank"})[-2:] == ["plank", "plank-knees"]
    both = chosen(skipped={"plank", "plank-knees"})
    assert {"plank", "plank-knees", "plank-wall"} <= set(both)


def test_short_set_takes_five_minutes():
    short = select_self_tests(SelectionContext(pain_now=0))
    assert sum(test.minutes for test in short.tests) == 5


CIRCUMSTANCES = st.builds(
    SelectionContext,
    pain_now=st.integers(0, 10),
    size=st.sampled_from(SelfTestSet),
    cautions=st.frozensets(st.sampled_from(Caution)),
    excluded_positions=st.frozensets(st.sampled_from(Position)),
    age=st.none() | st.integers(16, 99),
    is_clinician_awaited=st.booleans(),
)


@given(CIRCUMSTANCES, st.frozensets(st.sampled_from([t.slug for t in SELF_TESTS])))
def test_nothing_unsuitable_is_ever_chosen(circumstances, skipped):
    selection = select_self_tests(circumstances, skipped)
    assert not [t for t in selection.tests if find_exclusion(t, circumstances)]
    assert all(out.reason for out in selection.left_out)
    in_order = sorted(SELF_TESTS, key=lambda test: not test.tracks_leg_pain)
    assert list(selection.tests) == [t for t in in_order if t in selection.tests]
