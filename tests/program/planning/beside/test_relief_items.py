from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessment.self_tests.rules.cut_offs import FindingKind
from assessment.self_tests.rules.results import PainPlace
from core.values.suitability import Caution, Equipment, Position
from exercises.catalogue.fixture_reader import load_fixture_exercises
from exercises.values.doses import Dose
from exercises.values.vocabulary import Phase, Side, Structure, Technique
from program.planning.beside.relief_items import (
    HEIGHTS,
    LONGEST_RELIEF_SECONDS,
    find_relief_pictures,
    limit_dose_seconds,
    select_relief_items,
)
from program.rules.contraindications import (
    filter_suitable_exercises,
    find_contraindication,
)
from program.rules.plan_case import PlanPreferences
from program.rules.relief.own_record import NO_RECORD, OwnRecord
from program.rules.relief.pictures import ReliefFeeling
from tests.exercises.factories import make_entry
from tests.program.factories import make_case, make_finding

HELPED = OwnRecord(use_count=5, lowered_count=4, mean_drop=1.5)
HURT = OwnRecord(use_count=3, lowered_count=0, mean_drop=-1.3)
ENTRIES = load_fixture_exercises()
BY_SLUG = {entry.slug: entry for entry in ENTRIES}


def test_relief_is_warmth_a_position_a_push_and_two_kinds_of_points():
    items = select_relief_items(make_case(), ENTRIES)
    techniques = [BY_SLUG[item.slug].technique for item in items]
    assert techniques == [
        Technique.RELIEF,
        Technique.RELIEF,
        Technique.CONTRACT_RELAX,
        Technique.ACUPRESSURE,
        Technique.REFLEX,
    ]
    assert [item.is_apart for item in items] == [True, False, False, False, False]


def test_the_tightest_muscle_is_eased_its_tight_side_first():
    stretch = make_entry(is_sided=True)
    items = select_relief_items(
        make_case(findings=(make_finding(side=Side.RIGHT),)), [stretch]
    )
    assert [(item.slug, item.side) for item in items] == [("stretch", Side.RIGHT)]


def test_what_takes_too_long_is_left_out():
    stretch = make_entry(
        is_sided=True,
        doses={Phase.CALM: Dose(rounds=20, push_seconds=6, hold_seconds=30)},
    )
    assert select_relief_items(make_case(), [stretch]) == []


@pytest.mark.parametrize(
    ("dose", "longest_seconds", "expected"),
    [
        (Dose(hold_seconds=600), 150, Dose(hold_seconds=150)),
        (Dose(reps=30, move_seconds=10), 150, Dose(reps=15, move_seconds=10)),
        (Dose(hold_seconds=60), 150, Dose(hold_seconds=60)),
        (Dose(reps=2, hold_seconds=60), 60, Dose(hold_seconds=60)),
        (
            Dose(rounds=2, push_seconds=6, hold_seconds=30),
            45,
            Dose(rounds=2, push_seconds=6, hold_seconds=30),
        ),
    ],
)
def test_a_dose_is_shortened(dose, longest_seconds, expected):
    assert limit_dose_seconds(dose, longest_seconds) == expected


def relieve(feeling=None, entries=ENTRIES, **fields):
    return select_relief_items(make_case(**fields), entries, feeling)


def slugs_of(items):
    return [item.slug for item in items]


CASES = st.builds(
    make_case,
    st.sampled_from(Phase),
    cautions=st.frozensets(st.sampled_from(Caution), max_size=6),
    preferences=st.builds(
        PlanPreferences,
        equipment=st.frozensets(st.sampled_from(Equipment)),
        excluded_positions=st.frozensets(st.sampled_from(Position), max_size=3),
        excluded=st.frozensets(st.sampled_from(sorted(BY_SLUG)), max_size=5),
    ),
    pain_now=st.integers(0, 10),
    week=st.integers(0, 60),
    has_just_begun=st.booleans(),
    is_eased_by_sitting=st.booleans(),
    is_eased_by_bending_back=st.booleans(),
    leg_side=st.none() | st.sampled_from(Side),
    own_records=st.dictionaries(
        st.sampled_from(sorted(BY_SLUG)), st.sampled_from([HELPED, HURT]), max_size=6
    ),
)
FEELINGS = st.none() | st.sampled_from(ReliefFeeling)


@given(CASES, FEELINGS)
def test_relief_is_short_and_allowed_for_anyone(case, feeling):
    items = select_relief_items(case, ENTRIES, feeling)
    calm = replace(case, phase=Phase.CALM)
    assert [find_contraindication(BY_SLUG[item.slug], calm) for item in items] == [
        None
    ] * len(items)
    pictures = find_relief_pictures(calm, feeling)
    assert not [
        item
        for item in items
        for picture in pictures
        if picture.result.bars(BY_SLUG[item.slug])
    ]
    assert sum(item.session_seconds for item in items) <= LONGEST_RELIEF_SECONDS
    assert len({*slugs_of(items)}) == len(items)


@given(CASES, FEELINGS)
def test_whoever_may_press_and_rub_points_has_one_of_each(case, feeling):
    items = select_relief_items(replace(case, own_records={}), ENTRIES, feeling)
    allowed = filter_suitable_exercises(ENTRIES, replace(case, phase=Phase.CALM))
    for technique in (Technique.ACUPRESSURE, Technique.REFLEX):
        is_allowed = any(entry.technique is technique for entry in allowed)
        is_there = any(BY_SLUG[item.slug].technique is technique for item in items)
        assert is_there is is_allowed


def test_what_eased_a_leg_in_the_test_leads_and_the_other_way_waits():
    leg = frozenset({Caution.LEG_PAIN})
    up = slugs_of(relieve(cautions=leg, is_eased_by_bending_back=True))
    assert {"prone-rest", "prone-on-elbows"} <= {*up}
    worse = make_finding(
        Structure.LUMBAR_SPINE,
        FindingKind.PAINFUL,
        test="elbow-rest",
        pain_place=PainPlace.BELOW_KNEE,
    )
    down = slugs_of(relieve(findings=(worse,)))
    assert "supported-side-lying" in down
    assert not {"prone-rest", "prone-on-elbows"} & {*down}


def test_points_for_a_leg_begin_on_the_leg_that_hurts():
    leg = frozenset({Caution.LEG_PAIN})
    items = relieve(cautions=leg, leg_side=Side.LEFT)
    assert [(i.slug, i.side) for i in items if i.slug.startswith("point")] == [
        ("point-gb30", Side.LEFT)
    ]
    assert all(item.side is None for item in relieve() if item.is_sided)


def test_what_it_is_like_decides_what_leads():
    assert "slow-breathing" in slugs_of(relieve(ReliefFeeling.CRAMP))
    assert "pelvic-tilt" in slugs_of(relieve(ReliefFeeling.STIFF))
    assert "log-roll" in slugs_of(relieve(ReliefFeeling.LOCKED))
    assert {"prone-rest", "walk-break"} <= {*slugs_of(relieve(ReliefFeeling.SAT))}


def test_what_lowered_pain_before_comes_first_and_what_raised_it_last():
    usual = slugs_of(relieve())
    assert {"calves-on-chair", "point-bl23"} <= {*usual}
    records = {"constructive-rest": HELPED, "reflex-ribs": HELPED, "point-bl23": HURT}
    items = {item.slug: item.record for item in relieve(own_records=records)}
    assert (items["constructive-rest"], items["reflex-ribs"]) == (HELPED, HELPED)
    assert not {"calves-on-chair", "point-bl23"} & {*items}


def test_every_position_has_its_place_on_the_way_up():
    assert {*HEIGHTS} == {*Position}


def test_rest_comes_first_and_getting_up_over_the_side_last_of_what_is_done_lying():
    lying = [
        item.slug
        for item in relieve(ReliefFeeling.LOCKED)
        if not HEIGHTS[item.position]
    ]
    assert lying == ["calves-on-chair", "slow-breathing", "log-roll"]


def test_a_session_begins_lying_down_and_ends_on_the_feet():
    items = relieve(ReliefFeeling.SAT)
    assert [(item.slug, item.position) for item in items if not item.is_apart] == [
        ("prone-rest", Position.LYING_ON_FRONT),
        ("reflex-navel", Position.LYING_ON_BACK),
        ("point-bl40", Position.SEATED),
        ("walk-break", Position.STANDING),
        ("hip-flexor-standing", Position.STANDING),
    ]


def test_what_is_done_afterwards_has_no_record():
    items = relieve(own_records={"heat-pack": HELPED})
    assert [item.record for item in items if item.is_apart] == [NO_RECORD]


def test_when_time_runs_out_what_has_helped_stays():
    long = {
        "doses": {Phase.CALM: Dose(sets=4, reps=1, push_seconds=6, hold_seconds=90)}
    }
    push = make_entry("push", technique=Technique.CONTRACT_RELAX, **long)
    point = make_entry(
        "point",
        technique=Technique.ACUPRESSURE,
        doses={Phase.CALM: Dose(sets=4, reps=1, push_seconds=6, hold_seconds=90)},
    )
    assert slugs_of(relieve(entries=[push, point])) == ["point"]
    helped = relieve(entries=[push, point], own_records={"push": HELPED})
    assert slugs_of(helped) == ["push"]


def test_equals_take_turns_by_the_week_and_by_nothing_else():
    weeks = [tuple(slugs_of(relieve(week=week))) for week in range(5)]
    assert len({*weeks}) > 1
    assert weeks == [tuple(slugs_of(relieve(week=week))) for week in range(5)]


@pytest.mark.parametrize(
    ("has", "word"), [(Equipment.HEAT_PACK, "Heat"), (Equipment.ICE_PACK, "Ice")]
)
def test_what_is_at_home_warms_or_cools(has, word):
    preferences = PlanPreferences(equipment=frozenset({has}))
    first, *_ = select_relief_items(make_case(preferences=preferences), ENTRIES)
    assert (word in first.name, first.is_apart) == (True, True)
