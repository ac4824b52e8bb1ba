"""Filtering and counting, on exercises in memory."""

from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercises.search.filters import (
    FACET_VALUE_GETTERS,
    count_all_facets,
    filter_exercises,
)
from exercises.values.vocabulary import Grade, Level


def exercise(**fields):
    defaults = {
        "aims": ["strengthen"],
        "technique": "strength",
        "primary": ["abdominals"],
        "secondary": [],
        "position": "lying_on_front",
        "equipment": [],
        "level": Level.EASY,
        "grade": Grade.B,
        "cautions": [],
        "places": ["bed"],
        "is_sided": False,
        "shortest_dose_seconds": 300,
    }
    return SimpleNamespace(**(defaults | fields))


PLANK = exercise(
    primary=["deep_core"],
    secondary=["gluteals"],
    cautions=["pregnancy", "wrist_trouble"],
    places=["floor"],
    shortest_dose_seconds=60,
)
BRIDGE = exercise(
    is_sided=True, primary=["gluteals"], position="lying_on_back", level=Level.VERY_EASY
)
STRETCH = exercise(
    aims=["relax", "relieve"],
    technique="contract_relax",
    primary=["gluteals"],
    equipment=["chair", "strap"],
    grade=Grade.C,
    places=["floor", "bed"],
    shortest_dose_seconds=601,
)
ALL = [PLANK, BRIDGE, STRETCH]


@pytest.mark.parametrize(
    ("chosen", "left"),
    [
        ({}, ALL),
        ({"aim": "relieve"}, [STRETCH]),
        ({"technique": "strength"}, [PLANK, BRIDGE]),
        ({"muscle": "gluteals"}, ALL),
        ({"muscle": "deep_core"}, [PLANK]),
        ({"position": "lying_on_back"}, [BRIDGE]),
        ({"equipment": "strap"}, [STRETCH]),
        ({"equipment": "none"}, [PLANK, BRIDGE]),
        ({"level": "1"}, [BRIDGE]),
        ({"grade": "C"}, [STRETCH]),
        ({"minutes": "2"}, [PLANK]),
        ({"minutes": "5"}, [PLANK, BRIDGE]),
        ({"minutes": "10"}, [PLANK, BRIDGE]),
        ({"pregnancy": "yes"}, [BRIDGE, STRETCH]),
        ({"no_floor": "yes"}, [BRIDGE, STRETCH]),
        ({"technique": "strength", "level": "2"}, [PLANK]),
        ({"aim": "mobilise"}, []),
        ({"level": "gentle"}, ALL),
        ({"level": "hard"}, []),
        ({"grade": "strong"}, [PLANK, BRIDGE]),
        ({"place": "floor"}, [PLANK, STRETCH]),
        ({"suits": "wrist_trouble"}, [BRIDGE, STRETCH]),
        ({"one_sided": "yes"}, [BRIDGE]),
    ],
)
def test_exercises_fit_every_choice(chosen, left):
    assert filter_exercises(ALL, chosen) == left


def test_counts_say_what_another_choice_in_the_same_facet_would_leave():
    found = count_all_facets(ALL, {"technique": "strength"})
    assert found["technique"] == {"strength": 2, "contract_relax": 1}
    assert found["muscle"] == {"gluteals": 2, "deep_core": 1}
    assert found["equipment"] == {"none": 2}


@given(st.sampled_from(sorted(FACET_VALUE_GETTERS)), st.data())
def test_a_count_is_the_number_its_choice_leaves(facet, data):
    value, number = data.draw(
        st.sampled_from(sorted(count_all_facets(ALL, {})[facet].items()))
    )
    assert len(filter_exercises(ALL, {facet: value})) == number
