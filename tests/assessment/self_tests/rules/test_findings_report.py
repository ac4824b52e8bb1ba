import pytest

from assessment.self_tests.definitions import get_self_test
from assessment.self_tests.rules.exclusions import SelfTestSet
from assessment.self_tests.rules.findings import derive_findings
from assessment.self_tests.rules.findings_report import (
    build_finding_card,
    build_score_lines,
    build_self_test_report,
    count_telling_tests,
    list_finding_sources,
)
from assessment.self_tests.rules.profile import PersonProfile
from assessment.self_tests.rules.sources import (
    JUAN_RECIO_2022,
    SECOND_PICTURE,
    SIDE_DIFFERENCE,
    THOMAS_TEST_TABLE_2021,
    YILDIRIM_2018,
    YOUNG_SAMPLE,
)
from exercises.values.vocabulary import Side
from tests.assessment.factories import result

LEFT, RIGHT = Side.LEFT, Side.RIGHT


def both(test, left, right):
    return [result(test, LEFT, left), result(test, RIGHT, right)]


def report(*results, profile=None, size=SelfTestSet.SHORT):
    profile = profile or PersonProfile()
    findings = derive_findings(results, profile)
    return build_self_test_report(results, findings, profile, size)


def slugs(items):
    return [item.test.slug for item in items]


SESSION = [
    *both("thomas", 20, 0),
    *both("figure-four", 0, 15),
    result("plank", pain=3),
    result("fingertip-floor", None, 12),
    result("sit-to-stand", is_skipped=True),
]


def test_every_test_stands_in_one_place():
    written = report(*SESSION)
    assert [card.letter for card in written.cards] == ["A", "B"]
    assert slugs(written.finding_cards) == ["thomas"]
    assert slugs(written.painful_cards) == ["plank"]
    assert slugs(written.normal_lines) == ["figure-four"]
    assert slugs(written.recorded_lines) == ["fingertip-floor"]
    assert [test.slug for test in written.skipped_tests] == ["sit-to-stand"]
    assert written.test_count == 4
    assert written.verdict.startswith("You are tight at the front of the left hip.")


MOST_OF_THE_SHORT_SET = [
    *both("thomas", 0, 0),
    *both("figure-four", 0, 15),
    result("plank", None, 40),
]


@pytest.mark.parametrize(
    ("results", "is_nothing_found", "is_relief_first", "has_nerve_sign", "is_eased"),
    [
        ([], False, False, False, False),
        ([result("plank", None, 40)], False, False, False, False),
        (MOST_OF_THE_SHORT_SET, True, False, False, False),
        ([result("plank", None, 20)], False, False, False, False),
        ([result("plank", pain=3)], False, True, False, False),
        ([result("press-up", None, -1)], False, True, True, False),
        ([result("press-up", None, 1)], False, False, False, True),
    ],
)
def test_the_report_says_what_the_session_came_to(
    results, is_nothing_found, is_relief_first, has_nerve_sign, is_eased
):
    written = report(*results)
    assert written.is_nothing_found is is_nothing_found
    assert written.is_relief_first is is_relief_first
    assert written.has_nerve_sign is has_nerve_sign
    assert written.is_eased_by_bending_back is is_eased


@pytest.mark.parametrize(
    ("age", "normal", "recorded"),
    [(62, ["sit-to-stand"], []), (40, [], ["sit-to-stand"])],
)
def test_a_test_without_a_cut_off_for_the_person_is_only_recorded(
    age, normal, recorded
):
    written = report(result("sit-to-stand", None, 20), profile=PersonProfile(age=age))
    assert slugs(written.normal_lines) == normal
    assert slugs(written.recorded_lines) == recorded


def test_one_side_alone_is_recorded_where_only_a_difference_counts():
    assert slugs(report(result("side-bend", LEFT, 12)).recorded_lines) == ["side-bend"]
    assert slugs(report(*both("side-bend", 12, 13)).normal_lines) == ["side-bend"]


@pytest.mark.parametrize(
    ("results", "size", "is_nothing_found", "is_too_little"),
    [
        (MOST_OF_THE_SHORT_SET, SelfTestSet.SHORT, True, False),
        (MOST_OF_THE_SHORT_SET, SelfTestSet.FULL, False, True),
        (MOST_OF_THE_SHORT_SET[:-1], SelfTestSet.SHORT, False, True),
        (
            [*MOST_OF_THE_SHORT_SET, result("knee-to-chest", LEFT, pain=2)],
            SelfTestSet.SHORT,
            False,
            False,
        ),
        ([result("fingertip-floor", None, 12)], SelfTestSet.FULL, False, False),
    ],
)
def test_nothing_is_called_in_balance_on_a_few_tests(
    results, size, is_nothing_found, is_too_little
):
    written = report(*results, size=size)
    assert written.is_nothing_found is is_nothing_found
    assert written.is_too_little_tested is is_too_little


@pytest.mark.parametrize(
    ("size", "age", "count"),
    [
        (SelfTestSet.SHORT, 40, 5),
        (SelfTestSet.FULL, 40, 14),
        (SelfTestSet.FULL, 70, 15),
        (SelfTestSet.LOOKS, 70, 15),
    ],
)
def test_the_tests_that_could_find_something_are_counted(size, age, count):
    assert count_telling_tests(PersonProfile(age=age), size) == count


def test_one_picture_beyond_the_cut_off_is_noted_and_not_called_even():
    written = report(*both("thomas", 10, 0))
    assert slugs(written.recorded_lines) == ["thomas"]
    assert written.finding_cards == written.normal_lines == ()


def test_a_card_gives_the_muscle_for_a_clinician_too():
    (finding,) = derive_findings(both("side-bend", 10, 15))
    card = build_finding_card(finding)
    assert card.title == "Right side of the waist: tighter"
    assert card.latin_name == "Quadratus lumborum"


def test_a_recorded_test_says_why_it_does_not_count():
    (line,) = report(result("fingertip-floor", None, 12)).recorded_lines
    assert (
        line.text == "You reached 12 cm. There is no norm. Only your own change counts."
    )


def test_a_card_shows_the_side_that_was_tested():
    (finding,) = derive_findings(both("side-bend", 10, 15))
    card = build_finding_card(finding)
    assert (card.finding.side, card.side) == (RIGHT, LEFT)
    assert card.figure_text.endswith("Left side.")


@pytest.mark.parametrize(
    ("results", "sources"),
    [
        (both("thomas", 20, 0), (THOMAS_TEST_TABLE_2021, SECOND_PICTURE)),
        (both("knee-extension", 40, 30), (YILDIRIM_2018, YOUNG_SAMPLE)),
        (both("side-bend", 10, 15), (SIDE_DIFFERENCE,)),
        (both("side-bridge", 80, 49), (JUAN_RECIO_2022,)),
        ([result("plank", pain=3)], ()),
    ],
)
def test_a_finding_names_what_its_cut_off_rests_on(results, sources):
    (finding,) = derive_findings(results)
    assert list_finding_sources(finding) == sources
    assert build_finding_card(finding).sources == sources


def test_scores_are_listed_left_before_right_and_tests_without_one_too():
    tests = [get_self_test("thomas"), get_self_test("plank")]
    lines = build_score_lines(
        tests, [result("thomas", RIGHT, 0), result("thomas", LEFT, is_skipped=True)]
    )
    assert [[(score.side, score.text) for score in line.scores] for line in lines] == [
        [(LEFT, "Left: not done"), (RIGHT, "Right: thigh level with the bed")],
        [(None, "")],
    ]
