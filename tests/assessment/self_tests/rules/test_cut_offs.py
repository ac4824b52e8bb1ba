import pytest

from assessment.self_tests.definitions import SELF_TESTS, get_self_test
from assessment.self_tests.rules.cut_offs import (
    ASYMMETRY_CUT_OFFS,
    CUT_OFFS,
    ScoreBands,
    find_asymmetry_cut_off,
    find_cut_off,
    get_finding_kinds,
    list_cut_off_sources,
    list_cut_offs,
)
from assessment.self_tests.rules.profile import PersonProfile, Sex
from assessment.self_tests.rules.sources import (
    HALF_THE_USUAL_TIME,
    SIDE_DIFFERENCE,
    SPRINGER_2007,
    STEADI_CHAIR_STAND,
    YILDIRIM_2018,
    YOUNG_SAMPLE,
)
from tests.evidence import is_sound

MAN, WOMAN, SOMEBODY = (
    PersonProfile(age=62, sex=sex) for sex in (Sex.MALE, Sex.FEMALE, None)
)
ROWS = (*CUT_OFFS, *ASYMMETRY_CUT_OFFS)

# test, cut-off of a man, of a woman and of a person of unknown sex, all aged 62
CUT_OFFS_AT_62 = [
    ("thomas", 0, 0, 0),
    ("thomas-knee", 67, 67, 67),
    ("knee-extension", 33, 23.4, 33),
    ("knee-extension-seated", 33, 23.4, 33),
    ("straight-leg-raise", 70, 70, 70),
    ("figure-four", 40, 40, 40),
    ("hip-rotation", 30, 30, 30),
    ("active-straight-leg-raise", 0, 0, 0),
    ("plank", 30, 30, 30),
    ("plank-knees", 30, 30, 30),
    ("plank-wall", 30, 30, 30),
    ("single-leg-bridge", 20, 20, 20),
    ("two-leg-bridge", 30, 30, 30),
    ("one-leg-stance", 16, 16, 16),
    ("sit-to-stand", 14, 12, 12),
]


@pytest.mark.parametrize(("test", "man", "woman", "somebody"), CUT_OFFS_AT_62)
def test_a_cut_off_fits_the_person(test, man, woman, somebody):
    people = (MAN, WOMAN, SOMEBODY)
    values = [find_cut_off(test, person).value for person in people]
    assert values == [man, woman, somebody]


def test_every_cut_off_is_tried_above():
    assert {row[0] for row in CUT_OFFS_AT_62} == {row.test for row in CUT_OFFS}


@pytest.mark.parametrize(
    ("age", "man", "woman"),
    [
        (60, 14, 12),
        (65, 12, 11),
        (70, 12, 10),
        (75, 11, 10),
        (80, 10, 9),
        (89, 8, 8),
        (90, 7, 4),
        (94, 7, 4),
    ],
)
def test_rising_from_a_chair_is_held_against_people_of_the_same_age(age, man, woman):
    profiles = (PersonProfile(age=age, sex=sex) for sex in (Sex.MALE, Sex.FEMALE))
    values = [find_cut_off("sit-to-stand", profile).value for profile in profiles]
    assert values == [man, woman]


@pytest.mark.parametrize("age", [None, 59, 95])
def test_there_is_no_number_of_rises_for_other_ages(age):
    assert find_cut_off("sit-to-stand", PersonProfile(age=age)) is None


# Half of what is usual at that age: from 45 s below 40 to 9 s from 80 on.
@pytest.mark.parametrize(
    ("age", "seconds"),
    [
        (None, 4.5),
        (17, 4.5),
        (18, 22.5),
        (39, 22.5),
        (40, 21),
        (50, 20.5),
        (69, 16),
        (79, 11),
        (80, 4.5),
        (99, 4.5),
    ],
)
def test_standing_on_one_leg_is_held_against_people_of_the_same_age(age, seconds):
    profile = PersonProfile(age=age)
    assert find_cut_off("one-leg-stance", profile).value == seconds


@pytest.mark.parametrize(
    ("test", "age", "steps"),
    [
        ("knee-extension", 17, 1),
        ("knee-extension", 18, 0),
        ("knee-extension", 24, 0),
        ("knee-extension", 25, 1),
        ("knee-extension", 59, 1),
        ("knee-extension", 60, 2),
        ("knee-extension", None, 1),
        ("straight-leg-raise", 60, 0),
    ],
)
def test_a_cut_off_from_students_is_less_sure_the_older_somebody_is(test, age, steps):
    cut_off = find_cut_off(test, PersonProfile(age=age))
    assert cut_off.count_confidence_steps(age) == steps


def test_the_tolerance_of_a_cut_off_is_one_picture():
    tolerances = {row.test: row.tolerance for row in CUT_OFFS if row.tolerance}
    steps = {test: get_self_test(test).picture_step for test in tolerances}
    assert tolerances == steps == {"thomas": 10, "thomas-knee": 15}


def test_rules_are_about_tests_that_exist():
    assert {row.test for row in ROWS} <= {test.slug for test in SELF_TESTS}


def test_two_sides_are_compared_by_one_row():
    assert len({row.test for row in ASYMMETRY_CUT_OFFS}) == len(ASYMMETRY_CUT_OFFS)
    assert find_asymmetry_cut_off("side-bridge").value == 30
    assert find_asymmetry_cut_off("plank") is None


@pytest.mark.parametrize(
    ("test", "kinds"),
    [
        ("thomas", {"tight"}),
        ("hip-rotation", {"stiff", "uneven"}),
        ("side-bend", {"tight"}),
        ("fingertip-floor", set()),
    ],
)
def test_a_test_finds_what_its_rows_say(test, kinds):
    assert get_finding_kinds(test) == kinds


@pytest.mark.parametrize("row", ROWS, ids=repr)
def test_a_cut_off_rests_on_a_source_or_an_own_rule(row):
    assert row.sources
    assert all(map(is_sound, row.sources))


@pytest.mark.parametrize(
    ("test", "is_asymmetry", "sources"),
    [
        ("knee-extension", False, (YILDIRIM_2018, YOUNG_SAMPLE)),
        ("knee-extension", True, (SIDE_DIFFERENCE,)),
        ("one-leg-stance", False, (HALF_THE_USUAL_TIME, SPRINGER_2007)),
        ("sit-to-stand", False, (STEADI_CHAIR_STAND,)),
        ("plank", True, ()),
    ],
)
def test_a_source_of_several_rows_is_named_once(test, is_asymmetry, sources):
    assert list_cut_off_sources(test, is_asymmetry=is_asymmetry) == sources


def test_norms_are_published_and_targets_are_our_own():
    assert {row.test for row in CUT_OFFS if row.is_norm} == {
        "thomas",
        "thomas-knee",
        "knee-extension",
        "knee-extension-seated",
        "active-straight-leg-raise",
        "sit-to-stand",
    }


def test_only_the_plank_has_bands():
    assert {row.test: row.bands for row in CUT_OFFS if row.bands} == {
        "plank": ScoreBands(low=15, strong=60)
    }


def test_a_drawn_or_answered_score_needs_no_number():
    unstated = {row.test for row in CUT_OFFS if not row.is_stated_as_number}
    assert unstated == {"thomas", "active-straight-leg-raise"}


@pytest.mark.parametrize("test", sorted({row.test for row in CUT_OFFS}))
def test_all_rows_of_a_test_are_stated_alike(test):
    rows = list_cut_offs(test)
    assert len({(r.kind, r.bands, r.is_norm, r.is_stated_as_number) for r in rows}) == 1
