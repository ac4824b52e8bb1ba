from exercises.values.doses import Dose
from exercises.values.vocabulary import Technique
from program.planning.fitting import SessionCapacity
from program.planning.items import PlanItem
from program.planning.own_share import (
    give_own_needs_their_share,
    has_own_share,
    weekly_seconds,
)
from program.rules.indications import SessionStage

READY = 15


def make_item(slug, seconds, *days, is_own=False, **fields):
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
        "is_own": is_own,
    }
    return PlanItem(slug=slug, days=days, **(defaults | fields))


def share(week, minutes=15):
    return give_own_needs_their_share(week, SessionCapacity.of_minutes(minutes))


def days_of(week):
    return {item.slug: item.days for item in week}


def test_walks_and_warmth_beside_the_session_are_no_part_of_the_share():
    walk = make_item("walk", 900, 0, 1, is_apart=True)
    assert weekly_seconds([walk], is_own=False) == 0


def test_three_fifths_are_for_own_needs():
    own = make_item("own", 300, 0, is_own=True)
    assert has_own_share([own, make_item("general", 200, 0)])
    assert not has_own_share([own, make_item("general", 201, 0)])


def test_without_own_needs_everything_may_be_for_everyone():
    week = [make_item("general", 300, 0, 1)]
    assert share(week) == week


def test_own_needs_get_more_time_before_anything_gives_way():
    own = make_item("own", 100, 0, is_own=True)
    week = share([own, make_item("general", 120, 0)])
    assert days_of(week) == {"own": (0,), "general": (0,)}
    assert week[0].session_seconds > own.session_seconds
    assert has_own_share(week)


def test_strength_is_not_lengthened_for_the_share():
    own = make_item("own", 100, 0, is_own=True, is_strength=True)
    week = share([own, make_item("general", 60, 0)])
    assert week[0] == own


def test_the_lightest_gives_way_first_and_spare_days_before_doses():
    own = make_item("own", 300, 0, is_own=True, is_strength=True)
    first = make_item("first", 150, 0, least_days=1)
    last = make_item("last", 40, 0, 1, 2)
    week = share([own, first, last])
    assert days_of(week) == {"own": (0,), "first": (0,), "last": (0,)}
    assert [item.session_seconds for item in week] == [300, 150, 40]


def test_a_long_session_has_one_round_more():
    own = make_item("own", 100, 0, is_own=True)
    assert share([own], minutes=15) == [own]
    assert share([own], minutes=25)[0].session_seconds > own.session_seconds


def test_a_small_need_leaves_no_short_session():
    own = make_item("own", 100, 0, is_own=True, is_strength=True)
    week = [own, make_item("general", 400, 0, is_strength=True)]
    assert share(week) == week


def test_the_last_strength_of_a_week_gives_up_no_place():
    own = make_item("own", 600, 0, 2, is_own=True)
    strong = make_item("strong", 500, 0, is_strength=True, least_days=1)
    assert [item.slug for item in share([own, strong], 10)] == ["own", "strong"]
    other = make_item("other", 500, 2, is_strength=True, least_days=1)
    assert [item.slug for item in share([own, strong, other], 10)] == ["own", "strong"]


def test_a_long_session_with_little_in_it_has_more_of_what_is_for_everyone():
    week = share([make_item("general", 300, 0)], 25)
    assert [item.session_seconds for item in week] == [585]
    strong = make_item("strong", 300, 0, is_strength=True)
    assert share([strong], 25) == [strong]


def test_no_round_is_added_for_which_only_strength_could_make_room():
    rounds = Dose(rounds=1, hold_seconds=255 - READY)
    own = make_item("own", 255, 0, is_own=True, dose=rounds)
    strong = make_item("strong", 200, 0, is_strength=True, least_days=1)
    week = share([own, strong], minutes=10)
    assert sum(item.session_seconds for item in week) <= 600
    assert [item.slug for item in week] == ["own", "strong"]
