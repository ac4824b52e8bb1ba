import pytest

from assessment.self_tests.rules.retest import compare_results, summarise_changes
from exercises.values.vocabulary import Side
from tests.assessment.factories import result


def change(test, before, after, side=None):
    (only,) = compare_results([result(test, side, before)], [result(test, side, after)])
    return only


@pytest.mark.parametrize(
    ("test", "side", "before", "after", "is_real", "is_better"),
    [
        ("plank", None, 20, 30, False, True),
        ("plank", None, 20, 30.5, True, True),
        ("plank", None, 40, 20, True, False),
        ("fingertip-floor", None, 20, 15.5, False, True),
        ("fingertip-floor", None, 20, 15, True, True),
        ("thomas", Side.LEFT, 20, 10, False, True),
        ("thomas", Side.LEFT, 20, 0, True, True),
        ("side-bridge", Side.LEFT, 40, 70, False, True),
        ("side-bridge", Side.LEFT, 40, 71, True, True),
        ("plank", None, 30, 30, False, False),
    ],
)
def test_change_is_real_above_the_detectable_change(
    test, side, before, after, is_real, is_better
):
    found = change(test, before, after, side)
    assert (found.is_real, found.is_better) == (is_real, is_better)


def test_pain_on_either_day_leaves_nothing_to_compare():
    sore = [result("plank", value=30, pain=4)]
    calm = [result("plank", value=30)]
    assert compare_results(sore, calm) == compare_results(calm, sore) == ()


def test_changes_are_in_the_order_of_the_tests():
    day = [
        result("plank", value=30),
        result("thomas", Side.RIGHT, 0),
        result("thomas", Side.LEFT, 0),
    ]
    assert [(c.test.slug, c.side) for c in compare_results(day, day)] == [
        ("thomas", Side.LEFT),
        ("thomas", Side.RIGHT),
        ("plank", None),
    ]


@pytest.mark.parametrize(
    ("after", "verdict"),
    [(25, "no real change"), (31, "better"), (9, "worse")],
)
def test_change_is_told_in_words(after, verdict):
    plank = change("plank", 20, after)
    assert (plank.before_text, plank.after_text, plank.verdict) == (
        "20 s",
        f"{after} s",
        verdict,
    )


def test_changes_are_counted_by_what_became_of_them():
    before = [
        result("plank", value=20),
        *both_bends(10),
        result("sit-to-stand", None, 9),
    ]
    after = [
        result("plank", value=45),
        *both_bends(11),
        result("sit-to-stand", None, 5),
    ]
    changes = compare_results(before, after)
    assert summarise_changes(changes) == "1 better, 1 worse, 2 no real change"
    assert summarise_changes(()) == ""


def both_bends(value):
    return [result("side-bend", side, value) for side in Side]
