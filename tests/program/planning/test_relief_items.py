import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.values.suitability import Caution, Equipment, Position
from exercises.catalogue.fixture_reader import load_fixture_exercises
from exercises.values.doses import Dose
from exercises.values.vocabulary import Phase, Side, Technique
from program.planning.relief_items import (
    LONGEST_RELIEF_SECONDS,
    limit_dose_seconds,
    select_relief_items,
)
from program.rules.contraindications import find_contraindication
from program.rules.plan_case import PlanPreferences
from tests.exercises.factories import make_entry
from tests.program.factories import make_case, make_finding

ENTRIES = load_fixture_exercises()
BY_SLUG = {entry.slug: entry for entry in ENTRIES}


def test_relief_is_warmth_a_position_a_stretch_and_two_points():
    items = select_relief_items(make_case(), ENTRIES)
    techniques = [BY_SLUG[item.slug].technique for item in items]
    assert techniques == [
        Technique.RELIEF,
        Technique.RELIEF,
        Technique.CONTRACT_RELAX,
        Technique.ACUPRESSURE,
        Technique.ACUPRESSURE,
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


@given(
    cautions=st.frozensets(st.sampled_from(Caution), max_size=6),
    equipment=st.frozensets(st.sampled_from(Equipment)),
    excluded=st.frozensets(st.sampled_from(Position), max_size=3),
    phase=st.sampled_from(Phase),
    pain=st.integers(0, 10),
)
def test_relief_is_short_and_allowed_for_anyone(
    cautions, equipment, excluded, phase, pain
):
    preferences = PlanPreferences(equipment=equipment, excluded_positions=excluded)
    case = make_case(phase, cautions=cautions, preferences=preferences, pain_now=pain)
    items = select_relief_items(case, ENTRIES)
    calm = make_case(
        Phase.CALM, cautions=cautions, preferences=preferences, pain_now=pain
    )
    assert [find_contraindication(BY_SLUG[item.slug], calm) for item in items] == [
        None
    ] * len(items)
    assert sum(item.session_seconds for item in items) <= LONGEST_RELIEF_SECONDS


@pytest.mark.parametrize(
    ("has", "word"), [(Equipment.HEAT_PACK, "Heat"), (Equipment.ICE_PACK, "Ice")]
)
def test_what_is_at_home_warms_or_cools(has, word):
    preferences = PlanPreferences(equipment=frozenset({has}))
    first, *_ = select_relief_items(make_case(preferences=preferences), ENTRIES)
    assert (word in first.name, first.is_apart) == (True, True)
