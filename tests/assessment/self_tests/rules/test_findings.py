import itertools
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.self_tests.definitions import SELF_TESTS, get_self_test
from assessment.self_tests.rules import findings as rules
from assessment.self_tests.rules.cut_offs import (
    ASYMMETRY_CUT_OFFS,
    CUT_OFFS,
    FindingKind,
    find_cut_off,
    get_finding_kinds,
)
from assessment.self_tests.rules.findings import derive_findings, get_measurement_error
from assessment.self_tests.rules.profile import PersonProfile, Sex
from assessment.self_tests.rules.reliability import Confidence
from assessment.self_tests.rules.results import PainPlace
from exercises.values.vocabulary import Side
from tests.assessment.factories import result

LEFT, RIGHT = Side.LEFT, Side.RIGHT
SIDED = [test for test in SELF_TESTS if test.is_sided]


def both(test, left, right):
    return [result(test, LEFT, left), result(test, RIGHT, right)]


def describe_findings(found):
    return [(f.structure.value, f.side, f.kind.value) for f in found]


# test, good value, value at the cut-off, value beyond it, profile
CUT_OFF_CASES = [
    ("thomas", 0, 10, 20, None),
    ("thomas-knee", 75, 60, 45, None),
    ("knee-extension", 20, 30, 40, None),
    ("knee-extension", 20, 30, 40, PersonProfile(sex=Sex.MALE)),
    ("knee-extension", 10, 20, 30, PersonProfile(sex=Sex.FEMALE)),
    ("knee-extension-seated", 20, 30, 40, None),
    ("knee-extension-seated", 10, 20, 30, PersonProfile(sex=Sex.FEMALE)),
    ("straight-leg-raise", 90, 75, 60, None),
    ("figure-four", 15, 30, 45, None),
    ("hip-rotation", 40, 30, 20, None),
    ("active-straight-leg-raise", 0, 0, 1, None),
    ("plank", 60, 30, 29, None),
    ("plank", 60, 30, 15, None),
    ("plank", 60, 30, 14, None),
    ("plank-knees", 60, 30, 29.9, None),
    ("plank-wall", 60, 30, 29.9, None),
    ("single-leg-bridge", 25, 20, 19, None),
    ("two-leg-bridge", 40, 30, 29, None),
    ("one-leg-stance", 12, 4.5, 4, None),
    ("one-leg-stance", 30, 22.5, 22, PersonProfile(age=30)),
    ("one-leg-stance", 17, 16, 15.5, PersonProfile(age=60)),
    ("sit-to-stand", 15, 14, 13, PersonProfile(age=62, sex=Sex.MALE)),
    ("sit-to-stand", 15, 12, 11, PersonProfile(age=62, sex=Sex.FEMALE)),
    ("sit-to-stand", 15, 12, 11, PersonProfile(age=60)),
    ("sit-to-stand", 15, 8, 7, PersonProfile(age=89, sex=Sex.MALE)),
    ("sit-to-stand", 15, 7, 6, PersonProfile(age=90, sex=Sex.MALE)),
    ("sit-to-stand", 15, 4, 3, PersonProfile(age=94, sex=Sex.FEMALE)),
]


@pytest.mark.parametrize(("slug", "good", "at", "beyond", "profile"), CUT_OFF_CASES)
def test_only_beyond_the_cut_off_is_a_finding(slug, good, at, beyond, profile):
    test = get_self_test(slug)
    for fine in (good, at):
        assert (
            derive_findings([result(slug, s, fine) for s in test.sides], profile) == ()
        )
    for side in test.sides:
        others = [result(slug, s, at) for s in test.sides if s != side]
        (found,) = derive_findings([result(slug, side, beyond), *others], profile)
        assert (found.test, found.side, found.value) == (slug, side, beyond)
        assert found.structure is test.structure
        assert found.is_asymmetry is False


def test_every_limit_is_tried_above():
    assert {row[0] for row in CUT_OFF_CASES} == {limit.test for limit in CUT_OFFS}


# test, better side, difference at the cut-off, beyond it
GAP_CASES = [
    ("knee-extension", 0, 10, 20),
    ("knee-extension-seated", 0, 10, 20),
    ("straight-leg-raise", 90, 75, None),
    ("figure-four", 0, 15, 30),
    ("side-bend", 15, 12, 11.9),
    ("side-bend-seated", 15, 12, 11.9),
    ("knee-to-chest", 0, 10, 20),
    ("trunk-rotation", 60, 50, 40),
    ("hip-rotation", 50, 40, 30),
    ("side-bridge", 80, 50, 49),
    ("side-bridge", 30, 0, None),
    ("side-bridge", 14, 3, None),
    ("single-leg-bridge", 35, 25, 24.5),
    ("one-leg-stance", 30, 20, 19.5),
]


@pytest.mark.parametrize(("slug", "better", "at", "beyond"), GAP_CASES)
@pytest.mark.parametrize("side", Side)
def test_only_a_difference_beyond_its_cut_off_is_a_finding(
    slug, better, at, beyond, side
):
    good = result(slug, side.opposite_side, better)
    assert derive_findings([good, result(slug, side, at)]) == ()
    if beyond is None:
        return
    (found,) = derive_findings([good, result(slug, side, beyond)])
    is_crossed = get_self_test(slug).shows_other_side
    assert found.side is (side.opposite_side if is_crossed else side)
    assert (found.value, found.other_value, found.is_asymmetry) == (
        beyond,
        better,
        True,
    )


def test_every_gap_is_tried_above():
    assert {row[0] for row in GAP_CASES} == {row.test for row in ASYMMETRY_CUT_OFFS}


def test_a_finding_is_named_by_its_test_side_and_kind():
    (found,) = derive_findings(both("thomas", 20, 0))
    assert found.key == "thomas:left:tight"
    (found,) = derive_findings([result("plank", None, 20)])
    assert found.key == "plank::weak"


def test_short_side_bend_to_the_left_means_the_muscle_on_the_right():
    (found,) = derive_findings(both("side-bend", 10, 15))
    assert describe_findings([found]) == [("quadratus_lumborum", RIGHT, "tight")]


def test_one_side_alone_shows_no_difference():
    assert derive_findings([result("side-bend", LEFT, 5)]) == ()
    assert (
        derive_findings([result("side-bend", LEFT, 5), skipped("side-bend", RIGHT)])
        == ()
    )


def skipped(test, side=None):
    return result(test, side, is_skipped=True)


@pytest.mark.parametrize("test", SELF_TESTS, ids=lambda test: test.slug)
def test_painful_is_painful_and_nothing_else(test):
    worst = min if test.is_higher_better else max
    value = (
        worst(option.value for option in test.options)
        if test.options
        else (test.low if test.is_higher_better else test.high)
    )
    painful = [result(test.slug, side, value, pain=5) for side in test.sides]
    found = derive_findings(painful, PersonProfile(age=70, sex=Sex.FEMALE))
    assert describe_findings(found) == [
        (test.structure.value, side, "painful") for side in test.sides
    ]
    assert all(f.value is None and f.cut_off is None for f in found)


@pytest.mark.parametrize("test", SELF_TESTS, ids=lambda test: test.slug)
def test_skipped_tests_find_nothing(test):
    assert derive_findings([skipped(test.slug, side) for side in test.sides]) == ()


@pytest.mark.parametrize(
    "slug",
    [
        "fingertip-floor",
        "standing-flexion-look",
        "one-leg-lift-look",
        "leg-length-look",
        "active-straight-leg-raise-squeezed",
    ],
)
def test_what_is_only_recorded_finds_nothing(slug):
    test = get_self_test(slug)
    values = [option.value for option in test.options] or [0, 50, 100]
    assert [derive_findings([result(slug, None, value)]) for value in values] == [
        ()
    ] * len(values)


def test_sit_to_stand_has_no_cut_off_without_an_age():
    assert derive_findings([result("sit-to-stand", None, 1)]) == ()
    assert (
        derive_findings([result("sit-to-stand", None, 1)], PersonProfile(age=59)) == ()
    )


@pytest.mark.parametrize("slug", ["press-up", "elbow-rest", "back-bend"])
def test_leg_pain_that_moves_down_is_a_nerve_sign(slug):
    (found,) = derive_findings([result(slug, None, -1)])
    assert found.is_nerve_sign
    assert describe_findings([found]) == [("lumbar_spine", None, "painful")]


@pytest.mark.parametrize(
    ("value", "pain", "is_eased"), [(1, None, True), (0, None, False), (1, 3, False)]
)
def test_leg_pain_that_moves_up_shows_the_kind_direction(value, pain, is_eased):
    results = [result("press-up", None, value, pain=pain)]
    assert rules.is_eased_by_bending_back(results) is is_eased


def test_pain_below_the_knee_is_a_nerve_sign():
    place = PainPlace.BELOW_KNEE
    (found,) = derive_findings(
        [result("straight-leg-raise", LEFT, pain=4, pain_place=place)]
    )
    assert found.is_nerve_sign
    assert (found.pain, found.side) == (4, LEFT)


def test_surer_test_overrules_a_less_sure_one():
    seated = both("knee-extension-seated", 40, 0)
    assert describe_findings(derive_findings(seated)) == [("hamstrings", LEFT, "tight")]
    assert derive_findings(seated + both("knee-extension", 10, 10)) == ()


STUDENT, PENSIONER = PersonProfile(age=20), PersonProfile(age=70)


def test_less_sure_test_does_not_overrule_a_surer_one():
    seated = both("knee-extension-seated", 0, 0)
    (found,) = derive_findings(seated + both("knee-extension", 40, 30), STUDENT)
    assert (found.test, found.confidence) == ("knee-extension", Confidence.HIGH)


def test_equally_sure_tests_that_disagree_make_the_finding_less_sure():
    tests = both("knee-extension", 40, 30) + both("straight-leg-raise", 75, 75)
    (found,) = derive_findings(tests, STUDENT)
    assert (found.side, found.confidence) == (LEFT, Confidence.MODERATE)


@pytest.mark.parametrize(
    ("profile", "confidence"),
    [
        (STUDENT, Confidence.HIGH),
        (PersonProfile(age=40), Confidence.MODERATE),
        (PENSIONER, Confidence.LOW),
        (PersonProfile(), Confidence.MODERATE),
    ],
)
def test_a_cut_off_from_students_is_less_sure_in_others(profile, confidence):
    (found,) = derive_findings(both("knee-extension", 40, 30), profile)
    assert found.confidence is confidence


def test_a_difference_between_the_sides_is_as_sure_at_any_age():
    (found,) = derive_findings(both("knee-extension", 20, 0), PENSIONER)
    assert (found.is_asymmetry, found.confidence) == (True, Confidence.HIGH)


def test_a_test_that_suits_the_age_better_overrules_one_that_does_not():
    tests = both("knee-extension", 40, 30) + both("straight-leg-raise", 75, 75)
    assert derive_findings(tests, PENSIONER) == ()


@pytest.mark.parametrize(
    ("slug", "value", "is_close"),
    [
        ("thomas", 0, False),
        ("thomas", 10, True),
        ("thomas", 20, False),
        ("thomas-knee", 75, False),
        ("thomas-knee", 60, True),
        ("thomas-knee", 45, False),
        ("plank", 29, False),
    ],
)
def test_one_picture_beyond_is_too_close_to_tell(slug, value, is_close):
    cut_off = find_cut_off(slug, PersonProfile())
    test = get_self_test(slug)
    assert rules.is_too_close_to_tell(test, value, cut_off) is is_close


def test_agreeing_tests_make_one_finding_of_the_surest():
    tests = both("knee-extension", 40, 40) + both("knee-extension-seated", 40, 40)
    assert [(f.side, f.test) for f in derive_findings(tests)] == [
        (LEFT, "knee-extension"),
        (RIGHT, "knee-extension"),
    ]


def test_structure_that_hurt_in_one_test_is_not_called_tight_by_another():
    tests = [
        *both("knee-extension", 40, 40),
        result("straight-leg-raise", LEFT, 30, pain=6),
    ]
    assert describe_findings(derive_findings(tests)) == [
        ("hamstrings", RIGHT, "tight"),
        ("hamstrings", LEFT, "painful"),
    ]


@pytest.mark.parametrize(
    ("squeezed", "confidence"),
    [(1, Confidence.HIGH), (0, Confidence.MODERATE), (-1, Confidence.MODERATE)],
)
def test_squeeze_that_does_not_help_makes_the_leg_lift_less_sure(squeezed, confidence):
    squeeze = result("active-straight-leg-raise-squeezed", None, squeezed)
    (found,) = derive_findings([*both("active-straight-leg-raise", 2, 0), squeeze])
    assert (found.side, found.confidence) == (LEFT, confidence)


@pytest.mark.parametrize(
    ("results", "is_all"),
    [
        ([], False),
        ([skipped("plank")], False),
        ([result("plank", pain=3)], True),
        ([result("plank", pain=3), skipped("sit-to-stand")], True),
        ([result("press-up", None, -1)], True),
        ([result("plank", pain=3), result("sit-to-stand", None, 3)], False),
    ],
)
def test_all_painful_means_all_that_were_tried(results, is_all):
    assert rules.is_every_test_painful(results) is is_all


# Anything that a person may enter.


def values_of(test):
    if test.options:
        return st.sampled_from([option.value for option in test.options])
    return st.integers(int(test.low), min(int(test.high), 90)).map(float)


def results_of(test, side):
    return st.one_of(
        st.none(),
        st.just(skipped(test.slug, side)),
        st.builds(
            result,
            st.just(test.slug),
            st.just(side),
            values_of(test),
            pain=st.sampled_from([None, None, None, 0, 4]),
        ),
    )


KEYS = [(test, side) for test in SELF_TESTS for side in test.sides]
RESULT_LISTS = st.tuples(*itertools.starmap(results_of, KEYS)).map(
    lambda given_results: [r for r in given_results if r]
)
PROFILES = st.builds(
    PersonProfile,
    age=st.none() | st.integers(16, 95),
    sex=st.none() | st.sampled_from(Sex),
)


def mirrored(item):
    return replace(item, side=item.side.opposite_side if item.side else None)


@given(RESULT_LISTS, PROFILES)
def test_mirrored_results_give_mirrored_findings(results, profile):
    there = set(derive_findings(results, profile))
    back = set(map(mirrored, derive_findings(map(mirrored, results), profile)))
    assert there == back


@given(RESULT_LISTS, PROFILES, st.randoms(use_true_random=False))
def test_order_of_tests_does_not_matter(results, profile, random):
    shuffled = random.sample(results, len(results))
    assert derive_findings(shuffled, profile) == derive_findings(results, profile)


@given(RESULT_LISTS.filter(bool), PROFILES, st.data())
def test_more_pain_never_adds_a_weakness(results, profile, data):
    number = data.draw(st.integers(0, len(results) - 1))
    sorer = list(results)
    sorer[number] = replace(sorer[number], pain=6, is_skipped=False)
    before, after = (
        {
            claim
            for claim in describe_findings(derive_findings(each, profile))
            if claim[2] != "painful"
        }
        for each in (results, sorer)
    )
    assert after <= before


@given(st.sampled_from(SIDED), st.data())
def test_difference_within_the_error_gives_no_side_finding(test, data):
    left, right = data.draw(values_of(test)), data.draw(values_of(test))
    found = derive_findings(both(test.slug, left, right))
    if abs(left - right) <= get_measurement_error(test):
        assert not any(finding.is_asymmetry for finding in found)


@given(RESULT_LISTS, PROFILES)
def test_findings_name_their_rule(results, profile):
    for found in derive_findings(results, profile):
        assert found.source
        assert found.kind is FindingKind.PAINFUL or found.kind in get_finding_kinds(
            found.test
        )
