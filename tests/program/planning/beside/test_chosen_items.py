from core.values.suitability import Caution, Equipment
from exercises.values.vocabulary import Phase, Technique
from program.planning.beside.chosen_items import choose_session_items
from tests.exercises.factories import make_entry
from tests.program.factories import make_case

WHY = "From a set."


def choose(*entries, is_strength_resting=False, **case):
    return choose_session_items(
        entries, make_case(**case), why=WHY, is_strength_resting=is_strength_resting
    )


def test_what_suits_keeps_its_order_and_has_the_dose_of_the_phase():
    entries = [make_entry("second"), make_entry("first")]
    chosen = choose(*entries, phase=Phase.MOVE)
    assert [(item.exercise, item.dose, item.why) for item in chosen.items] == [
        (each, each.doses[Phase.MOVE], WHY) for each in entries
    ]
    assert (chosen.phase, chosen.left_out) == (Phase.MOVE, [])


def test_what_is_barred_is_left_out_and_says_why():
    barred = make_entry("barred", cautions=frozenset({Caution.PREGNANCY}))
    chosen = choose(barred, cautions=frozenset({Caution.PREGNANCY}))
    assert chosen.items == []
    assert chosen.left_out == [(barred, "is not safe with what you told us")]


def test_what_has_a_time_of_its_own_is_left_out():
    heat = make_entry("heat", equipment=frozenset({Equipment.HEAT_PACK}))
    assert choose(heat).left_out == [(heat, "is done at its own time of day")]


def test_strength_waits_while_the_back_is_sore():
    lift = make_entry("lift", technique=Technique.STRENGTH)
    sore = choose(lift, phase=Phase.BALANCE, pain_now=7)
    assert (sore.phase, sore.items) == (Phase.CALM, [])
    assert [reason for _, reason in sore.left_out] == [
        "strengthens, and that waits until the pain is lower"
    ]


def test_both_sides_take_twice_as_long():
    one, both = make_entry("one"), make_entry("both", is_sided=True)
    assert choose(both).session_seconds > choose(one).session_seconds


def test_strength_rests_on_the_day_after_it():
    lift, stretch = make_entry("lift", technique=Technique.STRENGTH), make_entry()
    chosen = choose(lift, stretch, is_strength_resting=True)
    assert [item.slug for item in chosen.items] == [stretch.slug]
    assert chosen.left_out == [(lift, "strengthens, and strength rests today")]
