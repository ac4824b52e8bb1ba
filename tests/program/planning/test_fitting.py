import pytest

from exercises.values.doses import Dose
from exercises.values.vocabulary import Technique
from program.planning.fitting import (
    SessionCapacity,
    fit_within_minutes,
    longest_session_seconds,
    place_rotating_items,
)
from program.planning.items import PlanItem
from program.rules.indications import SessionStage

READY = 15


def make_item(slug, seconds, *days, **fields):
    defaults = {
        "name": slug,
        "technique": Technique.STATIC_STRETCH,
        "side": None,
        "is_sided": False,
        "dose": Dose(hold_seconds=seconds - READY),
        "rule": "tight",
        "stage": SessionStage.RELAX,
        "is_strength": False,
        "is_apart": False,
    }
    return PlanItem(slug=slug, days=days, **(defaults | fields))


def room(seconds):
    return SessionCapacity(seconds=seconds, most_items=5)


def days_of(items):
    return {item.slug: item.days for item in items}


def test_the_longest_doses_are_halved_then_the_lightest_is_left_out():
    items = [make_item("first", 415, 0), make_item("last", 315, 0)]
    assert [i.session_seconds for i in fit_within_minutes(items, 530)] == [215, 315]
    assert [i.session_seconds for i in fit_within_minutes(items, 400)] == [215, 165]
    assert days_of(fit_within_minutes(items, 300)) == {"first": (0,)}


def test_doses_are_halved_again_where_little_or_no_strength_would_be_left():
    items = [make_item("first", 115, 0), make_item("last", 615, 0)]
    assert [i.session_seconds for i in fit_within_minutes(items, 300)] == [65, 165]
    strong = make_item("strong", 615, 0, is_strength=True)
    items = [make_item("first", 415, 0), strong]
    assert [i.session_seconds for i in fit_within_minutes(items, 300)] == [115, 165]


def test_what_cannot_be_halved_any_more_is_left_out():
    shortest = [make_item(str(number), READY + 1, 0) for number in range(4)]
    assert len(fit_within_minutes(shortest, 60)) == 3


def test_only_what_is_on_a_full_day_is_shortened():
    items = [make_item("full", 415, 0), make_item("other", 315, 1)]
    assert [i.session_seconds for i in fit_within_minutes(items, 400)] == [215, 315]
    assert longest_session_seconds(items) == 415


@pytest.mark.parametrize(
    ("week", "waiting", "expected"),
    [
        ([], make_item("new", 300, 0, 2), {"new": (0, 2)}),
        (
            [make_item("old", 500, 0)],
            make_item("new", 300, 0, 2),
            {"old": (0,), "new": (2,)},
        ),
        (
            [make_item("old", 500, 0, 2, least_days=1)],
            make_item("new", 300, 0, 2),
            {"old": (2,), "new": (0,)},
        ),
        ([make_item("old", 500, 0)], make_item("new", 300, 0), {"new": (0,)}),
        (
            [make_item("old", 500, 0, least_days=1)],
            make_item("new", 300, 0),
            {"old": (0,)},
        ),
        (
            [make_item("walk", 900, 0, is_apart=True)],
            make_item("new", 300, 0),
            {"walk": (0,), "new": (0,)},
        ),
    ],
)
def test_what_waits_takes_a_free_day_or_one_that_another_can_spare(
    week, waiting, expected
):
    assert days_of(place_rotating_items(week, [waiting], room(600))) == expected


def test_what_is_too_long_for_any_day_is_halved():
    new = make_item("new", 1015, 0)
    assert [i.session_seconds for i in place_rotating_items([], [new], room(600))] == [
        515
    ]
    longer = make_item("longer", 1415, 0)
    assert place_rotating_items([], [longer], room(600)) == []


def test_the_same_stage_gives_way_before_another():
    week = [
        make_item("lift", 300, 0, 2, stage=SessionStage.STRENGTHEN, least_days=1),
        make_item("ease", 300, 0, 2, least_days=1),
    ]
    new = make_item("new", 300, 0, 2)
    expected = {"lift": (0, 2), "ease": (2,), "new": (0,)}
    assert days_of(place_rotating_items(week, [new], room(600))) == expected


def test_a_session_has_five_items_at_most():
    week = [make_item(f"item-{n}", 20, 0, least_days=1) for n in range(5)]
    assert place_rotating_items(week, [make_item("new", 20, 0)], room(600)) == week
